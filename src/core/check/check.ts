/** Is it right? One text, or one case, held against form, schema and the rules of the method. */
import type { Casus } from '../casus/casus.js'
import { readingForm } from '../casus/reading.js'
import type { CasusFile } from '../casus/schema.js'
import type { Problem, Severity } from '../problem.js'
import { parseText, type Parsed } from '../text/parse.js'
import { inPlace, type JudgedFinding } from './in-place.js'
import { byPath } from './path-order.js'
import type { Rule, RuleContext } from './rule.js'
import { rules } from './rules.js'
import { schemaFindings } from './schema-problems.js'
import { later, severityAt, stageOf } from './stage.js'

export interface CheckedText {
  /** Absent while the text is not a case: wrong YAML, or not the shape of the schema. */
  data?: CasusFile
  parsed: Parsed
  /** In the order of the file, at most 20 and one that counts the rest. */
  problems: Problem[]
}

/**
 * Everything that is wrong in the text of one case file. What is wrong in the YAML comes alone, then what is wrong
 * with the schema, then the rules: a later question makes no sense while an earlier one is open.
 * `file` names the text in problems; "-" is the standard input, which has no name to compare the id with.
 */
export function checkText(file: string, text: string, context: RuleContext): CheckedText {
  const parsed = parseText(file, text)
  if (parsed.problems.length > 0) return { parsed, problems: parsed.problems }
  const wrongShape = schemaFindings(parsed.data)
  if (wrongShape.length > 0) return { parsed, problems: inPlace(parsed, wrongShape) }
  const data = parsed.data as CasusFile
  const found = checkCasus(readingForm(data), file === '-' ? context : { fileName: file, ...context })
  return { data, parsed, problems: inPlace(parsed, found.map(onPresent(data))) }
}

/** What the rules of the method say about a case, in the order in which a case file is written. */
export function checkCasus(casus: Casus, context: RuleContext): JudgedFinding[] {
  const stage = later(stageOf(casus), context.stage ?? 'begin')
  return rules.flatMap((rule) => judged(rule, severityAt(rule.severity, stage), casus, context)).sort(byPath)
}

function judged(rule: Rule, severity: Severity | undefined, casus: Casus, context: RuleContext): JudgedFinding[] {
  if (severity === undefined) return []
  const { id: ruleId, advice, secret } = rule
  return [...rule.check(casus, context)].map((found) => ({ advice, ...found, ruleId, severity, secret }))
}

/** A section that is not there has no place; the status, which asks for it, has. */
function onPresent(data: CasusFile): (finding: JudgedFinding) => JudgedFinding {
  return (finding) => (Object.hasOwn(data, finding.at[0]!) ? finding : { ...finding, at: ['status'], onKey: undefined })
}
