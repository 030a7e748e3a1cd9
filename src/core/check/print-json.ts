/** Problems for programs: one JSON object with Dutch keys and a version that only grows. */
import type { Problem } from '../problem.js'
import { safeJson } from '../text/safe-json.js'

/** Versie 1: new keys may come, none goes or changes its meaning. */
const versie = 1

/** The JSON text, ending in a newline. Texts are those of the file; what could steer a terminal is escaped. */
export function jsonText(problems: readonly Problem[], filesChecked: number): string {
  return safeJson({ versie, bestanden: filesChecked, problemen: problems.map(asJson) })
}

function asJson(problem: Problem) {
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
