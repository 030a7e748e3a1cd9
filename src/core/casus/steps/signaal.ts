/** A *signaal*: professional unease, recorded before anybody knows what it is. */
import { afronden } from './afterwards.js'
import { kop } from './preparation.js'
import type { Step } from './question.js'

export const signaalSteps: readonly Step[] = [kop, afronden]
