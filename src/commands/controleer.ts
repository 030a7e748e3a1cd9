/** `beraad controleer`: checks case files and files with factors: form, schema and the rules of the method. */
import type { Casus } from '../core/casus/casus.js'
import { isLijnFile, isSjabloonFile } from '../core/check/kind-of-file.js'
import { formatOf, formatted, type Format } from '../core/check/formats.js'
import { plainLooks, type CheckReport, type Looks } from '../core/check/report.js'
import { strictly } from '../core/check/strict.js'
import { ExitCode, UserError } from '../core/errors.js'
import type { Problem } from '../core/problem.js'
import { nextStep } from '../core/session/next-step.js'
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
  const told = placedByService.has(format) ? fromTop(report, await env.serviceNames()) : report
  await writeResult(await formatted(format, told, looksOf(options, env)), 'Meldingen', options, env)
  const saysNext = !options.quiet && options.sinds === undefined && format === 'mens'
  if (code === ExitCode.good && saysNext) show(env, await nextLines(files, found, env))
  return code
}

/** The forms with which a service looks the place up itself. */
const placedByService: ReadonlySet<Format> = new Set(['sarif', 'github', 'gitlab'])

function fromTop(report: CheckReport, nameOf: (file: string) => string): CheckReport {
  return { ...report, problems: report.problems.map((problem) => ({ ...problem, file: nameOf(problem.file) })) }
}

/** On a screen no word is cut; in a pipe or a file every message is one line, for whoever reads it. */
function looksOf({ output }: ControleerOptions, { terminal }: Environment): Looks {
  const isFile = output !== undefined && output !== '-'
  const { width, accessible } = terminal
  if (isFile) return { ...plainLooks, accessible }
  return { width, wraps: terminal.isTerminal, accessible, style: terminal.outStyle }
}

async function nextLines(
  [first, ...others]: readonly string[],
  found: readonly Problem[],
  env: Environment,
): Promise<string[]> {
  // What is said of a folder without cases has its own way on.
  if (first === undefined) return found.length > 0 ? [] : ['Volgende stap: beraad nieuw']
  if (others.length > 0) return ['Volgende stap: beraad']
  if (first === '-' || isLijnFile(first) || isSjabloonFile(first)) return []
  const casus = await caseAt(first, env)
  return [`Volgende stap: ${casus?.status === 'concept' ? nextStep(casus) : `beraad rapport ${first}`}`]
}

/** The case in a file, or undefined where it does not lie among the cases. */
async function caseAt(file: string, env: Environment): Promise<Casus | undefined> {
  try {
    return (await (await env.cases()).load(file)).casus
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}
