/** Many earlier weighings made ready for fast questions: every factor a number, every set of factors a row of bits. */
import { bitRows, bitsOf, setBit, type BitRows } from './bits.js'
import { opposite, type Draft, type Precedent, type Side } from './model.js'

/** Precedents that were made ready. Positions are those of `precedents`. */
export interface Collection {
  readonly precedents: readonly Precedent[]
  /** Every factor that a precedent names, sorted; the position is its number in the rows. */
  readonly factors: readonly string[]
  readonly numberOf: ReadonlyMap<string, number>
  /** The positions of the precedents that chose each side, in order. */
  readonly chose: Readonly<Record<Side, readonly number[]>>
  readonly rows: Rows
  /**
   * For each side and each factor, the positions of the cases of that side that are found under it: every case stands
   * under one factor of its reason, the one that the fewest reasons hold. A case can only bind where that factor is.
   */
  readonly under: Readonly<Record<Side, readonly (readonly number[])[]>>
}

/** The factors of weighings, seen from the side that each of them chose. */
interface Rows {
  readonly reason: BitRows
  /** The factors on the table for the chosen side. */
  readonly own: BitRows
  /** The factors on the table for the other side. */
  readonly against: BitRows
}

/** Makes precedents ready: once for many questions. Every reason holds a factor; see `admit` for input of others. */
export function collect(precedents: readonly Precedent[]): Collection {
  const factors = [...new Set(precedents.flatMap(({ pro, contra, reason }) => [...pro, ...contra, ...reason]))].sort()
  const numberOf = new Map(factors.map((factor, number) => [factor, number]))
  const chose: Record<Side, number[]> = { pro: [], contra: [] }
  for (const [position, { side }] of precedents.entries()) chose[side].push(position)
  const rows = rowsOf(precedents, numberOf, factors.length)
  return { precedents, factors, numberOf, chose, rows, under: underFactors(precedents, numberOf) }
}

/**
 * The positions of the cases of one side whose reason can lie within a row of `facts`: all that do, and some that do not.
 * In no order.
 */
export function candidates({ under }: Collection, side: Side, facts: BitRows, row: number): number[] {
  return bitsOf(facts, row).flatMap((factor) => under[side][factor] ?? [])
}

/** A weighing beside a collection. A factor that no precedent knows gets a number behind those of the collection. */
export interface Beside {
  readonly collection: Collection
  /** The collection's factors and the new ones of the weighing. */
  readonly factors: readonly string[]
  /** The rows of the weighing alone; row 0. */
  readonly draft: Rows
}

/** Puts a weighing beside a collection, which is widened when the weighing brings more factors than its rows can hold. */
export function putBeside(collection: Collection, draft: Draft): Beside {
  const named = new Set([...draft.pro, ...draft.contra, ...draft.reason])
  const unknown = [...named].filter((factor) => !collection.numberOf.has(factor)).sort()
  const factors = [...collection.factors, ...unknown]
  const numberOf = new Map(collection.numberOf)
  for (const [i, factor] of unknown.entries()) numberOf.set(factor, collection.factors.length + i)
  const rows = rowsOf([draft], numberOf, factors.length)
  const isWider = rows.reason.width > collection.rows.reason.width
  const wide = isWider ? { ...collection, rows: rowsOf(collection.precedents, numberOf, factors.length) } : collection
  return { collection: wide, factors, draft: rows }
}

function underFactors(precedents: readonly Precedent[], numberOf: ReadonlyMap<string, number>): Collection['under'] {
  const uses = new Map<string, number>()
  for (const factor of precedents.flatMap(({ reason }) => reason)) uses.set(factor, (uses.get(factor) ?? 0) + 1)
  const under: Record<Side, number[][]> = { pro: [], contra: [] }
  for (const [position, { side, reason }] of precedents.entries()) {
    const rarest = reason.reduce((a, b) => (uses.get(b)! < uses.get(a)! ? b : a))
    ;(under[side][numberOf.get(rarest)!] ??= []).push(position)
  }
  return under
}

function rowsOf(weighings: readonly Draft[], numberOf: ReadonlyMap<string, number>, size: number): Rows {
  const empty = () => bitRows(weighings.length, size)
  const rows = { reason: empty(), own: empty(), against: empty() }
  for (const [i, weighing] of weighings.entries()) {
    for (const factor of weighing.reason) setBit(rows.reason, i, numberOf.get(factor)!)
    for (const factor of weighing[weighing.side]) setBit(rows.own, i, numberOf.get(factor)!)
    for (const factor of weighing[opposite(weighing.side)]) setBit(rows.against, i, numberOf.get(factor)!)
  }
  return rows
}
