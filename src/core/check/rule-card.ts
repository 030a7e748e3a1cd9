/** What a reader outside this program must know of a rule: what it looks for, what to do, how loud it can be. */
import type { Severity } from '../problem.js'
import { formRules, formSeverity } from './form-rules.js'
import { allRules } from './all-rules.js'
import { lijnRules } from './lijn-rules.js'
import { sjabloonRules } from './sjabloon-rules.js'
import type { Loudness } from './stage.js'
import { severities } from './totals.js'

export interface RuleCard {
  id: string
  finds: string
  advice: string
  severity: Severity
}

/** The card of every id that a check can name. */
export function ruleCard(id: string): RuleCard {
  const rule = [...allRules, ...lijnRules, ...sjabloonRules].find((known) => known.id === id)
  if (rule) return { id, finds: rule.finds, advice: rule.advice, severity: loudest(rule.severity) }
  const [finds, advice] = formRules[id]!
  return { id, finds, advice, severity: formSeverity(id) }
}

function loudest(loudness: Loudness): Severity {
  const heard = typeof loudness === 'string' ? [loudness] : Object.values(loudness)
  return severities.findLast((severity) => heard.includes(severity)) ?? 'hint'
}
