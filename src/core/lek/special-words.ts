/** Words that point at special categories of personal data (GDPR articles 9 and 10). They ask for a thought, nothing more. */
import { late } from '../text/late.js'

const specialKinds = ['gezondheid', 'geloof', 'vakbond', 'afkomst', 'seksualiteit', 'strafrecht'] as const
export type SpecialKind = (typeof specialKinds)[number]

/** What the hint calls each kind: "Hier gaat het over … van iemand." */
export const specialNames: Readonly<Record<SpecialKind, string>> = {
  gezondheid: 'gezondheid',
  geloof: 'geloof of levensovertuiging',
  vakbond: 'lidmaatschap van een vakbond',
  afkomst: 'afkomst',
  seksualiteit: 'seksualiteit',
  strafrecht: 'een strafrechtelijk verleden',
}

/** A place in a text where such a word stands, in UTF-16 code units. */
export interface SpecialWord {
  kind: SpecialKind
  start: number
  end: number
}

/** The words of special categories in a text, in order. */
export function specialWords(text: string): SpecialWord[] {
  const lower = text.toLowerCase()
  const read = lower.length === text.length ? lower : text
  // Most texts hold none, and a test costs much less than the set-up of a walk.
  if (read.search(pattern()) === -1) return []
  const found = [...read.matchAll(pattern())].filter(({ index }) => !wordGoesOn().test(text[index - 1] ?? ''))
  return found.map((match) => ({
    kind: specialKinds.find((kind) => match[0].search(patterns[kind]()) === 0)!,
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Whether `specialWords` can find any in one of these lines. Most cases hold none, and one look costs less than one at each. */
export function mayHoldSpecialWords(all: string): boolean {
  const lower = all.toLowerCase()
  return lower.length !== all.length || lower.search(pattern()) !== -1
}

/** Countries and peoples that many in the Netherlands come from, as words of origin are made of them. */
const countries =
  'suriname|marokko|turkije|syrië|eritrea|somalië|afghanistan|irak|iran|de antillen|curaçao|polen|oekraïne|ghana|indonesië'

/** Whole words, or beginnings of words where a dash stands behind them. Words that a benefit is about are no news. */
const words: Readonly<Record<SpecialKind, readonly string[]>> = {
  gezondheid: list`
    diagnose, gediagnosticeerd, kanker, kankerpatiënt-, tumor, tumoren, hersentumor, leukemie, chemo-, bestraling-
    diabetes, suikerziekte, epilepsie, reuma-, astma, copd, hiv, aids, hepatitis, fibromyalgie, long covid, dialyse
    hartinfarct, herseninfarct, beroerte, hersenbloeding, hersenletsel, hartfalen, nierfalen, dementie, alzheimer, parkinson
    psychiater-, psychiatrisch-, psychische klachten, psychose, psychotisch-, psychotherap-, oncoloog, cardioloog, neuroloog
    depressi-, burn-out, burnout, schizofreni-, bipolair-, borderline, ptss, anorexia, boulimia, autis-, adhd
    angststoornis-, dwangstoornis-, eetstoornis-, paniekstoornis-, persoonlijkheidsstoornis-, posttraumatisch-
    verslaafd-, verslaving-, alcoholist-, afkickkliniek, suïcid-, suicid-, zelfmoord-, zelfdoding-
    medicatie, medicijn-, antidepressiva, zwanger-, miskraam, abortus, beperking van haar, invalide, gehandicapt-
    verstandelijke beperking, lichamelijke beperking, chronisch ziek-, ernstig ziek, ongeneeslijk ziek, terminaal ziek`,
  geloof: list`
    geloof, gelovig-, religi-, moslim-, islam-, christen, christelijk-, katholiek-, protestants-, gereformeerd-, hervormd-
    evangelisch-, joods-, hindoe-, boeddhis-, jehova-, atheïst-, moskee, synagoge, naar de kerk, kerkdienst-, kerkgang-
    dominee, pastoor, imam, rabbijn, hoofddoek-, bidden, bidt, koosjer, halal, sabbat, ramadan, suikerfeest, offerfeest`,
  vakbond: list`vakbond-, vakvereniging-, vakbeweging, fnv, cnv, kaderlid, stakingskas`,
  afkomst: list`
    afkomst, etnisch-, etniciteit, huidskleur, herkomst van haar, migratieachtergrond, allochto-, ras, roma, sinti
    marokkaan-, marokkanen, turkse, surinaamse, surinamer-, antilliaan-, antilliaanse, eritre-, syriër-, syrische
    somalische, somaliër-, afghaan-, afghanen, iraakse, iraanse, koerd-, armeense, molukse, molukker-
    vluchteling-, asielzoeker-, gevlucht uit, afkomstig uit (?:${countries}), uit (?:${countries}) gevlucht
    komt uit (?:${countries}), komen uit (?:${countries}), kwam uit (?:${countries}), kwamen uit (?:${countries})`,
  seksualiteit: list`
    homo, homo's, homoseksu-, lesbisch-, biseksu-, transgender-, transseksu-, transvrouw-, transman-, lhbt-
    non-binair-, genderdysforie, coming-out, seksuele (?:geaardheid|voorkeur|gerichtheid), geaardheid, seksleven`,
  strafrecht: list`
    strafblad, veroordeeld-, veroordeling-, strafbaar feit, gedetineerd-, detentie, jeugddetentie, gevangenis-, tbs
    voorarrest, hechtenis, enkelband, celstraf-, taakstraf-, werkstraf-, vrijheidsstraf-, verdachte, verdacht van
    delict-, recidiv-, reclassering-, aangifte tegen, strafrechtelijk-, winkeldiefstal, huiselijk geweld`,
}

/** Words between commas, or on lines of their own. */
function list(text: TemplateStringsArray, ...filled: string[]): readonly string[] {
  return String.raw(text, ...filled)
    .split(/,|\n/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

/** Behind a letter with an accent `\b` sees the start of a word. */
const wordGoesOn = late(String.raw`[\p{L}-]`, 'u')

/** Dutch letters. */
const letter = 'a-zà-ÿ'

/** All words in one pattern, parted by their first letter, so that most words of a text are done after one look. */
const pattern = late(() => sourceOf(Object.values(words).flat()), 'g')
const patterns = Object.fromEntries(
  specialKinds.map((kind) => [kind, late(() => sourceOf(words[kind]), 'g')]),
) as Record<SpecialKind, () => RegExp>

function sourceOf(list: readonly string[]): string {
  const groups = [...new Set(list.map((word) => word[0]!))].map((first) => {
    const rests = list.filter((word) => word.startsWith(first)).map((word) => asPattern(word).slice(1))
    return `${first}(?:${rests.join('|')})`
  })
  return `\\b(?:${groups.join('|')})(?![${letter}])`
}

function asPattern(word: string): string {
  // "Ik geloof dat" is an opinion, not a religion.
  if (word === 'geloof')
    return 'geloof(?<!\\b(?:ik|we|wij|je|jij|zij|ze|hij|niemand|iemand) geloof)(?! (?:dat|het|niet|wel|er|ik))'
  return word.endsWith('-') ? `${word.slice(0, -1)}[${letter}]{0,20}` : word
}
