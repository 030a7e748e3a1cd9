/** Sentences that excuse the decider and say nothing about what is owed to anyone (domain: smoes). */

/** Whether a stelling sounds like a common excuse. It only leads to a question, never to a judgement. */
export function soundsLikeSmoes(stelling: string): boolean {
  const small = stelling.toLowerCase()
  return excuses.some(([pattern, words]) => words.some((word) => small.includes(word)) && pattern.test(stelling))
}

/**
 * An excuse, and words of which it holds at least one. To look for those first saves making a pattern ready, which takes
 * longer than all else in a single case.
 */
const excuses: readonly (readonly [RegExp, readonly string[]])[] = [
  // The rule as an answer to why the rule should count.
  [
    /\b(?:regels? (?:is|zijn) (?:nu eenmaal )?regels?|(?:de )?wet is (?:de )?wet|afspraak is afspraak)\b/i,
    ['regel', 'wet is', 'afspraak is'],
  ],
  [/\bzo (?:zijn|is) (?:nu eenmaal )?(?:de|het) (?:regels?|beleid|wet|procedures?)\b/i, ['zo zijn', 'zo is']],
  [/\bzo is het nu eenmaal\b|\bhet is nu eenmaal zo\b/i, ['nu eenmaal']],
  [
    /\b(?:zo doen we (?:het|dat)|(?:dat|het) doen we|dat hebben we) (?:hier )?(?:nu eenmaal|altijd)(?: al)?(?: zo)?\b/i,
    ['nu eenmaal', 'altijd'],
  ],
  // The others.
  [/\b(?:iedereen doet|anderen (?:doen|deden)) (?:het|dat)\b/i, ['iedereen doet', 'anderen d']],
  [/\bdan (?:komt|wil) (?:straks )?iedereen\b|\bhek van de dam\b/i, ['iedereen', 'hek van']],
  [/\bals (?:wij|ik) het niet (?:doen|doe),? doet een ander het\b/i, ['een ander het']],
  // Not me.
  [
    /\bniet (?:onze|mijn|aan ons|aan mij) ?(?:verantwoordelijkheid|taak|zaak|probleem|afdeling)?(?=\W*$)/i,
    ['niet onze', 'niet mijn', 'niet aan'],
  ],
  [/\b(?:daar|hier) (?:gaan wij|gaan we|ga ik) niet over\b/i, ['niet over']],
  [
    /\b(?:ik|wij|we) (?:doe|doen|volg|volgen|voer|voeren) (?:hier )?(?:alleen|gewoon|slechts) (?:maar )?(?:mijn|ons|de|het|uit)\b/i,
    ['alleen', 'gewoon', 'slechts'],
  ],
  [/\b(?:daar|hier) (?:kan|kunnen) (?:ik|wij|we) (?:ook )?niets aan doen\b/i, ['niets aan doen']],
  [/\b(?:het|de) (?:systeem|computer) (?:laat|staat|kan) (?:het|dat|dit) niet(?: toe)?\b/i, ['systeem', 'computer']],
  // No use any more, nobody hurt.
  [
    /\b(?:daar(?:voor)? |het |dat )?is (?:het )?(?:daar(?:voor)? )?(?:nu |inmiddels |al )?te laat(?: nu)?(?=\W*$)/i,
    ['te laat'],
  ],
  [/^\W*te laat\b/i, ['te laat']],
  [
    /\bniemand (?:merkt|ziet) (?:het|dat|er iets van)\b|\bmaakt toch (?:niets|niet) (?:meer )?uit\b/i,
    ['niemand', 'maakt toch'],
  ],
  // Their own fault.
  [/\beigen schuld\b/i, ['eigen schuld']],
]
