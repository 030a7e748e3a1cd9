/** Landmarks: the cases that carry the collection, because no other case carries them. */
import { bitsOf, countBits, isWithin } from './bits.js'
import type { Collection } from './collection.js'
import type { Side } from './model.js'

export interface Landmark {
  id: string
  /** Other cases in the collection that carry this one and are carried by it: the same weighing again. */
  same: string[]
}

/**
 * The cases that no other case supports, after cases that support each other were taken together (the first stands for
 * them). In the order of the collection. Source: van Woerkom and others (2022).
 */
export function landmarks(collection: Collection): Landmark[] {
  const found = [...landmarksOf(collection, 'pro'), ...landmarksOf(collection, 'contra')]
  return found.toSorted(([a], [b]) => a - b).map(([, landmark]) => landmark)
}

function landmarksOf(collection: Collection, side: Side): Map<number, Landmark> {
  const { precedents, rows, chose } = collection
  const found = new Map<number, Landmark>()
  /** Landmarks so far, under the factor of their reason where the collection has them. */
  const under = new Map<number, number[]>()
  const keys = keysOf(collection, side)
  const carries = (i: number, j: number) =>
    isWithin(rows.reason, i, rows.reason, j) && isWithin(rows.against, j, rows.against, i)
  for (const j of bySimplest(collection, chose[side])) {
    // Whatever supports case j stands before it, and is a landmark itself or supported by one.
    const carrier = firstOf(bitsOf(rows.reason, j), under, (i) => carries(i, j))
    if (carrier !== undefined) {
      if (carries(j, carrier)) found.get(carrier)!.same.push(precedents[j]!.id)
      continue
    }
    found.set(j, { id: precedents[j]!.id, same: [] })
    const key = keys.get(j)!
    if (under.has(key)) under.get(key)!.push(j)
    else under.set(key, [j])
  }
  return found
}

function keysOf({ under }: Collection, side: Side): Map<number, number> {
  return new Map(under[side].flatMap((positions, factor) => positions.map((i) => [i, factor] as const)))
}

function firstOf(
  factors: readonly number[],
  under: ReadonlyMap<number, readonly number[]>,
  fits: (i: number) => boolean,
): number | undefined {
  for (const factor of factors) {
    const found = under.get(factor)?.find(fits)
    if (found !== undefined) return found
  }
  return undefined
}

/** Fewest factors in the reason first, then most against: a supporter comes before what it supports. */
function bySimplest({ rows }: Collection, positions: readonly number[]): number[] {
  const size = new Map(positions.map((i) => [i, [countBits(rows.reason, i), countBits(rows.against, i)] as const]))
  return positions.toSorted((i, j) => size.get(i)![0] - size.get(j)![0] || size.get(j)![1] - size.get(i)![1] || i - j)
}
