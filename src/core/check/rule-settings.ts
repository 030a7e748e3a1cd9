/** What a team may set for rules: how loud each one speaks, or not at all. */
import type { Finding, Severity } from '../problem.js'
import { shorten } from '../text/shorten.js'
import { allRules } from './all-rules.js'
import { formRules } from './form-rules.js'
import { lijnRules } from './lijn-rules.js'
import { sjabloonRules } from './sjabloon-rules.js'
import { nearestWord } from './nearest-word.js'
import type { RuleInfo } from './rule.js'
import { ruleIds } from './rule-ids.js'
import type { Severities } from './stage.js'

/** A finding in a settings file; its path starts below the setting. */
export type SettingFinding = Finding & { ruleId: string }

/** The entries that may be used, and what is wrong with the others. `value` is what stands under `regels`. */
export function readRuleSettings(value: unknown): { value: Severities; findings: SettingFinding[] } {
  if (value === null) return { value: {}, findings: [] }
  if (typeof value !== 'object' || Array.isArray(value))
    return { value: {}, findings: [{ ruleId: 'INSTELLING-WAARDE', at: [], ...wrongShape }] }
  const judged = Object.entries(value).map(([id, wanted]) => ({ id, wanted, finding: whatIsWrong(id, wanted) }))
  return {
    value: Object.fromEntries(judged.filter((one) => !one.finding).map(({ id, wanted }) => [id, wanted])) as Severities,
    findings: judged.flatMap(({ finding }) => finding ?? []),
  }
}

function whatIsWrong(id: string, wanted: unknown): SettingFinding | undefined {
  const isForm = elsewhere.has(id)
  const rule = byId.get(id)
  if (rule === undefined && !isForm) return unknownRule(id)
  if (!levels.includes(wanted as Level))
    return {
      ruleId: 'INSTELLING-WAARDE',
      at: [id],
      message: `${id} kent alleen de waarden ${levels.join(', ')}.`,
      advice: 'Kies een van deze woorden, zonder aanhalingstekens.',
    }
  const isFixed = isForm || rule?.fixed === 'always'
  if (!isFixed || wanted === 'fout') return undefined
  return {
    ruleId: 'INSTELLING-VAST',
    at: [id],
    onKey: true,
    message: `De regel ${id} staat vast en kan niet uit of zachter.`,
    advice: `Haal deze regel weg. Waarom hij vaststaat, lees je met: beraad controleer --leg-uit ${id}`,
  }
}

function unknownRule(id: string): SettingFinding {
  const meant = nearestWord(id, ruleIds)
  return {
    ruleId: 'INSTELLING-ONBEKEND',
    at: [id],
    onKey: true,
    message: `De regel "${shorten(id, 40)}" bestaat niet.`,
    advice: meant === undefined ? 'Neem het id over uit een melding, zoals ARG-ZIN.' : `Bedoelde je ${meant}?`,
  }
}

type Level = Severity | 'uit'
const levels: readonly Level[] = ['fout', 'waarschuwing', 'hint', 'uit']

const wrongShape = {
  message: 'regels moet een onderdeel zijn met een regel per sleutel.',
  advice: 'Zet eronder, twee spaties ingesprongen, bijvoorbeeld: ARG-ZIN: uit',
}

const byId: ReadonlyMap<string, RuleInfo> = new Map(allRules.map((rule) => [rule.id, rule]))

/** What is said of a file itself, of one with factors or a template: no setting of a folder of cases is about these. */
const elsewhere: ReadonlySet<string> = new Set([
  ...Object.keys(formRules),
  ...[...lijnRules, ...sjabloonRules].map(({ id }) => id),
])
