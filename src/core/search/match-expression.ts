/** The lookups in the language of SQLite's full-text index. */
import { always } from './document.js'
import type { Lookup } from './resolve.js'

/**
 * An expression for FTS5; undefined when nothing can fit it. Tokens hold letters, digits and our own marks, never a quote,
 * so nothing that was typed can become an operator. It is still bound as a value, never pasted into SQL.
 */
export function matchExpression(lookups: readonly Lookup[]): string | undefined {
  const wanted = lookups.filter(({ not }) => !not)
  if (wanted.some(({ rows }) => rows.length === 0)) return undefined
  const unwanted = lookups.filter(({ not }) => not).flatMap(({ rows }) => rows)
  const found = wanted.length === 0 ? `"${always}"` : wanted.map(({ rows }) => either(rows)).join(' AND ')
  return unwanted.length === 0 ? found : `(${found}) NOT ${either(unwanted)}`
}

function either(rows: readonly string[][]): string {
  return `(${rows.map((row) => `"${row.join(' ')}"`).join(' OR ')})`
}
