/** The id of everything that a check can say, whatever kind of file it is about. */
import { allRules } from './all-rules.js'
import { formRules } from './form-rules.js'
import { lijnRules } from './lijn-rules.js'
import { sjabloonRules } from './sjabloon-rules.js'

export const ruleIds: readonly string[] = [
  ...[...allRules, ...lijnRules, ...sjabloonRules].map(({ id }) => id),
  ...Object.keys(formRules),
]
