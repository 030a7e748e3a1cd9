/** From what keeps an advice back to the question that mends it. */
import type { Soort } from '../casus/casus.js'
import type { CasusFile } from '../casus/schema.js'
import { stepsOf } from '../casus/steps.js'
import { placeOf, type Step, type StepId } from '../casus/steps/question.js'
import type { JudgedFinding } from '../check/in-place.js'
import type { DataPath } from '../problem.js'
import { getAt, placeIn } from './path.js'
import type { FieldSlot, OnTable, Slot } from './slots.js'
import { lackingForAdvies } from './versions.js'

/** Where a session can do something about what was found; undefined when no question is about it. */
export function stepToMend(soort: Soort, at: DataPath): StepId | undefined {
  return stepsOf[soort].find((step) => asksAbout(step, at))?.id
}

/** Whether a step asks about this place. */
export function asksAbout({ questions }: Step, at: DataPath): boolean {
  const place = `${at.filter((key) => typeof key === 'string').join('.')}.`
  return questions.some((question) => place.startsWith(`${placeOf(question)}.`))
}

/** The command that leads to the questions about what was found; without one, the command that shows the place. */
export function mendCommand({ id, soort }: CasusFile, { at }: JudgedFinding): string {
  const step = stepToMend(soort, at)
  return step === undefined ? 'beraad controleer' : `beraad verder ${id} --stap ${step}`
}

/** The questions that were left empty although the advice can't do without: only in items that something is wrong with. */
export function leftEmpty({ file, known }: OnTable, slots: readonly Slot[]): FieldSlot[] {
  const empty = slots.filter((slot) => slot.kind === 'field' && slot.about && !getAt(file, slot.path))
  if (empty.length === 0) return []
  const found = lackingForAdvies(file, known).map(({ at }) => at)
  return empty.filter((slot): slot is FieldSlot => {
    const depth = slot.path.findLastIndex((segment) => typeof segment !== 'string') + 1
    const item = placeIn(file, slot.path.slice(0, depth))
    return found.some((at) => item.every((key, i) => at[i] === key))
  })
}
