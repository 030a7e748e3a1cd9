/** How findings name the things of a case: short, on one line, in the case's own words. */
import { late } from '../text/late.js'
import type { Casus } from '../casus/casus.js'

/** At most 60 characters on one line; what is longer ends in "…". */
export function short(text: string): string {
  const letters = [...text.slice(0, 500).replace(/\s+/g, ' ').trim()]
  return letters.length > longest
    ? `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : letters.join('')
}

/** An argument, measure, fact or question: its id and the start of its text. */
export function named(id: string, text: string): string {
  return `${id} ("${short(text)}")`
}

/** A participant by function, or by id when there is no such participant. */
export function participant(casus: Casus, id: string): string {
  return short(casus.deelnemers.find((d) => d.id === id)?.functie ?? id)
}

/** The same for texts that differ only in capitals, spaces and punctuation. */
export function plainForm(text: string): string {
  return text.toLowerCase().replace(betweenWords(), ' ').trim()
}

const betweenWords = late(String.raw`[^\p{L}\p{N}]+`, 'gu')
const longest = 60
