/** What differs between two versions of the data of a case, leaf by leaf. Knows nothing of words or layout. */
import { canonical } from '../casus/canonical.js'
import { isListOfDelen } from '../casus/delen.js'
import type { DataPath } from '../problem.js'
import { isList, isRecord, keysOf } from '../text/emit.js'
import { equalData } from '../text/equal.js'
import { movedAmong } from './moves.js'
import { pairs } from './pairing.js'

export type ChangeKind = 'toegevoegd' | 'gewijzigd' | 'vervallen'

/** One leaf, one list of plain values, or one whole item of a list. */
export interface Change {
  soort: ChangeKind
  /** Where: in the old data for what is gone, in the new data otherwise. */
  at: DataPath
  van?: unknown
  naar?: unknown
}

/** An item that stands somewhere else in its list. Paths into the new data; without `before` it is the last. */
interface Move {
  at: DataPath
  before?: DataPath
}

export interface Changes {
  changes: Change[]
  moves: Move[]
}

/**
 * Every difference in what the data say. Layout says nothing (`canonical`), and absent, null and empty say the same:
 * what differs here is what would break a seal. So another order is a change, but a move where the items are parts.
 * The same data give none.
 */
export function changesBetween(old: unknown, now: unknown): Changes {
  const found: Changes = { changes: [], moves: [] }
  compare({ old, now, oldAt: [], at: [] }, found)
  return found
}

/** The same place in both versions; undefined where it is not. */
interface Place {
  old: unknown
  now: unknown
  oldAt: DataPath
  at: DataPath
}

function compare(place: Place, found: Changes): void {
  const { oldAt, at } = place
  if (equalData(canonical(place.old), canonical(place.now))) return
  const [old, now] = [place.old, place.now].map((value) => (canonical(value) === undefined ? undefined : value))
  if (isSection(old) && isSection(now)) return compareKeys(place, found)
  if (isItems(old) && isItems(now)) return compareItems(place, old ?? [], now ?? [], found)
  if (old === undefined) found.changes.push({ soort: 'toegevoegd', at, naar: now })
  else if (now === undefined) found.changes.push({ soort: 'vervallen', at: oldAt, van: old })
  else found.changes.push({ soort: 'gewijzigd', at, van: old, naar: now })
}

/** The keys of the new version in its order, then those that are gone. */
function compareKeys({ old, now, oldAt, at }: Place, found: Changes): void {
  const [before, after] = [old ?? {}, now ?? {}] as [Record<string, unknown>, Record<string, unknown>]
  const keys = new Set([...keysOf(after), ...keysOf(before)])
  for (const key of keys)
    compare({ old: own(before, key), now: own(after, key), oldAt: [...oldAt, key], at: [...at, key] }, found)
}

function compareItems({ oldAt, at }: Place, old: readonly unknown[], now: readonly unknown[], found: Changes): void {
  const matched = pairs(old, now)
  for (const pair of matched) {
    if (pair.old === undefined)
      found.changes.push({ soort: 'toegevoegd', at: [...at, pair.now!], naar: now[pair.now!] })
    else if (pair.now === undefined)
      found.changes.push({ soort: 'vervallen', at: [...oldAt, pair.old], van: old[pair.old] })
    else compare({ old: old[pair.old], now: now[pair.now], oldAt: [...oldAt, pair.old], at: [...at, pair.now] }, found)
  }
  const both = matched.filter((pair) => pair.old !== undefined && pair.now !== undefined)
  const moved = movedAmong(both.map((pair) => pair.old!))
  if (moved.length > 0 && !isListOfDelen(at)) {
    found.changes.push({ soort: 'gewijzigd', at, van: old, naar: now })
    return
  }
  for (const i of moved) {
    const place = both[i]!.now!
    found.moves.push({ at: [...at, place], ...(place + 1 < now.length ? { before: [...at, place + 1] } : {}) })
  }
}

/** A map, or nothing at all. */
function isSection(value: unknown): boolean {
  return value === undefined || isRecord(value)
}

/** A list of maps, or nothing at all. */
function isItems(value: unknown): value is unknown[] | undefined {
  return value === undefined || (isList(value) && value.every(isRecord))
}

function own(record: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
