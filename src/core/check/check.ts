/** Is it right? One text that was read, or one case, held against form, schema and the rules of the method. */
import type { Casus } from '../casus/casus.js'
import { readingForm } from '../casus/reading.js'
import type { CasusFile } from '../casus/schema.js'
import type { Problem, Severity } from '../problem.js'
import type { ReadText } from '../text/read-any.js'
import { inPlace, type JudgedFinding } from './in-place.js'
import { isAsked } from './only.js'
import { byPath } from './path-order.js'
import type { Rule, RuleContext } from './rule.js'
import { rules } from './rules.js'
import { schemaFindings } from './schema-problems.js'
import { later, severityAt, stageOf } from './stage.js'

export interface Checked {
  /** Absent while the text is not a case: wrong YAML, or not the shape of the schema. */
  data?: CasusFile
  /** In the order of the file, at most 20 and one that counts the rest. */
  problems: Problem[]
}

/**
 * Everything that is wrong in the text of one case file. What is wrong in the YAML comes alone, then what is wrong
 * with the schema, then the rules: a later question makes no sense while an earlier one is open.
 */
export function checkRead(read: ReadText, context: RuleContext): Checked {
  if (read.problems.length > 0) return { problems: read.problems }
  const wrongShape = schemaFindings(read.data)
  if (wrongShape.length > 0) return { problems: inPlace(read, wrongShape) }
  const data = read.data as CasusFile
  // Rules that were not asked run too: what they keep secret stays hidden. The context goes on as it came, never as
  // a copy: whoever keeps the verdict notes what the rules look at in it.
  const found = findingsOf(readingForm(data), context, undefined)
  return { data, problems: inPlace(read, found.map(onPresent(data)), context.only) }
}

/**
 * What a rule may know about the file of a case: its name, apart from what its caller knows.
 * "-" is the standard input, which has no name to compare the id with.
 */
export function contextFor(file: string, context: RuleContext): RuleContext {
  return file === '-' ? context : { fileName: file, ...context }
}

/** What the rules of the method say about a case, in the order in which a case file is written. */
export function checkCasus(casus: Casus, context: RuleContext): JudgedFinding[] {
  return findingsOf(casus, context, context.only)
}

function findingsOf(casus: Casus, context: RuleContext, only: RuleContext['only']): JudgedFinding[] {
  const stage = later(stageOf(casus), context.stage ?? 'begin')
  const findings: JudgedFinding[] = []
  for (const rule of rules) {
    const severity = isAsked(rule.id, only) ? severityAt(rule.severity, stage) : undefined
    if (severity !== undefined) findings.push(...judged(rule, severity, casus, context))
  }
  return findings.sort(byPath)
}

function* judged(rule: Rule, severity: Severity, casus: Casus, context: RuleContext): Generator<JudgedFinding> {
  const { id: ruleId, advice, secret } = rule
  for (const found of rule.check(casus, context)) yield { advice, severity, ...found, ruleId, secret }
}

/** A section that is not there has no place; the status, which asks for it, has. */
function onPresent(data: CasusFile): (finding: JudgedFinding) => JudgedFinding {
  return (finding) => (Object.hasOwn(data, finding.at[0]!) ? finding : { ...finding, at: ['status'], onKey: undefined })
}
