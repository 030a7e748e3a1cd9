/** How many problems there are, in words. */
import type { Problem, Severity } from '../problem.js'

/** From what may wait to what must go: the order in which people read them. */
export const severities: readonly Severity[] = ['hint', 'waarschuwing', 'fout']

/** "1 fout, 2 waarschuwingen, 0 hints"; with "ten minste" before it where a file has more than are told. */
export function totalsOf(problems: readonly Problem[]): string {
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length
  const errors = amount(count('fout'), 'fout', 'fouten')
  const warnings = amount(count('waarschuwing'), 'waarschuwing', 'waarschuwingen')
  const least = problems.some(({ ruleId }) => ruleId === 'MEER') ? 'ten minste ' : ''
  return `${least}${errors}, ${warnings}, ${amount(count('hint'), 'hint', 'hints')}`
}

/** The line that closes every report for people. */
export function closingLine(problems: readonly Problem[], filesChecked: number): string {
  const files = amount(filesChecked, 'bestand', 'bestanden')
  if (problems.length === 0) return `Geen problemen in ${files}.`
  const totals = totalsOf(problems)
  return `${totals[0]!.toUpperCase()}${totals.slice(1)} in ${files}.`
}

function amount(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`
}
