/** Rules about a case of the kind maatwerk. */
import type { Rule } from '../rule.js'

export const maatwerkRules: readonly Rule[] = []
