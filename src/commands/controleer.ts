/** `beraad controleer`: checks case files: form, schema and the rules of the method. */
import { checkText } from '../core/check/check.js'
import { humanText } from '../core/check/print-human.js'
import { jsonText } from '../core/check/print-json.js'
import { ExitCode } from '../core/errors.js'
import type { Problem } from '../core/problem.js'
import type { Environment, Source } from '../environment.js'

export interface ControleerOptions {
  json?: boolean
  quiet?: boolean
}

/** Checks the files, folders or `-` (stdin) that are named; without names the whole folder. Exit 1 on an error, 5 on a refusal. */
export async function controleer(paths: string[], options: ControleerOptions, env: Environment): Promise<ExitCode> {
  const sources: Source[] = paths.includes('-') ? [await env.stdin()] : await env.sources(paths)
  const context = await contextOf(paths, env)
  const problems = sources.flatMap((source) =>
    'problem' in source ? [source.problem] : checkText(source.file, source.text, context).problems,
  )
  if (options.json) env.out(jsonText(problems, sources.length))
  else if (!options.quiet || problems.length > 0) env.out(humanText(problems, sources.length))
  return exitCodeOf(problems)
}

/** References to other cases are judged only where those cases can be seen: when the whole folder is checked. */
async function contextOf(paths: readonly string[], env: Environment): Promise<{ knownIds?: Set<string> }> {
  if (paths.length > 0) return {}
  const files = await (await env.cases()).list()
  return { knownIds: new Set(files.map((file) => file.replace(/^.*\//, '').replace(/\.ya?ml$/, ''))) }
}

function exitCodeOf(problems: readonly Problem[]): ExitCode {
  if (problems.some((problem) => problem.unsafe)) return ExitCode.unsafe
  return problems.some((problem) => problem.severity === 'fout') ? ExitCode.problems : ExitCode.good
}
