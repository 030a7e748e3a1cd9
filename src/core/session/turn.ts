/** What one typed line does to a session. Pure: the session that went in is not changed. */
import { readingForm } from '../casus/reading.js'
import type { CasusFile } from '../casus/schema.js'
import { checkCasus } from '../check/check.js'
import type { FieldQuestion } from '../casus/steps/question.js'
import { shorten } from '../text/shorten.js'
import { visibleLine } from '../text/visible.js'
import { choicesOf, readAnswer, type AnswerContext } from './answers.js'
import { park } from './edits.js'
import { initialLine } from './initial.js'
import { takeItem, takeItemMove } from './list-turn.js'
import { getAt, setAt } from './path.js'
import {
  currentSlot,
  forward,
  moveOn,
  openStep,
  without,
  type Session,
  type SessionContext,
  type Turn,
} from './session.js'
import { slots, type FieldSlot, type Slot } from './slots.js'
import { readMove, type Move } from './words.js'

/** What a typed line does at the current slot. */
export function takeLine(session: Session, line: string, context: SessionContext): Turn {
  const slot = currentSlot(session)
  if (slot === undefined) return { session, notices: [] }
  const move = readMove(line)
  if (move !== undefined) return takeMove(session, slot, move)
  if (slot.kind === 'more') return takeItem(session, slot, line, context)
  return takeField(session, slot, line, context)
}

/** An empty line keeps what stands there, or takes the proposal. */
function takeField(session: Session, slot: FieldSlot, line: string, context: SessionContext): Turn {
  const isEmpty = line.trim() === ''
  if (isEmpty && getAt(session.file, slot.path) !== undefined) return done(forward(session, slot, session.file))
  const typed = isEmpty ? (initialLine(session.file, slot) ?? '') : line
  const answer = readAnswer(slot.question, typed, { ...context, casus: readingForm(session.file) })
  if ('error' in answer) return { session, notices: [], error: answer.error }
  const file = setAt(session.file, slot.path, answer.value)
  const heard = understood(slot.question, typed, answer.value, { ...context, casus: readingForm(file) })
  if (slot.key !== 'status') return { session: forward(session, slot, file), notices: heard }
  const refusal = statusRefusal(file)
  if (refusal !== undefined) return { session, notices: [], error: refusal }
  return done(forward({ ...session, closed: new Set([...session.closed, slot.key]) }, slot, file))
}

/** What was understood, where that is not literally what was typed: a number, a letter, another way to write a date. */
function understood(question: FieldQuestion, typed: string, value: unknown, context: AnswerContext): string[] {
  const choices = choicesOf(question, context)
  const values = typeof value === 'boolean' ? [value ? 'ja' : 'nee'] : [value].flat()
  const labels = values.map((one) => choices?.find((choice) => choice.id === one)?.label ?? String(one))
  const text = labels.join(' · ')
  const isLiteral = question.kind === 'regel' || question.kind === 'tekst' || value === null || text === typed.trim()
  return isLiteral || text === '' ? [] : [`→ ${shorten(visibleLine(text), 200)}`]
}

function done(session: Session): Turn {
  return { session, notices: [] }
}

/** A status asks for completeness: why this one cannot be given yet, or undefined. */
function statusRefusal(file: CasusFile): string | undefined {
  const errors = checkCasus(readingForm(file), {}).filter((finding) => finding.severity === 'fout')
  const [first] = errors
  if (first === undefined) return undefined
  const more = errors.length > 1 ? ` Er ${errors.length === 2 ? 'is' : 'zijn'} nog ${errors.length - 1} meer.` : ''
  return `Dat kan nog niet: ${first.message}${more} Kies concept, of typ overzicht.`
}

function takeMove(session: Session, slot: Slot, move: Move): Turn {
  const all = slots(session.file)
  switch (move.kind) {
    case 'hulp':
    case 'overzicht':
      return { session, notices: [], show: move.kind }
    case 'stop':
      return { session, notices: [], stop: true }
    case 'terug':
      return back(session, all, slot)
    case 'later':
      return putOff(session, all, slot)
    case 'stap':
      return { session: openStep(session, move.step), notices: [] }
    case 'parkeer':
      return { session: { ...session, file: park(session.file, move.text) }, notices: ['Geparkeerd.'] }
    default:
      return takeItemMove(session, slot, move)
  }
}

function back(session: Session, all: readonly Slot[], slot: Slot): Turn {
  const before = all[all.findIndex((s) => s.key === slot.key) - 1]
  if (before === undefined) return { session, notices: [], error: 'Dit is de eerste vraag.' }
  return { session: { ...session, at: before.key }, notices: [] }
}

function putOff(session: Session, all: readonly Slot[], slot: Slot): Turn {
  const later = new Set([...session.later, slot.key])
  const again = without(session.again, [slot])
  const here = all.findIndex((s) => s.key === slot.key)
  return { session: moveOn({ ...session, later, again }, all, here), notices: ['Deze vraag blijft open staan.'] }
}
