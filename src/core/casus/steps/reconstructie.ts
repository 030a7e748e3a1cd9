/** The *morele reconstructie*: looking back on a chain of decisions. */
import { afronden } from './afterwards.js'
import { kop } from './preparation.js'
import type { Step } from './question.js'

export const reconstructieSteps: readonly Step[] = [kop, afronden]
