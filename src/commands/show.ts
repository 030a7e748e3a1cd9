/** Puts lines on the screen, wrapped on words to the width of the terminal. */
import { displayWidth, wrapText } from '../core/text/width.js'
import type { Environment } from '../environment.js'

/** Shows lines on stderr; a wrapped line keeps its indentation. `style` marks each line. */
export function show(
  env: Environment,
  lines: readonly string[],
  style: (text: string) => string = (text) => text,
): void {
  for (const line of lines)
    env.err(
      wrapped(line, env.terminal.width)
        .map((part) => `${style(part)}\n`)
        .join(''),
    )
}

/** The line as lines of at most `width` cells. What follows a mark such as "- " or "  a3  ", with the column of an argument, or a word of a list, stays right of it. */
export function wrapped(line: string, width: number): string[] {
  if (displayWidth(line) <= width) return [line]
  const [mark = ''] =
    /^ {2}[a-z<>\d]+(?: [a-z<>\d]+)* {2,}(?:(?:pro|contra|\?) {2,})?|^\s*(?:- |[a-z]?\d+ {2}|#\d+ )?/.exec(line) ?? []
  // What stands far to the right cannot stay there on a narrow screen.
  const indent = mark.length > width - 10 ? '' : mark
  const [first = '', ...rest] = wrapText(line.slice(indent.length), Math.max(10, width - indent.length))
  return [`${indent}${first}`, ...rest.map((part) => `${' '.repeat(indent.length)}${part}`)]
}
