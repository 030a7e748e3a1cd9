/** Searches without an index: the same answers in the same order, from the cases themselves. */
import type { Casus } from '../casus/casus.js'
import { asWritten, columnWeights, documentOf } from './document.js'
import type { Lookup, Vocabulary } from './resolve.js'

/** A collection that can be searched. */
export interface Searchable extends Vocabulary {
  /** How many cases fit, and the best of them by file: most telling first, then the newest by name. */
  best(lookups: readonly Lookup[], count: number): { total: number; files: string[] }
}

/** The collection of these cases. */
export function scanned(cases: readonly { file: string; casus: Casus }[]): Searchable {
  const documents = cases.map(({ file, casus }) => ({ file, columns: documentOf(casus).map((text) => ` ${text} `) }))
  const tokens = new Map<string, number>()
  for (const { columns } of documents)
    for (const token of new Set(columns.flatMap(tokensIn))) tokens.set(token, (tokens.get(token) ?? 0) + 1)
  const prefix = asWritten('')
  return {
    has: (token) => tokens.has(token),
    words: (beginning) =>
      [...tokens]
        .filter(([token]) => token.startsWith(prefix + beginning))
        .map(([token, cases]) => ({ word: token.slice(prefix.length), cases })),
    best(lookups, count) {
      const found = documents.filter(({ columns }) => fits(columns, lookups))
      const score = scorer(documents, lookups)
      const ranked = found.map(({ file, columns }) => ({ file, score: score(columns) }))
      ranked.sort((a, b) => b.score - a.score || (a.file < b.file ? 1 : -1))
      return { total: found.length, files: ranked.slice(0, count).map(({ file }) => file) }
    },
  }
}

/** Whether one case fits. */
export function casusFits(casus: Casus, lookups: readonly Lookup[]): boolean {
  return fits(
    documentOf(casus).map((text) => ` ${text} `),
    lookups,
  )
}

function fits(columns: readonly string[], lookups: readonly Lookup[]): boolean {
  return lookups.every(({ not, rows }) => not !== rows.some((row) => has(columns, row)))
}

function has(columns: readonly string[], row: readonly string[]): boolean {
  return columns.some((column) => column.includes(asText(row)))
}

/** How telling a case is: Okapi BM25, as FTS5 reckons it (https://sqlite.org/fts5.html#the_bm25_function). */
function scorer(
  documents: readonly { columns: string[] }[],
  lookups: readonly Lookup[],
): (columns: string[]) => number {
  const rows = lookups.filter(({ not }) => !not).flatMap((lookup) => lookup.rows)
  const average = documents.reduce((sum, { columns }) => sum + lengthOf(columns), 0) / documents.length
  const rarity = rows.map((row) => {
    const hits = documents.filter(({ columns }) => has(columns, row)).length
    return Math.max(Math.log((documents.length - hits + 0.5) / (hits + 0.5)), 1e-6)
  })
  return (columns) => {
    const long = 1.2 * (1 - 0.75 + (0.75 * lengthOf(columns)) / average)
    const parts = rows.map((row, i) => {
      const weight = columns.reduce((sum, column, j) => sum + columnWeights[j]! * timesIn(column, row), 0)
      return (rarity[i]! * (weight * 2.2)) / (weight + long)
    })
    return rounded(parts.reduce((sum, part) => sum + part, 0))
  }
}

/** Two ways of reckoning may differ in the last digits, which must not decide the order. */
function rounded(score: number): number {
  return Math.round(score * scorePrecision) / scorePrecision
}

function timesIn(column: string, row: readonly string[]): number {
  const text = asText(row)
  let times = 0
  for (let at = column.indexOf(text); at !== -1; at = column.indexOf(text, at + 1)) times++
  return times
}

function lengthOf(columns: readonly string[]): number {
  return columns.reduce((sum, column) => sum + tokensIn(column).length, 0)
}

function tokensIn(column: string): string[] {
  return column.split(' ').filter((token) => token !== '')
}

function asText(row: readonly string[]): string {
  return ` ${row.join(' ')} `
}

/** Scores are compared to this many parts of one. */
export const scorePrecision = 1e6
