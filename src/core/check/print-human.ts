/** Problems for people, and for editors that jump to "file:line:column: …". The totals come last. */
import type { Problem } from '../problem.js'
import { wrapStyled } from '../report/styled.js'
import { visibleLine } from '../text/visible.js'
import { excerptInWords, excerptLines, severityStyles } from './print-excerpt.js'
import { grouped, type Group } from './print-groups.js'
import { plainLooks, type CheckReport, type Looks } from './report.js'
import { closingLine } from './totals.js'

/** The text for a terminal or a log, ending in a newline. Without `looks`: for a pipe. */
export function humanText({ problems, files }: Omit<CheckReport, 'version'>, looks: Looks = plainLooks): string {
  const parts = grouped(problems).map((group) => groupLines(group, looks))
  const lines = [...parts.flatMap((part) => [...part, '']), ...wrapped(closingLine(problems, files.length), '', looks)]
  return lines.map((line) => `${line}\n`).join('')
}

/** In a group of equal messages one look at the file is enough. */
function groupLines(group: Group, looks: Looks): string[] {
  const last = group.at(-1)!
  const isEqual = group.every(({ message }) => message === last.message)
  const places = group.flatMap((problem) => {
    const isShown = !isEqual || problem === last
    return [...wrapped(header(problem, looks), '', looks), ...(isShown ? excerpt(problem, looks) : [])]
  })
  return [...places, ...wrapped(visibleLine(last.advice), '  ', looks)]
}

function excerpt(problem: Problem, looks: Looks): string[] {
  return looks.accessible ? wrapped(excerptInWords(problem), '  ', looks) : excerptLines(problem, looks)
}

function header({ file, line, column, severity, ruleId, message }: Problem, { style }: Looks): string {
  const marked = style[severityStyles[severity]](severity)
  return `${visibleLine(`${file}:${line}:${column}:`)} ${marked} ${visibleLine(`[${ruleId}]: ${message}`)}`
}

/** Lines with `indent` before each; what did not fit stands two further in. */
function wrapped(text: string, indent: string, { wraps, width }: Looks): string[] {
  if (!wraps) return [indent + text]
  const [first = '', ...rest] = wrapStyled(text, width - indent.length - 2)
  return [indent + first, ...rest.map((line) => `${indent === '' ? '  ' : indent}${line}`)]
}
