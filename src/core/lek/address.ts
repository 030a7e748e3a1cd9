/** Where somebody lives: a postcode, or a street with a house number. */
import { late } from '../text/late.js'
import type { Stretch } from './leak.js'
import { inContext } from './surroundings.js'

/** Certain when postcode and house number stand together, or when the words beside it speak of living there. */
export function* addresses(text: string): Generator<Stretch> {
  for (const { start, end, found, before, after } of inContext(text, streets(), reach)) {
    const [, street = '', number = ''] = streetForm().exec(found) ?? []
    if (!streetEnding().test(street) || notStreets().test(street) || isYear.test(number)) continue
    const isSure = living.test(before) || postcodeIn.test(found) || postcodeBehind().test(after)
    // "Weg 1 is kwijtschelden, weg 2 niet": ways to go, unless somebody lives there.
    if (!isSure && onlyEnding().test(street)) continue
    yield { start, end, certainty: isSure ? 'zeker' : 'misschien' }
  }
  for (const { start, end, found, before, after } of inContext(text, postcodes(), reach)) {
    const isSure = living.test(before) || houseNumberBehind.test(after)
    // "sinds 2019 WW" is a year and a benefit.
    if (isSure || !isYear.test(found.slice(0, 4)) || !found.includes(' '))
      yield { start, end, certainty: isSure ? 'zeker' : 'misschien' }
  }
}

const reach = 50
/** A capital, letters and a number, and perhaps a postcode. */
const streets = late(
  String.raw`(?<![\p{L}\d'’-])(?:['’]s-)?\p{Lu}[\p{L}.'’-]{2,40}(?: \p{L}{2,20}(?:straat|laan|weg|plein|gracht|kade|dijk|hof))? \d{1,4}(?: ?[a-zA-Z](?!\p{L}))?(?:[-/]\d{1,4})?(?![\d.,:]\d|\d|[-/]\d)(?:,? {1,2}[1-9]\d{3} ?[A-Z]{2}(?![\p{L}\d]))?`,
  'gu',
)
/** The letters of a postcode are never SA, SD or SS. */
const postcodes = late(String.raw`(?<![\p{L}\d./€-]|€ )[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\d]|-(?!\d))`, 'gu')
const streetForm = late(String.raw`^(?:['’]s-)?(\p{Lu}[^\d]+?) (\d{1,4})`, 'u')
const endings = '(?:straat|laan|weg|plein|gracht|kade|singel|hof|dijk|steeg|dreef|plantsoen|pad|kamp|erf|wal)'
const streetEnding = late(`${endings}$`, 'iu')
const onlyEnding = late(`^${endings}$`, 'iu')
const notStreets = late(
  String.raw`^(?:rijks|snel|spoor|vaar|gerechts|raadplegings|voor|nood|uit|af|over|om)(?:weg|hof|plein|pad)$`,
  'iu',
)
const postcodeIn = /[1-9]\d{3} ?[A-Z]{2}$/u
const postcodeBehind = late(String.raw`^.{0,8}?[1-9]\d{3} ?[A-Z]{2}(?![\p{L}\d])`, 'u')
const houseNumberBehind =
  /^(?:[,;]? {0,2}|-)(?:,? ?(?:huisnummer|huisnr\.?|nr\.?|nummer) ?)?(?!(?:19|20)\d\d(?!\d))\d{1,4}(?![\d.:,]\d|\d|%| (?:euro|procent|uur|dagen|weken|maanden|jaar))/i
const living =
  /(?:\bwoon|\bwonen|\badres|\bpostcode|\bverblijf|\bbezoek(?:t|en) haar|\bingeschreven op|\bhuis aan de)[^.!?]{0,40}$/i
const isYear = /^(?:19|20)\d\d$/
