/** From what keeps an advice back to the question that mends it. */
import type { Soort } from '../casus/casus.js'
import type { CasusFile } from '../casus/schema.js'
import { stepsOf } from '../casus/steps.js'
import { placeOf, type Step, type StepId } from '../casus/steps/question.js'
import type { JudgedFinding } from '../check/in-place.js'
import type { DataPath } from '../problem.js'
import { getAt, placeIn } from './path.js'
import type { OnTable, Slot } from './slots.js'
import { lackingForAdvies } from './versions.js'

/** Where a session can do something about what was found; undefined when no question is about it, or about a part of it. */
export function stepToMend(soort: Soort, at: DataPath): StepId | undefined {
  const steps = stepsOf[soort]
  const place = placeName(at)
  const asksPart = ({ questions }: Step) => questions.some((question) => `${placeOf(question)}.`.startsWith(place))
  return (steps.find((step) => asksAbout(step, at)) ?? steps.find(asksPart))?.id
}

/** Whether a step asks about this place. */
export function asksAbout({ questions }: Step, at: DataPath): boolean {
  const place = placeName(at)
  return questions.some((question) => place.startsWith(`${placeOf(question)}.`))
}

function placeName(at: DataPath): string {
  return `${at.filter((key) => typeof key === 'string').join('.')}.`
}

/** The command that leads to the questions about what was found; without one, the command that shows the place. */
export function mendCommand({ id, soort }: CasusFile, { at, ruleId }: JudgedFinding): string {
  if (askedByItself.has(ruleId)) return `beraad verder ${id}`
  const step = stepToMend(soort, mendedAt[ruleId] ?? at)
  return step === undefined ? 'beraad controleer' : `beraad verder ${id} --stap ${step}`
}

/** The questions to ask again: in each item that something is wrong with, what was left empty, and what is wrong itself. */
export function toMend({ file, known }: OnTable, slots: readonly Slot[]): Slot[] {
  const answered = slots.filter((slot) => slot.kind === 'field' && slot.about)
  if (answered.length === 0) return []
  const found = lackingForAdvies(file, known).map(({ at }) => at)
  return answered.filter(({ path }) => {
    const depth = path.findLastIndex((segment) => typeof segment !== 'string') + 1
    const place = placeIn(file, getAt(file, path) ? path : path.slice(0, depth))
    return found.some((at) => place.every((key, i) => at[i] === key))
  })
}

/** What these rules speak of comes up in a session without going to a step. */
const askedByItself = new Set(['CONC-OPNIEUW', 'TOETS-TERUG'])

/** Of these rules the place shows what is wrong, and another one takes what mends it. */
const mendedAt: Readonly<Record<string, DataPath>> = { 'ARG-BELANGHEBBENDE': ['argumenten'] }
