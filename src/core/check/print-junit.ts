/** Problems as JUnit XML: every file is a test case, which fails on an error. No line of a case stands in it. */
import type { Problem } from '../problem.js'
import { escapeHtml } from '../text/escape-html.js'
import { visibleLine } from '../text/visible.js'
import { groupedBy } from './print-groups.js'
import type { CheckReport } from './report.js'
import { totalsOf } from './totals.js'

/**
 * One failure for each file, with all its errors as text: most viewers show only the first failure of a test case.
 * Warnings and hints are output of a test that passed; as "skipped" they would hide that the file was checked.
 * No times and no host, so that the same report gives the same bytes.
 */
export function junitText({ problems, files }: CheckReport): string {
  const names = [...new Set([...files, ...problems.map(({ file }) => file)])]
  const byFile = new Map(groupedBy(problems, ({ file }) => file).map((group) => [group[0]!.file, group]))
  const cases = names.map((name) => testCase(name, byFile.get(name) ?? []))
  const failures = new Set(problems.filter(isError).map(({ file }) => file)).size
  const counts = `tests="${names.length}" failures="${failures}" errors="0"`
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="beraad controleer" ${counts}>
  <testsuite name="beraad controleer" ${counts} skipped="0">
${cases.join('')}  </testsuite>
</testsuites>
`
}

function testCase(file: string, problems: readonly Problem[]): string {
  const errors = problems.filter(isError)
  const others = problems.filter((problem) => !isError(problem))
  const name = attribute(file)
  const parts = [...(errors.length > 0 ? [failure(errors)] : []), ...(others.length > 0 ? [output(others)] : [])]
  return `    <testcase classname="beraad.controleer" name="${name}" file="${name}">\n${parts.join('')}    </testcase>\n`
}

function failure(errors: readonly Problem[]): string {
  const message = errors.length === 1 ? errors[0]!.message : totalsOf(errors)
  return `      <failure type="${attribute(errors[0]!.ruleId)}" message="${attribute(message)}">${lines(errors)}</failure>\n`
}

function output(others: readonly Problem[]): string {
  return `      <system-out>${lines(others)}</system-out>\n`
}

function lines(problems: readonly Problem[]): string {
  const texts = problems.map(
    ({ file, line, column, severity, ruleId, message, advice }) =>
      `${file}:${line}:${column}: ${severity} [${ruleId}]: ${message} ${advice}`,
  )
  return texts.map((text) => escapeHtml(visibleLine(text))).join('\n')
}

/** What is made visible holds no character that XML 1.0 forbids. */
function attribute(text: string): string {
  return escapeHtml(visibleLine(text))
}

function isError({ severity }: Problem): boolean {
  return severity === 'fout'
}
