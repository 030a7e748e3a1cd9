/** Markdown for a terminal: laid out in the width that is there, or plain lines for a screen reader. */
import { visible } from '../core/text/visible.js'
import type { Environment } from '../environment.js'
import { wrapped } from './show.js'

/** Loaded only here: the terminal form brings marked and chalk along. A screen reader gets the words without the lines. */
export async function terminalForm(markdown: string, env: Environment): Promise<string> {
  if (env.terminal.accessible) return asPlainLines(markdown, env.terminal.width)
  const [{ terminalText }, { default: chalk }] = await Promise.all([
    import('../core/report/terminal.js'),
    import('chalk'),
  ])
  // The sixteen basic colours, or none: chalk and marked-terminal share this one level, and do not know NO_COLOR.
  chalk.level = env.terminal.color ? 1 : 0
  return terminalText(markdown, env.terminal.width)
}

/** A row of a table stays on one line. */
function asPlainLines(text: string, width: number): string {
  const lines = visible(text).split('\n')
  return lines.flatMap((line) => (line.startsWith('|') ? [line] : wrapped(line, width))).join('\n')
}
