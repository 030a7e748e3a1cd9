/** Which problems stand together in a text for people, and in which order. */
import type { Problem } from '../problem.js'
import { severities } from './totals.js'

/** Problems that share their advice, and so get it once. Never empty. */
export type Group = readonly Problem[]

/**
 * What is equal in several files is told once, under all its places; the rest per file, and per rule within it.
 * What matters most comes last: hints, then warnings, then errors, within a file and over the whole.
 */
export function grouped(problems: readonly Problem[]): Group[] {
  const alike = groupedBy(problems, sameWords).filter(([first, ...others]) =>
    others.some(({ file }) => file !== first!.file),
  )
  const isAlike = new Set(alike.flat())
  const perFile = groupedBy(
    problems.filter((problem) => !isAlike.has(problem)),
    ({ file }) => file,
  )
  const sections = [...perFile.map(inFile), ...alike.map((group) => [group])]
  return sections.sort((one, other) => loudest(one) - loudest(other)).flat()
}

function inFile(problems: readonly Problem[]): Group[] {
  return groupedBy(problems, sameAdvice).sort((one, other) => rank(one[0]!) - rank(other[0]!))
}

function sameWords({ severity, ruleId, message, advice, file }: Problem): string {
  return JSON.stringify([severity, ruleId, message, advice, isRest(ruleId) ? file : ''])
}

function sameAdvice({ severity, ruleId, advice }: Problem): string {
  return JSON.stringify([severity, ruleId, advice])
}

/** The groups in the order of their first members, and the members in theirs. */
export function groupedBy(problems: readonly Problem[], keyOf: (problem: Problem) => string): Problem[][] {
  const groups = new Map<string, Problem[]>()
  for (const problem of problems) {
    const key = keyOf(problem)
    const group = groups.get(key)
    if (group) group.push(problem)
    else groups.set(key, [problem])
  }
  return [...groups.values()]
}

function loudest(section: readonly Group[]): number {
  return Math.max(...section.map(([first]) => severities.indexOf(first!.severity)))
}

/** What counts the rest of a file closes it. */
function rank({ severity, ruleId }: Problem): number {
  return isRest(ruleId) ? severities.length : severities.indexOf(severity)
}

function isRest(ruleId: string): boolean {
  return ruleId === 'MEER'
}
