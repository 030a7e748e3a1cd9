/** The session as a pure state machine: a case, where we are in it, and what a typed line does to both. */
import { checkCasus } from '../check/check.js'
import { readingForm } from '../casus/reading.js'
import type { CasusFile } from '../casus/schema.js'
import type { FieldQuestion, StepId } from '../casus/steps.js'
import { readAnswer, type AnswerContext } from './answers.js'
import { addItem, markAsSmoes, park, removeItem } from './edits.js'
import { initialLine } from './initial.js'
import { getAt, pathName, setAt, type Path } from './path.js'
import { itemSegment, itemsAt, slots, type MoreSlot, type Slot } from './slots.js'
import { answerText, readMove, type Move } from './words.js'

export interface Session {
  readonly file: CasusFile
  /** The key of the slot that is asked now; undefined when nothing is left to ask. */
  readonly at: string | undefined
  /** Lists that the group closed. */
  readonly closed: ReadonlySet<string>
  /** Slots that were put off in this session. */
  readonly later: ReadonlySet<string>
  /** Answered slots that are shown again, because somebody wants to change them. */
  readonly again: ReadonlySet<string>
}

/** What a typed line led to. `file` differs from the one before exactly when something must be saved. */
export interface Turn {
  session: Session
  /** Sentences for the screen. */
  notices: string[]
  /** A screen to show before the question comes again. */
  show?: 'hulp' | 'overzicht'
  /** The line was not accepted, and why. */
  error?: string
  stop?: true
}

export type SessionContext = Omit<AnswerContext, 'casus'>

/** A session on a case, at its first open question. A list counts as closed when something after it was answered. */
export function startSession(file: CasusFile, again: readonly string[] = []): Session {
  const all = slots(file)
  const lastAnswered = all.findLastIndex((slot) => isAnswered(slot, file))
  const closed = all.filter((slot, i) => slot.kind === 'more' && i < lastAnswered && isAnswered(slot, file))
  const empty: Session = { file, at: undefined, closed: keys(closed), later: new Set(), again: new Set(again) }
  return moveOn(empty, all, -1)
}

/** The session at the start of one step, which is gone through again. */
export function openStep(session: Session, step: StepId): Session {
  const all = slots(session.file)
  const inStep = all.filter((slot) => slot.step.id === step)
  const direct = inStep.filter((slot) => slot.kind === 'field' && slot.about?.origin !== 'lijst')
  const closed = without(session.closed, inStep)
  const again = new Set([...session.again, ...keys(direct)])
  return moveOn({ ...session, closed, again }, all, all.findIndex((slot) => slot.step.id === step) - 1)
}

/** The slot that is asked now. */
export function currentSlot(session: Session): Slot | undefined {
  return slots(session.file).find((slot) => slot.key === session.at)
}

/** All slots that still wait for an answer, put off or not. */
export function openSlots(session: Session): Slot[] {
  return slots(session.file).filter((slot) => waits(slot, session))
}

