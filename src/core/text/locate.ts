/** From a path in a case to its place in the text. */
import { isMap, isNode, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml'
import type { DataPath, Finding, Place } from '../problem.js'
import { filledLength, isBlock, type Block } from './layout.js'
import type { Parsed } from './parse.js'
import { partSpan } from './part-span.js'

/**
 * The place of a finding: of its value, or with `onKey` of its key. A path that is not in the file gives the key of
 * the nearest part that is. A part of a text has a place of its own where the text stands in the file as it is, in a block too;
 * else it has that of the whole text. Lines and columns are 1-based; columns count UTF-16 code units.
 */
export function locate(parsed: Parsed, finding: Pick<Finding, 'at' | 'onKey' | 'within'>): Place {
  const { key, value, complete } = follow(parsed.document?.contents, finding.at)
  const onValue = complete && !finding.onKey && value !== undefined
  const node = onValue ? value : (key ?? firstKey(value) ?? value)
  const range = onValue && isScalar(node) ? node.range : undefined
  const part = range && finding.within && partSpan(parsed.text, (node as Scalar).value, range, finding.within)
  if (part) return placeOf(parsed, ...part)
  const start = node?.range?.[0] ?? 0
  // A value of several lines ends in its line break; the reader's eye ends at the last character.
  return placeOf(parsed, start, start + filledLength(parsed.text.slice(start, endOf(node))))
}

/** A block ends with its last value; a comment below it belongs to nobody. */
function endOf(node: Node | undefined): number {
  const last = isBlock(node) ? lastOf(node) : undefined
  return last ? endOf(last) : (node?.range?.[1] ?? 0)
}

function lastOf(block: Block): Node | undefined {
  const last = isMap(block) ? (block.items.at(-1)!.value ?? block.items.at(-1)!.key) : block.items.at(-1)
  return last ?? undefined
}

interface Found {
  key?: Node
  value?: Node
  complete: boolean
}

function follow(top: unknown, path: DataPath): Found {
  let found: Found = { value: isNode(top) ? top : undefined, complete: true }
  for (const step of path) {
    const next = childOf(found.value, step)
    if (next === undefined) return { ...found, complete: false }
    found = next
  }
  return found
}

function childOf(node: Node | undefined, step: string | number): Found | undefined {
  if (isSeq<Node>(node)) {
    const item = node.items[Number(step)]
    return item && { value: item, complete: true }
  }
  if (!isMap<Node, Node | null>(node)) return undefined
  const pair = pairsOf(node).get(step)
  return pair && { key: pair.key, value: pair.value ?? undefined, complete: true }
}

type Pairs = Map<unknown, Pair<Node, Node | null>>

/** The pairs of a map by their keys, remembered: a file with thousands of faults asks for them as often. */
function pairsOf(map: YAMLMap<Node, Node | null>): Pairs {
  const known = remembered.get(map)
  if (known) return known
  const pairs: Pairs = new Map(map.items.map((pair) => [isScalar(pair.key) ? pair.key.value : undefined, pair]))
  remembered.set(map, pairs)
  return pairs
}

const remembered = new WeakMap<YAMLMap<Node, Node | null>, Pairs>()

/** The start of a list item or of the whole file: its first key. */
function firstKey(node: Node | undefined): Node | undefined {
  return isMap<Node>(node) ? node.items[0]?.key : undefined
}

function placeOf({ lines }: Parsed, start: number, end: number): Place {
  const from = lines.linePos(start)
  const to = lines.linePos(end)
  return { line: from.line, column: from.col, endLine: to.line, endColumn: to.col }
}
