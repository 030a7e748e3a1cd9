/** Tells which files could not be used, beside what came of the others. */
import type { Problem } from '../core/problem.js'
import type { Environment } from '../environment.js'

/** Says nothing when nothing is wrong. `others`: the files that were good, for the total. */
export async function showProblems(
  problems: readonly Problem[],
  others: readonly { file: string }[],
  env: Environment,
): Promise<void> {
  if (problems.length === 0) return
  const { humanText } = await import('../core/check/print-human.js')
  const files = new Set([...others, ...problems].map(({ file }) => file))
  env.err(humanText({ problems, files: [...files] }))
}
