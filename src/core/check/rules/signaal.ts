/** Rules about a case of the kind signaal. */
import type { Rule } from '../rule.js'

export const signaalRules: readonly Rule[] = []
