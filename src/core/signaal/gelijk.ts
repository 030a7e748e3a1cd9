/** What a signaal looks like: other signals and cases about the same rule or in the same words, and why they were found. */
import { casePeriod } from '../casus/case-day.js'
import type { Casus } from '../casus/casus.js'
import { editDistance } from '../check/nearest-word.js'
import { passagesOf } from '../search/passages.js'
import { stemOf } from '../search/words.js'
import { tellingWords, type Namen } from '../vergelijk/kenmerken.js'
import { regelsOf } from './regel.js'

/** One that looks like it, with all that the two share. */
export interface Gelijk {
  id: string
  titel: string
  soort: Casus['soort']
  status: Casus['status']
  datum: string
  /** The rule that both are about, as the signaal calls it; empty when they share none. */
  regel: string
  /** The telling words that both have, as the signaal writes them. */
  woorden: string[]
}

/**
 * Those about the same rule first, then who shares most words, then the newest. Without the same rule two words are the
 * least. In another signaal a typing error makes no difference; in other kinds of case the words must be the same ones.
 */
export function gelijkAan(casus: Casus, cases: readonly Casus[]): Gelijk[] {
  const own = { regels: regelsOf(casus), woorden: wordsOfSignal(casus) }
  return cases
    .filter(({ id, status }) => id !== casus.id && status !== 'ingetrokken')
    .map((other) => sharedWith(own, other))
    .filter(({ regel, woorden }) => regel !== '' || woorden.length >= fewestWords)
    .sort(nearestFirst)
}

function sharedWith(own: { regels: Namen; woorden: Namen }, other: Casus): Gelijk {
  const { id, titel, soort, status } = other
  const theirs = regelsOf(other)
  const regel = [...own.regels].find(([key]) => theirs.has(key))?.[1] ?? ''
  const has = soort === 'signaal' ? hasNearly(wordsOfSignal(other)) : hasExactly(allWords(other))
  const woorden = [...own.woorden].flatMap(([stem, word]) => (has(stem) ? [word] : []))
  return { id, titel, soort, status, datum: casePeriod(other), regel, woorden }
}

/** What is said of the matter itself; when and how often does not tell one from another. */
function wordsOfSignal({ titel, trefwoorden, signaal }: Casus): Namen {
  const { wringt, regel, client } = signaal ?? {}
  const words = tellingWords([wringt, regel, client, titel, ...trefwoorden].join('\n'))
  return new Map([...words].filter(([stem]) => !smallTalk.has(stem)))
}

/** Of a whole beraad only what says what it is about: in so many words nearly every word stands somewhere. */
function allWords(casus: Casus): Namen {
  const about = passagesOf(casus).filter(({ column }) => aboutIt.has(column))
  return tellingWords(about.map(({ text }) => text).join('\n'))
}

function hasExactly(words: Namen): (stem: string) => boolean {
  return (stem) => words.has(stem)
}

/** One typing error in four letters, two at most, as in a search. */
function hasNearly(words: Namen): (stem: string) => boolean {
  return (stem) => {
    const most = Math.min(2, Math.floor(stem.length / 4))
    return words.has(stem) || [...words.keys()].some((one) => most > 0 && isNear(stem, one, most))
  }
}

function isNear(one: string, other: string, most: number): boolean {
  return Math.abs(one.length - other.length) <= most && editDistance(one, other, most + 1) <= most
}

function nearestFirst(a: Gelijk, b: Gelijk): number {
  const rule = Number(b.regel !== '') - Number(a.regel !== '')
  const key = ({ datum, id }: Gelijk) => `${datum} ${id}`
  return rule || b.woorden.length - a.woorden.length || (key(a) < key(b) ? 1 : -1)
}

const fewestWords = 2
const aboutIt: ReadonlySet<string> = new Set(['titel', 'kern', 'vraag'])

/** The stems of words that people use whatever they talk about. */
const smallTalk = new Set(
  'alle alleen altijd ander bijna client daarna dacht doe doen dus elk elke gaat gaan geen geven heb hebben heel hoe iedere iemand iets jaar juist kan kom komen komt krijg krijgen krijgt kunnen laat land langer maak maken maar mag meer mens mensen moet moeten nadat nee niemand omdat onder ons onze ook pas toch toe toen twee uit vaak vak veel volgen vraag waar was weten want wat week wie wij wil word wordt zal zelf zeg zegt zien zou'
    .split(' ')
    .map(stemOf),
)
