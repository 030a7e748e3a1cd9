/** Sentences that excuse the decider and say nothing about what is owed to anyone (domain: smoes). */

/** Whether a stelling sounds like a common excuse. It only leads to a question, never to a judgement. */
export function soundsLikeSmoes(stelling: string): boolean {
  return anyExcuse.test(stelling)
}

const excuses = [
  // The rule as an answer to why the rule should count.
  /\b(?:regels? (?:is|zijn) (?:nu eenmaal )?regels?|(?:de )?wet is (?:de )?wet|afspraak is afspraak)\b/i,
  /\bzo (?:zijn|is) (?:nu eenmaal )?(?:de|het) (?:regels?|beleid|wet|procedures?)\b/i,
  /\bzo is het nu eenmaal\b|\bhet is nu eenmaal zo\b/i,
  /\b(?:zo doen we (?:het|dat)|(?:dat|het) doen we|dat hebben we) (?:hier )?(?:nu eenmaal|altijd)(?: al)?(?: zo)?\b/i,
  // The others.
  /\b(?:iedereen doet|anderen (?:doen|deden)) (?:het|dat)\b/i,
  /\bdan (?:komt|wil) (?:straks )?iedereen\b|\bhek van de dam\b/i,
  /\bals (?:wij|ik) het niet (?:doen|doe),? doet een ander het\b/i,
  // Not me.
  /\bniet (?:onze|mijn|aan ons|aan mij) ?(?:verantwoordelijkheid|taak|zaak|probleem|afdeling)?(?=\W*$)/i,
  /\b(?:daar|hier) (?:gaan wij|gaan we|ga ik) niet over\b/i,
  /\b(?:ik|wij|we) (?:doe|doen|volg|volgen|voer|voeren) (?:hier )?(?:alleen|gewoon|slechts) (?:maar )?(?:mijn|ons|de|het|uit)\b/i,
  /\b(?:daar|hier) (?:kan|kunnen) (?:ik|wij|we) (?:ook )?niets aan doen\b/i,
  /\b(?:het|de) (?:systeem|computer) (?:laat|staat|kan) (?:het|dat|dit) niet(?: toe)?\b/i,
  // No use any more, nobody hurt.
  /\b(?:daar(?:voor)? |het |dat )?is (?:het )?(?:daar(?:voor)? )?(?:nu |inmiddels |al )?te laat(?: nu)?(?=\W*$)/i,
  /^\W*te laat\b/i,
  /\bniemand (?:merkt|ziet) (?:het|dat|er iets van)\b|\bmaakt toch (?:niets|niet) (?:meer )?uit\b/i,
  // Their own fault.
  /\beigen schuld\b/i,
]

/** All in one, which takes a fifth of the time. */
const anyExcuse = new RegExp(excuses.map(({ source }) => `(?:${source})`).join('|'), 'i')
