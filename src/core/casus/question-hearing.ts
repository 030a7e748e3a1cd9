/** How a pattern listens to a moral question: small makers of functions that give back the words they heard. */
import type { Casus } from './casus.js'

/** The words that were heard in a text on one line, or undefined. */
export type Hearing = (text: string, beslissing: Casus['beslissing']) => string | undefined

/** Longest act that a group keeps in mind, in words (step 1). */
export const mostWords = 15

/** The ways in which a question says that something is left undone. */
export const omission = /\b(?:na te laten|nalaten|af te zien|afzien|achterwege|ervan af|te stoppen|stoppen)\b/i

/** Adjectives that already judge what the group has still to weigh. */
export const evaluation =
  /\b(?:ten onrechte|oneerlijke?|on(?:terechte?|redelijke?|rechtvaardige?|menselijke?|billijke?|evenredige?|nodige?|wenselijke?)|hardvochtige?|schandalige?|absurde?|belachelijke?|harteloze?|kille|zielige?|terechte?|verwijtbare?|frauduleuze?)\b/i

/** The first words that fit. */
export function first(pattern: RegExp): Hearing {
  return (text) => pattern.exec(text)?.[0].toLowerCase()
}

/** The first words that fit, in a question without "ik". */
export function withoutI(pattern: RegExp): Hearing {
  return (text) => (/\bik\b/i.test(text) ? undefined : pattern.exec(text)?.[0].toLowerCase())
}

/** A negation of the act itself, at most eight words after the start; one inside "die zich niet melden" is not. */
export function negation(start: RegExp): Hearing {
  const between = '(?:(?!die\\b|dat\\b|wie\\b|wat\\b|of\\b)\\S+ ){0,8}?'
  const denies = new RegExp(`${start.source}${between}(niet|geen|nooit)\\b(?!-| alleen)`, 'i')
  return (text) => denies.exec(text)?.[1]?.toLowerCase()
}

/** The number of words, when there are too many. */
export function tooLong(text: string): string | undefined {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  return words.length > mostWords ? String(words.length) : undefined
}
