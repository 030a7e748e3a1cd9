/** What `--streng` does: nothing that asks for a look may pass. */
import type { Problem } from '../problem.js'

/** The same problems, with warnings as errors. A hint stays a hint. */
export function strictly(problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => (problem.severity === 'waarschuwing' ? { ...problem, severity: 'fout' } : problem))
}
