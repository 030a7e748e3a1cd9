/** Says back what was understood, so that a typing error is seen at once. */
import type { FieldQuestion } from '../casus/steps/question.js'
import { aantalTekst } from '../text/aantal.js'
import { shorten } from '../text/shorten.js'
import { visibleLine } from '../text/visible.js'
import { choicesOf, type AnswerContext } from './answers.js'

/** What was understood, where that is not literally what was typed: a number, a letter, another way to write a date. */
export function understood(question: FieldQuestion, typed: string, value: unknown, context: AnswerContext): string[] {
  if (question.kind === 'regel' || question.kind === 'tekst' || value === null) return []
  const choices = choicesOf(question, context)
  const values = typeof value === 'boolean' ? [value ? 'ja' : 'nee'] : [value].flat()
  const labels = values.map((one) => choices?.find((choice) => choice.id === one)?.label ?? shown(one))
  const text = labels.join(' · ')
  return text === typed.trim() || text === '' ? [] : [`→ ${shorten(visibleLine(text), 200)}`]
}

function shown(value: unknown): string {
  return typeof value === 'number' ? aantalTekst(value) : String(value)
}
