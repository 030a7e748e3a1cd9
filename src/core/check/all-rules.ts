/** Every rule about a case: those that look at the case, and those about the exceptions in it. */
import { exceptionRules } from './exception-rules.js'
import type { RuleInfo } from './rule.js'
import { rules } from './rules.js'

export const allRules: readonly RuleInfo[] = [...rules, ...Object.values(exceptionRules)]
