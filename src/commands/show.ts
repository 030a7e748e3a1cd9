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

function wrapped(line: string, width: number): string[] {
  if (displayWidth(line) <= width) return [line]
  const indent = /^\s*/.exec(line)![0]
  const room = Math.max(10, width - indent.length)
  const parts = wrapText(line.slice(indent.length), room)
  return parts.map((part) => `${indent}${part}`)
}
