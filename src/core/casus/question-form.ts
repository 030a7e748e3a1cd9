/** The form of the moral question (step 1): what a reader would stumble over, with the reason why. */
import type { Casus } from './casus.js'
import { withTe } from './infinitive.js'
import { joinedActs } from './question-acts.js'
import { patterns, type FormRuleId, type Pattern } from './question-patterns.js'

export interface QuestionFinding {
  ruleId: FormRuleId
  /** Which answer it is about. */
  key: 'handeling' | 'vraag'
  message: string
  advice: string
}

/**
 * What is wrong with the form of act and question; empty while there is nothing to judge. The act is judged by itself
 * only until there is a question; afterwards only on being one act. A stored reason to depart from the form changes
 * nothing here: whoever shows findings decides on it. Source: step 1, "Behoor ik X te doen / na te laten?".
 */
export function questionFindings(beslissing: Casus['beslissing']): readonly QuestionFinding[] {
  const before = remembered.get(beslissing)
  if (before) return before
  const now = findingsIn(beslissing)
  remembered.set(beslissing, now)
  return now
}

function findingsIn(beslissing: Casus['beslissing']): readonly QuestionFinding[] {
  const { handeling, vraag } = beslissing
  const found = vraag === undefined ? [] : heard(beslissing, 'vraag', vraag)
  if (handeling === undefined) return found
  const ofAct = heard(beslissing, 'handeling', handeling).filter(
    (f) => vraag === undefined || f.ruleId === 'HANDELING-DUBBEL',
  )
  if (found.length === 0) return ofAct
  const example = exampleFor(beslissing, ofAct)
  return [...ofAct, ...found.map((f) => ({ ...f, advice: `${f.advice}${example}` }))]
}

/**
 * The moral question for an act: "de laptop vergoeden" → "Behoor ik de laptop te vergoeden?", and with `nalaten`
 * "Behoor ik na te laten de laptop te vergoeden?". An act without a verb, and two acts, are put behind a colon.
 */
export function composeQuestion(handeling: string, vorm: 'doen' | 'nalaten'): string {
  const act = lowerStart(
    handeling
      .slice(0, longest)
      .trim()
      .replace(/(?<![\s.?!])[\s.?!]+$/, ''),
  )
  const withVerb = joinedActs(act) === undefined ? withTe(act) : undefined
  if (withVerb === undefined)
    return vorm === 'doen' ? `Behoor ik dit te doen: ${act}?` : `Behoor ik dit na te laten: ${act}?`
  return vorm === 'doen' ? `Behoor ik ${withVerb}?` : `Behoor ik na te laten ${withVerb}?`
}

/** One finding a rule: the first pattern of the table that hears something. */
function heard(beslissing: Casus['beslissing'], key: 'handeling' | 'vraag', text: string): QuestionFinding[] {
  const plain = text.slice(0, longest).replace(/\s+/g, ' ').trim()
  const found = new Map<FormRuleId, QuestionFinding>()
  for (const pattern of patterns) {
    if (pattern.on !== key || found.has(pattern.ruleId) || pattern.unless?.some((id) => found.has(id))) continue
    const words = pattern.hears(plain, beslissing)
    if (words !== undefined) found.set(pattern.ruleId, asFinding(pattern, words))
  }
  return [...found.values()]
}

function asFinding({ ruleId, on, message, advice }: Pattern, words: string): QuestionFinding {
  return { ruleId, key: on, message: message.replace('{}', () => words.slice(0, 60)), advice }
}

/** The question as it could read, when the act itself is in order. */
function exampleFor({ handeling, vorm }: Casus['beslissing'], ofAct: QuestionFinding[]): string {
  if (handeling === undefined || ofAct.length > 0 || joinedActs(handeling) !== undefined) return ''
  const example = composeQuestion(handeling, vorm ?? 'doen')
  return heard({ handeling, vorm }, 'vraag', example).length > 0 ? '' : ` Bijvoorbeeld: "${example}"`
}

/** Only words that are never a name lose their capital. */
function lowerStart(text: string): string {
  return text.replace(
    /^(De|Het|Een|Alle|Dit|Deze|Die|Geen|Niet|Haar|Hem|Hun|Mijn|Aan|Af|In|Met|Op|Over|Terug)\b/,
    (word) => word.toLowerCase(),
  )
}

/** Characters that are looked at: far more than anybody asks, so that a hostile file costs no time. */
const longest = 20_000

/** Every rule of form asks for all findings of the same answers, which are never changed in place. */
const remembered = new WeakMap<Casus['beslissing'], readonly QuestionFinding[]>()
