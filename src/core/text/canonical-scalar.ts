/** One value on the rest of a line, in the forms in which scalar.ts writes it. */
import { numberLike, otherWords } from './scalar.js'

/** Thrown for a text in any other form than ours: parse.ts reads it. */
export const notMine = Symbol('not in the form that we write')

/** The value of a bare or quoted text, number, yes, no, null, `[]` or `{}`. Throws `notMine`. */
export function inlineValue(source: string): unknown {
  const first = source.charCodeAt(0)
  if (first === 34) return quoted(source)
  if (source === '[]') return []
  if (source === '{}') return {}
  if (!mayBeginBare(first) || source.includes(': ') || source.includes(' #')) throw notMine
  if (endsOpen(source.charCodeAt(source.length - 1))) throw notMine
  if (first <= 57 && numberLike.test(source)) return plainNumber(source)
  return source.length <= longestWord && otherWords.has(source.toLowerCase()) ? word(source) : source
}

/** A letter, a digit, an opening bracket, or anything outside ASCII. */
function mayBeginBare(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 40 || c > 160
}

/** A blank or a colon. */
function endsOpen(c: number): boolean {
  return c === 32 || c === 58
}

/** Between double quotes on one line. Apart from `\U` the codes that we write are those of JSON. */
function quoted(source: string): string {
  if (!source.includes('\\')) {
    if (source.length < 2 || source.indexOf('"', 1) !== source.length - 1) throw notMine
    return source.slice(1, -1)
  }
  if (halfCharacter.test(source)) throw notMine
  try {
    return JSON.parse(source) as string
  } catch {
    throw notMine
  }
}

function plainNumber(source: string): number {
  if (!/^(?:0|[1-9][0-9]{0,14}|(?:0|[1-9][0-9]{0,11})\.[0-9]{1,3})$/.test(source)) throw notMine
  return Number(source)
}

function word(source: string): boolean | null {
  if (source === 'null') return null
  if (source === 'true') return true
  if (source === 'false') return false
  throw notMine
}

const halfCharacter = /\\u[dD][89a-fA-F]/
const longestWord = 8
