/** Names of persons after a form of address, and initials with a surname. A first name alone has no form to know it by. */
import { late } from '../text/late.js'
import type { Stretch } from './leak.js'
import { inContext } from './surroundings.js'

/** Certain after "mevrouw", "dhr." or "familie", and for two initials or more; one initial may be the end of a sentence. */
export function* names(text: string): Generator<Stretch> {
  for (const { start, found } of inContext(text, addressed(), 0)) {
    const surname = found.slice(found.search(lastPart())).trim()
    if (!notSurnames().test(surname)) yield { start, end: start + found.length, certainty: 'zeker' }
  }
  for (const { start, end } of inContext(text, greeted(), 0)) yield { start, end, certainty: 'misschien' }
  for (const { start, end, before, after } of inContext(text, inCapitals(), 25))
    yield { start, end, certainty: smallLetter().test(before + after) ? 'zeker' : 'misschien' }
  for (const { start, end, found, before } of inContext(text, initialled(), 25)) {
    const initials = found.match(initial())!
    const isLabel = initials.length === 1 && isLabelled(found, before)
    if (abbreviations.has(initials.join('')) || isLabel || opensSentence().test(found)) continue
    yield { start, end, certainty: initials.length > 1 ? 'zeker' : 'misschien' }
  }
}

/** Whether a letter and a word that begins with a capital are a label and the next sentence: "plan B. Wij", "cliënt A. Wij". */
function isLabelled(found: string, before: string): boolean {
  if (particleBehind().test(found)) return false
  return labelBefore.test(before) || (personBefore.test(before) && usualLabel.test(found))
}

/**
 * Whether a closer look can find a name: a form of address or an initial, and behind it something like a capital. What
 * looks closer knows the letters of all languages, and takes long to make ready.
 */
export function mayHoldName(text: string): boolean {
  return capitalWithin.test(text) && roughName.test(text)
}

const particle =
  "(?:(?:[Vv]an|[Dd]en?|[Dd]er|[Tt]er|[Tt]en|[Tt]e|[Hh]et|['’][tTsS]|[Ii]n|[Oo]p|[Uu]it|[Ll][ae]|[EeAa]l|[Vv]on|[Dd][aiu]|[Dd]os|[Bb][ei]n|[Aa]an|[Bb]ij|[Vv]oor)\\s)"
const surname = "\\p{Lu}[\\p{L}'’]{1,30}(?:-(?:(?:van|de|den|der)\\s){0,2}\\p{Lu}[\\p{L}'’]{1,30})?"
const wholeName = `(?:\\p{Lu}\\.\\s?){0,5}${particle}{0,3}${surname}(?:\\s${particle}{0,3}${surname}){0,2}`
const title = '(?:(?:dr|drs|mr|ir|ing|prof|Dr|Drs|Mr|Ir|Ing|Prof|ds|Ds)\\.\\s?)'
const capitalAddress = '(?:MEVROUW|MENEER|MIJNHEER|DE HEER|FAMILIE|(?:MEVR|FAM)\\.?)'
const address =
  '(?:(?:[Dd]hr|[Mm]evr|[Mm]w|[Mm]vr|[Ff]am|DHR|MW)\\.?|(?:[Dd]e )?[Hh]e(?:er|ren)|[Mm]eneer|[Mm]ijnheer|[Mm]evrouw|[Jj]uffrouw|[Ff]amilie|[Gg]ezin|[Ee]chtpaar|[Ww]ed(?:uwe|\\.)|[Zz]uster|[Bb]roeder|[Dd]ominee|[Ii]mam|[Nn]aam (?:cli[eë]nt|klant|inwoner|kind|moeder|vader|ouder|partner|betrokkene):)'
const addressed = late(`(?<![\\p{L}\\d])(?:${address}\\s${title}{0,3}|${title}{1,3})${wholeName}`, 'gu')
const initialled = late(`(?<![\\p{L}\\d.])(?:\\p{Lu}\\.\\s?){1,5}${particle}{0,3}${surname}(?!\\p{L})`, 'gu')

/** The first name in the opening of a letter: "Beste Fatima,". */
const greeting = '(?:Beste|Lieve|Hallo|Hoi|Dag)\\s'
const anybody = '(?:Allemaal|Bewoner|Burger|Cliënt|Collega|Inwoner|Klant|Lezer|Ouder|Raad)'
const greeted = late(`(?<![\\p{L}\\d])${greeting}(?!${anybody})\\p{Lu}\\p{Ll}{1,30}(?=,)`, 'gu')

