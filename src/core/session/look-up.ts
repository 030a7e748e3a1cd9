/** Choosing from a list that is too long to read aloud: by its number, its id, or a part of what stands there. */
import { folded } from '../text/fold.js'

export interface Choice {
  id: string
  /** What it means, in one sentence. */
  text: string
}

/** One choice, or all that a text fits: none, or several. */
export type LookedUp = { one: Choice } | { fitting: Choice[] }

/** What a typed text points at. A number counts from 1; every word of a text must stand in the id or the meaning. */
export function lookUp(typed: string, choices: readonly Choice[]): LookedUp {
  const numbered = /^\d+$/.test(typed) ? choices[Number(typed) - 1] : undefined
  const exact = numbered ?? choices.find(({ id }) => id === typed.toLowerCase())
  if (exact !== undefined) return { one: exact }
  const fitting = fittingChoices(typed, choices)
  return fitting.length === 1 ? { one: fitting[0]! } : { fitting }
}

/** The choices in which every word of the text stands. Capitals and accents make no difference. */
export function fittingChoices(typed: string, choices: readonly Choice[]): Choice[] {
  const words = folded(typed).split(/\s+/)
  return choices.filter(({ id, text }) => words.every((word) => folded(`${id} ${text}`).includes(word)))
}
