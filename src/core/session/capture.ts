/** Fast capture at step 5: one typed line is one argument, with short marks for what the group already said about it. */
import type { Casus } from '../casus/casus.js'
import { unwritable } from '../text/serialize.js'
import type { ArgumentInFile } from './argument-edits.js'
import { readMarks } from './capture-marks.js'
import { answerText } from './words.js'

/** What a line says of an argument. A field that the line does not tell is absent, so that it is asked later. */
export type CapturedArgument = Omit<ArgumentInFile, 'id' | 'factor' | 'smoes'>

/** `unknown`: words, as typed, that were meant as marks and were not understood; what they stand for is still open. */
export type Captured = { argument: CapturedArgument; unknown: string[] } | { error: string }

/** What the group may still be asked about an argument. */
export type OpenField = (typeof fields)[number]

/**
 * The argument in a line that begins with + (pro) or - (contra); undefined for any other line, which is an ordinary
 * answer. Before a colon may stand whose argument it is, its class, its principle and its perspective, in any order.
 * A colon in a sentence stays in the sentence: unless every word before it is a mark, the whole line is the argument.
 * A = behind the sign says that there are no marks. Source: step 5, one sentence, whose, class, perspective.
 */
export function captureLine(line: string, casus: Casus): Captured | undefined {
  const [, sign, typed] = signPattern.exec(onOneLine(line)) ?? []
  if (sign === undefined || typed === undefined) return undefined
  const refusal = unwritable(typed)
  if (refusal !== undefined) return { error: refusal }
  const kant = plusPattern.test(sign) ? 'pro' : 'contra'
  const text = answerText(typed)
  if (!hasWords(text)) return { error: `Het argument ontbreekt nog. ${example(kant)}` }
  return text === typed ? readArgument(kant, text, casus) : { argument: { kant, stelling: text }, unknown: [] }
}

/**
 * The arguments in a pasted list: a line with a sign begins one, a line without goes on with the one before it. Undefined
 * when no line has a sign. `heading`: the first line when it only announces what follows.
 */
export function pastedArguments(lines: readonly string[]): { parts: string[]; heading?: string } | undefined {
  const [first = '', ...rest] = lines
  if (!lines.some(hasSign)) return undefined
  const isHeading = !hasSign(first) && first.trimEnd().endsWith(':')
  const parts: string[] = []
  for (const line of isHeading ? rest : lines)
    if (hasSign(line) || parts.length === 0) parts.push(line)
    else parts.push(`${parts.pop()!.trimEnd()} ${line.trim()}`)
  return isHeading ? { parts, heading: first.trim() } : { parts }
}

function hasSign(line: string): boolean {
  return signPattern.test(line.trim())
}

/** How fast capture is typed: at most six short lines for the screen. */
export const captureHelp: readonly string[] = [
  'Typ + voor een argument vóór, en - voor een argument tegen:',
  '  + Zij heeft recht op onderwijs.',
  'Weet je al meer? Zet dat voor een dubbele punt:',
  '  - b2,b3 belang financieel: Het kost geld.',
  '  + leerling recht gelijkheid: Zij mag niet achterblijven.',
  'Wat je weglaat, komt later aan de beurt.',
]

/** What is still to be asked about an argument, in the order of the questions. Null and [] are answers: left empty. */
export function openFields(argument: Partial<ArgumentInFile>): OpenField[] {
  return fields.filter(
    (field) => argument[field] === undefined && (field !== 'beginsel' || argument.soort === 'beginsel'),
  )
}

function readArgument(kant: 'pro' | 'contra', text: string, casus: Casus): Captured {
  const colon = text.search(/[:：]/)
  const { marks, unclear, foreign } = readMarks(colon === -1 ? text : text.slice(0, colon), casus)
  if (marks === undefined) return { argument: { kant, stelling: text }, unknown: foreign }
  const stelling = colon === -1 ? '' : text.slice(colon + 1).trim()
  if (!hasWords(stelling)) return { error: `Achter de dubbele punt hoort nog het argument. ${example(kant)}` }
  return { argument: { kant, stelling, ...marks }, unknown: unclear }
}

function example(kant: 'pro' | 'contra'): string {
  return `Schrijf bijvoorbeeld: ${kant === 'pro' ? '+ b1: Zij heeft recht op onderwijs.' : '- b2: Het kost geld.'}`
}

/** A pasted text may hold line ends; an argument is one line, as every short answer is. */
function onOneLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim())
  return lines.filter((line) => line !== '').join(' ')
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

const fields = ['kant', 'belanghebbenden', 'soort', 'beginsel', 'perspectief'] as const

// Phones, word processors and other keyboards have their own plus, minus and dashes.
const plus = '+＋﹢'
const minus = '\\-‐‑‒–—−－﹣'
const plusPattern = new RegExp(`^[${plus}]`)
/** "+/-" means "about", "->" is an arrow, and "-5%" a number that would lose its meaning: those are ordinary answers. */
const signPattern = new RegExp(`^([${plus}]+|[${minus}]+)(?![${plus}${minus}/>\\d])\\s*(.*)$`, 's')
