/** Problems for people and for anything that reads "file:line:column: …": one line each, the totals last. */
import type { Problem, Severity } from '../problem.js'
import { visibleLine } from '../text/visible.js'

/** The text for a terminal or a log, ending in a newline. `filesChecked`: how many files were looked at. */
export function humanText(problems: readonly Problem[], filesChecked: number): string {
  return [...problems.map(line), totals(problems, filesChecked)].map((text) => `${text}\n`).join('')
}

function line({ file, line, column, severity, ruleId, message, advice }: Problem): string {
  return visibleLine(`${file}:${line}:${column}: ${severity} [${ruleId}]: ${message} ${advice}`)
}

function totals(problems: readonly Problem[], filesChecked: number): string {
  const files = amount(filesChecked, 'bestand', 'bestanden')
  if (problems.length === 0) return `Geen problemen in ${files}.`
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length
  const errors = amount(count('fout'), 'fout', 'fouten')
  const warnings = amount(count('waarschuwing'), 'waarschuwing', 'waarschuwingen')
  return `${errors}, ${warnings}, ${amount(count('hint'), 'hint', 'hints')} in ${files}.`
}

function amount(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`
}
