/** The words that mean the same at every question, so that nobody has to look for keys. */
import type { Soort } from '../casus/casus.js'
import { stepIds, stepsOf } from '../casus/steps.js'
import { placeOf, type StepId } from '../casus/steps/question.js'

export type Move =
  | { kind: 'terug' | 'hulp' | 'overzicht' | 'matrix' | 'lijst' | 'precedenten' | 'editor' | 'later' | 'stop' }
  | { kind: 'parkeer'; text: string }
  | { kind: 'onvolledig'; word: IncompleteWord }
  | { kind: 'stap'; name: string }
  | { kind: 'wijzig' | 'verwijder' | 'smoes'; item: string }

/** A word that needs something behind it. */
export type IncompleteWord = 'parkeer' | 'wijzig' | 'verwijder' | 'smoes' | 'stap'

/** What a typed line asks for, or undefined when it is an answer. A line that starts with `=` is always an answer. */
export function readMove(line: string): Move | undefined {
  const [word = '', ...rest] = line.trim().split(/\s+/)
  const text = rest.join(' ')
  const name = word.toLowerCase()
  if (text === '') return wordAlone(name)
  if (name === 'parkeer') return { kind: 'parkeer', text }
  if (name === 'stap') return stepMove(text)
  if ((name === 'wijzig' || name === 'verwijder' || name === 'smoes') && /^[a-z]?\d+$/i.test(text))
    return { kind: name, item: text.toLowerCase() }
  return undefined
}

/** The answer in a line: without the `=` that says "this is not a word of the session". */
export function answerText(line: string): string {
  const trimmed = line.trim()
  return trimmed.startsWith('=') ? trimmed.slice(1).trim() : trimmed
}

/**
 * What a line further on in a long text adds to it. A line that is only a word of the session is nearly always meant as
 * one, and would stand in the case unseen: it is refused. With `=` before it, it is text.
 */
export function textLine(line: string): { text: string; error?: string } {
  const [text, trimmed] = [line.trimEnd(), line.trim()]
  if (isLoneWord(text))
    return {
      text,
      error: `Je schrijft nog aan de tekst. Na een lege regel werkt ${trimmed} weer. Is het tekst? Zet er = voor.`,
    }
  if (trimmed === '+') return { text: '' }
  return { text: trimmed.startsWith('=') && isLoneWord(answerText(text)) ? answerText(text) : text }
}

function isLoneWord(line: string): boolean {
  const move = readMove(line)
  return move !== undefined && move.kind !== 'parkeer'
}

/** Whether a kind of case has what this word shows: arguments, or a lijn. */
export function worksFor(word: 'matrix' | 'precedenten', soort: Soort): boolean {
  const place = word === 'matrix' ? 'argumenten' : 'lijn'
  return stepsOf[soort].some(({ questions }) => questions.some((question) => placeOf(question) === place))
}

/** A step of this kind of case by its id or its number, or undefined. */
export function findStep(name: string, soort: Soort): StepId | undefined {
  return stepsOf[soort].find((step) => step.id === name.toLowerCase() || String(step.number) === name)?.id
}

function wordAlone(name: string): Move | undefined {
  switch (name) {
    case 'terug':
    case 'hulp':
    case 'overzicht':
    case 'matrix':
    case 'lijst':
    case 'precedenten':
    case 'editor':
    case 'later':
    case 'stop':
      return { kind: name }
    case '?':
      return { kind: 'hulp' }
    case 'parkeer':
    case 'wijzig':
    case 'verwijder':
    case 'smoes':
    case 'stap':
      return { kind: 'onvolledig', word: name }
    default:
      return undefined
  }
}

/** Whether the case at hand has this step shows when somebody goes there. */
function stepMove(name: string): Move | undefined {
  const isStep = /^[1-7]$/.test(name) || stepIds.some((id) => id === name.toLowerCase())
  return isStep ? { kind: 'stap', name } : undefined
}
