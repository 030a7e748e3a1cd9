/** What answers may point at: participants, stakeholders, arguments, measures. */
import type { Casus } from '../casus.js'
import type { Candidate } from './question.js'

/** Every participant, by function. */
export function participants(casus: Casus): Candidate[] {
  return casus.deelnemers.map((d) => ({ id: d.id, label: d.functie }))
}

/** Every stakeholder of step 2. */
export function stakeholders(casus: Casus): Candidate[] {
  return casus.belanghebbenden.map((b) => ({ id: b.id, label: b.naam }))
}

/** Every measure of step 6, with a word about those that the conclusion depends on. */
export function measures({ conclusie }: Casus): Candidate[] {
  return conclusie.maatregelen.map(({ id, voorwaarde, tekst }) => ({
    id,
    label: `${id}${voorwaarde ? ' (voorwaarde)' : ''} ${tekst.trim().replace(/\.$/, '')}`,
  }))
}

/** An argument as something to point at. */
export function asCandidate(argument: { id: string; stelling: string }): Candidate {
  return { id: argument.id, label: argument.stelling }
}
