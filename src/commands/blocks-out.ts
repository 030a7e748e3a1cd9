/** Blocks as text for where they go: laid out in a terminal, plain lines for a screen reader, Markdown in a pipe. */
import type { Block } from '../core/report/blocks.js'
import { markdown } from '../core/report/markdown.js'
import { visible } from '../core/text/visible.js'
import type { Environment } from '../environment.js'
import { wrapped } from './show.js'
import type { ResultOptions } from './write-result.js'

/** The form that fits: what the file's ending says, else terminal on a terminal and Markdown in a pipe. */
export function fittingForm({ output }: ResultOptions, env: Environment): 'terminal' | 'markdown' {
  if (output !== undefined && output !== '-') return output.endsWith('.txt') ? 'terminal' : 'markdown'
  return env.terminal.isTerminal ? 'terminal' : 'markdown'
}

/** The blocks in that form. */
export async function blocksAs(
  form: 'terminal' | 'markdown',
  blocks: readonly Block[],
  env: Environment,
): Promise<string> {
  const text = markdown(blocks)
  return form === 'markdown' ? text : asTerminal(text, env)
}

/** Loaded only here: the terminal form brings marked and chalk along. A screen reader gets the words without the lines. */
async function asTerminal(text: string, env: Environment): Promise<string> {
  if (env.terminal.accessible) return asPlainLines(text, env.terminal.width)
  const [{ terminalText }, { default: chalk }] = await Promise.all([
    import('../core/report/terminal.js'),
    import('chalk'),
  ])
  // The sixteen basic colours, or none: chalk and marked-terminal share this one level, and do not know NO_COLOR.
  chalk.level = env.terminal.color ? 1 : 0
  return terminalText(text, env.terminal.width)
}

/** A row of a table stays on one line. */
function asPlainLines(text: string, width: number): string {
  const lines = visible(text).split('\n')
  return lines.flatMap((line) => (line.startsWith('|') ? [line] : wrapped(line, width))).join('\n')
}
