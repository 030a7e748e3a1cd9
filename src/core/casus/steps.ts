/** The steps of every kind of case as data: what is asked, in which order. */
import type { Soort } from './casus.js'
import { beraadSteps } from './steps/beraad.js'
import { groepSteps } from './steps/groep.js'
import { maatwerkSteps } from './steps/maatwerk.js'
import type { Step, StepId } from './steps/question.js'
import { raadsadviesSteps } from './steps/raadsadvies.js'
import { reconstructieSteps } from './steps/reconstructie.js'
import { signaalSteps } from './steps/signaal.js'

/** All steps of a kind of case, in the order in which they are asked. */
export const stepsOf: Record<Soort, readonly Step[]> = {
  beraad: beraadSteps,
  maatwerk: maatwerkSteps,
  reconstructie: reconstructieSteps,
  groep: groepSteps,
  signaal: signaalSteps,
  raadsadvies: raadsadviesSteps,
}

/** The name of every step that some kind of case has, each once. */
export const stepIds: readonly StepId[] = [
  ...new Set(Object.values(stepsOf).flatMap((steps) => steps.map(({ id }) => id))),
]

/** How many steps of a kind of case carry a number. */
export function stepCount(soort: Soort): number {
  return stepsOf[soort].filter((step) => step.number !== undefined).length
}
