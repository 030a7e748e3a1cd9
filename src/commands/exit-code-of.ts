/** How a check ends: by the worst that was found. */
import { ExitCode } from '../core/errors.js'
import type { Problem } from '../core/problem.js'

/** 5 for a refusal, 3 for a file that can't be read, 1 for an error, 0 for less. */
export function exitCodeOf(problems: readonly Problem[]): ExitCode {
  if (problems.some(({ unsafe }) => unsafe)) return ExitCode.unsafe
  if (problems.some(({ ruleId }) => ruleId === 'BESTAND-LEZEN')) return ExitCode.io
  return problems.some(({ severity }) => severity === 'fout') ? ExitCode.problems : ExitCode.good
}
