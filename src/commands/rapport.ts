/** `beraad rapport` and `beraad toon`: the pro/contra report of a case. */
import { ExitCode, UserError } from '../core/errors.js'
import { markdown } from '../core/report/markdown.js'
import { outline } from '../core/report/outline.js'
import type { Environment, LoadedCase } from '../environment.js'
import { version } from '../version.js'

export interface RapportOptions {
  vorm?: string
  output?: string
  force?: boolean
}

const forms = ['terminal', 'markdown']

/** Writes the report to stdout or to a file. Throws a UserError for an unknown form or a file that exists already. */
export async function rapport(id: string, options: RapportOptions, env: Environment): Promise<ExitCode> {
  const form = formOf(options, env)
  const loaded = await (await env.cases()).load(id)
  const text = form === 'markdown' ? asMarkdown(loaded) : await asTerminal(loaded, env)
  const { output } = options
  if (output === undefined || output === '-') {
    env.out(text)
    return ExitCode.good
  }
  const written = await (await env.files()).write(output, text, { keep: !options.force })
  if (!written)
    throw new UserError(`${output} bestaat al.`, 'Kies een andere naam, of overschrijf het bestand met --force.')
  env.err(`Rapport geschreven naar ${output}.\n`)
  return ExitCode.good
}

/** Shows the case in the terminal. */
export async function toon(id: string, env: Environment): Promise<ExitCode> {
  const loaded = await (await env.cases()).load(id)
  env.out(await asTerminal(loaded, env))
  return ExitCode.good
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

function asMarkdown({ file, casus }: LoadedCase): string {
  return markdown(outline(casus, { file, version }))
}

/** Loaded only here: the terminal form brings marked and chalk along. */
async function asTerminal(loaded: LoadedCase, env: Environment): Promise<string> {
  const [{ terminalText }, { default: chalk }] = await Promise.all([
    import('../core/report/terminal.js'),
    import('chalk'),
  ])
  // The sixteen basic colours, or none: chalk and marked-terminal share this one level, and do not know NO_COLOR.
  chalk.level = env.terminal.color ? 1 : 0
  return terminalText(asMarkdown(loaded), env.terminal.width)
}