/** In capitals every word looks like a name: these follow a form of address in a heading and are none. */
const noName =
  '(?:EN|OF|MAAR|IS|WAS|WIL|WORDT|KRIJGT|HEEFT|HAD|MOET|MAG|KAN|VRAAGT|WACHT|WOONT|GAAT|KOMT|ZEGT|ZIJ|HIJ|DIE|DAT|ALS|OM|OP|IN|MET|ZONDER|BIJ|NIET|GEEN|HET|EEN|NAAR|VOOR|THUIS|ZELF|OOK|NOG|DE|VAN|VOORZITTER|MINISTER|RECHTER|DIRECTEUR|WETHOUDER|BURGEMEESTER)'
const inCapitals = late(
  `(?<![\\p{L}\\d])${capitalAddress}\\s(?:(?:VAN|DEN?|DER|TER|TEN?|EL|AL)\\s){0,3}(?!${noName}(?!\\p{L}))\\p{Lu}['’\\p{Lu}-]{1,30}(?!\\p{L})`,
  'gu',
)
const initial = late(String.raw`\p{Lu}(?=\.)`, 'gu')
const smallLetter = late(String.raw`\p{Ll}`, 'u')

const roughCapital = '[A-Z\\u0080-\\uffff]'
/** Every such name has a capital behind a blank or a full stop. That is quickly seen, and many a text has none. */
const capitalWithin = new RegExp(`[\\s.]${roughCapital}`)
/** Any number of titles and particles will do here: a number of them would be written out, and take ten times as long to make ready. */
const roughName = new RegExp(
  `(?:(?:${address}|${capitalAddress})\\s${title}*|${title}+|${greeting}|${roughCapital}\\.\\s?)${particle}*${roughCapital}`,
)

/** Where the last words with capitals begin. */
const lastPart = late(String.raw`\p{Lu}[\p{L}'’-]+$`, 'u')
/** Functions, bodies and first words of a sentence that follow a form of address. */
const notSurnames = late(
  String.raw`^(?:[Vv]oorzitter|[Mm]inister|[Ss]taatssecretaris|[Rr]echter|[Oo]fficier|[Bb]urgemeester|[Ww]ethouder|[Dd]irecteur|[Gg]riffier|[Pp]resident|[Aa]dvocaat|[Nn]otaris|[Pp]astoor|X|Y|Z|NN|[Rr]echt|[Pp]lus|[Jj]eugd|Zij|Hij|De|Het|Een|Wij|Ik|Dat|Dit|En|Of|Maar|Want|Als|Er|In|Op)$`,
  'u',
)
const abbreviations = new Set([
  'BV',
  'NV',
  'VOF',
  'CAO',
  'WW',
  'WIA',
  'OM',
  'EU',
  'EG',
  'VN',
  'PO',
  'VO',
  'VS',
  'OR',
  'HR',
  'IB',
  'RK',
])
/** "plan B. Wij gaan": a letter that names a thing. */
const labelBefore =
  /(?:plan|optie|variant|bijlage|categorie|groep|vitamine|sub|onder|lid|klasse|type|punt|route|scenario|model|team|zaal|gebouw|blok|deel|hepatitis|rijbewijs|kolom|stap|vak|letter)\s$/i
/** "cliënt A." keeps a name away; "cliënt J. Bakker" does not. */
const personBefore = /(?:cli[eë]nt|klant|mevrouw|meneer|heer|persoon|partij|betrokkene)\s$/i
const usualLabel = /^[A-EX-Z]/
/** A letter that names a thing ends its sentence; a small word behind it does not begin one. */
const particleBehind = late(String.raw`^\p{Lu}\.\s?\p{Ll}`, 'u')
const opensSentence = late(
  String.raw`^\p{Lu}\.\s(?:De|Het|Een|Wij|Zij|Hij|Ik|Dat|Dit|Deze|Die|En|Maar|Want|Als|Er|In|Op|Van|Voor|Bij|Met|Daarom|Daarna|Dan|Toen|Ook|Niet|Geen|Wie|Wat|Hoe|Waar|Waarom|Wanneer|Volgens|Alle|Alleen|Ons|Onze|Haar|Mijn|Toch|Dus|Nu|Na|Om|Over|Uit|Te)(?:\s|$)(?!\p{Lu})`,
  'u',
)
