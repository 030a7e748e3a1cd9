/** Everything that `beraad controleer` can say, with reason and example. Loaded only when somebody asks. */
import { UserError } from '../errors.js'
import { allRules } from './all-rules.js'
import type { Example, Explanations } from './explanation.js'
import { bestand } from './explanations/bestand.js'
import { groep } from './explanations/groep.js'
import { heleCasus } from './explanations/hele-casus.js'
import { instellingen } from './explanations/instellingen.js'
import { kaders } from './explanations/kaders.js'
import { besluit } from './explanations/besluit.js'
import { maatwerk } from './explanations/maatwerk.js'
import { maatwerkBeslissing } from './explanations/maatwerk-beslissing.js'
import { opvolging } from './explanations/opvolging.js'
import { raadsadvies } from './explanations/raadsadvies.js'
import { reconstructie } from './explanations/reconstructie.js'
import { schema } from './explanations/schema.js'
import { signaal } from './explanations/signaal.js'
import { sjabloon } from './explanations/sjabloon.js'
import { smoes } from './explanations/smoes.js'
import { stap1 } from './explanations/stap1.js'
import { stap2en3 } from './explanations/stap2en3.js'
import { stap4 } from './explanations/stap4.js'
import { stap5 } from './explanations/stap5.js'
import { stap6Oordeel } from './explanations/stap6-oordeel.js'
import { stap6Recht } from './explanations/stap6-recht.js'
import { stap7 } from './explanations/stap7.js'
import { verwijzingen } from './explanations/verwijzingen.js'
import { lek } from './explanations/lek.js'
import { factoren } from './explanations/factoren.js'
import { volgorde } from './explanations/volgorde.js'
import { vooraf } from './explanations/vooraf.js'
import { yaml } from './explanations/yaml.js'
import { zegel } from './explanations/zegel.js'
import { formRules, formSeverity } from './form-rules.js'
import { nearestWord } from './nearest-word.js'
import { lijnRules, type LijnRule } from './lijn-rules.js'
import { isAsked } from './only.js'
import type { Origin, RuleInfo } from './rule.js'
import { sjabloonRules, type SjabloonRule } from './sjabloon-rules.js'
import { stages, type Stage } from './stage.js'

/** What is said of one rule: all of it Dutch, plain text. */
export interface RulePage {
  id: string
  /** The title of the part that it belongs to. */
  part: string
  severity: string
  finds: string
  why: string
  example?: Example
  advice: string
  /** Absent where a team may set the rule and a case may depart from it. */
  fixed?: string
}

/** All rules in the order of the steps, then what is asked of the file itself and of settings. */
export function catalogue(): RulePage[] {
  const inSteps = Object.keys(parts).flatMap((from) => allRules.filter((rule) => rule.from === from))
  return [
    ...inSteps.map(methodPage),
    ...lijnRules.map((rule) => fixedPage(rule, lijnPart)),
    ...sjabloonRules.map((rule) => fixedPage(rule, sjabloonPart)),
    ...Object.entries(formRules).map(formPage),
  ]
}

/** Rules whose ids begin with the same words, such as LEK. */
export interface RuleGroup {
  group: string
  pages: readonly RulePage[]
}

/** The page of one rule, or of all in a group; capitals don't matter. Throws a UserError when there is neither. */
export function explained(typed: string): RulePage | RuleGroup {
  const id = typed.trim().toUpperCase()
  const pages = catalogue()
  const page = pages.find((page) => page.id === id)
  if (page !== undefined) return page
  const inGroup = pages.filter((page) => isAsked(page.id, [id]))
  if (inGroup.length > 0) return { group: id, pages: inGroup }
  const ids = pages.map((page) => page.id)
  const meant =
    nearestWord(id, [...ids, ...ids.map((known) => known.split('-')[0]!)]) ??
    ids.find((known) => id.length > 2 && known.startsWith(id))
  throw new UserError(
    `De regel ${typed} bestaat niet.`,
    meant === undefined
      ? 'Neem het id over uit een melding van: beraad controleer'
      : `Bedoelde je: beraad controleer --leg-uit ${meant}`,
  )
}

