/** Bank account numbers (IBAN), as ISO 13616 has them: a country with its length, and a check number modulo 97. */
import { late } from '../text/late.js'
import type { Stretch } from './leak.js'

/** Always certain: one in ninety-seven numbers of this form passes by chance, and texts hold no others. */
export function* ibans(text: string): Generator<Stretch> {
  for (const { index } of text.matchAll(opening())) {
    const end = endOf(text, index)
    if (end !== undefined) yield { start: index, end, certainty: 'zeker' }
  }
}

/** The end of the account number that begins here, or undefined when it is none. One separator may stand between two characters. */
function endOf(text: string, start: number): number | undefined {
  const length = lengths[text.slice(start, start + 2).toUpperCase()] ?? 0
  let iban = ''
  let at = start
  while (at < text.length && iban.length < length) {
    if (/[a-z\d]/i.test(text[at]!)) iban += text[at]
    else if (!/[ \u00a0\u202f.-]/.test(text[at]!) || !/[a-z\d]/i.test(text[at - 1]!)) break
    at++
  }
  const isWhole = iban.length === length && length > 0 && !goesOn().test(text[at] ?? '')
  return isWhole && passesCheck(iban.toUpperCase()) ? at : undefined
}

/** The country and check number go to the end, letters count from A = 10; the rest after division by 97 is 1. */
function passesCheck(iban: string): boolean {
  let rest = 0
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

const goesOn = late(String.raw`[\p{L}\d]`, 'u')
const opening = late(String.raw`(?<![\p{L}\d])[A-Za-z]{2} ?\d{2}(?=[ \u00a0\u202f.-]?[A-Za-z\d])`, 'gu')

/** Characters in an account number, by country (IBAN registry). */
const lengths: Readonly<Record<string, number>> = {
  ...{ NL: 18, BE: 16, DE: 22, FR: 27, LU: 20, GB: 22, IE: 22, ES: 24, PT: 25, IT: 27, AT: 20, CH: 21, LI: 21 },
  ...{ DK: 18, SE: 24, NO: 15, FI: 18, IS: 26, EE: 20, LV: 21, LT: 20, PL: 28, CZ: 24, SK: 24, HU: 28, SI: 19 },
  ...{ HR: 21, RO: 24, BG: 22, GR: 27, CY: 28, MT: 31, TR: 26, MA: 28, TN: 24, UA: 29, RS: 22, BA: 20, AL: 28 },
  ...{ MK: 19, ME: 22, XK: 20, AD: 24, MC: 27, SM: 27, GI: 23, FO: 18, GL: 18, GE: 22, IL: 23, LB: 28, SA: 24 },
}
