/** What a typed line does at the end of a list: one more item, a change to one, or done. */
import { readingForm } from '../casus/reading.js'
import type { FieldQuestion } from '../casus/steps/question.js'
import { readAnswer } from './answers.js'
import { takeArgumentLine } from './argument-turn.js'
import { addItem, markAsSmoes, removeItem } from './edits.js'
import { getAt, pathName, setAt, type Path } from './path.js'
import { forward, keys, moveOn, waits, without, type Session, type SessionContext, type Turn } from './session.js'
import { itemSegment, itemsAt, slots, type FieldSlot, type MoreSlot, type Slot } from './slots.js'
import { picked, suggestionsAt } from './suggestions.js'
import { answerText, type Move } from './words.js'

/** An empty line closes the list; anything else is the first answer of a new item. */
export function takeItem(session: Session, slot: MoreSlot, line: string, context: SessionContext): Turn {
  if (answerText(line) === '') return closeList(session, slot)
  const quick = slot.question.id === 'argumenten' ? takeArgumentLine(session, slot, line) : undefined
  if (quick !== undefined) return quick
  const first = slot.question.kind === 'lijst' ? slot.question.fields[0]! : plainText
  const typed = picked(line, suggestionsAt(session, slot, context))
  const answer = readAnswer(first, typed, { ...context, casus: readingForm(session.file) })
  if ('error' in answer) return { session, notices: [], error: answer.error }
  const file = addItem(session.file, slot.question, answer.value)
  const after = slots(file)
  const end = after.findIndex((s) => s.key === slot.key)
  const added = after.slice(0, end).findLastIndex((s) => s.question.id === first.id)
  const reopened = { ...session, file, closed: without(session.closed, [slot]), later: without(session.later, [slot]) }
  return { session: moveOn(reopened, after, added === -1 ? end - 1 : added), notices: [] }
}

/** `wijzig`, `verwijder` and `smoes` point at an item of the list that is asked now. */
export function takeItemMove(session: Session, slot: Slot, move: Extract<Move, { item: string }>): Turn {
  const refuse = (error: string): Turn => ({ session, notices: [], error })
  if (slot.kind !== 'more') return refuse(`${move.kind} werkt alleen waar je een lijst invult.`)
  const items = itemsAt(session.file, slot.path) ?? []
  const position = items.findIndex((item, i) => getAt(item, ['id']) === move.item || String(i + 1) === move.item)
  if (position === -1) return refuse(`${move.item} staat niet in de lijst hierboven.`)
  const segment = slot.question.kind === 'lijst' ? itemSegment(slot.question, items[position], position) : position
  const path = [...slot.path, segment]
  if (move.kind === 'verwijder') return remove(session, path)
  if (slot.question.kind === 'teksten') return refuse(`Typ verwijder ${move.item} en schrijf de tekst opnieuw.`)
  if (move.kind === 'wijzig')
    return { session: reviseItem({ ...session, closed: without(session.closed, [slot]) }, path), notices: [] }
  if (slot.question.id !== 'argumenten') return refuse('smoes werkt alleen bij de argumenten.')
  const notices = ['Na het laatste argument komt de vraag waarom je twijfelt.']
  return { session: { ...session, file: markAsSmoes(session.file, path) }, notices }
}

function remove(session: Session, path: Path): Turn {
  const removal = removeItem(session.file, path)
  if ('error' in removal) return { session, notices: [], error: removal.error }
  return { session: { ...session, file: removal.file }, notices: ['Verwijderd.'] }
}

function reviseItem(session: Session, path: Path): Session {
  const name = pathName(path)
  const fields = slots(session.file).filter((slot) => slot.kind === 'field' && slot.about?.item === name)
  return { ...session, at: fields[0]?.key, again: new Set([...session.again, ...keys(fields)]) }
}

const plainText: FieldQuestion = { id: 'tekst', kind: 'regel', required: true }

/** Closes a list, after which whatever its items still lack is asked first. */
function closeList(session: Session, slot: MoreSlot): Turn {
  const items = itemsAt(session.file, slot.path)
  if (slot.question.kind === 'lijst' && slot.question.required && (items ?? []).length === 0)
    return { session, notices: [], error: 'Noem er ten minste één. Weet je het nog niet? Typ later.' }
  const file = items === undefined ? setAt(session.file, slot.path, []) : session.file
  const closed = { ...session, file, closed: new Set([...session.closed, slot.key]) }
  const lacking = slots(file).find((s) => s.kind === 'field' && isItemOf(s, slot) && waits(s, closed))
  return { session: lacking ? { ...closed, at: lacking.key } : forward(closed, slot, file), notices: [] }
}

function isItemOf(field: FieldSlot, list: MoreSlot): boolean {
  return field.about?.origin === 'lijst' && field.question.id.startsWith(`${list.question.id}.`)
}
