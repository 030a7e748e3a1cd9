/** Is a template of a report right? A text that was read, held against form, schema and the rules for templates. */
import { sjabloonSchema, type Sjabloon } from '../casus/sjabloon.js'
import type { Problem } from '../problem.js'
import type { ReadText } from '../text/read-any.js'
import { inPlace } from './in-place.js'
import { inOtherWords } from './other-words.js'
import { findingsOf } from './schema-problems.js'
import { sjabloonRules } from './sjabloon-rules.js'

export interface CheckedSjabloon {
  /** Absent while anything is wrong: a report never comes out half in the organisation's own style. */
  data?: Sjabloon
  problems: Problem[]
}

/** Everything that is wrong in the text of one template, in the order of `checkRead`. */
export function checkSjabloon(read: ReadText, only?: readonly string[]): CheckedSjabloon {
  if (read.problems.length > 0) return { problems: read.problems.map((problem) => inOtherWords('sjabloon', problem)) }
  const wrongShape = findingsOf(read.data, sjabloonSchema)
  if (wrongShape.length > 0) return { problems: inPlace(read, wrongShape) }
  const data = read.data as Sjabloon
  const found = sjabloonRules.flatMap(({ id, severity, advice, check }) =>
    [...check(data)].map((finding) => ({ advice, ...finding, ruleId: id, severity })),
  )
  return found.length > 0 ? { problems: inPlace(read, found, only) } : { data, problems: [] }
}
