/** Which cases of a collection contradict each other: only a ja and a nee can, so the graph has two sides. */
import { bitRows, bitsOf, hasBit, setBit, type BitRows } from './bits.js'
import type { Collection } from './collection.js'

/**
 * The contradictions as bits: row `i` is the `i`th case that chose pro, bit `j` the `j`th that chose contra.
 * 10,000 cases take 3 MB; memory grows with the square of the number of cases.
 */
export function contradictionRows({ chose, rows, factors }: Collection): BitRows {
  const graph = bitRows(chose.pro.length, chose.contra.length)
  // Per factor the contra cases that lost against it, and those that name it as a reason: whole rows at a time.
  const lostAgainst = turned(rows.against, chose.contra, factors.length)
  const namedBy = turned(rows.reason, chose.contra, factors.length)
  const named = [...factors.keys()].filter((factor) => bitsOf(namedBy, factor).length > 0)
  for (const [i, pro] of chose.pro.entries()) {
    const row = graph.words.subarray(i * graph.width, (i + 1) * graph.width).fill(0xffffffff)
    for (const factor of bitsOf(rows.reason, pro)) keep(row, lostAgainst, factor)
    for (const factor of named) if (!hasBit(rows.against, pro, factor)) drop(row, namedBy, factor)
  }
  return graph
}

/** Every pair of cases that contradict each other, the one that chose pro first. None: the collection is consistent. */
export function* contradictingPairs(collection: Collection): Generator<[pro: string, contra: string]> {
  const { chose, precedents } = collection
  const graph = contradictionRows(collection)
  for (const [i, pro] of chose.pro.entries())
    for (const j of bitsOf(graph, i)) yield [precedents[pro]!.id, precedents[chose.contra[j]!]!.id]
}

/** For each factor, which of these cases have it: bit `j` is `positions[j]`. */
function turned(rows: BitRows, positions: readonly number[], factors: number): BitRows {
  const found = bitRows(factors, positions.length)
  for (const [j, position] of positions.entries()) for (const factor of bitsOf(rows, position)) setBit(found, factor, j)
  return found
}

function keep(row: Uint32Array, { words, width }: BitRows, factor: number): void {
  for (let w = 0; w < width; w++) row[w]! &= words[factor * width + w]!
}

function drop(row: Uint32Array, { words, width }: BitRows, factor: number): void {
  for (let w = 0; w < width; w++) row[w]! &= ~words[factor * width + w]!
}
