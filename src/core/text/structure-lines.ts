/** The lines of a YAML text that carry its shape: all but the blank ones and those inside a block text or longer value. */

export interface StructureLine {
  /** Its number, from 1. */
  number: number
  /** Where it begins in the text. */
  offset: number
  /** Without its line end. */
  text: string
  /** The column of its first mark or word, from 0. */
  indent: number
  /** Whether it begins with a dash, so that it is an item of a list. */
  isItem: boolean
  /** The column of its key, from 0; absent when it has none. */
  keyAt?: number
  /** What stands behind its key or dash, without comment. */
  value: string
  /** The column of that. */
  valueAt: number
}

/** Goes through a text from line to line. Right for what people type by hand; a text with odd forms may be misread. */
export function* structureLines(text: string): Generator<StructureLine> {
  for (const line of linesOutside(text)) if (!/^\s*(?:#|---(?:\s|$))/.test(line.text)) yield line
}

/** The comments of a text: each from its hash sign to the end of its line. The line and the column count from 1. */
export function* commentsIn(text: string): Generator<{ line: number; column: number; text: string }> {
  for (const { number, text: line, valueAt } of linesOutside(text)) {
    const from = valueAt + (quoted.exec(line.slice(valueAt))?.[0].length ?? 0)
    const at = /(?<=^|\s)#/.exec(line.slice(from))?.index
    if (at !== undefined) yield { line: number, column: from + at + 1, text: line.slice(from + at) }
  }
}

const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/

/** All lines but the blank ones and those inside a block text or longer value. */
function* linesOutside(text: string): Generator<StructureLine> {
  let offset = 0
  let number = 0
  let insideOf: number | undefined
  for (const raw of text.split('\n')) {
    const line = readLine(raw.replace(/\r$/, ''), offset, ++number)
    offset += raw.length + 1
    const isInside = insideOf !== undefined && (line === undefined || line.indent > insideOf)
    if (isInside || line === undefined) continue
    const isComment = /^\s*#/.test(line.text)
    if (!isComment) insideOf = isBlockMark(line.value) ? (line.keyAt ?? line.indent) : undefined
    yield line
  }
}

/** Whether a value says that its text stands below it. */
export function isBlockMark(value: string): boolean {
  return /^[|>][-+\d]{0,2}$/.test(value)
}

/** Undefined for a blank line. */
function readLine(text: string, offset: number, number: number): StructureLine | undefined {
  if (text.trim() === '') return undefined
  const dashes = /^ *(?:- +|-$)*/.exec(text)![0]
  const indent = /^ */.exec(text)![0].length
  const key = /^(?:[\w.-]+|"[^"]*"|'[^']*') *:(?= |$)/.exec(text.slice(dashes.length))?.[0]
  const from = dashes.length + (key?.length ?? 0)
  const valueAt = from + /^ */.exec(text.slice(from))![0].length
  const value = text
    .slice(valueAt)
    .replace(/(?<=^|\s)#.*$/, '')
    .trimEnd()
  const line = { number, offset, text, indent, isItem: dashes.length > indent, value, valueAt }
  return key === undefined ? line : { ...line, keyAt: dashes.length }
}
