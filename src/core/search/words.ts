/** From text to the words that are searched: lower case, without accents, and brought back to a Dutch stem. */
import { stemmer } from '@orama/stemmers/dutch'

/** One word of a text, and where it stands (UTF-16, the end lies behind the last character). */
export interface Word {
  word: string
  start: number
  end: number
}

/** The words of a text in order. Every word is made of letters and digits only, whatever the text is. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = []
  for (const match of text.matchAll(run)) {
    const word = folded(match[0])
    if (word !== '') found.push({ word, start: match.index, end: match.index + match[0].length })
  }
  return found
}

/** What words of one family share: "besluit" for besluit and besluiten. Takes a word of `wordsOf`. */
export function stemOf(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size > rememberedStems) stems.clear()
  const stem = (stemmer(word) || word).replace(doubled, '$1')
  stems.set(word, stem)
  return stem
}

/** "Café", "CAFE" and "café" with a loose accent are one word, as are "ĳs" and "ijs". A very long word is cut. */
function folded(raw: string): string {
  if (plain.test(raw)) return raw.toLowerCase().slice(0, longest)
  const letters = raw.normalize('NFKD').toLowerCase().normalize('NFKD').replace(notInWord, '')
  return letters.replace(/[ßøæœłđðþı]/g, (letter) => spelled[letter]!).slice(0, longest)
}

const run = /[\p{L}\p{N}\p{M}]+/gu
const plain = /^[a-zA-Z0-9]+$/
const notInWord = /[^\p{L}\p{N}]/gu
const longest = 64
/** The stemmer leaves "gezinn" of gezinnen. */
const doubled = /([bcdfghjklmnpqrstvwxz])\1$/
const spelled: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** Stemming costs more than looking up, and a collection uses the same words again and again. */
const stems = new Map<string, string>()
const rememberedStems = 50_000
