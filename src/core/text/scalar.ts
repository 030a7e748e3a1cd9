/** How one value is written in YAML, so that every reader, of 1.1 as of 1.2, gives the same value back. */
import { late } from './late.js'

/** A value on the rest of its line. Texts are bare where that is safe, else between double quotes. */
export function inlineScalar(value: string | number | boolean | null): string {
  return typeof value === 'string' ? inlineText(value) : String(value)
}

/** The `|` header for a text with newlines, or undefined when the text must go between quotes after all. */
export function blockHeader(text: string): '|' | '|-' | undefined {
  if (!text.includes('\n') || needsEscape().test(text) || notForBlock.test(text)) return undefined
  return text.endsWith('\n') ? '|' : '|-'
}

/** Why a text cannot be stored unchanged, in Dutch; undefined when it can. Used where text is typed or pasted. */
export function unwritable(text: string): string | undefined {
  if (text.includes('\0')) return 'De tekst bevat een nulteken. Plak de tekst opnieuw als platte tekst.'
  if (halfSign().test(text)) return 'De tekst bevat een half teken. Plak de tekst opnieuw, of laat het teken weg.'
  return undefined
}

function inlineText(text: string): string {
  const isBare = bareStart().test(text) && !notBare.test(text) && !looksLikeOther(text) && !holdsEscape(text)
  return isBare ? text : doubleQuoted(text)
}

/** Whether some YAML reader makes a number, date, time, yes/no or nothing of a bare text. */
function looksLikeOther(text: string): boolean {
  return otherWords.has(text.toLowerCase()) || numberLike.test(text)
}

function doubleQuoted(text: string): string {
  const quoted = text.replace(/["\\]/g, '\\$&')
  return `"${isPlain.test(quoted) ? quoted : quoted.replace(needsEscapeAll(), escapeCharacter)}"`
}

function holdsEscape(text: string): boolean {
  return !isPlain.test(text) && needsEscape().test(text)
}

function escapeCharacter(character: string): string {
  const short = shortEscapes[character]
  if (short !== undefined) return short
  const code = character.codePointAt(0)!.toString(16).toUpperCase()
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`
}

const shortEscapes: Record<string, string> = { '\n': '\\n', '\t': '\\t', '\r': '\\r' }

const halfSign = late(String.raw`\p{Cs}`, 'u')
const bareStart = late(String.raw`^[\p{L}0-9(]`, 'u')
/** What YAML reads as a key, a comment or an end, or drops at the end of a line. */
const notBare = /\n|: | #|[\s:]$/

// Emoji joiners stay; what is invisible or turns the reading direction is written as a code, so that a diff shows it.
const escapeClass = String.raw`[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]|(?!\u200D)\p{Cf}`
export const needsEscape = late(`(?!\\n)(?:${escapeClass})`, 'u')
/** Most texts hold nothing else, and classes of Unicode are slow to look up. */
const isPlain = /^[ -~]*$/
const needsEscapeAll = late(escapeClass, 'gu')

/** Leading blanks want an indentation digit; lines of blanks alone are lost to editors that trim. */
const notForBlock = /^[ \n]|\n\n$|\n +(?:\n|$)/

/** YAML 1.1 makes numbers, times and dates of these; anything of only such characters is quoted. */
export const numberLike = /^[0-9][0-9A-Fa-fxXoO_:.,eETtZz +-]*$/
export const otherWords = new Set('y,n,j,yes,no,ja,nee,on,off,true,false,null,nan,inf,infinity'.split(','))
