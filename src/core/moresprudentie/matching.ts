/** The largest matching in a graph with two sides, and what it can reach: Hopcroft and Karp, on rows of bits. */
import { bitRows, setBit, type BitRows } from './bits.js'

/** A graph with two sides: row `i` of `edges` holds the right vertices beside left vertex `i`. */
export interface TwoSided {
  readonly left: number
  readonly right: number
  readonly edges: BitRows
}

/** For every vertex the one it is matched with, or -1. */
export interface Matching {
  readonly ofLeft: Int32Array
  readonly ofRight: Int32Array
}

/** A largest matching; the same graph gives the same one. Phases of shortest paths, so about √n of them. */
export function largestMatching(graph: TwoSided): Matching {
  const matching = { ofLeft: new Int32Array(graph.left).fill(-1), ofRight: new Int32Array(graph.right).fill(-1) }
  for (;;) {
    const layers = layersFrom(graph, matching)
    if (layers === undefined) return matching
    for (let i = 0; i < graph.left; i++) if (matching.ofLeft[i] === -1) augment(i, layers, graph, matching)
  }
}

/** Left and right vertices that alternating paths reach from the unmatched left ones. */
export function reachable(graph: TwoSided, matching: Matching): { left: Uint8Array; right: Uint8Array } {
  const reached = { left: new Uint8Array(graph.left), right: new Uint8Array(graph.right) }
  const fresh = allBits(graph.right)
  const queue = unmatched(matching.ofLeft)
  for (const i of queue) {
    reached.left[i] = 1
    for (const j of takeAll(fresh, graph.edges, i)) {
      reached.right[j] = 1
      // A right vertex without a partner would make the matching larger, so there is none.
      queue.push(matching.ofRight[j]!)
    }
  }
  return reached
}

/** The same graph seen from the right. */
export function mirrored({ left, right, edges }: TwoSided): TwoSided {
  const turned = bitRows(right, left)
  for (let i = 0; i < left; i++)
    for (let w = 0; w < edges.width; w++)
      for (let word = edges.words[i * edges.width + w]!; word !== 0; word &= word - 1)
        setBit(turned, w * 32 + 31 - Math.clz32(word & -word), i)
  return { left: right, right: left, edges: turned }
}

/**
 * Right vertices by their distance from the unmatched left ones, up to the first layer with an unmatched one.
 * Undefined when there is no such layer: the matching is a largest one.
 */
function layersFrom({ right, edges }: TwoSided, { ofLeft, ofRight }: Matching): Uint32Array[] | undefined {
  const fresh = allBits(right)
  const layers: Uint32Array[] = []
  for (let frontier = unmatched(ofLeft); frontier.length > 0;) {
    const found = frontier.flatMap((i) => takeAll(fresh, edges, i))
    const layer = new Uint32Array(edges.width)
    for (const j of found) layer[j >>> 5]! |= 1 << (j & 31)
    layers.push(layer)
    if (found.some((j) => ofRight[j] === -1)) return layers
    frontier = found.map((j) => ofRight[j]!)
  }
  return undefined
}

/** Follows the layers from one left vertex to an unmatched right one and turns that path over. Takes what it tries. */
function augment(start: number, layers: readonly Uint32Array[], { edges }: TwoSided, matching: Matching): void {
  const lefts = [start]
  const rights: number[] = []
  while (lefts.length > 0) {
    const layer = layers[lefts.length - 1]
    const j = layer === undefined ? -1 : take(layer, edges, lefts.at(-1)!)
    if (j === -1) {
      lefts.pop()
      rights.pop()
      continue
    }
    rights.push(j)
    if (matching.ofRight[j] === -1) return turnOver(lefts, rights, matching)
    lefts.push(matching.ofRight[j]!)
  }
}

function turnOver(lefts: readonly number[], rights: readonly number[], { ofLeft, ofRight }: Matching): void {
  for (const [k, i] of lefts.entries()) {
    ofLeft[i] = rights[k]!
    ofRight[rights[k]!] = i
  }
}

/** Takes the lowest number out of `set` that is in row `i`; -1 when they have nothing in common. */
function take(set: Uint32Array, { words, width }: BitRows, i: number): number {
  for (let w = 0; w < width; w++) {
    const both = set[w]! & words[i * width + w]!
    if (both === 0) continue
    const low = both & -both
    set[w]! &= ~low
    return w * 32 + 31 - Math.clz32(low)
  }
  return -1
}

/** Takes every number out of `set` that is in row `i`. */
function takeAll(set: Uint32Array, edges: BitRows, i: number): number[] {
  const taken: number[] = []
  for (let j = take(set, edges, i); j !== -1; j = take(set, edges, i)) taken.push(j)
  return taken
}

function allBits(size: number): Uint32Array {
  return bitRows(1, size).words.fill(0xffffffff)
}

function unmatched(partners: Int32Array): number[] {
  return [...partners.keys()].filter((i) => partners[i] === -1)
}
