/** Whether a group that departs from a rule is asked why: only where that rule speaks. */
import type { Casus } from '../casus/casus.js'
import { checkCasus } from '../check/check.js'
import type { RuleContext } from '../check/rule.js'

/**
 * Whether one of these rules speaks, leaving aside a reason that the group already gave. A rule that the team switched
 * off or that the case itself excepts asks for nothing. Source: step 1, a group may depart from the form with a reason.
 */
export function asksForReason(casus: Casus, ruleIds: readonly string[], known: RuleContext): boolean {
  const { afgewekenVanVorm, ...beslissing } = casus.beslissing
  const unexcused = afgewekenVanVorm === undefined ? casus : { ...casus, beslissing }
  return checkCasus(unexcused, { ...known, only: ruleIds }).length > 0
}
