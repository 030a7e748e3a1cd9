/** Where one sentence ends and the next begins, with an eye for Dutch abbreviations. */
import { late } from '../text/late.js'

/** Whether a text is at most one sentence. */
export function isOneSentence(text: string): boolean {
  if (!endWithin.test(text)) return true
  const words = text.trim().split(/\s+/)
  return !words.slice(1).some((word, i) => closesSentence(words[i]!) && opening().test(word))
}

function closesSentence(word: string): boolean {
  return /[.!?]["”'’)]*$/.test(word) && !abbreviation().test(word)
}

/** What may be an end with something behind it: only then is a closer look needed. */
const endWithin = /[.!?]["”'’)]*\s+\S/

const opening = late(String.raw`^["“'‘(]*\p{Lu}`, 'u')

/** "b.v.", "dhr.", "art.", and single initials. */
const abbreviation = late(
  String.raw`^(?:\p{L}|\p{L}+\.\p{L}.*|dhr|mevr|mw|mr|dr|drs|ir|prof|art|nr|lid|bijv|evt|incl|excl|max|min|resp|jo)\.$`,
  'iu',
)
