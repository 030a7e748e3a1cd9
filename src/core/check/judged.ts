/** How loud something that was found is told. */
import type { Severity } from '../problem.js'
import type { JudgedFinding } from './in-place.js'
import type { Found, RuleInfo } from './rule.js'
import type { Severities } from './stage.js'

/** What a team can want of a rule. */
export type Level = Severities[string]

/** What a rule found, as loud as the team wants it; its own level where the team says nothing. */
export function judged(
  found: Found,
  { id: ruleId, advice, secret }: RuleInfo,
  own: Severity,
  wanted: Level | undefined,
): JudgedFinding {
  const level = wanted === undefined ? {} : wanted === 'uit' ? { silenced: true as const } : { severity: wanted }
  return { advice, severity: own, ...found, ...level, ruleId, secret }
}
