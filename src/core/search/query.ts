/** What somebody typed to search for, taken apart: words, sentences, fields, and what must not be there. */
import { UserError } from '../errors.js'
import { exactToken, fieldNamed, isChoice, type FieldName } from './fields.js'
import { wordsOf } from './words.js'

/** One thing that every case found has, or with `not` none of them. */
export interface Term {
  /** As it was typed. */
  typed: string
  not: boolean
  /** Where its words must stand; "" is anywhere. */
  field: FieldName | ''
  /** Words that must follow each other. */
  words: string[]
  /** The last word is only the beginning of one. */
  isBeginning: boolean
  /** The one token of a choice or a day; its words then do not matter. */
  exact?: string
}

/**
 * The terms of a command line. A word with spaces in it was between quotes in the shell: it is a sentence, unless it holds
 * quotes or several fields itself. Throws a UserError when there is nothing to search for, or for a field or value that is not there.
 */
export function parseQuery(args: readonly string[]): Term[] {
  const text = args.map(quoted).join(' ')
  if (text.length > longestQuery)
    throw new UserError('Deze zoekvraag is te lang.', `Gebruik hoogstens ${longestQuery} tekens.`)
  const terms = [...text.matchAll(parts)].flatMap(({ groups }) => termOf(groups as unknown as Part))
  if (terms.length === 0)
    throw new UserError(
      'Er staat geen woord om op te zoeken.',
      'Geef een of meer woorden, zoals: beraad zoek herbeoordeling',
    )
  return terms
}

/** What the shell took out of quotes goes back between them. */
function quoted(arg: string): string {
  const { minus, field, rest } = /^\s*(?<minus>-?)(?<field>(?:\p{L}+:)?)(?<rest>[^]*)$/u.exec(arg)!.groups!
  return isSentence(arg) && !isChoice(field!.slice(0, -1)) ? `${minus}${field}"${rest}"` : arg
}

function isSentence(arg: string): boolean {
  const fields = arg.match(/(?<=^|\s)-?\p{L}+:/gu) ?? []
  return /\s/.test(arg.trim()) && !arg.includes('"') && !/\s-\S/.test(arg) && fields.length < 2
}

interface Part {
  minus: string
  field: string | undefined
  sentence: string | undefined
  word: string | undefined
}

function termOf({ minus, field, sentence, word }: Part): Term[] {
  const value = sentence ?? word ?? ''
  const isBeginning = sentence === undefined && value.endsWith('*')
  const words = wordsOf(value).map((one) => one.word)
  const name = field === undefined ? '' : fieldNamed(field)
  if (name !== '' && value.trim() === '')
    throw new UserError(`Achter ${name}: staat geen waarde.`, `Zet er een woord achter, zonder spatie ertussen.`)
  const exact = name === '' ? undefined : exactToken(name, value.trim())
  if (words.length === 0 && exact === undefined) return []
  if (isBeginning && words.at(-1)!.length < shortestBeginning)
    throw new UserError(`Het begin "${value}" is te kort.`, `Geef minstens ${shortestBeginning} letters voor de ster.`)
  const typed = `${name === '' ? '' : `${name}:`}${value}`
  return [{ typed, not: minus !== '', field: name, words, isBeginning, ...(exact === undefined ? {} : { exact }) }]
}

/** The fewest letters of which a word may be the beginning. */
export const shortestBeginning = 3
const longestQuery = 1000

/**
 * A minus, the name of a field, and a sentence between quotes or a word. A quote that does not close runs to the end.
 * With more colons it is no field but a reference, such as an ECLI.
 */
const parts = /(?<minus>-?)(?:(?<field>\p{L}+):(?=\S|$)(?![^\s"]*:))?(?:"(?<sentence>[^"]*)(?:"|$)|(?<word>[^\s"]+))?/gu
