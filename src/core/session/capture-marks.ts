/** The marks before the colon of a captured argument: whose it is, which class and principle, which perspective. */
import type { Casus } from '../casus/casus.js'
import type { ArgumentInFile } from './argument-edits.js'
import {
  fixedTerms,
  meaningsOf,
  plainWord,
  principleTerms,
  stakeholderTerms,
  type Mark,
  type Term,
} from './capture-terms.js'

type Marks = Pick<ArgumentInFile, 'belanghebbenden' | 'soort' | 'beginsel' | 'perspectief'>

export interface MarkReading {
  /** What the words say; undefined when not every word is a mark, so that they belong to a sentence. */
  marks?: Marks
  /** Marks that fit several things, contradict each other, or name a stakeholder that is not there. */
  unclear: string[]
  /** Words that are no marks, where an id among them shows that marks were meant. */
  foreign: string[]
}

/** What the words before a colon mark. A principle comes after its class; in parentheses behind it, any text is one. */
export function readMarks(text: string, casus: Casus): MarkReading {
  const found = text.length > longest ? [] : findAll(text, casus)
  const foreign = wordsOf(found, 'foreign')
  if (found.length > 0 && foreign.length === 0) return asMarks(found)
  return { unclear: [], foreign: found.some(({ word }) => idPattern.test(word)) ? foreign : [] }
}

type Found = { word: string; length: number } & (Mark | { kind: 'unclear' | 'foreign' })

function findAll(text: string, casus: Casus): Found[] {
  const words = wordsIn(text)
  const terms = [...fixedTerms, ...stakeholderTerms(casus)]
  const principles = principleTerms(casus)
  const found: Found[] = []
  for (let at = 0; at < words.length; at += found.at(-1)!.length) {
    const mayName = found.some(isPrincipleClass) && !found.some(({ kind }) => kind === 'beginsel')
    found.push(findNext(words.slice(at), mayName ? [...terms, ...principles] : terms))
  }
  return found.filter(({ kind, word }) => kind !== 'foreign' || word.toLowerCase() !== 'en')
}

/** Words, and what stands in parentheses behind a principle's class as one piece. */
function wordsIn(text: string): string[] {
  const pieces = (text.match(/\([^()]*\)|[^\s,;/&+()]+/g) ?? []).filter((piece) => plainWord(piece) !== '')
  return pieces.flatMap((piece, i) => {
    const names = i > 0 && isPrincipleClass(findNext([pieces[i - 1]!], fixedTerms))
    return piece.startsWith('(') && !names ? wordsIn(piece.slice(1, -1)) : [piece]
  })
}

function isPrincipleClass(found: Found): boolean {
  return found.kind === 'soort' && found.value === 'beginsel'
}

/** The mark that begins here, the longest first: "partner en kinderen" is one stakeholder. */
function findNext(words: readonly string[], terms: readonly Term[]): Found {
  const [first = ''] = words
  if (first.startsWith('(')) return principleInParentheses(first, terms)
  for (let length = Math.min(words.length, mostWords); length > 0; length--) {
    const word = words.slice(0, length).join(' ')
    const meanings = meaningsOf(word, terms)
    if (meanings.length > 0) return { word, length, ...asOne(meanings) }
  }
  return { word: first, length: 1, kind: idPattern.test(first) ? 'unclear' : 'foreign' }
}

function principleInParentheses(piece: string, terms: readonly Term[]): Found {
  const word = piece.slice(1, -1).trim()
  const principles = terms.filter(({ kind }) => kind === 'beginsel')
  const meanings = meaningsOf(word, principles)
  return { word, length: 1, ...(meanings.length === 0 ? { kind: 'beginsel', value: word } : asOne(meanings)) }
}

function asOne(meanings: readonly Mark[]): Mark | { kind: 'unclear' } {
  return meanings.length === 1 ? meanings[0]! : { kind: 'unclear' }
}

function asMarks(found: readonly Found[]): MarkReading {
  const belanghebbenden = valuesOf(found, 'belanghebbenden')
  const [clear, contradictory] = [[] as [string, string][], [] as string[]]
  for (const kind of ['soort', 'beginsel', 'perspectief'] as const) {
    const values = valuesOf(found, kind)
    if (values.length === 1) clear.push([kind, values[0]!])
    else contradictory.push(...wordsOf(found, kind))
  }
  const whose = belanghebbenden.length > 0 ? { belanghebbenden } : {}
  const marks: Marks = { ...whose, ...Object.fromEntries(clear) }
  return { marks, unclear: [...wordsOf(found, 'unclear'), ...contradictory], foreign: [] }
}

function valuesOf(found: readonly Found[], kind: Mark['kind']): string[] {
  return [...new Set(found.flatMap((one) => (one.kind === kind && 'value' in one ? [one.value] : [])))]
}

function wordsOf(found: readonly Found[], kind: Found['kind']): string[] {
  return found.filter((one) => one.kind === kind).map(({ word }) => word)
}

const idPattern = /^b\d+$/i
/** Characters before a colon that may still be marks; what is longer is a sentence, and costs no time. */
const longest = 200
/** Words of a name that are looked at together. */
const mostWords = 10
