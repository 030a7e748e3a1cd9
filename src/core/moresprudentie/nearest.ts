/** The cases that lie nearest to what is on the table: what keeps them from deciding it is least, by inclusion. */
import { difference } from './bits.js'
import { putBeside, type Collection } from './collection.js'
import type { Facts, Side } from './model.js'

/** What keeps cases from forcing their outcome here. */
export interface Near {
  /** The cases with exactly these differences, in the order of the collection. */
  ids: string[]
  /** Parts of their reason that are absent here. */
  missing: string[]
  /** What the other side has here and lacked there. */
  added: string[]
}

/**
 * The cases of one side whose differences are least: no other case of that side has only a part of them. No counting
 * of likeness. Those with the fewest differences come first; no differences at all means that they force `side`.
 */
export function nearestCases(facts: Facts, side: Side, to: Collection): Near[] {
  const { collection, draft, factors } = putBeside(to, { ...facts, side, reason: [] })
  const { rows, precedents } = collection
  const groups = new Map<string, Group>()
  for (const i of collection.chose[side]) {
    const missing = difference(rows.reason, i, draft.own, 0)
    const added = difference(draft.against, 0, rows.against, i)
    const key = `${missing.join()};${added.join()}`
    const group = groups.get(key) ?? { ids: [], missing, added }
    group.ids.push(precedents[i]!.id)
    groups.set(key, group)
  }
  const names = (numbers: readonly number[]) => numbers.map((number) => factors[number]!).sort()
  return leastOf([...groups.values()]).map((g) => ({ ids: g.ids, missing: names(g.missing), added: names(g.added) }))
}

interface Group {
  ids: string[]
  missing: number[]
  added: number[]
}

function leastOf(groups: readonly Group[]): Group[] {
  const least: Group[] = []
  const sizeOf = ({ missing, added }: Group) => missing.length + added.length
  for (const group of groups.toSorted((a, b) => sizeOf(a) - sizeOf(b))) {
    const missing = new Set(group.missing)
    const added = new Set(group.added)
    const isBeaten = least.some((l) => l.missing.every((f) => missing.has(f)) && l.added.every((f) => added.has(f)))
    if (!isBeaten) least.push(group)
  }
  return least
}
