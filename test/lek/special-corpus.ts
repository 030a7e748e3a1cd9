/**
 * Sentences for words of special categories: one half to tune on, one half kept apart. All of them are invented. Who wrote
 * the second half had the list of words in mind, so its recall flatters; no word was changed after it was measured.
 */
import { readFileSync } from 'node:fs'
import type { Half } from './corpus.js'
import { specialNames, specialWords, type SpecialKind } from '../../src/core/lek/special-words.js'

export const specialKinds = Object.keys(specialNames) as SpecialKind[]

export interface SpecialScore {
  /** Per kind: sentences about it, how many of those were noticed, sentences that were called so, how many rightly. */
  kinds: Record<SpecialKind, { marked: number; hit: number; found: number; right: number }>
  cleanSentences: number
  falseAlarms: number
}

/** How well the words are noticed in this half: one category for each sentence, or none. */
export function specialScore(half: Half): SpecialScore {
  const rows = readFileSync(new URL(`corpus/bijzonder-${half}.tsv`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  const told = rows.map((row) => {
    const [label = '', text = ''] = row.split('\t')
    return { label, found: new Set([...specialWords(text)].map(({ kind }) => kind)) }
  })
  const clean = told.filter(({ label }) => label === 'schoon')
  const count = (kind: SpecialKind) => {
    const about = told.filter(({ label }) => label === kind)
    const called = told.filter(({ found }) => found.has(kind))
    const hit = about.filter(({ found }) => found.has(kind)).length
    return { marked: about.length, hit, found: called.length, right: hit }
  }
  return {
    kinds: Object.fromEntries(specialKinds.map((kind) => [kind, count(kind)])) as SpecialScore['kinds'],
    cleanSentences: clean.length,
    falseAlarms: clean.filter(({ found }) => found.size > 0).length,
  }
}
