/** Is a file with factors right? A text that was read, held against form, schema and the rules for factors. */
import type { Lijn } from '../casus/lijn.js'
import type { Problem } from '../problem.js'
import type { ReadText } from '../text/read-any.js'
import { lijnLeaks } from '../lek/case-leaks.js'
import { eachLijnText } from '../lek/case-texts.js'
import { leaksAnywhere } from '../lek/leaks-anywhere.js'
import { inPlace, type JudgedFinding } from './in-place.js'
import { judged } from './judged.js'
import { lijnRules } from './lijn-rules.js'
import { shapedLijn } from './read-lijn.js'
import type { RuleContext } from './rule.js'
import { leakFound, leakRules, ordinarySeverities } from './rules/lek.js'
import { lijnSchemaFindings } from './schema-problems.js'
import { wrongShapeProblems } from './wrong-shape.js'

export interface CheckedLijn {
  /** Absent while the text is not a lijn: wrong YAML, or not the shape of the schema. */
  data?: Lijn
  problems: Problem[]
}

/** Everything that is wrong in the text of one file with factors, in the order of `checkRead`. */
export function checkLijn(read: ReadText, context: RuleContext): CheckedLijn {
  const shaped = shapedLijn(read)
  if ('problems' in shaped)
    return { problems: read.problems.length > 0 ? shaped.problems : ofWrongShape(read, context) }
  const { data } = shaped
  const found = lijnRules.flatMap(({ id, severity, advice, check }) =>
    [...check(data, read.file)].map((finding) => ({ advice, ...finding, ruleId: id, severity })),
  )
  return { data, problems: inPlace(read, [...found, ...leaks(data, context)], context.only) }
}

function ofWrongShape(read: ReadText, context: RuleContext): Problem[] {
  const leaks = leaksAnywhere(read.data as object, eachLijnText)
  return wrongShapeProblems(read, lijnSchemaFindings(read.data), leaks, context)
}

/** Personal data, told as in a case. Illness and its like are no news here: a factor speaks of a kind of case. */
function leaks(lijn: Lijn, { severities }: RuleContext): JudgedFinding[] {
  const found = lijnLeaks(lijn)
  return leakRules.flatMap((rule) => {
    const own = found.filter((leak) => `LEK-${leak.kind.toUpperCase()}` === rule.id)
    const told = own.map((leak) => ({ ...leakFound(lijn, leak), severity: ordinarySeverities[leak.certainty] }))
    return told.map((one) => judged(one, rule, 'waarschuwing', severities?.[rule.id]))
  })
}
