/** Problems for programs: one JSON object with Dutch keys and a version that only grows. */
import type { Problem } from '../problem.js'

/** Versie 1: new keys may come, none goes or changes its meaning. */
const versie = 1

/** The JSON text, ending in a newline. Texts are those of the file; what could steer a terminal is escaped. */
export function jsonText(problems: readonly Problem[], filesChecked: number): string {
  const text = JSON.stringify({ versie, bestanden: filesChecked, problemen: problems.map(asJson) }, null, 2)
  return `${text.replace(steering, escaped)}\n`
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

function escaped(character: string): string {
  const units = [...Array(character.length).keys()].map((i) => character.charCodeAt(i))
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
}

/** JSON itself escapes only the controls below U+0020; the line breaks between the lines stay. */
const steering = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu
