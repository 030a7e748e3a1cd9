/** How much room text takes in a picture. The font is not known, so the estimate is that of a wide one. */
import { late } from '../../text/late.js'
import { displayWidth, graphemesOf } from '../../text/width.js'

/** The text as lines that each take at most `room`, for letters of `size` high. Broken between words where that can be. */
export function linesIn(text: string, room: number, size: number): string[] {
  const lines: string[] = []
  const widest = room / size
  let width = Infinity
  for (const word of text.split(/\s+/).flatMap((part) => pieces(part, widest))) {
    const more = ems(word)
    width += space + more
    if (width <= widest) lines[lines.length - 1] += ` ${word}`
    else {
      lines.push(word)
      width = more
    }
  }
  return lines
}

/** How wide the text is on one line. */
export function widthOf(text: string, size: number): number {
  return ems(text) * size
}

/** A word, in pieces when it is longer than a line. `room`: in widths of a letter m. */
function pieces(word: string, room: number): string[] {
  if (ems(word) <= room) return [word]
  const parts: string[] = ['']
  for (const grapheme of graphemesOf(word)) {
    const longer = parts.at(-1)! + grapheme
    if (ems(longer) <= room) parts[parts.length - 1] = longer
    else parts.push(grapheme)
  }
  return parts
}

function ems(text: string): number {
  let sum = 0
  for (const character of text) sum += emsOf(character)
  return sum
}

function emsOf(character: string): number {
  const seen = measured.get(character)
  if (seen !== undefined) return seen
  const width = measure(character)
  measured.set(character, width)
  return width
}

function measure(character: string): number {
  if (/[A-Z]/.test(character)) return 0.72
  if (/[\x20-\x7e\u00c0-\u017f]/.test(character)) return 0.62
  return mark().test(character) ? 0 : Math.max(0.7, displayWidth(character) * 0.7)
}

const mark = late(String.raw`\p{M}`, 'u')

/**
 * In widths of a letter m, of DejaVu Sans: one of the widest fonts that a page gets by default; bold is a tenth wider. What
 * was measured comes to stand here too, for a text holds few different characters.
 */
const measured = new Map<string, number>([
  ...widthsOf("ijl.,:;'|!I", 0.36),
  ...widthsOf('frt-/ "()[]', 0.42),
  ...widthsOf('wOQ', 0.86),
  ...widthsOf('mMW@%', 1),
])
const space = 0.42

function widthsOf(characters: string, width: number): [string, number][] {
  return Array.from(characters, (character) => [character, width])
}
