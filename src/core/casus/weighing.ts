/** Which arguments count, which side won, and what that asks of step 6. Never a verdict: it only reads what the group said. */
import type { Argument, Casus, Kant } from './casus.js'

/** The side that the conclusion chose, or undefined while there is none. "ja, mits" is a ja, "nee, tenzij" a nee. */
export function winningSide(casus: Casus): Kant | undefined {
  const { oordeel } = casus.conclusie
  if (oordeel === undefined) return undefined
  return oordeel.startsWith('ja') ? 'pro' : 'contra'
}

/** Whether an argument is parked as a suspected smoes: it is kept, and does not count until it comes back as an argument. */
export function isParked({ smoes }: Argument): boolean {
  return smoes !== undefined && Object.keys(smoes).length > 0 && smoes.uitkomst !== 'argument'
}

/** Whether an argument counts in the weighing. */
export function counts(argument: Argument): boolean {
  return !isParked(argument)
}

/** The counting arguments on the losing side: each must be done justice (step 6). */
export function losingArguments(casus: Casus): Argument[] {
  const winner = winningSide(casus)
  if (winner === undefined) return []
  return casus.argumenten.filter((a) => counts(a) && a.kant !== undefined && a.kant !== winner)
}

/** The counting arguments on the winning side: what may be decisive. */
export function winningArguments(casus: Casus): Argument[] {
  const winner = winningSide(casus)
  return casus.argumenten.filter((a) => counts(a) && winner !== undefined && a.kant === winner)
}

/**
 * Whether a belang or wens wins from a recht or beginsel: no decisive argument is a beginsel, and a losing one is.
 * Rights weigh in principle more than interests, interests more than wishes (step 6), so this asks for a motivation.
 */
export function asksForPriority(casus: Casus): boolean {
  const decisive = casus.argumenten.filter((a) => casus.conclusie.doorslaggevend.includes(a.id))
  if (decisive.length === 0 || decisive.some((a) => a.soort === undefined)) return false
  return decisive.every((a) => a.soort !== 'beginsel') && losingArguments(casus).some((a) => a.soort === 'beginsel')
}

/** Whether the conclusion depends on a measure that somebody can refuse, also when that measure lapsed afterwards. */
export function hasCondition(casus: Casus): boolean {
  const { oordeel, maatregelen } = casus.conclusie
  return oordeel === 'ja-mits' || oordeel === 'nee-tenzij' || maatregelen.some((m) => m.voorwaarde === true)
}

/** One stakeholder, with the ids of the counting arguments on each side that speak of it. */
export interface StakeholderRow {
  id: string
  naam: string
  pro: string[]
  contra: string[]
}

/** Stakeholders against arguments (step 5): every stakeholder of step 2, in order. */
export function stakeholderRows(casus: Casus): StakeholderRow[] {
  const counting = casus.argumenten.filter(counts)
  const ids = (id: string, kant: Kant) =>
    counting.filter((a) => a.kant === kant && a.belanghebbenden.includes(id)).map((a) => a.id)
  return casus.belanghebbenden.map(({ id, naam }) => ({ id, naam, pro: ids(id, 'pro'), contra: ids(id, 'contra') }))
}
