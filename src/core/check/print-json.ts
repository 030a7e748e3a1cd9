/** Problems for programs: one JSON object with Dutch keys and a version that only grows. */
import type { Problem } from '../problem.js'
import { safeJson } from '../text/safe-json.js'
import type { CheckReport } from './report.js'
import type { ControleJson } from './report-schema.js'

/** Versie 1: new keys may come, none goes or changes its meaning. */
const versie = 1

/** The JSON text, ending in a newline. Texts are those of the file; what could steer a terminal is escaped. */
export function jsonText({ problems, files }: CheckReport): string {
  const report: ControleJson = { versie, bestanden: files.length, problemen: problems.map(asJson) }
  return safeJson(report)
}

function asJson(problem: Problem): ControleJson['problemen'][number] {
  return {
    bestand: problem.file,
    regel: problem.line,
    kolom: problem.column,
    eindRegel: problem.endLine,
    eindKolom: problem.endColumn,
    ernst: problem.severity,
    regelId: problem.ruleId,
    melding: problem.message,
    advies: problem.advice,
  }
}
