/** The form of references to law and rulings: ECLI, BWB, Juriconnect (jci) and CVDR. */

/** Whether somebody else can look this up: a known identifier, a web address, or a title with a year. */
export function isCheckable(reference: string): boolean {
  return words(reference).some((word) => isKnown(word) || /^https?:\/\/\S/i.test(word)) || year.test(reference)
}

/** The first word that begins like an identifier and is not one; the old LJN numbers count as such. */
export function malformedReference(reference: string): string | undefined {
  return words(reference).find((word) => begins.test(word) && !isKnown(word))
}

function isKnown(word: string): boolean {
  return forms.some((form) => form.test(word))
}

/** Identifiers hold no spaces; a bracket, comma or full stop around one belongs to the sentence. */
function words(reference: string): string[] {
  return reference.split(/[\s,;()]+/).map((word) => (word.endsWith('.') ? word.slice(0, -1) : word))
}

const year = /\b(?:19|20)\d\d\b/
const begins = /^(?:ECLI|BWB|jci|CVDR|LJN)/i
const forms = [
  /^ECLI:[A-Z]{2}:[A-Z][A-Z0-9]{0,6}:\d{4}:[A-Z0-9.]{0,24}[A-Z0-9]$/i,
  /^BWB[RV]\d{7}$/i,
  /^jci1\.31?:[cv]:BWB[RV]\d{7}(?:&[a-z]+=[^&]+)*$/i,
  /^CVDR\d+(?:[_/]\d+)?$/i,
]
