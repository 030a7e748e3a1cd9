/** How a new weighing stands in a collection: it asks for an explanation where one is due, and never gives a verdict. */
import { difference, isWithin } from './bits.js'
import { candidates, putBeside, type Beside, type Collection } from './collection.js'
import { smallestHittingSets } from './hitting-set.js'
import { opposite, type Draft } from './model.js'

/**
 * `steunt`: an earlier case carries or forces this outcome. `nieuw`: none does, and none contradicts it.
 * `te-dun`: cases contradict it that would not if the reason were fuller. `botst`: a case forces the other outcome.
 */
export type Level = 'steunt' | 'nieuw' | 'te-dun' | 'botst'

/** A case that contradicts the weighing. */
export interface Contradiction {
  id: string
  /** Factors of the weighing that the case lacked: any one of them in the reason settles it. None: the case forces. */
  settledBy: string[]
}

/** The smallest sets of factors to add to the reason, so that no case contradicts the weighing. */
export interface Repair {
  /** Every smallest set, sorted; at most 20. */
  sets: string[][]
  complete: boolean
  /** False only when the search was too large; then `sets` holds one set that does, maybe not the smallest. */
  exact: boolean
}

export interface Standing {
  level: Level
  /** Cases that won with no more reason, against no less. */
  supportedBy: string[]
  /** Other cases on the same side that force this outcome; their reason is here, and is not named as this one's reason. */
  forcedBy: string[]
  contradictions: Contradiction[]
  /** Contradicting cases that are departed from openly, and so ask for nothing more. */
  departedFrom: string[]
  /** With `te-dun` only. */
  repair?: Repair
}

/**
 * Holds a weighing against a collection. `herzien`: ids of cases that are departed from openly (herziet); they no
 * longer contradict. `permitted` holds exactly with `steunt` and `nieuw`. In a collection that contradicts itself a
 * case can support while another contradicts: the level is then `steunt`, and the contradictions are told all the same.
 */
export function standingOf(draft: Draft, to: Collection, herzien: ReadonlySet<string> = new Set()): Standing {
  const beside = putBeside(to, draft)
  const { supportedBy, forcedBy } = carriersOf(draft, beside)
  const all = contradictionsOf(draft, beside)
  const contradictions = all.filter(({ id }) => !herzien.has(id))
  const departedFrom = all.filter(({ id }) => herzien.has(id)).map(({ id }) => id)
  const found = { supportedBy, forcedBy, contradictions, departedFrom }
  const level = levelOf(found)
  return level === 'te-dun' ? { level, ...found, repair: repairOf(contradictions) } : { level, ...found }
}

function levelOf({ supportedBy, forcedBy, contradictions }: Omit<Standing, 'level'>): Level {
  if (supportedBy.length > 0) return 'steunt'
  if (contradictions.length > 0) return contradictions.some((c) => c.settledBy.length === 0) ? 'botst' : 'te-dun'
  return forcedBy.length > 0 ? 'steunt' : 'nieuw'
}

function carriersOf(draft: Draft, { collection, draft: its }: Beside): Pick<Standing, 'supportedBy' | 'forcedBy'> {
  const { rows, precedents } = collection
  const forcing = candidates(collection, draft.side, its.own, 0)
    .filter((i) => isWithin(rows.reason, i, its.own, 0) && isWithin(its.against, 0, rows.against, i))
    .sort((a, b) => a - b)
  const ids = (positions: readonly number[]) => positions.map((i) => precedents[i]!.id)
  const isSupport = (i: number) => isWithin(rows.reason, i, its.reason, 0)
  return { supportedBy: ids(forcing.filter(isSupport)), forcedBy: ids(forcing.filter((i) => !isSupport(i))) }
}

function contradictionsOf(draft: Draft, { collection, draft: its, factors }: Beside): Contradiction[] {
  const { rows, precedents } = collection
  const names = shared((numbers) => numbers.map((number) => factors[number]!))
  return candidates(collection, opposite(draft.side), its.against, 0)
    .filter((i) => isWithin(rows.reason, i, its.against, 0) && isWithin(its.reason, 0, rows.against, i))
    .sort((a, b) => a - b)
    .map((i) => ({ id: precedents[i]!.id, settledBy: names(difference(its.own, 0, rows.against, i)) }))
}

/** The same list for the same numbers, so that thousands of cases with the same differences are one thing to repair. */
function shared(make: (numbers: readonly number[]) => string[]): (numbers: readonly number[]) => string[] {
  const made = new Map<string, string[]>()
  return (numbers) => {
    const key = numbers.join()
    if (!made.has(key)) made.set(key, make(numbers))
    return made.get(key)!
  }
}

/** A minimum hitting set of what settles each contradiction. None of them is empty here. */
function repairOf(contradictions: readonly Contradiction[]): Repair {
  const groups = [...new Set(contradictions.map(({ settledBy }) => settledBy))]
  const names = [...new Set(groups.flat())].sort()
  const numberOf = new Map(names.map((name, number) => [name, number]))
  const found = smallestHittingSets(groups.map((group) => group.map((name) => numberOf.get(name)!)))!
  return { ...found, sets: found.sets.map((set) => set.map((number) => names[number]!)) }
}
