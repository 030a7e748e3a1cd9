/** From what was typed to what is looked up: stems, the words with a given beginning, and the word that was probably meant. */
import { editDistance } from '../check/nearest-word.js'
import { marked } from './fields.js'
import { shortestBeginning, type Term } from './query.js'
import { stemOf } from './words.js'

/** The words of a collection. */
export interface Vocabulary {
  /** Whether any case has this token. */
  has(token: string): boolean
  /** All words with this beginning as they were written, and how many cases have each. */
  words(beginning: string): Iterable<{ word: string; cases: number }>
}

/** A term as it is looked up: a case has it when it has one of these rows of tokens somewhere. */
export interface Lookup {
  not: boolean
  rows: string[][]
}

/** What was looked up in place of a word that no case has. */
export interface Correction {
  typed: string
  used: string
}

/** The lookups, one for each term. A word that no case has gives way to words that begin with it, or else to its nearest. */
export function resolve(
  terms: readonly Term[],
  vocabulary: Vocabulary,
): { lookups: Lookup[]; corrections: Correction[] } {
  const corrections: Correction[] = []
  const lookups = terms.map((term): Lookup => {
    const { not, exact, words } = term
    if (exact !== undefined) return { not, rows: [[exact]] }
    const last = words.length - 1
    const steps = words.map((word, i): Step => {
      if (i === last && term.isBeginning) return begins(word, term, vocabulary)
      return not ? { stems: [stemOf(word)] } : stepOf(word, term, vocabulary)
    })
    corrections.push(...steps.flatMap(({ used }, i) => (used === undefined ? [] : [{ typed: words[i]!, used }])))
    return { not, rows: rowsOf(steps).map((row) => row.map((stem) => marked(term.field, stem))) }
  })
  return { lookups, corrections }
}

/** The stems that will do for one word, and the word that is used in its place. */
interface Step {
  stems: string[]
  used?: string
}

function stepOf(word: string, term: Term, vocabulary: Vocabulary): Step {
  const stem = stemOf(word)
  if (vocabulary.has(marked(term.field, stem))) return { stems: [stem] }
  const longer = word.length < shortestBeginning || term.words.length > 1 ? [] : begins(word, term, vocabulary).stems
  if (longer.length > 0) return { stems: longer, used: `${word}*` }
  const near = nearest(word, term, vocabulary)
  return near === undefined ? { stems: [stem] } : { stems: [stemOf(near)], used: near }
}

/** Without any such word, the beginning itself: that finds nothing. */
function begins(word: string, term: Term, vocabulary: Vocabulary): Step {
  const stems = new Set([...vocabulary.words(word)].map((one) => stemOf(one.word)))
  return { stems: [...stems].filter((stem) => vocabulary.has(marked(term.field, stem))).sort() }
}

/** The word with the fewest typing errors between them; of those the one that most cases have, then the first by alphabet. */
function nearest(typed: string, term: Term, vocabulary: Vocabulary): string | undefined {
  const most = Math.min(2, Math.floor(typed.length / 4))
  return [...vocabulary.words('')]
    .filter(({ word }) => Math.abs(word.length - typed.length) <= most)
    .map((one) => ({ ...one, distance: editDistance(typed, one.word, most + 1) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || b.cases - a.cases || (a.word < b.word ? -1 : 1))
    .find(({ word }) => vocabulary.has(marked(term.field, stemOf(word))))?.word
}

/** Every way to take one stem for each word. Only one word of a sentence has several. */
function rowsOf(steps: readonly Step[]): string[][] {
  return steps.reduce<string[][]>((rows, { stems }) => rows.flatMap((row) => stems.map((stem) => [...row, stem])), [[]])
}
