/** What stands out in the answers, told at the moment when the group can still do something about it. */
import { checkCasus } from '../check/check.js'
import type { JudgedFinding } from '../check/in-place.js'
import { isAsked } from '../check/only.js'
import type { RuleContext } from '../check/rule.js'
import { rules } from '../check/rules.js'
import type { Stage } from '../check/stage.js'
import type { CasusFile } from '../casus/schema.js'
import type { Step } from '../casus/steps/question.js'
import { visibleLine } from '../text/visible.js'
import { asksAbout } from './mend.js'
import { readingOf } from './reading-of.js'
import type { Session } from './session.js'
import { lackingForAdvies } from './versions.js'

const shown = 4
const originOf = new Map(rules.map((rule) => [rule.id, rule.from]))

/**
 * Sentences about the answers of a step that the group leaves; empty when nothing stands out.
 * Hints are left to `controleer`, but for who is missing at the table, which is only useful before the start, and for
 * factors outside the list, which the group can still choose otherwise. In the hour of maatwerk every hint is of use.
 */
export function stepFindings({ file, known }: Session, step: Step): string[] {
  const { id, number } = step
  const origin = number === undefined ? (id === 'besluit' ? 'opvolging' : id) : `stap ${number}`
  const stage = file.soort === 'beraad' ? stageAfter(number) : 'begin'
  const found = ofTheMethod(file, { ...known, stage })
  const isTold = ({ ruleId, severity }: JudgedFinding) =>
    severity !== 'hint' || id === 'vooraf' || isAsked(ruleId, ['FACTOR', 'LIJN', 'MAATWERK'])
  const isHere = ({ ruleId, at }: JudgedFinding) => {
    const from = originOf.get(ruleId)
    if (from === 'hele casus') return false
    return file.soort === 'beraad' ? from === origin : asksAbout(step, at)
  }
  return sentences(found.filter((f) => isHere(f) && isTold(f)))
}

/** How far a group is that leaves this step. */
function stageAfter(number: number | undefined): Stage {
  if (number === undefined) return 'stap1'
  return number === 7 ? 'stap7' : (`stap${number + 1}` as Stage)
}

/** Sentences about the form of the moral question (step 1). */
export function questionFormFindings({ file, known }: Session): string[] {
  const found = ofTheMethod(file, known)
  return sentences(found.filter((f) => f.at[0] === 'beslissing' && (f.at[1] === 'vraag' || f.at[1] === 'handeling')))
}

/** Sentences about what held before an answer was changed, and does not hold after it. */
export function brokenBy(before: CasusFile, after: CasusFile, known: RuleContext): string[] {
  const earlier = new Set(ofTheMethod(before, known).map(nameOf))
  const found = ofTheMethod(after, known)
  return sentences(found.filter((f) => f.severity !== 'hint' && !earlier.has(nameOf(f))))
}

/** Sentences about what a concept still needs to become an advice. */
export function adviesFindings({ file, known }: Session): string[] {
  return sentences(lackingForAdvies(file, known))
}

/** Personal data are asked about before an answer is stored: after it they are no news, and every text would be read again. */
function ofTheMethod(file: CasusFile, known: RuleContext): JudgedFinding[] {
  return checkCasus(readingOf(file), { ...known, only: methodRules })
}

const methodRules = rules.map(({ id }) => id).filter((id) => !isAsked(id, ['LEK']))

function nameOf({ ruleId, message }: JudgedFinding): string {
  return `${ruleId} ${message}`
}

function sentences(found: readonly JudgedFinding[]): string[] {
  const lines = found.slice(0, shown).map((f) => `${visibleLine(f.message)} ${visibleLine(withoutKey(f.advice))}`)
  return found.length > shown ? [...lines, `En nog ${found.length - shown} meer. Zie straks: beraad controleer`] : lines
}

/** In a session there are questions, and no keys such as "(motiveringVoorrang)". */
function withoutKey(advice: string): string {
  return advice.replace(/ \([a-z]+[A-Z]\w*\)/g, '')
}
