/** Numbers under which an organisation knows one person: client, file, case, alien and patient numbers. */
import { late } from '../text/late.js'
import type { Stretch } from './leak.js'
import { anyCase, digitsOf } from './surroundings.js'

/** Certain with a word that ends in -nummer; a bare "dossier 48213" may be another thing. */
export function* fileNumbers(text: string): Generator<Stretch> {
  for (const match of text.matchAll(pattern())) {
    const { owner, word, number } = match.groups as { owner: string; word?: string; number: string }
    const end = match.index + match[0].length
    const isOfCourt = /^zaak/i.test(owner) && (/\/|^C-/i.test(number) || roll.test(text.slice(end, end + 9)))
    if (isOfCourt || isTime.test(number) || digitsOf(number).length < (word === undefined ? 5 : 4)) continue
    yield { start: end - number.length, end, certainty: word === undefined ? 'misschien' : 'zeker' }
  }
}

/** Behind the number of a case before a subdistrict court: "9876543 CV EXPL 21-1234". */
const roll = /^ [A-Z]{2} [A-Z]{4}/
/** An id of a beraad begins with a day; a pair of years is a period; "dossier 14-05-2024" names a day. */
const isTime = /^(?:19|20)\d\d[-/](?:\d\d-\d\d|(?:19|20)?\d\d$)|^\d{1,2}([-./])\d{1,2}\1(?:19|20)\d\d$/
const owner = anyCase(
  'klant|cli(?:e|ë)nt|relatie|dossier|zaak|pati(?:e|ë)nt|debiteur(?:en)?|(?:v|vreemdelingen|polis|lidmaatschaps|personeels|paspoort|rijbewijs|inschrijf|uitkerings|aanslag|kind|leerling|deelnemers?|registratie|id-?kaart)(?=[ -]?n(?:ummer|r))',
)
const word = anyCase('[ -]?(?:nummer|nr\\.?|kenmerk)')
const between = anyCase('(?: (?:is|was|luidt|met nummer|met))?[:#=]? ?(?:nr\\.? ?)?')
const pattern = late(
  `(?<![\\p{L}\\d])(?<owner>${owner})(?<word>${word})?(?!\\p{L})${between}` +
    `(?<number>(?!${anyCase('bsn')})(?:\\p{L}{1,4}[-.]?)?\\d[\\d.\\-/]{2,20}\\d(?:[-.]?\\p{L}{1,3}(?:[-.]\\d{1,3})?)?)(?![\\p{L}\\d])`,
  'gu',
)
