/** The line of a text that a problem is about, for people to look at. */
import type { LineCounter } from 'yaml'
import type { Place, SourceLine } from '../problem.js'

/** The first line of a place, without its line end. Each part holds at most 200 characters, those nearest to the place. */
export function sourceLineAt(text: string, { lineStarts }: Pick<LineCounter, 'lineStarts'>, place: Place): SourceLine {
  const start = lineStarts[place.line - 1] ?? 0
  const end = lineEnd(text, start)
  const from = Math.min(start + place.column - 1, end)
  const to = place.endLine === place.line ? Math.min(start + place.endColumn - 1, end) : end
  return { before: tail(text, start, from), marked: head(text, from, to), after: head(text, to, end) }
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  const last = end === -1 ? text.length : end
  return last > start && text[last - 1] === '\r' ? last - 1 : last
}

function head(text: string, start: number, end: number): string {
  if (end - start <= most) return copied(text.slice(start, end))
  return `${copied(text.slice(start, start + most).replace(/[\uD800-\uDBFF]$/, ''))}…`
}

function tail(text: string, start: number, end: number): string {
  if (end - start <= most) return copied(text.slice(start, end))
  return `…${copied(text.slice(end - most, end).replace(/^[\uDC00-\uDFFF]/, ''))}`
}

/** A slice holds on to the whole text it was cut from; a joined copy lets go of it. */
function copied(slice: string): string {
  return slice.split('').join('')
}

const most = 200
