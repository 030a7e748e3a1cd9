/** Rules about a case of the kind groep. */
import type { Rule } from '../rule.js'

export const groepRules: readonly Rule[] = []
