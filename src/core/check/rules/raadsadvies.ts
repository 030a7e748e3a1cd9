/** Rules about a case of the kind raadsadvies. */
import type { Rule } from '../rule.js'

export const raadsadviesRules: readonly Rule[] = []
