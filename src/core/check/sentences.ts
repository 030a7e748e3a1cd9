/** Where one sentence ends and the next begins, with an eye for Dutch abbreviations. */

/** Whether a text is at most one sentence. */
export function isOneSentence(text: string): boolean {
  if (!endWithin.test(text)) return true
  const words = text.trim().split(/\s+/)
  return !words.slice(1).some((word, i) => closesSentence(words[i]!) && /^["“'‘(]*\p{Lu}/u.test(word))
}

function closesSentence(word: string): boolean {
  return /[.!?]["”'’)]*$/.test(word) && !abbreviation.test(word)
}

/** What may be an end with something behind it: only then is a closer look needed. */
const endWithin = /[.!?]["”'’)]*\s+\S/

/** "b.v.", "dhr.", "art.", and single initials. */
const abbreviation =
  /^(?:\p{L}|\p{L}+\.\p{L}.*|dhr|mevr|mw|mr|dr|drs|ir|prof|art|nr|lid|bijv|evt|incl|excl|max|min|resp|jo)\.$/iu
