/** Whether a case must be judged beside the others: found without its text, so that few cases are read for it. */
import type { Casus } from '../casus/casus.js'
import { isAsked } from './only.js'
import type { RuleContext } from './rule.js'
import { citationRules } from './rules/verwijzingen.js'
import { precedentRules } from './rules/verwijzingen-moresprudentie.js'

/**
 * Whether a rule about other cases has something to say of this one, which may be a bare one. Also when the case is excepted
 * from such a rule: whether that is of use shows only beside the others.
 */
export function mustBeJudged(casus: Casus, context: RuleContext): boolean {
  return (
    betweenCases.some(
      (rule) => isAsked(rule.id, context.only) && rule.check(casus, context)[Symbol.iterator]().next().done !== true,
    ) || casus.uitzonderingen.some(({ regel }) => betweenCases.some(({ id }) => id === regel))
  )
}

const betweenCases = [...citationRules, ...precedentRules].filter(({ needs }) => needs === 'others')
