/** Is it right? One text that was read, or one case, held against form, schema and the rules of the method. */
import type { Casus } from '../casus/casus.js'
import { readingForm } from '../casus/reading.js'
import type { CasusFile } from '../casus/schema.js'
import { eachCaseText } from '../lek/case-texts.js'
import { leaksAnywhere } from '../lek/leaks-anywhere.js'
import type { Problem, Severity } from '../problem.js'
import type { ReadText } from '../text/read-any.js'
import { inPlace, type JudgedFinding } from './in-place.js'
import { judged, type Level } from './judged.js'
import { isAsked } from './only.js'
import { byPath } from './path-order.js'
import { exceptedRules, exceptionFindings, isFixed } from './exceptions.js'
import type { Rule, RuleContext, RuleInfo } from './rule.js'
import { rulesOf } from './rules.js'
import { schemaFindings } from './schema-problems.js'
import { later, severityAt, stageOf, type Severities, type Stage } from './stage.js'
import { wrongShapeProblems } from './wrong-shape.js'

export interface Checked {
  /** Absent while the text is not a case: wrong YAML, or not the shape of the schema. */
  data?: CasusFile
  /** The same in its reading form. */
  casus?: Casus
  /** In the order of the file, at most 20 and one that counts the rest. */
  problems: Problem[]
}

/**
 * Everything that is wrong in the text of one case file. What is wrong in the YAML comes alone, then what is wrong
 * with the schema, then the rules: a later question makes no sense while an earlier one is open. Only personal data are
 * told beside the schema.
 */
export function checkRead(read: ReadText, context: RuleContext): Checked {
  if (read.problems.length > 0) return { problems: read.problems }
  const wrongShape = schemaFindings(read.data)
  if (wrongShape.length > 0) {
    const leaks = leaksAnywhere(read.data as object, eachCaseText)
    return { problems: wrongShapeProblems(read, wrongShape, leaks, context) }
  }
  const data = read.data as CasusFile
  // Rules that were not asked, or that are silenced, run too: what they keep secret stays hidden. The context goes on
  // as it came, never as a copy: whoever keeps the verdict notes what the rules look at in it.
  const casus = readingForm(data)
  return {
    data,
    casus,
    problems: inPlace(read, findings(casus, context, rulesOf[casus.soort]).map(onPresent(data)), context.only),
  }
}

/** What the rules of the method say about a case, in the order in which a case file is written. */
export function checkCasus(casus: Casus, context: RuleContext): JudgedFinding[] {
  const asked = rulesOf[casus.soort].filter(({ id }) => isAsked(id, context.only))
  return findings(casus, context, asked).filter(({ ruleId, silenced }) => !silenced && isAsked(ruleId, context.only))
}

/** What these rules find, and what is wrong with exceptions. What a secret rule may not say is there, but silenced. */
function findings(casus: Casus, context: RuleContext, asked: readonly Rule[]): JudgedFinding[] {
  const stage = later(stageOf(casus), context.stage ?? 'begin')
  const excepted = exceptedRules(casus, context)
  const { severities } = context
  const told: JudgedFinding[] = []
  for (const { rule, own } of speaking(asked, stage)) {
    const wanted = excepted.has(rule.id) ? 'uit' : settingFor(rule, casus, severities)
    if (wanted === 'uit' && !rule.secret) continue
    for (const found of rule.check(casus, context)) told.push(judged(found, rule, own, wanted))
  }
  for (const { rule, found } of exceptionFindings(casus, context)) {
    const own = severityAt(rule.severity, stage)
    const wanted = settingFor(rule, casus, severities)
    if (own !== undefined && wanted !== 'uit') told.push(judged(found, rule, own, wanted))
  }
  return told.length < 2 ? told : told.sort(byPath)
}

interface Voice {
  rule: Rule
  own: Severity
}

/** The rules that are not silent at a stage, remembered: every case of that stage asks for the same ones. */
function speaking(asked: readonly Rule[], stage: Stage): readonly Voice[] {
  const known = voices.get(asked) ?? new Map<Stage, readonly Voice[]>()
  voices.set(asked, known)
  const before = known.get(stage)
  if (before !== undefined) return before
  const now = asked.flatMap((rule) => {
    const own = severityAt(rule.severity, stage)
    return own === undefined ? [] : [{ rule, own }]
  })
  known.set(stage, now)
  return now
}

const voices = new WeakMap<readonly Rule[], Map<Stage, readonly Voice[]>>()

/** What the team wants of a rule, as far as it may. It decides how loud the rule speaks, never when. */
function settingFor(rule: RuleInfo, casus: Casus, severities: Severities = {}): Level | undefined {
  const wanted = severities[rule.id]
  if (wanted === undefined) return undefined
  return wanted !== 'fout' && isFixed(rule, casus) ? undefined : wanted
}

/** A section that is not there has no place; the status, which asks for it, has. */
function onPresent(data: CasusFile): (finding: JudgedFinding) => JudgedFinding {
  return (finding) => (Object.hasOwn(data, finding.at[0]!) ? finding : { ...finding, at: ['status'], onKey: undefined })
}
