/** Citizen service numbers (BSN): nine digits that pass the eleven test, of which one in eleven random numbers does too. */
import { late } from '../text/late.js'
import type { Stretch } from './leak.js'
import { anyCase, digitsOf, inContext, type InContext } from './surroundings.js'

/** Certain only beside a word such as "bsn". Numbers that begin with 999 are given out for tests and belong to nobody. */
export function* bsns(text: string): Generator<Stretch> {
  for (const candidate of inContext(text, pattern(), reach)) {
    const digits = digitsOf(candidate.found).padStart(9, '0')
    if (!passesElevenTest(digits)) continue
    const isNamed = bsnWords().test(candidate.before) || bsnWords().test(candidate.after.slice(0, 20))
    if (!isNamed && isSomethingElse(candidate)) continue
    const { start, end } = candidate
    yield { start, end, certainty: isNamed && !digits.startsWith('999') ? 'zeker' : 'misschien' }
  }
}

/** Nine digits, weighed 9 to 2 and -1, sum to a multiple of eleven; nine zeros do too, but are no number. */
function passesElevenTest(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i), 0)
  return sum % 11 === 0 && Number(digits) > 0
}

/** An amount, a day, or the number of a thing or a company. */
function isSomethingElse({ found, before, after }: InContext): boolean {
  const isUsualForm = usualForms.has(found.replace(/\d/g, '9').replace(/[ \u00a0-]/g, '.'))
  return !isUsualForm || otherNumbers().test(before) || money.test(before) || moneyBehind.test(after) || day.test(found)
}

const reach = 50
// Apart from other letters and digits, or right behind its own name: "BSN123456782".
const ownName = anyCase('(?:bsn|burgerservice|sofi)(?:nummer|nr)?')
const pattern = late(
  `(?:(?<![\\p{L}\\d_€]|[\\p{L}\\d_][-_/.,])|(?<=(?<!\\p{L})${ownName}[-_/.,]?))\\d(?:[ .\\u00a0-]?\\d){7,8}(?![-_/.,:]?\\d|\\p{L})`,
  'gu',
)
const bsnWords = late(String.raw`(?:^|[^\p{L}])(?:bsn|burger\s?service|sofi)`, 'iu')
const usualForms = new Set(['999999999', '99999999', '999.999.999', '9999.99.999'])
const otherNumbers = late(
  String.raw`(?:kvk|kamer van koophandel|rsin|btw|factuur|order|bestel|artikel|product|serie|isbn|ean|oin|vestigings|meter|fonds|referentie|volg|code|kamerstuk\p{L}*)\p{L}*[-. ]{0,2}(?:nr\.?|nummer)?(?: is)?[ :.]{0,3}$`,
  'iu',
)
const money = /(?:€|\beuro?)\s{0,2}$/i
const moneyBehind = /^\s?(?:euro|eur\b|€|,\d\d(?!\d)|,-|m[²³2-3]|kilo|stuks|km\b)/i
const day =
  /^(?:(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d)$/
