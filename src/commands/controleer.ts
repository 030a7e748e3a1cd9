/** `beraad controleer`: checks case files: form, schema and the rules of the method. */
import { checkText } from '../core/check/check.js'
import { formatOf, formatted } from '../core/check/formats.js'
import { plainLooks, type Looks } from '../core/check/report.js'
import { ExitCode } from '../core/errors.js'
import type { Problem } from '../core/problem.js'
import type { Environment, Source } from '../environment.js'
import { version } from '../version.js'
import { takenIds } from './new-case.js'
import { show } from './show.js'
import { writeResult, type ResultOptions } from './write-result.js'

export interface ControleerOptions extends ResultOptions {
  json?: boolean
  format?: string
}

/**
 * Checks the files, folders or `-` (stdin) that are named; without names the whole folder. `quiet` leaves only errors.
 * Exit 1 on an error, 3 on a file that can't be read, 5 on a refusal.
 */
export async function controleer(paths: string[], options: ControleerOptions, env: Environment): Promise<ExitCode> {
  const format = formatOf(options, env.service)
  const sources = await sourcesOf(paths, env)
  const context = await contextOf(paths, env)
  const all = sources.flatMap((source) =>
    'problem' in source ? [source.problem] : checkText(source.file, source.text, context).problems,
  )
  const problems = options.quiet ? all.filter((problem) => problem.severity === 'fout') : all
  const code = exitCodeOf(problems)
  if (options.quiet && format === 'mens' && problems.length === 0) return code
  const report = { problems, files: sources.map(({ file }) => file), version }
  await writeResult(await formatted(format, report, looksOf(options, env)), 'Meldingen', options, env)
  if (code === ExitCode.good && !options.quiet && format === 'mens') show(env, nextStep(sources))
  return code
}

async function sourcesOf(paths: readonly string[], env: Environment): Promise<Source[]> {
  const named = paths.filter((path) => path !== '-')
  const typed = paths.includes('-') ? [await env.stdin()] : []
  return paths.length > 0 && named.length === 0 ? typed : [...typed, ...(await env.sources(named))]
}

/** References to other cases are judged only where those cases can be seen: when the whole folder is checked. */
async function contextOf(paths: readonly string[], env: Environment): Promise<{ knownIds?: Set<string> }> {
  return paths.length > 0 ? {} : { knownIds: takenIds(await (await env.cases()).list()) }
}

/** On a screen no word is cut; in a pipe or a file every message is one line, for whoever reads it. */
function looksOf({ output }: ControleerOptions, { terminal }: Environment): Looks {
  const isFile = output !== undefined && output !== '-'
  const { width, accessible } = terminal
  if (isFile) return { ...plainLooks, accessible }
  return { width, wraps: terminal.isTerminal, accessible, style: terminal.outStyle }
}

function exitCodeOf(problems: readonly Problem[]): ExitCode {
  if (problems.some((problem) => problem.unsafe)) return ExitCode.unsafe
  if (problems.some((problem) => problem.ruleId === 'BESTAND-LEZEN')) return ExitCode.io
  return problems.some((problem) => problem.severity === 'fout') ? ExitCode.problems : ExitCode.good
}

function nextStep([first, ...others]: readonly Source[]): string[] {
  if (first === undefined) return ['Volgende stap: beraad nieuw']
  if (others.length > 0) return ['Volgende stap: beraad']
  return first.file === '-' ? [] : [`Volgende stap: beraad rapport ${first.file}`]
}
