/** The words around a find: they say whether a number is what it looks like. */

/** The matches of a pattern, each with at most `reach` characters before it and behind it. */
export function* inContext(text: string, pattern: RegExp, reach: number): Generator<InContext> {
  for (const match of text.matchAll(pattern)) {
    const start = match.index
    const end = start + match[0].length
    yield {
      start,
      end,
      found: match[0],
      before: text.slice(Math.max(0, start - reach), start),
      after: text.slice(end, end + reach),
    }
  }
}

export interface InContext {
  start: number
  end: number
  found: string
  before: string
  after: string
}

/** A piece of a pattern for any capitals. The flag i does so too, but makes \p{L} beside it take five times as long to make ready. */
export function anyCase(pattern: string): string {
  return pattern.replace(/(?<!\\)[a-zë]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
}

/** Only the digits of a text. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}
