/** From a case to a weighing of the model, and from a collection of cases to the precedents of one of them. */
import { caseDay } from '../casus/case-day.js'
import type { Argument, Casus } from '../casus/casus.js'
import type { Factor } from '../casus/lijn.js'
import { counts, winningSide } from '../casus/weighing.js'
import { faultOf } from './admit.js'
import type { Draft, Facts, Precedent, Side } from './model.js'

/**
 * Whether the measures that a ja depends on are counted. `met`: the conclusion as it was given. `zonder`: the same
 * without what those measures bring to the table, to see whether the ja stands or falls with them.
 */
export type Measures = 'met' | 'zonder'

/**
 * Why a case gives no weighing. `onbeslist`: no oordeel. `zonder-factor`: the winning side has no factors.
 * `beide-kanten`: a factor on both sides. `reden-verloor`: a decisive argument on the losing side.
 */
export type NoWeighing = 'onbeslist' | 'zonder-factor' | 'beide-kanten' | 'reden-verloor'

/** Why a case is no precedent. `status`: concept or ingetrokken. `toekomst`: not there yet at the time of the draft. */
type NoPrecedent = NoWeighing | 'lijn' | 'status' | 'toekomst'

/**
 * What a case weighed. ja and ja-mits are `pro`, nee and nee-tenzij `contra`, in the reading of its lijn's question.
 * Factors come from arguments that count; a parked smoes does not. With `met`, a measure with `voorwaarde: true` and a
 * factor puts that factor on the side of ja and into the reason, where the conclusion is a ja: a nee imposes nothing.
 * A measure that is only recommended does not count. How it fares afterwards (`stand`) changes nothing: what is followed
 * is how the group weighed. Where no decisive argument has a factor, all factors
 * of the side are the reason (the result model).
 */
export function weighingOf(casus: Casus, measures: Measures): { draft: Draft } | { why: NoWeighing } {
  const side = winningSide(casus)
  if (side === undefined) return { why: 'onbeslist' }
  const imposed = imposedBy(casus, measures)
  const facts = factsOf(casus, measures)
  if (facts[side].length === 0) return { why: 'zonder-factor' }
  const decisive = decisiveArguments(casus)
  if (decisive.some(({ kant }) => kant !== undefined && kant !== side)) return { why: 'reden-verloor' }
  const named = decisive.flatMap(({ factor }) => factor ?? [])
  const reason = named.length === 0 ? facts[side] : unique([...named, ...imposed])
  const draft = { side, ...facts, reason }
  const fault = faultOf(draft)
  return fault === undefined ? { draft } : { why: fault.kind }
}

/** What lies on the table in a case, whether or not it has an oordeel. */
export function factsOf(casus: Casus, measures: Measures): Facts {
  const pro = unique([...factorsOn(casus, 'pro'), ...imposedBy(casus, measures)])
  return { pro, contra: unique(factorsOn(casus, 'contra')) }
}

/** The precedents of one case, and the cases that are none with the reason, in the order of the collection. */
export interface Earlier {
  precedents: Precedent[]
  others: { id: string; why: NoPrecedent }[]
}

/**
 * The cases that `draft` can be held against. A case counts from its advies on (advies, besloten, afgerond), whatever
 * the decider did with it: what is followed is how the group weighed. Earlier is an earlier day, or on the same day an
 * earlier id, so of two cases one is always first; a draft without a day takes `today`.
 */
export function precedentsFor(draft: Casus, cases: readonly Casus[], today: string): Earlier {
  const now = [caseDay(draft) || today, draft.id] as const
  const earlier: Earlier = { precedents: [], others: [] }
  for (const casus of cases) {
    if (casus.id === draft.id) continue
    const found = precedentOf(casus, draft.lijn, now)
    if (typeof found === 'string') earlier.others.push({ id: casus.id, why: found })
    else earlier.precedents.push(found)
  }
  return earlier
}

/** All precedents of one lijn, for questions about the collection as a whole. */
export function precedentsOfLijn(lijn: string, cases: readonly Casus[]): Precedent[] {
  return cases.map((casus) => precedentOf(casus, lijn, ['9999-12-31', ''])).filter((found) => typeof found !== 'string')
}

/** Whether what a case says counts for others: from its advies on (advies, besloten, afgerond). */
export function isDecided({ status }: Casus): boolean {
  return countsFrom.has(status)
}

/**
 * Which of these factors had no name yet on the day of a case (`caseDay`): there they count as absent, while they may
 * have been there. Worth a warning where a difference rests on one.
 */
export function notYetNamed(ids: readonly string[], day: string, factoren: readonly Factor[]): string[] {
  const since = new Map(factoren.map(({ id, ingevoerd }) => [id, ingevoerd]))
  return day === '' ? [] : ids.filter((id) => (since.get(id) ?? '') > day)
}

/** A case in time: its day, and its id among those of one day. */
export type Moment = readonly [day: string, id: string]

/** Whether one case came after another. */
export function isAfter([day, id]: Moment, [otherDay, otherId]: Moment): boolean {
  return day > otherDay || (day === otherDay && id > otherId)
}

function precedentOf(casus: Casus, lijn: string | undefined, [day, id]: Moment): Precedent | NoPrecedent {
  if (casus.lijn === undefined || casus.lijn !== lijn) return 'lijn'
  if (!isDecided(casus)) return 'status'
  if (isAfter([caseDay(casus), casus.id], [day, id])) return 'toekomst'
  const weighed = weighingOf(casus, 'met')
  return 'why' in weighed ? weighed.why : { id: casus.id, ...weighed.draft }
}

function factorsOn(casus: Casus, kant: Side): string[] {
  return casus.argumenten
    .filter((argument) => counts(argument) && argument.kant === kant)
    .flatMap(({ factor }) => factor ?? [])
}

/** The arguments that gave the turn, on whichever side they stand: one on the losing side is a fault, not a reason. */
function decisiveArguments({ conclusie, argumenten }: Casus): Argument[] {
  return argumenten.filter((argument) => conclusie.doorslaggevend.includes(argument.id) && counts(argument))
}

/** A nee imposes nothing. */
function imposedBy(casus: Casus, measures: Measures): string[] {
  return winningSide(casus) === 'pro' && measures === 'met' ? conditionFactors(casus) : []
}

function conditionFactors({ conclusie }: Casus): string[] {
  const conditions = conclusie.maatregelen.filter((m) => m.voorwaarde === true)
  return conditions.flatMap(({ factor }) => factor ?? [])
}

function unique(factors: readonly string[]): string[] {
  return [...new Set(factors)]
}

const countsFrom = new Set<Casus['status']>(['advies', 'besloten', 'afgerond'])
