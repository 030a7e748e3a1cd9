/** What a case file says about rules that need not hold in it, and what is wrong with such an exception. */
import type { Casus } from '../casus/casus.js'
import { exceptionRules, type ExceptionRuleId } from './exception-rules.js'
import { isPublished } from '../casus/published.js'
import { short } from './naming.js'
import { nearestWord } from './nearest-word.js'
import type { Found, Rule, RuleContext, RuleInfo } from './rule.js'
import { ruleIds } from './rule-ids.js'
import { rules } from './rules.js'

type Uitzondering = Casus['uitzonderingen'][number]

/** The ids of the rules that are silent in this case, today. */
export function exceptedRules(casus: Casus, context: RuleContext): ReadonlySet<string> {
  if (casus.uitzonderingen.length === 0) return none
  const valid = casus.uitzonderingen.filter(({ regel, tot }) => !hasLapsed(tot, context) && mayBeExcepted(regel, casus))
  return new Set(valid.map(({ regel }) => regel))
}

/** Exceptions that do nothing, or no longer: at most one finding for each. */
export function exceptionFindings(casus: Casus, context: RuleContext): { rule: RuleInfo; found: Found }[] {
  if (casus.uitzonderingen.length === 0) return []
  const needed = neededRules(casus, context)
  return casus.uitzonderingen.flatMap((exception, i) => {
    const wrong = whatIsWrong(exception, casus, needed, context)
    if (wrong === undefined) return []
    const { key, ...told } = texts[wrong](exception)
    return [{ rule: exceptionRules[wrong], found: { at: ['uitzonderingen', i, key], ...told } }]
  })
}

function whatIsWrong(
  { regel, tot }: Uitzondering,
  casus: Casus,
  needed: ReadonlySet<string>,
  context: RuleContext,
): ExceptionRuleId | undefined {
  if (!knownIds.has(regel)) return 'UITZONDERING-ONBEKEND'
  if (!mayBeExcepted(regel, casus)) return 'UITZONDERING-VAST'
  if (!needed.has(regel)) return 'UITZONDERING-OVERBODIG'
  return hasLapsed(tot, context) ? 'UITZONDERING-VERLOPEN' : undefined
}

/** The rules that find something, also where they are still silent at this stage, and those that can't be asked. */
function neededRules(casus: Casus, context: RuleContext): ReadonlySet<string> {
  const named = new Set(casus.uitzonderingen.map(({ regel }) => regel))
  const asked = rules.filter((rule) => named.has(rule.id) && isNeeded(rule, casus, context))
  return new Set(asked.map(({ id }) => id))
}

function isNeeded(rule: Rule, casus: Casus, context: RuleContext): boolean {
  const canTell = rule.needs === undefined || context[rule.needs] !== undefined
  return !canTell || [...rule.check(casus, context)].length > 0
}

/** Whether a file may depart from a rule. Leaks in a case that everybody reads, ids and seals are no matter of taste. */
function mayBeExcepted(id: string, casus: Casus): boolean {
  const rule = rules.find((rule) => rule.id === id)
  return rule !== undefined && !isFixed(rule, casus)
}

/** Whether a rule holds in this case whatever the team says. */
export function isFixed({ fixed }: RuleInfo, casus: Casus): boolean {
  return fixed === 'always' || (fixed === 'published' && isPublished(casus))
}

/** The day is looked at only here: a case without exceptions is the same tomorrow. */
function hasLapsed(tot: string, { today }: RuleContext): boolean {
  return today !== undefined && tot < today
}

const none: ReadonlySet<string> = new Set()

type Told = { key: keyof Uitzondering; message: string; advice?: string }

const texts: Record<ExceptionRuleId, (exception: Uitzondering) => Told> = {
  'UITZONDERING-ONBEKEND': ({ regel }) => {
    const meant = nearestWord(regel, ruleIds)
    return {
      key: 'regel',
      message: `De regel "${short(regel)}" bestaat niet.`,
      ...(meant === undefined ? {} : { advice: `Bedoelde je ${meant}?` }),
    }
  },
  'UITZONDERING-VAST': ({ regel }) => ({
    key: 'regel',
    message: `Van de regel ${regel} kan een casus niet afwijken.`,
  }),
  'UITZONDERING-OVERBODIG': ({ regel }) => ({
    key: 'regel',
    message: `De regel ${regel} vindt hier niets.`,
  }),
  'UITZONDERING-VERLOPEN': ({ regel, tot }) => ({
    key: 'tot',
    message: `De uitzondering op ${regel} gold tot en met ${tot}.`,
  }),
}

/** Everything that `regel` may name, also what can't be excepted. */
const knownIds: ReadonlySet<string> = new Set(ruleIds)
