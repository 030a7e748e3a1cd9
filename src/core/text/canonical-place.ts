/** From a path in a case to its place in a text of our own form: the same place that locate.ts finds. */
import type { DataPath, Finding, Place } from '../problem.js'
import { partSpan } from './part-span.js'

/** Where a key and its value, or a list item, stand. Offsets in the text. */
interface Mark {
  key: Span | undefined
  value: Span
}
export type Span = readonly [start: number, end: number]

/** For every map and list of the data: its parts by key or position. */
export type Marks = Map<object, Map<string | number, Mark>>

/** Notes one part of a map or list. */
export function markIn(marks: Marks, holder: object, name: string | number, mark: Mark): void {
  const parts = marks.get(holder) ?? new Map<string | number, Mark>()
  marks.set(holder, parts.set(name, mark))
}

/** A span without the blanks at its end: a line of text may end in some, which nobody sees. */
export function filledSpan(text: string, start: number, end: number): Span {
  let filled = end
  while (filled > start && text.charCodeAt(filled - 1) === 32) filled--
  return [start, filled]
}

/** The span of a finding in the data that the marks belong to, in the text that they count in. */
export function spanOf(data: object, marks: Marks, finding: Located, text: string): Span {
  const { at, onKey, within } = finding
  const { mark, value, isComplete } = follow(data, marks, at)
  const part = isComplete && !onKey && within && mark && partSpan(text, value, mark.value, within)
  if (part) return part
  if (isComplete && !onKey) return mark?.value ?? wholeOf(data, marks)
  return mark?.key ?? firstKey(value, marks) ?? mark?.value ?? wholeOf(data, marks)
}

/** 1-based lines and columns of a span; columns count UTF-16 code units. `starts`: where each line begins. */
export function placeOf(starts: readonly number[], [start, end]: Span): Place {
  const from = lineOf(starts, start)
  const to = lineOf(starts, end)
  return { line: from + 1, column: start - starts[from]! + 1, endLine: to + 1, endColumn: end - starts[to]! + 1 }
}

/** Where each line of a text begins. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

type Located = Pick<Finding, 'at' | 'onKey' | 'within'>

interface Followed {
  mark?: Mark
  value: unknown
  isComplete: boolean
}

function follow(data: object, marks: Marks, path: DataPath): Followed {
  let found: Followed = { value: data, isComplete: true }
  for (const step of path) {
    const holder = found.value as Record<string | number, unknown>
    const mark = marks.get(holder)?.get(Array.isArray(holder) ? Number(step) : step)
    if (mark === undefined) return { ...found, isComplete: false }
    found = { mark, value: holder[step], isComplete: true }
  }
  return found
}

function firstKey(value: unknown, marks: Marks): Span | undefined {
  const [first] = (typeof value === 'object' && value !== null && marks.get(value)?.values()) || []
  return first?.key
}

function wholeOf(data: object, marks: Marks): Span {
  const parts = [...marks.get(data)!.values()]
  return [parts[0]!.key![0], parts.at(-1)!.value[1]]
}

/** Position of the last line that begins at or before the offset. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  for (let high = starts.length; high - low > 1;) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle
  }
  return low
}