function methodPage({ id, severity, from, finds, advice, fixed }: RuleInfo): RulePage {
  const page = { id, part: parts[from], severity: severityText(severity), finds, ...reason(id), advice }
  return fixed === undefined ? page : { ...page, fixed: fixedTexts[fixed] }
}

function fixedPage({ id, severity, finds, advice }: LijnRule | SjabloonRule, part: string): RulePage {
  return { id, part, severity, finds, ...reason(id), advice, fixed: fixedTexts.always }
}

function formPage([id, [finds, advice]]: [string, readonly [string, string]]): RulePage {
  const part = id.startsWith('INSTELLING-') ? settingsPart : formPart
  const severity = id === 'MEER' ? 'zo ernstig als wat hij telt' : formSeverity(id)
  return { id, part, severity, finds, ...reason(id), advice, fixed: fixedTexts.always }
}

/** A rule without a reason fails a test; a reader then sees an empty line. */
function reason(id: string): Pick<RulePage, 'why' | 'example'> {
  return explanations[id] ?? { why: '' }
}

function severityText(severity: RuleInfo['severity']): string {
  if (typeof severity === 'string') return severity
  const levels = stages.flatMap((stage) => (severity[stage] ? [`${severity[stage]} ${since[stage]}`] : []))
  return levels.join('; ')
}

const since: Record<Stage, string> = {
  begin: 'altijd',
  stap1: 'vanaf stap 1',
  stap2: 'vanaf stap 2',
  stap3: 'vanaf stap 3',
  stap4: 'vanaf stap 4',
  stap5: 'vanaf stap 5',
  stap6: 'zodra er een conclusie is',
  stap7: 'vanaf de toets',
  advies: 'vanaf de status advies',
}

const parts: Record<Origin, string> = {
  vooraf: 'Vooraf: wie doen mee',
  'stap 1': 'Stap 1: welke beslissing',
  'stap 2': 'Stap 2: wie zijn de belanghebbenden',
  'stap 3': 'Stap 3: wie neemt de beslissing',
  'stap 4': 'Stap 4: welke informatie en regels',
  'stap 5': 'Stap 5: welke argumenten',
  'stap 6': 'Stap 6: welke conclusie',
  'stap 7': 'Stap 7: toets aan de morele intuïtie',
  opvolging: 'Afronding en opvolging',
  'hele casus': 'De hele casus',
  maatwerk: 'Maatwerk',
  reconstructie: 'Morele reconstructie',
  groep: 'Groep',
  signaal: 'Signaal',
  raadsadvies: 'Advies van een raad',
}
const lijnPart = 'Bestanden met factoren'
const sjabloonPart = 'Sjablonen van rapporten'
const formPart = 'De vorm van het bestand'
const settingsPart = 'De instellingen'

const fixedTexts: Record<NonNullable<RuleInfo['fixed']>, string> = {
  always: 'Deze regel staat vast. Hij kan niet uit of zachter, en een casus kan er niet van afwijken.',
  published: 'In een openbare casus die geen concept meer is, staat deze regel vast. Daar kan hij niet uit of zachter.',
}

const explanations: Explanations = {
  ...volgorde,
  ...vooraf,
  ...stap1,
  ...stap2en3,
  ...stap4,
  ...kaders,
  ...stap5,
  ...smoes,
  ...stap6Oordeel,
  ...stap6Recht,
  ...stap7,
  ...verwijzingen,
  ...reconstructie,
  ...signaal,
  ...raadsadvies,
  ...opvolging,
  ...besluit,
  ...groep,
  ...zegel,
  ...factoren,
  ...maatwerk,
  ...maatwerkBeslissing,
  ...lek,
  ...heleCasus,
  ...bestand,
  ...yaml,
  ...schema,
  ...instellingen,
  ...sjabloon,
}

/** The ids that have an explanation: a test holds them against the rules. */
export const explainedIds: readonly string[] = Object.keys(explanations)
