/** Reads the one form in which we write cases ourselves, in one pass. Everything else it leaves to parse.ts. */
import { filledSpan, markIn, type Marks, type Span } from './canonical-place.js'
import { inlineValue, notMine } from './canonical-scalar.js'
import { needsEscape } from './scalar.js'
import { isTooBig } from './size.js'

/**
 * The data of a text in the form that `newText` gives, comments on lines of their own allowed; undefined for any other
 * text, which says nothing about that text. Gives exactly what `parseText` gives, or nothing. With `marks` it also
 * notes where everything stands.
 */
export function canonicalData(text: string, marks?: Marks): Record<string, unknown> | undefined {
  if (isTooBig(text) || !text.endsWith('\n')) return undefined
  if (unusual.test(text) && needsEscape().test(text)) return undefined
  try {
    const reader: Reader = { text, start: 0, column: 0, end: -1, entries: 0, valueStart: 0, filledEnd: 0, marks }
    toNextLine(reader)
    const data = reader.column === 0 ? readMap(reader, 0) : undefined
    return reader.column === atEnd ? data : undefined
  } catch (error) {
    if (error === notMine) return undefined
    throw error
  }
}

/** Where the reader is: on a line with content, of which `start` is what still has to be read. */
interface Reader {
  text: string
  start: number
  /** The column of `start`; -1 behind the last line. */
  column: number
  /** The line break that ends this line. */
  end: number
  /** Pairs and list items so far. */
  entries: number
  /** Where the last value begins, and behind its last character. */
  valueStart: number
  filledEnd: number
  marks: Marks | undefined
}

/** To the next line that is not empty and no comment. */
function toNextLine(reader: Reader): void {
  const { text } = reader
  for (let at = reader.end + 1; at < text.length; at = reader.end + 1) {
    reader.end = text.indexOf('\n', at)
    let start = at
    while (text.charCodeAt(start) === code.space) start++
    if (start === reader.end && start > at) throw notMine
    if (start === reader.end || text.charCodeAt(start) === code.hash) continue
    reader.start = start
    reader.column = start - at
    return
  }
  reader.column = atEnd
}

/** The pairs whose keys stand in this column; the first key is where the reader is. */
function readMap(reader: Reader, column: number): Record<string, unknown> {
  if (column > maxColumn) throw notMine
  const map: Record<string, unknown> = {}
  const { text, marks } = reader
  do {
    const { start } = reader
    const keyEnd = keyEndAt(text, start)
    if (keyEnd === undefined) throw notMine
    const key = text.charCodeAt(start) === code.quote ? text.slice(start + 1, keyEnd - 1) : text.slice(start, keyEnd)
    if (Object.hasOwn(map, key) || (key.length <= longestOther && otherKeys.has(key.toLowerCase()))) throw notMine
    map[key] = readValue(reader, column, keyEnd + 1)
    if (marks) markIn(marks, map, key, { key: [start, keyEnd], value: valueSpan(reader) })
  } while (reader.column === column)
  if (reader.column > column) throw notMine
  return map
}

function readList(reader: Reader, column: number): unknown[] {
  if (column > maxColumn) throw notMine
  const list: unknown[] = []
  do {
    if (!isDash(reader)) throw notMine
    list.push(readItem(reader, column))
    if (reader.marks) markIn(reader.marks, list, list.length - 1, { key: undefined, value: valueSpan(reader) })
  } while (reader.column === column)
  if (reader.column > column) throw notMine
  return list
}

function readItem(reader: Reader, column: number): unknown {
  const inner = reader.start + 2
  if (keyEndAt(reader.text, inner) === undefined) return readValue(reader, column, reader.start + 1)
  countEntry(reader)
  reader.start = inner
  reader.column = column + 2
  const map = readMap(reader, column + 2)
  reader.valueStart = inner
  return map
}

/** What stands behind a colon or dash, which ends at `from`, and in the lines below it. Leaves the reader behind it. */
function readValue(reader: Reader, column: number, from: number): unknown {
  countEntry(reader)
  const { text, end } = reader
  if (from === end) return readBlock(reader, column + 2)
  if (text.charCodeAt(from) !== code.space) throw notMine
  reader.valueStart = from + 1
  if (text.charCodeAt(from + 1) === code.bar) return readLongText(reader, from + 1, column + 2)
  const value = inlineValue(text.slice(from + 1, end))
  reader.filledEnd = end
  toNextLine(reader)
  return value
}

