/** Text with colour codes in it: broken and filled out by what a reader sees, not by what the codes take. */
import { displayWidth, wrapText } from '../text/width.js'

/** The text without colour codes. */
export function withoutStyle(text: string): string {
  return text.replace(codes, '')
}

/**
 * Lines of at most `width` cells, broken between words. Codes must open and close within one word, as `eachWord` makes them,
 * so that no line starts in the style of the line before. A word longer than a line loses its style where it is cut.
 */
export function wrapStyled(text: string, width: number): string[] {
  const words = text.split(/[ \n]+/).filter((word) => word !== '')
  let next = 0
  let cut = ''
  const restyle = (piece: string) => {
    const word = words[next] ?? ''
    cut += piece
    if (cut !== withoutStyle(word)) return piece
    next += 1
    const isWhole = cut === piece
    cut = ''
    return isWhole ? word : piece
  }
  return wrapText(withoutStyle(text), width).map((line) => line.replace(/[^ ]+/g, restyle))
}

/** Gives every word its own codes, so that a line may break anywhere between words. */
export function eachWord(text: string, style: (word: string) => string): string {
  return text.replace(/[^ \n]+/g, style)
}

/** The text with spaces behind it until it fills `width` cells. */
export function padStyled(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(withoutStyle(text))))
}

/** Lines with `first` before the first and `next` before the others; empty lines stay empty. */
export function hang(lines: readonly string[], first: string, next: string): string[] {
  return lines.map((line, i) => (line === '' ? '' : (i === 0 ? first : next) + line))
}

const codes = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g')
