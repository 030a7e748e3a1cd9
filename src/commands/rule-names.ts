/** Reads which rules somebody wants to hear: `--alleen LEK,ARG-SMOES`. */
import { nearestWord } from '../core/check/nearest-word.js'
import { isAsked } from '../core/check/only.js'
import { ruleIds } from '../core/check/rule-ids.js'
import { UserError } from '../core/errors.js'

/** Ids of rules or groups. Throws a UserError for a name that no rule has: a typing error must not pass for "all is well". */
export function ruleNames(typed: string): string[] {
  const names = typed
    .toUpperCase()
    .split(/[\s,]+/)
    .filter((name) => name !== '')
  const unknown = names.find((name) => !ruleIds.some((id) => isAsked(id, [name])))
  if (unknown === undefined && names.length > 0) return names
  const all = ruleIds.flatMap((id) => [id, id.split('-')[0]!])
  const near = nearestWord(unknown ?? '', all)
  const advice = near === undefined ? 'Alle regels staan in docs/regels.md.' : `Bedoelde je ${near}?`
  throw new UserError(`De regel "${unknown ?? typed}" bestaat niet.`, advice)
}
