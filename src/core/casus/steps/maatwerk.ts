/** The *maatwerkplaats*: one case, seen from three perspectives in about an hour. */
import { afronden } from './afterwards.js'
import { kop } from './preparation.js'
import type { Step } from './question.js'

export const maatwerkSteps: readonly Step[] = [kop, afronden]
