/** Changes only the lines of a YAML text whose data changed; everything else stays byte for byte. */
import type { Shape } from '../casus/reading.js'
import { emitItem, emitPair, emitPairs, emitValue, isList, isRecord, keysOf } from './emit.js'
import { equalData } from './equal.js'
import { entriesOf, isBlock, lineComment, type Entry } from './layout.js'
import type { Parsed } from './parse.js'

type Data = Record<string, unknown>

/** A block as it stands: its entries, the column they start in, and what the schema says about it. */
interface Place {
  text: string
  entries: Entry[]
  column: number
  shape: Shape
}

/** One part of the new block: an entry that was there with its new text, or a wholly new text. */
interface Part {
  name: string
  entry?: Entry
  own: string
}

/** The text with new data; undefined when its layout cannot be edited in place. The text ends in a newline. */
export function editedText({ text, document, data }: Parsed, next: Data, shape: Shape): string | undefined {
  const entries = isBlock(document?.contents) ? entriesOf(text, document.contents) : undefined
  if (entries === undefined) return undefined
  return text.slice(0, entries[0]!.start) + editBlock(text, entries, data, next, shape) + text.slice(endOf(entries))
}

/** The new text of a block, from its first key or dash to the end of its last line. */
function editBlock(text: string, entries: Entry[], old: unknown, next: unknown, shape: Shape): string {
  const start = entries[0]!.start
  const place = { text, entries, column: start - (text.lastIndexOf('\n', start - 1) + 1), shape }
  const parts = isList(next) ? itemParts(place, old as unknown[], next) : pairParts(place, old as Data, next as Data)
  return joinParts(place, parts)
}

/** The pairs in the order they stood; a new key comes behind the key that goes before it in the schema. */
function pairParts(place: Place, old: Data, next: Data): Part[] {
  const { shape, column } = place
  const parts: Part[] = place.entries
    .filter(({ name }) => next[name] !== undefined)
    .map((entry) => {
      const { name } = entry
      return { name, entry, own: editEntry(place, entry, old[name], next[name], shape.properties?.[name] ?? {}) }
    })
  const order = Object.keys(shape.properties ?? {})
  const added = keysOf(next).filter((key) => !parts.some(({ name }) => name === key))
  for (const name of added.sort((a, b) => order.indexOf(a) - order.indexOf(b))) {
    const before = new Set(order.slice(0, Math.max(0, order.indexOf(name))))
    const at = parts.findLastIndex((part) => before.has(part.name)) + 1
    parts.splice(at, 0, { name, own: emitPair(name, next[name], shape, column) })
  }
  return parts
}

/** The items in their new order, each found back by its id, or by its place where it has none. */
function itemParts(place: Place, old: unknown[], next: unknown[]): Part[] {
  const shape = place.shape.items ?? {}
  const oldNames = itemNames(old)
  return itemNames(next).map((name, i) => {
    const at = oldNames.indexOf(name)
    const entry = place.entries[at]
    if (entry === undefined) return { name, own: emitItem(next[i], shape, place.column) }
    return { name, entry, own: editEntry(place, entry, old[at], next[i], shape) }
  })
}

/** A name for each item: what identifies it, and how many like it came before. */
function itemNames(items: unknown[]): string[] {
  const seen = new Map<string, number>()
  return items.map((item) => {
    const identity = isRecord(item) ? (item.id ?? item.argument ?? item.deelnemer ?? '') : item
    const name = JSON.stringify(identity)
    const nth = (seen.get(name) ?? 0) + 1
    seen.set(name, nth)
    return `${nth} ${name}`
  })
}

function editEntry({ text, column }: Place, entry: Entry, old: unknown, next: unknown, shape: Shape): string {
  if (equalData(old, next)) return text.slice(entry.start, entry.end)
  const inner = isBlock(entry.value) && sameKind(old, next) ? entriesOf(text, entry.value) : undefined
  if (inner !== undefined) {
    return text.slice(entry.start, inner[0]!.start) + editBlock(text, inner, old, next, shape)
  }
  const head = text.slice(entry.start, entry.headEnd)
  const comment = lineComment(text, entry)
  if (head === '-' && isRecord(next) && comment === '') return emitItem(next, shape, column)
  if (head === '-' && isRecord(next)) {
    return `-${comment}\n${' '.repeat(column + 2)}${emitPairs(next, shape, column + 2)}`
  }
  return head + emitValue(next, shape, column, comment)
}

/** Both a list or both a map, and the new one not empty. */
function sameKind(old: unknown, next: unknown): boolean {
  if (isList(next)) return isList(old) && next.length > 0
  return isRecord(old) && isRecord(next) && keysOf(next).length > 0
}

/** Puts the parts behind each other, each with the comment lines above it; those of removed entries stay too. */
function joinParts({ text, entries, column }: Place, parts: Part[]): string {
  const margin = ' '.repeat(column)
  const above = new Map(entries.map((entry, i) => [entry, linesAbove(text, entries[i - 1], entry)]))
  const orphans = orphanComments(entries, parts, above)
  let result = ''
  for (const { entry, own } of parts) {
    const lines = entry ? (orphans.get(entry) ?? '') + above.get(entry)! : ''
    if (result === '') result = lines.trim() === '' ? own : `${lines.trimStart()}${margin}${own}`
    else result += `${lines}${margin}${own}`
  }
  return result + (orphans.get(undefined) ?? '')
}

/** Comments above removed entries, by the first entry behind them that stays (undefined: none does). */
function orphanComments(entries: Entry[], parts: Part[], above: Map<Entry, string>): Map<Entry | undefined, string> {
  const kept = new Set(parts.map(({ entry }) => entry))
  const orphans = new Map<Entry | undefined, string>()
  let lost = ''
  for (const entry of entries) {
    if (kept.has(entry)) {
      orphans.set(entry, lost)
      lost = ''
    } else if (above.get(entry)!.includes('#')) lost += above.get(entry)!
  }
  return orphans.set(undefined, lost)
}

function linesAbove(text: string, previous: Entry | undefined, { start }: Entry): string {
  return previous === undefined ? '' : text.slice(previous.end, text.lastIndexOf('\n', start - 1) + 1)
}

function endOf(entries: Entry[]): number {
  return entries.at(-1)!.end
}
