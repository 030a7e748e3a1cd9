/** Where the parts of a block of YAML lie in its text: keys or dashes, values, comments, and the lines they fill. */
import { isMap, isScalar, isSeq, type CST, type Node, type YAMLMap, type YAMLSeq } from 'yaml'

/** A map or list in block form, with something in it. */
export type Block = YAMLMap<Node, Node | null> | YAMLSeq<Node | null>

/** One pair of a map, or one item of a list. All numbers are offsets in the text. */
export interface Entry {
  /** The key, or the position in the list. */
  name: string
  /** The key itself, or the dash. */
  start: number
  /** Behind the colon or the dash. */
  headEnd: number
  value: Node | null
  /** The start of the line below the entry's last line. */
  end: number
}

/** Whether a node is a block that can be looked into. */
export function isBlock(node: unknown): node is Block {
  return (isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0
}

/** The entries of a block in their order; undefined when one is laid out in a way that cannot be edited in place. */
export function entriesOf(text: string, block: Block): Entry[] | undefined {
  const entries = isMap(block) ? pairEntries(text, block) : itemEntries(text, block)
  return entries.every((entry) => entry !== undefined) ? entries : undefined
}

/** The comment behind a key, dash or value, with the blanks before it; empty when there is none. */
export function lineComment(text: string, { headEnd, value }: Entry): string {
  const behindHead = commentAt(text, headEnd)
  if (behindHead !== '' || value === null || isBlock(value)) return behindHead
  const [start, end] = value.range!
  const isBlockText = isScalar(value) && value.type?.startsWith('BLOCK')
  return commentAt(text, isBlockText ? start + blockHeader.exec(text.slice(start, start + 4))![0].length : end)
}

/** The length of a source without the blanks and line breaks at its end. Other blank characters may be content. */
export function filledLength(source: string): number {
  let length = source.length
  while (length > 0 && ' \t\r\n'.includes(source[length - 1]!)) length--
  return length
}

function pairEntries(text: string, map: YAMLMap<Node, Node | null>): (Entry | undefined)[] {
  return map.items.map(({ key, value }) => {
    const [start, keyEnd] = key.range!
    colon.lastIndex = keyEnd
    if (!isScalar(key) || !colon.test(text)) return undefined
    return entry(text, { name: String(key.value), start, headEnd: colon.lastIndex, value })
  })
}

function itemEntries(text: string, list: YAMLSeq<Node | null>): Entry[] {
  const token = list.srcToken as CST.BlockSequence
  const dashes = token.items.flatMap(({ start }) => start.filter(({ type }) => type === 'seq-item-ind'))
  return dashes.map(({ offset }, i) =>
    entry(text, { name: String(i), start: offset, headEnd: offset + 1, value: list.items[i] ?? null }),
  )
}

function entry(text: string, part: Omit<Entry, 'end'>): Entry {
  const last = Math.max(part.headEnd, contentEnd(text, part.value))
  return { ...part, end: text.indexOf('\n', last) + 1 }
}

/**
 * The offset behind the last character that counts; an empty value lies behind its colon or dash. Blank lines below
 * a block text do not count, unless it keeps them.
 */
function contentEnd(text: string, node: Node | null): number {
  if (isBlock(node)) {
    const last = isMap(node) ? node.items.at(-1)! : { key: null, value: node.items.at(-1)! }
    return contentEnd(text, last.value ?? last.key)
  }
  const [start, end] = node?.range ?? [0, 0]
  if (!isScalar(node) || !node.type?.startsWith('BLOCK')) return end
  const source = text.slice(start, end)
  return blockHeader.exec(source)![0].includes('+') ? end - 1 : start + filledLength(source)
}

function commentAt(text: string, offset: number): string {
  return /^[ \t]+#.*/.exec(text.slice(offset, text.indexOf('\n', offset)))?.[0].trimEnd() ?? ''
}

const colon = /[ \t]*:/y
const blockHeader = /^[|>][-+0-9]*/
