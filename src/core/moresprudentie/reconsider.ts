/** The fewest cases to look at again, so that the rest of a collection does not contradict itself. */
import type { Collection } from './collection.js'
import { contradictionRows } from './contradictions.js'
import { largestMatching, mirrored, reachable, type TwoSided } from './matching.js'

export interface Reconsideration {
  /** One smallest choice of cases, in the order of the collection. There can be others of the same size. */
  ids: string[]
  /** The cases that are in every smallest choice. */
  inEvery: string[]
  /** As many contradicting pairs without a case in common: the proof that fewer cases will not do. */
  proof: [pro: string, contra: string][]
}

/** Exact: by König's theorem the smallest vertex cover of a graph with two sides is as large as its largest matching. */
export function leastReconsideration(collection: Collection): Reconsideration {
  const { chose, precedents } = collection
  const graph: TwoSided = {
    left: chose.pro.length,
    right: chose.contra.length,
    edges: contradictionRows(collection),
  }
  const matching = largestMatching(graph)
  const fromPro = reachable(graph, matching)
  const fromContra = reachable(mirrored(graph), { ofLeft: matching.ofRight, ofRight: matching.ofLeft })
  const idOf = (position: number) => precedents[position]!.id
  // The one choice takes as many pro cases as a smallest choice can, the other as few; what both take, all take.
  const most = [...chose.pro.filter((_, i) => !fromPro.left[i]), ...chose.contra.filter((_, j) => fromPro.right[j])]
  const fewest = new Set([
    ...chose.pro.filter((_, i) => fromContra.right[i]),
    ...chose.contra.filter((_, j) => !fromContra.left[j]),
  ])
  const ids = most.toSorted((a, b) => a - b)
  return {
    ids: ids.map(idOf),
    inEvery: ids.filter((position) => fewest.has(position)).map(idOf),
    proof: [...matching.ofLeft].flatMap((j, i) => (j === -1 ? [] : [[idOf(chose.pro[i]!), idOf(chose.contra[j]!)]])),
  }
}
