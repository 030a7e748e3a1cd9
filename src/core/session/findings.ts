/** What stands out in the answers of one step, told when the group leaves that step. */
import { checkCasus } from '../check/check.js'
import { readingForm } from '../casus/reading.js'
import type { CasusFile } from '../casus/schema.js'
import { steps } from '../casus/steps.js'
import type { StepId } from '../casus/steps/question.js'
import { visibleLine } from '../text/visible.js'

const shown = 4

/** Sentences about the answers of a step; empty when nothing stands out. Hints are left to `controleer`. */
export function stepFindings(file: CasusFile, step: StepId): string[] {
  const keys = new Set(steps.find((s) => s.id === step)?.questions.map((question) => question.id.split('.')[0]))
  return sentences(file, (at) => keys.has(String(at[0])))
}

/** Sentences about the form of the moral question (step 1). */
export function questionFormFindings(file: CasusFile): string[] {
  return sentences(file, (at) => at[0] === 'beslissing' && (at[1] === 'vraag' || at[1] === 'handeling'))
}

function sentences(file: CasusFile, concerns: (at: readonly (string | number)[]) => boolean): string[] {
  const found = checkCasus(readingForm(file), {}).filter((f) => f.severity !== 'hint' && concerns(f.at))
  const lines = found.slice(0, shown).map((f) => `${visibleLine(f.message)} ${visibleLine(f.advice)}`)
  return found.length > shown ? [...lines, `En nog ${found.length - shown} meer. Zie straks: beraad controleer`] : lines
}
