/** A *raadsadvies*: an advice of a council, with the reaction that it got. */
import { afronden } from './afterwards.js'
import { kop } from './preparation.js'
import type { Step } from './question.js'

export const raadsadviesSteps: readonly Step[] = [kop, afronden]
