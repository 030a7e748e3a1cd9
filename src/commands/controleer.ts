/** `beraad controleer`: checks case files and files with factors: form, schema and the rules of the method. */
import { isLijnFile, isSjabloonFile } from '../core/check/kind-of-file.js'
import { formatOf, formatted } from '../core/check/formats.js'
import { plainLooks, type Looks } from '../core/check/report.js'
import { strictly } from '../core/check/strict.js'
import { ExitCode } from '../core/errors.js'
import type { Problem } from '../core/problem.js'
import type { Environment } from '../environment.js'
import { version } from '../version.js'
import { checked, type CheckOptions } from './check-files.js'
import { exitCodeOf } from './exit-code-of.js'
import { show } from './show.js'
import { writeResult, type ResultOptions } from './write-result.js'

export interface ControleerOptions extends ResultOptions, CheckOptions {
  json?: boolean
  format?: string
  /** Warnings count as errors. */
  streng?: boolean
  /** The id of a rule to explain; nothing is checked then. */
  legUit?: string
}

/**
 * Checks the files, folders or `-` (stdin) that are named; without names the whole folder. `quiet` leaves only errors.
 * Exit 1 on an error, 3 on a file that can't be read, 5 on a refusal.
 */
export async function controleer(paths: string[], options: ControleerOptions, env: Environment): Promise<ExitCode> {
  if (options.legUit !== undefined) return (await import('./leg-uit.js')).legUit(options.legUit, options, env)
  const format = formatOf(options, env.service)
  const { files, problems: found } = await checked(paths, options, env)
  const all = options.streng ? strictly(found) : found
  const problems = options.quiet ? all.filter((problem) => problem.severity === 'fout') : all
  const code = exitCodeOf(problems)
  if (options.quiet && format === 'mens' && problems.length === 0) return code
  const report = { problems, files, version }
  await writeResult(await formatted(format, report, looksOf(options, env)), 'Meldingen', options, env)
  const saysNext = !options.quiet && options.sinds === undefined && format === 'mens'
  if (code === ExitCode.good && saysNext) show(env, nextStep(files, found))
  return code
}

/** On a screen no word is cut; in a pipe or a file every message is one line, for whoever reads it. */
function looksOf({ output }: ControleerOptions, { terminal }: Environment): Looks {
  const isFile = output !== undefined && output !== '-'
  const { width, accessible } = terminal
  if (isFile) return { ...plainLooks, accessible }
  return { width, wraps: terminal.isTerminal, accessible, style: terminal.outStyle }
}

function nextStep([first, ...others]: readonly string[], found: readonly Problem[]): string[] {
  // What is said of a folder without cases has its own way on.
  if (first === undefined) return found.length > 0 ? [] : ['Volgende stap: beraad nieuw']
  if (others.length > 0) return ['Volgende stap: beraad']
  return first === '-' || isLijnFile(first) || isSjabloonFile(first) ? [] : [`Volgende stap: beraad rapport ${first}`]
}
