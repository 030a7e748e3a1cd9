/** The line of the file that a problem is about, with a mark under what it means. */
import { findLeaks } from '../lek/find-leaks.js'
import type { Place, Problem, Severity, SourceLine } from '../problem.js'
import { cutEnd, cutStart, displayWidth } from '../text/width.js'
import { visible, visibleLine } from '../text/visible.js'
import type { Looks } from './report.js'

/** The line, and a line with marks below it, each of at most `width` cells; nothing where the line is not to be shown. */
export function excerptLines(problem: Problem, looks: Looks): string[] {
  const { line, severity } = problem
  const sourceLine = shownLine(problem)
  if (sourceLine === undefined) return []
  const gutter = `  ${line} | `
  const { before, marked, after } = fitted(sourceLine, Math.max(10, looks.width - gutter.length))
  const mark = '^'.repeat(Math.max(1, displayWidth(marked)))
  const below = `${' '.repeat(gutter.length - 2)}| ${' '.repeat(displayWidth(before))}`
  return [`${gutter}${before}${marked}${after}`.trimEnd(), `${below}${looks.style[severityStyles[severity]](mark)}`]
}

/** The same for a screen reader: the place in words, then the line. */
export function excerptInWords(problem: Problem): string {
  const sourceLine = shownLine(problem)
  if (sourceLine === undefined) return `${placeInWords(problem)}.`
  return `${placeInWords(problem)}: ${visibleLine(whole(sourceLine))}`
}

/** Of a file that can't be read as a case no rule about personal data spoke; its lines may hold some all the same. */
function shownLine({ sourceLine }: Problem): SourceLine | undefined {
  return sourceLine === undefined || findLeaks(whole(sourceLine)).length > 0 ? undefined : sourceLine
}

function whole({ before, marked, after }: SourceLine): string {
  return `${before}${marked}${after}`
}

function placeInWords({ line, column, endLine, endColumn }: Place): string {
  if (endLine > line) return `Regel ${line}, teken ${column}, tot en met regel ${endLine}`
  return `Regel ${line}, teken ${column}${endColumn > column + 1 ? ` tot en met ${endColumn - 1}` : ''}`
}

/** As much as fits: the place itself, a third of the room for what stands before it, and what stands behind it. */
function fitted({ before, marked, after }: SourceLine, room: number): SourceLine {
  const [left, middle, right] = [oneLine(before), oneLine(marked), oneLine(after)]
  const behind = displayWidth(middle) + displayWidth(right)
  const start = cutStart(left, Math.max(Math.floor(room / 3), room - Math.max(1, behind)))
  const rest = room - displayWidth(start)
  const shown = cutEnd(middle, rest)
  return { before: start, marked: shown, after: cutEnd(right, rest - displayWidth(shown)) }
}

/** Spaces at the ends count: the mark stands below them. */
function oneLine(text: string): string {
  return visible(text).replaceAll('\n', ' ')
}

/** Never the only sign: the word itself stands there too. */
export const severityStyles: Record<Severity, keyof Looks['style']> = { fout: 'bad', waarschuwing: 'warn', hint: 'dim' }
