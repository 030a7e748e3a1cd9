/** Problems as the lines that GitHub Actions turns into annotations beside the code. */
import type { Problem, Severity } from '../problem.js'
import { visible, visibleLine } from '../text/visible.js'
import type { CheckReport } from './report.js'
import { closingLine, severities, totalsOf } from './totals.js'

/** Errors first, at most ten of a kind, for GitHub shows no more of one step; then what was left out, and the totals. */
export function githubText({ problems, files }: CheckReport): string {
  const kinds = severities.toReversed().map((severity) => ({
    all: problems.filter((problem) => problem.severity === severity),
    most: shownOf[severity],
  }))
  const shown = kinds.flatMap(({ all, most }) => all.slice(0, most))
  const left = kinds.flatMap(({ all, most }) => all.slice(most))
  const lines = [...shown.map(annotation), ...restLines(left), closingLine(problems, files.length)]
  return lines.map((line) => `${line}\n`).join('')
}

function annotation({ severity, ruleId, message, advice, ...place }: Problem): string {
  const properties = { ...placeOf(place), title: ruleId }
  const pairs = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
  return `::${commands[severity]} ${pairs.join(',')}::${escaped(`${message} ${advice}`)}`
}

/** GitHub refuses columns on a place of several lines. The standard input is no file that it could point into. */
function placeOf({
  file,
  line,
  column,
  endLine,
  endColumn,
}: Omit<Problem, 'severity' | 'ruleId' | 'message' | 'advice'>) {
  if (file === '-') return {}
  return endLine > line ? { file, line, endLine } : { file, line, col: column, endLine, endColumn }
}

function restLines(left: readonly Problem[]): string[] {
  if (left.length === 0) return []
  return [`::notice title=beraad::${escaped(`Niet getoond: ${totalsOf(left)}. Alles zien? Typ: beraad controleer`)}`]
}

/** What would end the command, or begin another one, as GitHub reads it back. */
function escaped(text: string): string {
  return visible(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'))
}

function escapedProperty(text: string): string {
  return visibleLine(escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C'))
}

const commands: Record<Severity, string> = { fout: 'error', waarschuwing: 'warning', hint: 'notice' }
/** The tenth notice says what was left out. */
const shownOf: Record<Severity, number> = { fout: 10, waarschuwing: 10, hint: 9 }
