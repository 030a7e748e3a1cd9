/** Moves parts of a YAML tree about, each with the comments that belong to it. */
import { isMap, isScalar, isSeq, YAMLSeq, type Document, type Node, type Pair, type YAMLMap } from 'yaml'

/**
 * Brings the pairs with these keys together in the map under `into`, in the order in which they stand; gives the keys
 * that were there. The map is made at the place of the first of them. Does nothing where `into` is no map.
 */
export function gathered(document: Document, top: YAMLMap, keys: readonly string[], into: string): string[] {
  const moving = top.items.filter((pair) => keys.includes(nameOf(pair)))
  const target = top.get(into)
  if (moving.length === 0 || (target !== undefined && !isMap(target))) return []
  const place = top.items.indexOf(moving[0]!)
  top.items = top.items.filter((pair) => !moving.includes(pair))
  if (isMap(target)) target.items.unshift(...(moving as Pair<unknown, unknown>[]))
  else top.items.splice(place, 0, mapPair(document, into, moving))
  return moving.map(nameOf)
}

/** Puts another value behind a key; the comment above the value stays where it was. */
export function setValue(top: YAMLMap, key: string, value: Node): void {
  const pair = top.items.find((one) => nameOf(one) === key)
  if (pair !== undefined) pair.value = value
}

/** Takes a list out of a map. What is no list, stays; a comment above its key goes to its first item. */
export function takeList(top: YAMLMap, key: string): YAMLSeq<Node> {
  const at = top.items.findIndex((pair) => nameOf(pair) === key)
  const pair = top.items[at]
  const empty = isScalar(pair?.value) && pair.value.value === null
  if (pair === undefined || !(isSeq(pair.value) || empty)) return new YAMLSeq()
  top.items.splice(at, 1)
  const list = (isSeq(pair.value) ? pair.value : new YAMLSeq()) as YAMLSeq<Node>
  const above = together(commentAbove(pair.key), list.commentBefore)
  const [first] = list.items
  if (first === undefined) list.comment = together(above, list.comment)
  else first.commentBefore = together(above, first.commentBefore)
  return list
}

/** Each value as an item of its own: what `known` gives, and the value under `key`. Comments above it stay above it. */
export function asItems(
  document: Document,
  values: readonly unknown[],
  known: (i: number) => Record<string, string>,
  key: string,
): YAMLMap[] {
  return values.map((value, i) => {
    const item = document.createNode(known(i)) as unknown as YAMLMap
    const node = value as Node
    item.commentBefore = node.commentBefore
    node.commentBefore = undefined
    item.items.push(document.createPair(key, node))
    return item
  })
}

function mapPair(document: Document, key: string, pairs: readonly Pair[]): Pair {
  const pair = document.createPair(key, {})
  const [first] = pairs
  ;(pair.value as YAMLMap).items.push(...pairs)
  // A comment above the first of them is one above the whole; an empty line too.
  if (isScalar(first?.key) && isScalar(pair.key)) {
    pair.key.commentBefore = first.key.commentBefore
    pair.key.spaceBefore = first.key.spaceBefore
    first.key.commentBefore = undefined
    first.key.spaceBefore = undefined
  }
  return pair
}

function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : String(key)
}

function commentAbove(key: unknown): string | null | undefined {
  return isScalar(key) ? key.commentBefore : undefined
}

function together(...comments: (string | null | undefined)[]): string | undefined {
  const found = comments.filter((comment) => comment !== undefined && comment !== null)
  return found.length === 0 ? undefined : found.join('\n')
}
