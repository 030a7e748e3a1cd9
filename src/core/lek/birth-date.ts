/** Dates of birth: a day with words beside it that say so. A day alone tells nothing. */
import { late } from '../text/late.js'
import type { Stretch } from './leak.js'
import { inContext } from './surroundings.js'

/** Certain, because the words beside it decide. */
export function* birthDates(text: string): Generator<Stretch> {
  for (const { start, end, before, after } of inContext(text, pattern(), reach))
    if (bornBefore().test(before) || bornBehind().test(after)) yield { start, end, certainty: 'zeker' }
}

const reach = 60
const months =
  'januari|jan|februari|feb|maart|mrt|april|apr|mei|juni|jun|juli|jul|augustus|aug|september|sept|sep|oktober|okt|november|nov|december|dec'
/** Numbers up to 31 in words end in one of these: "vijfentwintig", "eenendertigste". */
const dayInWords =
  '[a-zë]{0,9}(?:een|één|eerste|twee|drie|derde|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|dertig)(?:de|ste)?'
const yearInWords = '(?:negentienhonderd|tweeduizend)[a-zë]{0,18}'
const pattern = late(
  `(?<![\\d.-])(?:\\d{1,2}([-/. ])\\d{1,2}\\1(?:\\d{4}|\\d{2})|(?:\\d{1,2}(?:e|ste)?|\\b${dayInWords}) (?:${months})\\.?,? (?:['’]?(?:\\d{4}|\\d{2})|${yearInWords})|\\d{4}-\\d{2}-\\d{2})(?![\\d-])`,
  'giu',
)
const bornBefore = late(
  String.raw`(?:(?<!\p{L})geboren(?!\p{L})|geboorte(?:datum|dag|dd|dat)|(?<!\p{L})verjaardag(?!\p{L})|(?<!\p{L})geb(?:\.|(?=\s|:)))[^\d]{0,45}$|(?<![^\s(])\*\s?$`,
  'iu',
)
const bornBehind = late(String.raw`^\)?,?\s(?:(?:te|in)\s\p{L}{2,20}\s)?geboren(?!\p{L})`, 'iu')
