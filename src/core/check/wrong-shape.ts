/** What is said of a text that is YAML but not of the right shape: what the schema says, and the personal data in it. */
import type { CaseLeak } from '../lek/case-leaks.js'
import { kindNames } from '../lek/kind-names.js'
import type { Problem } from '../problem.js'
import type { ReadText } from '../text/read-any.js'
import { inPlace, type JudgedFinding } from './in-place.js'
import { judged } from './judged.js'
import { isAsked } from './only.js'
import type { RuleContext } from './rule.js'
import { leakRules, ordinarySeverities } from './rules/lek.js'
import type { SchemaFinding } from './schema-problems.js'

/**
 * What the schema found is told whatever rules were asked. Personal data can't wait until the shape is right: by then
 * they may stand in git. No message names a key or an id here, for those can be anyone's words.
 */
export function wrongShapeProblems(
  read: ReadText,
  wrongShape: readonly SchemaFinding[],
  leaks: readonly CaseLeak[],
  context: RuleContext,
): Problem[] {
  return inPlace(read, [...wrongShape, ...leaks.map((leak) => leakFinding(leak, context))])
}

function leakFinding({ at, kind, certainty, start, end }: CaseLeak, { only, severities }: RuleContext): JudgedFinding {
  const rule = leakRules.find(({ id }) => id === `LEK-${kind.toUpperCase()}`)!
  const stands = certainty === 'zeker' ? 'staat' : 'staat misschien'
  const found = { at, within: { start, end }, message: `Hier ${stands} ${kindNames[kind]}.` }
  const wanted = isAsked(rule.id, only) ? severities?.[rule.id] : 'uit'
  return judged(found, rule, ordinarySeverities[certainty], wanted)
}
