/** Rules about a case of the kind reconstructie. */
import type { Rule } from '../rule.js'

export const reconstructieRules: readonly Rule[] = []
