/** A case as the index holds it: for each column its words as stems, with a space between them. */
import type { Casus } from '../casus/casus.js'
import { between, fieldTokens } from './fields.js'
import { passagesOf, weights, type Column } from './passages.js'
import { stemOf, wordsOf } from './words.js'

/** The columns: those of text with their weight; then the words as they were written; then the fields. */
export const columns = [...(Object.keys(weights) as Column[]), 'woorden', 'velden'] as const

/** What a word counts in each of the columns. */
export const columnWeights = [...Object.values(weights), 0, 0]

/** Rises when the same case gives another document; what was indexed before then counts no more. */
export const documentVersion = 2

/** Stands in every document: what is left when only words are left out. */
export const always = '¬'

/** A token per column and word; the same case gives the same texts. In the order of `columns`. */
export function documentOf(casus: Casus): string[] {
  const tokens = new Map<string, string[]>(columns.map((column) => [column, []]))
  const written = new Set<string>()
  const passages = passagesOf(casus)
  for (const { column, text } of passages) {
    const words = wordsOf(text)
    for (const { word } of words) written.add(word)
    tokens.get(column)!.push(...words.map(({ word }) => stemOf(word)), between)
  }
  tokens.set('woorden', [...written].map(asWritten))
  tokens.set('velden', [always, ...fieldTokens(casus, passages)])
  return [...tokens.values()].map((column) => column.join(' '))
}

/** What a word as it was written is called in the index, apart from the stems. */
export function asWritten(word: string): string {
  return `·${word}`
}
