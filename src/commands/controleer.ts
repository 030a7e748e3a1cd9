/** `beraad controleer`: checks case files: form, schema and the rules of the method. */
import { checkText } from '../core/check/check.js'
import { humanText } from '../core/check/print-human.js'
import { jsonText } from '../core/check/print-json.js'
import { ExitCode } from '../core/errors.js'
import type { Problem } from '../core/problem.js'
import { wrapText } from '../core/text/width.js'
import type { Environment, Source } from '../environment.js'
import { takenIds } from './new-case.js'
import { show } from './show.js'
import { writeResult, type ResultOptions } from './write-result.js'

export interface ControleerOptions extends ResultOptions {
  json?: boolean
}

/**
 * Checks the files, folders or `-` (stdin) that are named; without names the whole folder. `quiet` leaves only errors.
 * Exit 1 on an error, 3 on a file that can't be read, 5 on a refusal.
 */
export async function controleer(paths: string[], options: ControleerOptions, env: Environment): Promise<ExitCode> {
  const sources = await sourcesOf(paths, env)
  const context = await contextOf(paths, env)
  const all = sources.flatMap((source) =>
    'problem' in source ? [source.problem] : checkText(source.file, source.text, context).problems,
  )
  const problems = options.quiet ? all.filter((problem) => problem.severity === 'fout') : all
  const code = exitCodeOf(problems)
  if (options.json) await writeResult(jsonText(problems, sources.length), 'Meldingen', options, env)
  else if (!options.quiet || problems.length > 0) {
    await writeResult(forPeople(problems, sources.length, options, env), 'Meldingen', options, env)
    if (code === ExitCode.good && !options.quiet) show(env, nextStep(sources))
  }
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

/** On a screen no word is cut; in a pipe or a file every problem is one line, for whoever reads it. */
function forPeople(problems: Problem[], files: number, { output }: ControleerOptions, env: Environment): string {
  const text = humanText(problems, files)
  const { isTerminal, width } = env.terminal
  if (!isTerminal || output !== undefined) return text
  const lines = text.trimEnd().split('\n')
  return lines.map((line) => `${wrapText(line, width - 2).join('\n  ')}\n`).join('')
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
