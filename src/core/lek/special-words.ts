/** Words that point at special categories of personal data (GDPR articles 9 and 10). They ask for a thought, nothing more. */

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
  if (read.search(pattern) === -1) return []
  const found = [...read.matchAll(pattern)].filter(({ index }) => !wordGoesOn.test(text[index - 1] ?? ''))
  return found.map((match) => ({
    kind: specialKinds.find((kind) => match[0].search(patterns[kind]!) === 0)!,
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Whether `specialWords` can find any in these texts. Most cases hold none, and one look costs less than one at each. */
export function mayHoldSpecialWords(texts: readonly string[]): boolean {
  const all = texts.join('\n')
  const lower = all.toLowerCase()
  return lower.length !== all.length || lower.search(pattern) !== -1
}

/** Whole words, or beginnings of words where a dash stands behind them. Words that a benefit is about are no news. */
const words: Readonly<Record<SpecialKind, readonly string[]>> = {
  gezondheid: [
    ...['diagnose', 'gediagnosticeerd', 'kanker', 'tumor', 'chemo-', 'diabetes', 'epilepsie', 'reuma-', 'astma', 'hiv'],
    ...[
      'depressi-',
      'burn-out',
      'burnout',
      'psychose',
      'psychotisch-',
      'psychiatrisch-',
      'schizofreni-',
      'bipolair-',
      'borderline',
    ],
    ...['autis-', 'adhd', 'ptss', 'dementie', 'alzheimer', 'parkinson', 'verslaafd-', 'verslaving-', 'alcoholist-'],
    ...[
      'medicatie',
      'medicijn-',
      'antidepressiva',
      'zwanger-',
      'miskraam',
      'suïcid-',
      'suicid-',
      'beroerte',
      'hartinfarct',
    ],
    ...['hersenletsel', 'hersenbloeding', 'fibromyalgie', 'long covid', 'beperking van haar', 'invalide'],
  ],
  geloof: [
    ...['geloof', 'gelovig-', 'religi-', 'moslim-', 'islam-', 'christen', 'christelijk-', 'katholiek-', 'protestants-'],
    ...['gereformeerd-', 'hervormd-', 'joods-', 'hindoe-', 'boeddhis-', 'jehova-', 'atheïst-', 'moskee', 'synagoge'],
    ...['hoofddoek-', 'kerkgang-', 'bidden', 'ramadan'],
  ],
  vakbond: ['vakbond-', 'vakvereniging-', 'vakbeweging', 'fnv', 'cnv', 'kaderlid'],
  afkomst: [
    ...[
      'afkomst',
      'etnisch-',
      'etniciteit',
      'huidskleur',
      'herkomst van haar',
      'migratieachtergrond',
      'allochto-',
      'ras',
    ],
    ...[
      'roma',
      'sinti',
      'marokkaan-',
      'turkse',
      'surinaamse',
      'antilliaan-',
      'antilliaanse',
      'eritre-',
      'syriër-',
      'syrische',
    ],
  ],
  seksualiteit: [
    ...['homo', "homo's", 'homoseksu-', 'lesbisch-', 'biseksu-', 'transgender-', 'transvrouw-', 'transman-', 'lhbt-'],
    ...['seksuele (?:geaardheid|voorkeur|gerichtheid)', 'geaardheid', 'seksleven'],
  ],
  strafrecht: [
    ...[
      'strafblad',
      'veroordeeld-',
      'veroordeling-',
      'strafbaar feit',
      'gedetineerd-',
      'detentie',
      'gevangenis-',
      'tbs',
    ],
    ...[
      'verdachte',
      'delict-',
      'reclassering-',
      'aangifte tegen',
      'strafrechtelijk-',
      'winkeldiefstal',
      'huiselijk geweld',
    ],
  ],
}

/** Behind a letter with an accent `\b` sees the start of a word. */
const wordGoesOn = /[\p{L}-]/u

/** Dutch letters. */
const letter = 'a-zà-ÿ'

/** All words in one pattern, parted by their first letter, so that most words of a text are done after one look. */
const pattern = patternOf(Object.values(words).flat())
const patterns = Object.fromEntries(specialKinds.map((kind) => [kind, patternOf(words[kind])]))

function patternOf(list: readonly string[]): RegExp {
  const groups = [...new Set(list.map((word) => word[0]!))].map((first) => {
    const rests = list.filter((word) => word.startsWith(first)).map((word) => asPattern(word).slice(1))
    return `${first}(?:${rests.join('|')})`
  })
  return new RegExp(`\\b(?:${groups.join('|')})(?![${letter}])`, 'g')
}

function asPattern(word: string): string {
  // "Ik geloof dat" is an opinion, not a religion.
  if (word === 'geloof')
    return 'geloof(?<!\\b(?:ik|we|wij|je|jij|zij|ze|hij|niemand|iemand) geloof)(?! (?:dat|het|niet|wel|er|ik))'
  return word.endsWith('-') ? `${word.slice(0, -1)}[${letter}]{0,20}` : word
}