function readBlock(reader: Reader, column: number): unknown {
  toNextLine(reader)
  if (reader.column !== column) throw notMine
  const { start } = reader
  const block = isDash(reader) ? readList(reader, column) : readMap(reader, column)
  reader.valueStart = start
  return block
}

/** A text under `|` or `|-`, whose lines begin in this column. */
function readLongText(reader: Reader, headerStart: number, column: number): string {
  const { text } = reader
  const header = text.slice(headerStart, reader.end)
  if (header !== '|' && header !== '|-') throw notMine
  const lines: string[] = []
  let filled = 0
  for (let at = reader.end + 1; at < text.length; at = reader.end + 1) {
    const lineEnd = text.indexOf('\n', at)
    const margin = marginOf(text, at, column)
    if (lineEnd > at && margin < column) break
    if (lineEnd > at + column && text.charCodeAt(at + column) === code.space) assertFilled(text, at, lineEnd, filled)
    lines.push(text.slice(at + column, lineEnd))
    reader.end = lineEnd
    if (lineEnd === at) continue
    filled = lines.length
    reader.filledEnd = lineEnd
  }
  if (filled === 0 || lines[0] === '') throw notMine
  toNextLine(reader)
  return lines.slice(0, filled).join('\n') + (header === '|' ? '\n' : '')
}

/** How many blanks a line begins with, counted up to `column`. A line of blanks alone is not ours. */
function marginOf(text: string, at: number, column: number): number {
  let blanks = 0
  while (blanks < column && text.charCodeAt(at + blanks) === code.space) blanks++
  if (blanks > 0 && text.charCodeAt(at + blanks) === code.newline) throw notMine
  return blanks
}

/** A line may begin deeper than the text, but not the first one, and not with blanks alone. */
function assertFilled(text: string, at: number, lineEnd: number, filledBefore: number): void {
  let start = at
  while (text.charCodeAt(start) === code.space) start++
  if (start === lineEnd || filledBefore === 0) throw notMine
}

function countEntry(reader: Reader): void {
  if (++reader.entries > maxEntries) throw notMine
}

function valueSpan({ text, valueStart, filledEnd }: Reader): Span {
  return filledSpan(text, valueStart, filledEnd)
}

/** Where an ASCII key, bare or quoted, ends: at a colon with a blank or line break behind it. */
function keyEndAt(text: string, start: number): number | undefined {
  const isQuoted = text.charCodeAt(start) === code.quote
  const first = isQuoted ? start + 1 : start
  if (!isLetter(text.charCodeAt(first))) return undefined
  let end = first + 1
  while (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) end++
  if (isQuoted && text.charCodeAt(end++) !== code.quote) return undefined
  if (text.charCodeAt(end) !== code.colon || end - start > maxKey) return undefined
  const behind = text.charCodeAt(end + 1)
  return behind === code.space || behind === code.newline ? end : undefined
}

function isDash({ text, start }: Reader): boolean {
  const behind = text.charCodeAt(start + 1)
  return text.charCodeAt(start) === code.dash && (behind === code.space || behind === code.newline)
}

function isLetter(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90)
}

function isDigit(c: number): boolean {
  return c >= 48 && c <= 57
}

const code = { newline: 10, space: 32, quote: 34, hash: 35, dash: 45, colon: 58, bar: 124 } as const
const atEnd = -1

// Inside the limits of guard.ts, so that nothing is read here that is refused there: an entry is at most three of its nodes.
const maxEntries = 45_000
const maxColumn = 40
const maxKey = 100

/** Bare, these are no text, and a key must be text. */
const otherKeys = new Set(['null', 'true', 'false'])
const longestOther = 5

/** Anything but the letters and marks that nearly every text is made of: only then is a closer look needed. */
const unusual = /[^\n\x20-\x7e\u00a1-\u00ac\u00ae-\u0377\u2010-\u2015\u2018-\u2027\u20a0-\u20bf]/
