/** `beraad rapport` and `beraad toon`: the pro/contra report of a case. */
import { ExitCode, UserError } from '../core/errors.js'
import { markdown } from '../core/report/markdown.js'
import { outline } from '../core/report/outline.js'
import { safeJson } from '../core/text/safe-json.js'
import { visible } from '../core/text/visible.js'
import type { Environment, LoadedCase } from '../environment.js'
import { version } from '../version.js'
import { loadCase } from './load-case.js'
import { wrapped } from './show.js'
import { writeResult, type ResultOptions } from './write-result.js'

export interface RapportOptions extends ResultOptions {
  vorm?: string
  json?: boolean
}

/** The forms of a report. */
export const forms = ['terminal', 'markdown']

/** Writes the report to stdout or to a file. Throws a UserError for an unknown form or a file that exists already. */
export async function rapport(id: string, options: RapportOptions, env: Environment): Promise<ExitCode> {
  const form = formOf(options, env)
  const loaded = await loadCase(id, env)
  if (options.json) await writeResult(asJson(loaded), 'Casus', options, env)
  else
    await writeResult(form === 'markdown' ? asMarkdown(loaded) : await asTerminal(loaded, env), 'Rapport', options, env)
  return ExitCode.good
}

/** Shows the case in the terminal. */
export async function toon(id: string, options: RapportOptions, env: Environment): Promise<ExitCode> {
  return rapport(id, { vorm: 'terminal', ...options }, env)
}

/** The asked form; else what the file's ending says; else terminal on a terminal and markdown in a pipe. */
function formOf({ vorm, output }: RapportOptions, env: Environment): string {
  if (vorm !== undefined) {
    if (!forms.includes(vorm)) throw new UserError(`De vorm "${vorm}" bestaat niet.`, `Kies uit: ${forms.join(', ')}.`)
    return vorm
  }
  if (output !== undefined && output !== '-') return output.endsWith('.txt') ? 'terminal' : 'markdown'
  return env.terminal.isTerminal ? 'terminal' : 'markdown'
}

/** The case as it is read: with every list and section there. */
function asJson({ file, casus }: LoadedCase): string {
  return safeJson({ versie: 1, bestand: file, casus })
}

function asMarkdown({ file, casus }: LoadedCase): string {
  return markdown(outline(casus, { file, version }))
}

/** Loaded only here: the terminal form brings marked and chalk along. A screen reader gets the words without the lines. */
async function asTerminal(loaded: LoadedCase, env: Environment): Promise<string> {
  if (env.terminal.accessible) return asPlainLines(asMarkdown(loaded), env.terminal.width)
  const [{ terminalText }, { default: chalk }] = await Promise.all([
    import('../core/report/terminal.js'),
    import('chalk'),
  ])
  // The sixteen basic colours, or none: chalk and marked-terminal share this one level, and do not know NO_COLOR.
  chalk.level = env.terminal.color ? 1 : 0
  return terminalText(asMarkdown(loaded), env.terminal.width)
}

/** A row of a table stays on one line. */
function asPlainLines(text: string, width: number): string {
  const lines = visible(text).split('\n')
  return lines.flatMap((line) => (line.startsWith('|') ? [line] : wrapped(line, width))).join('\n')
}
