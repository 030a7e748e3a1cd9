/** How much room text takes in a terminal, and how it is broken and filled out. */
import { late } from './late.js'

/** The number of terminal cells: wide characters and emoji take two, combining marks none. */
export function displayWidth(text: string): number {
  if (narrow.test(text)) return text.length
  let width = 0
  for (const grapheme of graphemesOf(text)) width += graphemeWidth(grapheme)
  return width
}

/** The text as lines of at most `width` cells, broken between words; a longer word after a hyphen or slash, or by graphemes. */
export function wrapText(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(1, width)))
}

/** The text with spaces behind it until it fills `width` cells. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

/** The text in at most `width` cells; what does not fit gives way to "…" at the end. */
export function cutEnd(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  return width < 1 ? '' : `${fitting([...graphemesOf(text)], width - 1).join('')}…`
}

/** The same, with the "…" at the start. */
export function cutStart(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  return width < 1
    ? ''
    : `…${fitting([...graphemesOf(text)].reverse(), width - 1)
        .reverse()
        .join('')}`
}

function fitting(graphemes: readonly string[], width: number): string[] {
  let used = 0
  const end = graphemes.findIndex((grapheme) => (used += graphemeWidth(grapheme)) > width)
  return graphemes.slice(0, end === -1 ? graphemes.length : end)
}

function graphemeWidth(grapheme: string): number {
  if (pictureGrapheme().test(grapheme)) return 2
  let width = 0
  for (const character of grapheme) width += invisible().test(character) ? 0 : wide.test(character) ? 2 : 1
  return Math.min(width, 2)
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = []
  let current = ''
  let room = width
  for (const word of line.split(' ').filter((part) => part !== '')) {
    const size = displayWidth(word)
    if (current !== '' && size + 1 <= room) {
      current += ` ${word}`
      room -= size + 1
      continue
    }
    if (current !== '') lines.push(current)
    const pieces = size <= width ? [word] : breakWord(word, width)
    current = pieces.pop() ?? ''
    room = width - displayWidth(current)
    lines.push(...pieces)
  }
  return [...lines, current]
}

/** After a hyphen or slash where there is one, so that an id or path stays readable; otherwise wherever it must. */
function breakWord(word: string, width: number): string[] {
  const pieces: string[] = []
  let piece = ''
  let used = 0
  for (const grapheme of graphemesOf(word)) {
    const size = graphemeWidth(grapheme)
    while (used + size > width && piece !== '') {
      const part = /^.*[-/]/s.exec(piece)?.[0] ?? piece
      pieces.push(part)
      piece = piece.slice(part.length)
      used = displayWidth(piece)
    }
    piece += grapheme
    used += size
  }
  return [...pieces, piece]
}

/**
 * What a reader sees as letters, one by one. The segmenter takes quadratic time, so it gets short stretches; the last
 * grapheme of each may go on in the next.
 */
export function* graphemesOf(text: string): Generator<string> {
  if (narrow.test(text)) return yield* text
  for (let start = 0; start < text.length;) {
    segmenter ??= new Intl.Segmenter('nl', { granularity: 'grapheme' })
    const stretch = text.slice(start, start + stretchLength)
    const found = Array.from(segmenter.segment(stretch), ({ segment }) => segment)
    if (start + stretchLength < text.length && found.length > 1) found.pop()
    yield* found
    start += found.join('').length
  }
}

/** What Dutch is mostly written in, and the signs and lines of our own: each stands alone, in one cell. */
const narrow = /^[\x20-\x7e\xa1-\xac\xae-\u024f‘’“”–—…€★☐\u2500-\u259f]*$/
const stretchLength = 256
/** Made when a text first needs it: that takes half as long as the whole start of Node. */
let segmenter: Intl.Segmenter | undefined
const pictureGrapheme = late(
  String.raw`^\p{Emoji_Presentation}|^[\p{Emoji}]\uFE0F|^\p{Extended_Pictographic}\p{Emoji_Modifier}|^\p{Extended_Pictographic}\u200D`,
  'u',
)
// Vowels and final consonants of decomposed Hangul join the two cells of the consonant before them.
const invisible = late(
  String.raw`[\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u1160-\u11FF\uD7B0-\uD7FF]`,
  'u',
)
/** East Asian Wide and Fullwidth, after Unicode's EastAsianWidth table. */
const wide =
  /[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}]/u
