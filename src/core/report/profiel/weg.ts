/** For whom a field is left out of a report, in words that the table of fields is made of. */
import type { Grond, Profiel } from './profielen.js'

/** Who does not get a field, why, and what a reader calls it. */
export interface Weg {
  voor: readonly Profiel[]
  grond: Grond
  naam: string
}

/** Everybody gets it. */
export const blijft = undefined
export const alleenIntern = weg('directie', 'moresprudentie', 'openbaar')
export const nietNaarBuiten = weg('moresprudentie', 'openbaar')
export const nietOpenbaar = weg('openbaar')

function weg(...voor: Profiel[]): (grond: Grond, naam: string) => Weg {
  return (grond, naam) => ({ voor, grond, naam })
}
