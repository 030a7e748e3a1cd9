/** What can be heard in a moral question that makes it hard to answer with ja or nee: one row for each way of asking. */
import { joinedActs } from './question-acts.js'
import {
  evaluation,
  first,
  mostWords,
  negation,
  omission,
  tooLong,
  withoutI,
  type Hearing,
} from './question-hearing.js'

export const formRuleIds = [
  'VRAAG-OPEN',
  'VRAAG-TEKEN',
  'VRAAG-DUBBEL',
  'VRAAG-PERSOON',
  'VRAAG-BEHOREN',
  'VRAAG-ONTKENNING',
  'VRAAG-VORM',
  'VRAAG-AANNAME',
  'VRAAG-LANG',
  'HANDELING-DUBBEL',
] as const
export type FormRuleId = (typeof formRuleIds)[number]

export interface Pattern {
  ruleId: FormRuleId
  on: 'handeling' | 'vraag'
  /** Rules whose finding makes this one superfluous. They stand earlier in the table. */
  unless?: readonly FormRuleId[]
  /** The words that were heard, or undefined. */
  hears: Hearing
  /** What is heard and why it matters; {} stands for the words. */
  message: string
  /** How to say it instead. */
  advice: string
}

/** The rows, in the order in which they are told. The first row of a rule that hears something speaks for the rule. */
export const patterns: readonly Pattern[] = [
  {
    ruleId: 'VRAAG-OPEN',
    on: 'vraag',
    hears: first(/^waarom\b/i),
    message: 'De vraag begint met "{}". Die neemt aan dat het al zo is en vraagt naar redenen.',
    advice: 'Bewaar de redenen voor stap 5 en vraag: "Behoor ik … te doen?"',
  },
  {
    ruleId: 'VRAAG-OPEN',
    on: 'vraag',
    hears: first(
      /^(?:en |maar )?(?:(?:in|op|onder|tot|met|voor|aan|van) (?:hoeverre|wie|wat|welke?\b(?: \S+)?)|hoe(?:veel|zeer|ver)?|wat|welke?|wie|wanneer|waar\S*)\b/i,
    ),
    message: 'De vraag begint met "{}". Daarop past geen ja of nee.',
    advice: 'Kies één handeling en vraag: "Behoor ik … te doen?"',
  },
  {
    ruleId: 'VRAAG-TEKEN',
    on: 'vraag',
    hears: (text) => (/\?["'”’)\s]*$/.test(text) ? undefined : text),
    message: 'De vraag eindigt niet op een vraagteken. Zo leest zij als een standpunt.',
    advice: 'Maak er een vraag van die met ja of nee te beantwoorden is.',
  },
  {
    ruleId: 'VRAAG-DUBBEL',
    on: 'vraag',
    hears: joinedActs,
    message: 'De vraag bevat met "{}" meer dan één vraag. Een ja op de ene kan een nee op de andere zijn.',
    advice: 'Houd één handeling over en zet de andere op de parkeerplaats.',
  },
  {
    ruleId: 'VRAAG-PERSOON',
    on: 'vraag',
    unless: ['VRAAG-OPEN'],
    hears: withoutI(/\b(wij|we)\b/i),
    message: 'De vraag zegt "{}". Dan is niet duidelijk wie de "ik" is die handelt.',
    advice: 'Kies degene die voor de keuze staat en vraag: "Behoor ik …?"',
  },
  {
    ruleId: 'VRAAG-PERSOON',
    on: 'vraag',
    unless: ['VRAAG-OPEN'],
    hears: withoutI(/\b(je|jij|u|jullie|men)\b/i),
    message: 'De vraag zegt "{}". Zo lijkt het over een ander te gaan.',
    advice: 'Vraag het aan jezelf: "Behoor ik …?"',
  },
  {
    ruleId: 'VRAAG-PERSOON',
    on: 'vraag',
    unless: ['VRAAG-OPEN'],
    hears: withoutI(/^\S+ (?:het|dit|dat|er)(?: \S+)?/i),
    message: 'De vraag begint met "{}". Zij vraagt een oordeel en niet wat jij gaat doen.',
    advice: 'Noem wie handelt en wat die doet: "Behoor ik …?"',
  },
  {
    ruleId: 'VRAAG-PERSOON',
    on: 'vraag',
    unless: ['VRAAG-OPEN'],
    hears: withoutI(/^\S+(?: \S+){0,2}/),
    message: 'De vraag "{} …" heeft geen "ik". Dan voelt niemand dat de keuze bij hem ligt.',
    advice: 'Vraag het als degene die handelt: "Behoor ik …?"',
  },
  {
    ruleId: 'VRAAG-BEHOREN',
    on: 'vraag',
    unless: ['VRAAG-OPEN', 'VRAAG-PERSOON'],
    hears: first(
      /^(?:kan|kun|wil|ga|zal|mag|durf|heb|ben|kon|wilde|mocht|vind|zou(?!.*\b(?:moeten|behoren|horen|dienen)\b)) ik\b/i,
    ),
    message: 'De vraag begint met "{}". Wat je kunt, mag of wilt, zegt nog niet wat je behoort te doen.',
    advice: 'Vraag naar wat juist is: "Behoor ik …?"',
  },
  {
    ruleId: 'VRAAG-ONTKENNING',
    on: 'vraag',
    unless: ['VRAAG-OPEN', 'VRAAG-DUBBEL'],
    hears: negation(/\b(?:ik|we|wij) /i),
    message: 'De vraag zegt "{}". Dan is onduidelijk wat een ja betekent.',
    advice: 'Kies de vorm nalaten en vraag: "Behoor ik na te laten …?"',
  },
  {
    ruleId: 'VRAAG-ONTKENNING',
    on: 'handeling',
    hears: negation(/^/),
    message: 'De handeling zegt "{}". Dan is straks onduidelijk wat een ja betekent.',
    advice: 'Schrijf op wat je zou doen en kies de vorm nalaten.',
  },
  {
    ruleId: 'VRAAG-VORM',
    on: 'vraag',
    unless: ['VRAAG-OPEN', 'VRAAG-PERSOON', 'VRAAG-ONTKENNING'],
    hears: (text, { vorm }) => (vorm === 'nalaten' && !omission.test(text) ? 'nalaten' : undefined),
    message: 'De vorm is "{}", maar de vraag gaat over doen. Zo wisselen voor en tegen van plaats.',
    advice: 'Vraag "Behoor ik na te laten …?" of kies de vorm doen.',
  },
  {
    ruleId: 'VRAAG-VORM',
    on: 'vraag',
    hears: (text, { vorm, handeling }) =>
      vorm === 'doen' && /\bna te laten\b/i.test(text) && !omission.test(handeling ?? '') ? 'doen' : undefined,
    message: 'De vorm is "{}", maar de vraag gaat over nalaten. Zo wisselen voor en tegen van plaats.',
    advice: 'Kies de vorm nalaten, of haal "na te laten" uit de vraag.',
  },
  ...(['vraag', 'handeling'] as const).flatMap(steering),
  {
    ruleId: 'VRAAG-LANG',
    on: 'vraag',
    hears: (text) => tooLong(text.replace(/^\S+ ik\b|\bna te laten\b|\bte\b/gi, ' ')),
    message: 'De handeling in de vraag telt {} woorden. Een lange vraag onthoudt de groep niet.',
    advice: `Houd het bij ${mostWords} woorden en zet de rest bij de aanleiding.`,
  },
  {
    ruleId: 'VRAAG-LANG',
    on: 'handeling',
    hears: tooLong,
    message: 'De handeling telt {} woorden. Een lange vraag onthoudt de groep niet.',
    advice: `Houd het bij ${mostWords} woorden en zet de rest bij de aanleiding.`,
  },
  {
    ruleId: 'HANDELING-DUBBEL',
    on: 'handeling',
    hears: joinedActs,
    message: 'De handeling bevat met "{}" meer dan één handeling. De groep kan er maar één tegelijk wegen.',
    advice: 'Kies de handeling waar het om gaat en zet de andere op de parkeerplaats.',
  },
]

/** What steers the answer, in question and act alike. */
function steering(on: 'handeling' | 'vraag'): Pattern[] {
  const what = on === 'vraag' ? 'De vraag' : 'De handeling'
  return [
    {
      ruleId: 'VRAAG-AANNAME',
      on,
      hears: first(
        /\b(?:nog steeds|nog langer|eindelijk|toch|weer|gewoon|zomaar|natuurlijk|uiteraard|zelfs|alleen maar)\b/i,
      ),
      message: `${what} zegt "{}". Dat woord neemt iets aan waar de groep nog over moet praten.`,
      advice: 'Laat dat woord weg.',
    },
    {
      ruleId: 'VRAAG-AANNAME',
      on,
      hears: first(evaluation),
      message: `${what} zegt "{}". Dat oordeel stuurt het antwoord al.`,
      advice: 'Noem de zaak zonder oordeel en bewaar het oordeel voor stap 5.',
    },
    {
      ruleId: 'VRAAG-AANNAME',
      on,
      hears: first(
        /\b(?:want|omdat|aangezien|terwijl|doordat|ondanks|hoewel|gelet op|gezien (?:de|het|dat)|immers)\b/i,
      ),
      message: `${what} geeft met "{}" al een reden. Zo weeg je voordat alles op tafel ligt.`,
      advice: 'Haal de reden eruit en schrijf haar op in stap 5.',
    },
  ]
}
