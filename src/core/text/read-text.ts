/** The text of a case file as data, the quick way where it can be, else the thorough way. */
import { lineStarts, placeOf, spanOf, type Marks } from './canonical-place.js'
import { canonicalData } from './canonical.js'
import type { ReadText } from './read-any.js'
import { sourceLineAt } from './source-line.js'

/** Reads a text. The parser for YAML of every kind is loaded only when a text needs it. */
export async function readText(file: string, text: string): Promise<ReadText> {
  return readCanonical(file, text) ?? (await import('./read-any.js')).readAny(file, text)
}

/** As `readText`, for a text in our own form; undefined for any other. The places are looked for only when asked. */
export function readCanonical(file: string, text: string): ReadText | undefined {
  const data = canonicalData(text)
  if (data === undefined) return undefined
  let marks: Marks | undefined
  let marked: object = data
  let starts: number[] | undefined
  return {
    file,
    data,
    problems: [],
    placeOf: (finding) => {
      if (marks === undefined) {
        marks = new Map()
        marked = canonicalData(text, marks)!
      }
      return placeOf((starts ??= lineStarts(text)), spanOf(marked, marks, finding, text))
    },
    lineAt: (place) => sourceLineAt(text, { lineStarts: (starts ??= lineStarts(text)) }, place),
  }
}
