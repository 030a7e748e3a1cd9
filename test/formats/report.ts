/** A report over a few invented case files, for looking at its forms. */
import { readFileSync } from 'node:fs'
import { checkText } from '../../src/core/check/check-text.js'
import { formatted, type Format } from '../../src/core/check/formats.js'
import { plainLooks, type CheckReport } from '../../src/core/check/report.js'
import type { Problem } from '../../src/core/problem.js'

export const formats: Format[] = ['mens', 'json', 'sarif', 'github', 'gitlab', 'junit']

const names = ['ok/conc-kant', 'bad/conc-kant', 'bad/bel-gehoord', 'bad/arg-zin', 'bad/yaml-sleutel', 'bad/yaml-vorm']

/** A good case, and cases with errors, warnings, a hint and wrong YAML. */
export function exampleReport(): CheckReport {
  return reportOn(names.map((name) => [`cases/${name}.yaml`, readFileSync(`test/checks/${name}.yaml`, 'utf8')]))
}

/** What a check of these texts gives. The name of the file is not held against the id. */
export function reportOn(texts: readonly (readonly [file: string, text: string])[]): CheckReport {
  const problems = texts.flatMap(([file, text]) => checkText(file, text, { fileName: undefined }).problems)
  return { problems, files: texts.map(([file]) => file), version: '0.0.0' }
}

/** A problem with these words everywhere. */
export function problemOf(partial: Partial<Problem>): Problem {
  const place = { line: 3, column: 5, endLine: 3, endColumn: 9 }
  return { file: 'a.yaml', ...place, severity: 'fout', ruleId: 'CONC-KANT', message: 'm', advice: 'a', ...partial }
}

/** The report in one form, for a pipe. */
export function asText(format: Format, { problems, files }: Omit<CheckReport, 'version'>): Promise<string> {
  return formatted(format, { problems, files, version: '0.0.0' }, plainLooks)
}
