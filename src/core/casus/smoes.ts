/** Sentences that excuse the decider and say nothing about what is owed to anyone (domain: smoes). */

/** Whether a stelling sounds like a common excuse. It only leads to a question, never to a judgement. */
export function soundsLikeSmoes(stelling: string): boolean {
  return excuses.some((excuse) => excuse.test(stelling))
}

const excuses = [
  /\bregels? zijn (nu eenmaal )?regels?\b/i,
  /\bzo zijn de regels\b/i,
  /\biedereen doet (het|dat)\b/i,
  /\bdan komt straks iedereen\b/i,
  /\b(is|het is) (nu|inmiddels|al) te laat\b/i,
  /\bniet (onze|mijn) (verantwoordelijkheid|taak|zaak)\b/i,
  /\bzo doen we (het|dat) (hier )?(altijd|nu eenmaal)\b/i,
  /\b(daar|hier) gaan wij niet over\b/i,
  /\bhet systeem (laat|staat) (het|dat) niet toe\b/i,
  /\banderen (deden|doen) het ook\b/i,
]
