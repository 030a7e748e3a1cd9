/** How a decision on one field is written down: who does not get it, and why. */
import type { casusSchema } from '../../casus/schema.js'
import type { Grond, Profiel } from './profielen.js'

/** The path of a field that holds a value or a list of values, such as `argumenten.smoes.antwoord`. */
export type Veld = Leaf<typeof casusSchema, ''>

type Leaf<Node, Path extends string> = Node extends { readonly properties: infer Inner }
  ? { [Key in keyof Inner & string]: Leaf<Inner[Key], Path extends '' ? Key : `${Path}.${Key}`> }[keyof Inner & string]
  : Node extends { readonly items: infer Item }
    ? Leaf<Item, Path>
    : Path

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
