/** The thorough way from a text to data: through the YAML parser. */
import type { Finding, Place, Problem, SourceLine } from '../problem.js'
import { locate } from './locate.js'
import { parseText } from './parse.js'
import { sourceLineAt } from './source-line.js'

/** What a check needs of a text that was read. With problems there is no data. */
export interface ReadText {
  file: string
  data: unknown
  problems: Problem[]
  /** Where something found in the data stands. */
  placeOf(finding: Pick<Finding, 'at' | 'onKey' | 'within'>): Place
  /** The first line of a place, for people to look at. */
  lineAt(place: Place): SourceLine
}

/** Reads any text; what is wrong in its YAML comes back as problems. */
export function readAny(file: string, text: string): ReadText {
  const parsed = parseText(file, text)
  return {
    file,
    data: parsed.data,
    problems: parsed.problems,
    placeOf: (finding) => locate(parsed, finding),
    lineAt: (place) => sourceLineAt(text, parsed.lines, place),
  }
}
