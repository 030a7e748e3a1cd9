/** A *groep*: like cases under one signal, each weighed on its own. */
import { afronden } from './afterwards.js'
import { kop } from './preparation.js'
import type { Step } from './question.js'

export const groepSteps: readonly Step[] = [kop, afronden]
