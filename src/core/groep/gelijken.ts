/** Equals within a group that were treated differently. It names and counts; why that is so, the group must say. */
import type { Groep, Lid } from './leden.js'

/** On what members are compared: how they were weighed, or what they were offered. */
export type Op = 'weging' | 'aanbod'

/** A member that differs from most of those with just the same criteria. */
export interface Uitschieter {
  op: Op
  lid: string
  /** The criteria that all of them meet. */
  kenmerken: string[]
  uitkomst: string
  /** What most of the equals got: more than half of them. */
  meeste: string
  /** How many got that, of how many equals, this member included. */
  aantal: number
  gelijken: number
}

/** Equals of whom no outcome has more than half. */
export interface Verdeeld {
  op: Op
  kenmerken: string[]
  aantallen: Record<string, number>
}

/** Equals whom one contact treats otherwise than another does. */
export interface PerContact {
  op: Op
  kenmerken: string[]
  contactpersonen: { contactpersoon: string; aantallen: Record<string, number> }[]
}

export interface Ongelijk {
  uitschieters: Uitschieter[]
  verdeeld: Verdeeld[]
  perContact: PerContact[]
}

/**
 * Who differs from their equals. Members are equal when they meet the very same criteria; who has none filled in is
 * compared with nobody. The order of the members decides only the order of the answer.
 */
export function ongelijkIn({ leden }: Groep): Ongelijk {
  const sets = [...setsOf(leden).values()]
  const each = <T>(find: (set: readonly Lid[], op: Op) => T[]) =>
    ops.flatMap((op) =>
      sets
        .filter((set) => op === 'weging' || !set.every(followsWeighing))
        .flatMap((set) =>
          find(
            set.filter((lid) => gotten[op](lid) !== undefined),
            op,
          ),
        ),
    )
  return {
    uitschieters: onceBy(each(outliers), ({ lid, uitkomst, meeste }) => `${lid} ${uitkomst} ${meeste}`),
    verdeeld: each(divided),
    perContact: each(byContact),
  }
}

/** Offers that only follow the weighing, member by member, tell nothing new. */
function followsWeighing({ aanbod, weging }: Lid): boolean {
  return aanbod?.soort === undefined || aanbod.soort === weging?.uitkomst
}

/** A member that was weighed and offered the same is told of once. */
function onceBy<T>(found: readonly T[], nameOf: (one: T) => string): T[] {
  const seen = new Set<string>()
  return found.filter((one) => !seen.has(nameOf(one)) && seen.add(nameOf(one)))
}

function setsOf(leden: readonly Lid[]): Map<string, Lid[]> {
  const sets = new Map<string, Lid[]>()
  for (const lid of leden) {
    const key = kenmerkenOf(lid).join()
    if (key === '') continue
    const set = sets.get(key)
    if (set === undefined) sets.set(key, [lid])
    else set.push(lid)
  }
  return sets
}

/** The criteria in one order, each once: how they were ticked makes no difference. */
function kenmerkenOf({ kenmerken }: Lid): string[] {
  return [...new Set(kenmerken)].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
}

function outliers(set: readonly Lid[], op: Op): Uitschieter[] {
  const counts = countsOf(set, op)
  const meeste = majorityOf(counts, set.length)
  if (meeste === undefined) return []
  return set
    .filter((lid) => gotten[op](lid) !== meeste)
    .map((lid) => ({
      op,
      lid: lid.id,
      kenmerken: kenmerkenOf(lid),
      uitkomst: gotten[op](lid)!,
      meeste,
      aantal: counts[meeste]!,
      gelijken: set.length,
    }))
}

function divided(set: readonly Lid[], op: Op): Verdeeld[] {
  const counts = countsOf(set, op)
  if (set.length === 0 || majorityOf(counts, set.length) !== undefined) return []
  return [{ op, kenmerken: kenmerkenOf(set[0]!), aantallen: counts }]
}

/** Only contacts with two equals or more: one case says nothing of how somebody works. */
function byContact(set: readonly Lid[], op: Op): PerContact[] {
  const names = [...new Set(set.flatMap(({ contactpersoon }) => contactpersoon?.trim() || []))].sort()
  const rows = names.flatMap((contactpersoon) => {
    const own = set.filter((lid) => lid.contactpersoon?.trim() === contactpersoon)
    const aantallen = countsOf(own, op)
    return own.length < 2 ? [] : [{ contactpersoon, aantallen, meeste: majorityOf(aantallen, own.length) }]
  })
  const isAlike = new Set(rows.map(({ meeste }) => meeste)).size < 2
  if (isAlike) return []
  const contactpersonen = rows.map(({ contactpersoon, aantallen }) => ({ contactpersoon, aantallen }))
  return [{ op, kenmerken: kenmerkenOf(set[0]!), contactpersonen }]
}

function countsOf(set: readonly Lid[], op: Op): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const lid of set) {
    const value = gotten[op](lid)!
    counts[value] = (counts[value] ?? 0) + 1
  }
  return counts
}

function majorityOf(counts: Readonly<Record<string, number>>, total: number): string | undefined {
  return Object.keys(counts).find((value) => counts[value]! * 2 > total)
}

const gotten: Record<Op, (lid: Lid) => string | undefined> = {
  weging: ({ weging }) => weging?.uitkomst,
  aanbod: ({ aanbod }) => aanbod?.soort,
}
const ops: readonly Op[] = ['weging', 'aanbod']
