/** Keeps a hopeless file readable: its first problems, and how many more there are. */
import type { Problem, Severity } from '../problem.js'

const maxShown = 20
const restRule = 'MEER'
const loudest: readonly Severity[] = ['fout', 'waarschuwing', 'hint']

/** At most 20 problems per file, in the given order, plus one that says how many more. Capping twice changes nothing. */
export function capProblems(problems: readonly Problem[]): Problem[] {
  const files = new Set(problems.map(({ file }) => file))
  return [...files].flatMap((name) => capFile(problems.filter(({ file }) => file === name)))
}

function capFile(problems: Problem[]): Problem[] {
  const isCapped = problems.length === maxShown + 1 && problems.at(-1)?.ruleId === restRule
  if (problems.length <= maxShown || isCapped) return problems
  const { sourceLine: _line, key: _key, ...last } = problems[maxShown - 1]!
  const left = problems.slice(maxShown)
  const rest: Problem = {
    ...last,
    ruleId: restRule,
    severity: loudest.find((level) => left.some(({ severity }) => severity === level)) ?? last.severity,
    message: `Dit bestand heeft nog ${left.length} ${left.length === 1 ? 'melding' : 'meldingen'}.`,
    advice: 'Herstel eerst wat hierboven staat en controleer daarna opnieuw.',
  }
  return [...problems.slice(0, maxShown), rest]
}
