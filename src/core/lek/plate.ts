/** Dutch licence plates, side codes 1 to 14. */
import { late } from '../text/late.js'
import type { Stretch } from './leak.js'
import { inContext } from './surroundings.js'

/** Certain beside a word such as "kenteken" or "auto"; else only the usual form with capitals and dashes counts. */
export function* plates(text: string): Generator<Stretch> {
  for (const { start, end, found, before, after } of inContext(text, pattern(), reach)) {
    if (!sideCodes.has(shapeOf(found)) || productWords().test(before)) continue
    const isNamed = carWords.test(before) || carWords.test(after.slice(0, 30))
    if (isNamed) yield { start, end, certainty: 'zeker' }
    else if (usualForm.test(found)) yield { start, end, certainty: 'misschien' }
  }
}

/** "12-AB-34" as "99XX99". */
function shapeOf(found: string): string {
  return found.replace(/[- ]/g, '').replace(letter(), 'X').replace(/\d/g, '9')
}

const reach = 60
const letter = late(String.raw`\p{L}`, 'gu')
const pattern = late(
  String.raw`(?<![\p{L}\d]|[\p{L}\d][-/.])(?:[A-Z\d]{1,3}([- ]?)[A-Z\d]{2,3}\1[A-Z\d]{1,3}|[a-z\d]{1,3}-[a-z\d]{2,3}-[a-z\d]{1,3})(?![\p{L}\d]|[-/.][\p{L}\d])`,
  'gu',
)
/** Plates have had no vowels since words might come of them, and dashes part letters from digits. */
const usualForm =
  /^(?=.*-)(?:[BDFGHJKLMNPRSTVWXZ]{1,3}|\d{1,3})-(?:[BDFGHJKLMNPRSTVWXZ]{2,3}|\d{2,3})-(?:[BDFGHJKLMNPRSTVWXZ]{1,3}|\d{1,3})$/
const carWords = /kenteken|\bauto|wagen(?!ingen)|voertuig|\bbusje|scooter|\bmotor|geparkeerd|\brijdt|bestuurder/i
const productWords = late(
  String.raw`(?:type|model|artikel|product|code|formulier|norm|versie|onderdeel|lokaal|kamer)\p{L}*[ :]{1,2}$`,
  'iu',
)
const sideCodes = new Set([
  ...['XX9999', '9999XX', '99XX99', 'XX99XX', 'XXXX99', '99XXXX', '99XXX9'],
  ...['9XXX99', 'XX999X', 'X999XX', 'XXX99X', 'X99XXX', '9XX999', '999XX9'],
])