/** What a typed line does at the current slot. Pure: the session that went in is not changed. */
export function takeLine(session: Session, line: string, context: SessionContext): Turn {
  const slot = currentSlot(session)
  if (slot === undefined) return { session, notices: [] }
  const move = readMove(line)
  if (move !== undefined) return takeMove(session, slot, move)
  if (slot.kind === 'more') return takeItem(session, slot, line, context)
  const isEmpty = line.trim() === ''
  if (isEmpty && getAt(session.file, slot.path) !== undefined) return forward(session, slot, session.file)
  const typed = isEmpty ? (initialLine(session.file, slot) ?? '') : line
  const answer = readAnswer(slot.question, typed, { ...context, casus: readingForm(session.file) })
  if ('error' in answer) return { session, notices: [], error: answer.error }
  const file = setAt(session.file, slot.path, answer.value)
  if (slot.key !== 'status') return forward(session, slot, file)
  const refusal = statusRefusal(file)
  if (refusal !== undefined) return { session, notices: [], error: refusal }
  return forward({ ...session, closed: new Set([...session.closed, slot.key]) }, slot, file)
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

/** `wijzig`, `verwijder` and `smoes` point at an item of the list that is asked now. */
function takeItemMove(session: Session, slot: Slot, move: Extract<Move, { item: string }>): Turn {
  if (slot.kind !== 'more' || slot.question.kind !== 'lijst')
    return { session, notices: [], error: `${move.kind} werkt alleen waar je een lijst invult.` }
  const items = itemsAt(session.file, slot.path) ?? []
  const position = items.findIndex((item, i) => getAt(item, ['id']) === move.item || String(i + 1) === move.item)
  if (position === -1) return { session, notices: [], error: `${move.item} staat niet in de lijst hierboven.` }
  const path = [...slot.path, itemSegment(slot.question, items[position], position)]
  if (move.kind === 'verwijder') {
    const removal = removeItem(session.file, path)
    if ('error' in removal) return { session, notices: [], error: removal.error }
    return { session: { ...session, file: removal.file }, notices: ['Verwijderd.'] }
  }
  if (move.kind === 'smoes') {
    if (slot.question.id !== 'argumenten')
      return { session, notices: [], error: 'smoes werkt alleen bij de argumenten.' }
    return {
      session: { ...session, file: markAsSmoes(session.file, path) },
      notices: ['Geparkeerd als mogelijke smoes.'],
    }
  }
  return { session: reviseItem({ ...session, closed: without(session.closed, [slot]) }, path), notices: [] }
}

function reviseItem(session: Session, path: Path): Session {
  const name = pathName(path)
  const fields = slots(session.file).filter((slot) => slot.kind === 'field' && slot.about?.item === name)
  return { ...session, at: fields[0]?.key, again: new Set([...session.again, ...keys(fields)]) }
}

/** At the end of a list: an empty line closes it, anything else is the first answer of a new item. */
function takeItem(session: Session, slot: MoreSlot, line: string, context: SessionContext): Turn {
  const items = itemsAt(session.file, slot.path)
  if (answerText(line) === '') return closeList(session, slot, items)
  const first: FieldQuestion = slot.question.kind === 'lijst' ? slot.question.fields[0]! : plainText
  const answer = readAnswer(first, line, { ...context, casus: readingForm(session.file) })
  if ('error' in answer) return { session, notices: [], error: answer.error }
  const file = addItem(session.file, slot.question, answer.value)
  const after = slots(file)
  const end = after.findIndex((s) => s.key === slot.key)
  const added = after.slice(0, end).findLastIndex((s) => s.question.id === first.id)
  const reopened = { ...session, file, closed: without(session.closed, [slot]) }
  return { session: moveOn(reopened, after, added === -1 ? end - 1 : added), notices: [] }
}

const plainText: FieldQuestion = { id: 'tekst', kind: 'regel', required: true }

function closeList(session: Session, slot: MoreSlot, items: readonly unknown[] | undefined): Turn {
  if (slot.question.kind === 'lijst' && slot.question.required && (items ?? []).length === 0)
    return { session, notices: [], error: 'Noem er ten minste één. Weet je het nog niet? Typ later.' }
  const file = items === undefined ? setAt(session.file, slot.path, []) : session.file
  const closed = new Set([...session.closed, slot.key])
  return forward({ ...session, closed }, slot, file)
}

function forward(session: Session, slot: Slot, file: CasusFile): Turn {
  const all = slots(file)
  const again = without(session.again, [slot])
  const later = without(session.later, [slot])
  const here = all.findIndex((s) => s.key === slot.key)
  return { session: moveOn({ ...session, file, again, later }, all, here), notices: [] }
}

/** To the first slot after `here` that waits, else to the first one from the start. */
function moveOn(session: Session, all: readonly Slot[], here: number): Session {
  const waiting = (slot: Slot) => session.again.has(slot.key) || (waits(slot, session) && !session.later.has(slot.key))
  const next = all.slice(here + 1).find(waiting) ?? all.find(waiting)
  return { ...session, at: next?.key }
}

function waits(slot: Slot, session: Session): boolean {
  if (slot.kind === 'more') return !session.closed.has(slot.key)
  if (slot.key === 'status') return session.file.status === 'concept' && !session.closed.has(slot.key)
  return getAt(session.file, slot.path) === undefined
}

/** Whether an answer shows that the group got this far: not so for what is there from the start or may come at any time. */
function isAnswered(slot: Slot, file: CasusFile): boolean {
  const provesNothing = ['soort', 'vertrouwelijkheid', 'parkeerplaats.+', 'status'].includes(slot.key)
  return !provesNothing && !slot.question.id.startsWith('argumenten.smoes') && getAt(file, slot.path) !== undefined
}

function keys(list: readonly Slot[]): Set<string> {
  return new Set(list.map((slot) => slot.key))
}

function without(set: ReadonlySet<string>, list: readonly Slot[]): Set<string> {
  const gone = keys(list)
  return new Set([...set].filter((key) => !gone.has(key)))
}
