/** Marks for a piece of text on the screen: the basic ones that every terminal knows. */
import type { Terminal } from '../environment/terminal.js'

/** The marks, or functions that leave the text alone when colour is off. */
export function styleFor(color: boolean): Terminal['style'] {
  const mark = (open: number, close: number) => (text: string) =>
    color && text !== '' ? `\u001B[${open}m${text}\u001B[${close}m` : text
  return { bold: mark(1, 22), dim: mark(2, 22), good: mark(32, 39), warn: mark(33, 39), bad: mark(31, 39) }
}
