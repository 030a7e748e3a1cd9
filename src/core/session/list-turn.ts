/** What a typed line does at the end of a list: one more item, a change to one, or done. */
import type { FieldQuestion } from '../casus/steps/question.js'
import { shorten } from '../text/shorten.js'
import { visibleLine } from '../text/visible.js'
import { readAnswer } from './answers.js'
import { takeArgumentLine } from './argument-turn.js'
import { pastedArguments } from './capture.js'
import { addItem, markAsSmoes, removeItem, withoutStrayJustice } from './edits.js'
import { isLookUp, lookedUp } from './look-up-turn.js'
import { getAt, pathName, setAt, type Path } from './path.js'
import { readingOf } from './reading-of.js'
import { forward, keys, moveOn, waits, without, type Session, type SessionContext, type Turn } from './session.js'
import { itemSegment, itemsAt, mustHaveOne, slots, type MoreSlot, type Slot } from './slots.js'
import { picked, suggestionsAt } from './suggestions.js'
import { answerText, type IncompleteWord, type Move } from './words.js'

/** An empty line closes the list; anything else is the first answer of a new item. */
export function takeItem(session: Session, slot: MoreSlot, line: string, context: SessionContext): Turn {
  const found = isLookUp(slot) ? lookedUp(session, slot, line, context) : undefined
  if (found !== undefined && 'session' in found) return found
  if (answerText(line) === '') return closeList(session, slot)
  const pasted = line.split('\n').filter((part) => part.trim() !== '')
  if (pasted.length > 1 && slot.question.kind === 'teksten') return takeEach(session, slot, pasted, context)
  const list = pasted.length > 1 && slot.question.id === 'argumenten' ? pastedArguments(pasted) : undefined
  if (list !== undefined) return withoutHeading(takeEach(session, slot, list.parts, context), list.heading)
  const quick = slot.question.id === 'argumenten' ? takeArgumentLine(session, slot, line) : undefined
  if (quick !== undefined) return quick
  const first = slot.question.kind === 'lijst' ? slot.question.fields[0]! : plainText
  const typed = found?.id ?? picked(line, suggestionsAt(session, slot, context))
  const answer = readAnswer(first, typed, { ...context, casus: readingOf(session.file) })
  if ('error' in answer) return { session, notices: [], error: answer.error }
  const file = addItem(session.file, slot.question, answer.value)
  const after = slots({ ...session, file })
  const end = after.findIndex((s) => s.key === slot.key)
  const known = keys(slots(session))
  const added = after.slice(0, end).findLastIndex((s) => s.question.id === first.id && !known.has(s.key))
  const [closed, later] = [without(session.closed, [slot]), without(session.later, [slot])]
  const reopened = { ...session, file, closed, later, narrowed: undefined }
  return { session: moveOn(reopened, after, added === -1 ? end - 1 : added), notices: found?.notices ?? [] }
}

/** Says which line was no argument, so that nothing goes without a word. */
function withoutHeading(turn: Turn, heading: string | undefined): Turn {
  if (heading === undefined || turn.error !== undefined) return turn
  return { ...turn, notices: [`Overgeslagen: ${shorten(visibleLine(heading), 70)}`, ...turn.notices] }
}

function takeEach(session: Session, slot: MoreSlot, lines: readonly string[], context: SessionContext): Turn {
  const start: Turn = { session, notices: [] }
  return lines.reduce<Turn>((turn, part) => {
    if (turn.error !== undefined) return turn
    const next = takeItem(turn.session, slot, part, context)
    if (next.error === undefined) return { ...next, notices: [...turn.notices, ...next.notices] }
    return { session, notices: [], error: `${next.error} (bij: ${part.trim()})` }
  }, start)
}

/** `wijzig`, `verwijder` and `smoes` point at an item of the list that is asked now. */
export function takeItemMove(session: Session, slot: Slot, move: Extract<Move, { item: string }>): Turn {
  const refuse = (error: string): Turn => ({ session, notices: [], error })
  const rest = move.kind === 'verwijder' ? withoutStrayJustice(session.file, move.item) : undefined
  if (rest !== undefined && slot.step.id === 'conclusie')
    return { session: { ...session, file: rest }, notices: [`Verwijderd: hoe er recht werd gedaan aan ${move.item}.`] }
  if (slot.kind !== 'more') return refuse(`${move.kind} werkt alleen waar je een lijst invult.`)
  const items = itemsAt(session.file, slot) ?? []
  const position = items.findIndex((item, i) => isMeant(item, i, move.item))
  if (position === -1) return refuse(`${move.item} staat niet in de lijst hierboven.`)
  const segment = slot.question.kind === 'lijst' ? itemSegment(slot.question, items[position], position) : position
  const path = [...slot.path, segment]
  if (move.kind === 'verwijder') return remove(session, path, slot.key)
  if (slot.question.kind === 'teksten') return refuse(`Typ verwijder ${move.item} en schrijf de tekst opnieuw.`)
  if (move.kind === 'wijzig')
    return { session: reviseItem({ ...session, closed: without(session.closed, [slot]) }, path, slot.key), notices: [] }
  if (slot.question.id !== 'argumenten') return refuse('smoes werkt alleen bij de argumenten.')
  const notices = ['Na het laatste argument komt de vraag waarom je twijfelt.']
  return { session: { ...session, file: markAsSmoes(session.file, path) }, notices }
}

/** An item with an id is meant by that id, or by its number; an item without one by its place. */
function isMeant(item: unknown, i: number, name: string): boolean {
  const id = getAt(item, ['id'])
  return typeof id === 'string' ? id === name || id.slice(1) === name : String(i + 1) === name
}

/** A word that needs something behind it; only `verwijder` alone has a meaning: away with the item that is being filled. */
export function takeIncomplete(session: Session, slot: Slot, word: IncompleteWord): Turn {
  const isHalfMade = slot.kind === 'field' && slot.about?.origin === 'lijst'
  if (word === 'verwijder' && isHalfMade) return remove(session, slot.path.slice(0, -1), listOf(session, slot))
  const error = `Er hoort nog iets achter, zoals: ${examples[word]}. Is het je antwoord? Zet er = voor.`
  return { session, notices: [], error }
}

const examples: Record<IncompleteWord, string> = {
  parkeer: 'parkeer vraag de jurist',
  wijzig: 'wijzig b2',
  verwijder: 'verwijder b2',
  smoes: 'smoes a3',
  stap: 'stap 5',
}

/** The key of the end of the list that a field of one of its items belongs to. */
function listOf(session: Session, field: Slot): string {
  return slots(session).find((slot) => slot.kind === 'more' && isItemOf(field, slot))!.key
}

function remove(session: Session, path: Path, list: string): Turn {
  const removal = removeItem(session.file, path)
  if ('error' in removal) return { session, notices: [], error: removal.error }
  const closed = new Set([...session.closed].filter((key) => key !== list))
  return {
    session: { ...session, file: removal.file, closed, returnTo: undefined, at: list },
    notices: ['Verwijderd.'],
  }
}

function reviseItem(session: Session, path: Path, list: string): Session {
  const name = pathName(path)
  const fields = slots(session).filter((slot) => slot.kind === 'field' && slot.about?.item === name)
  const again = new Set([...session.again, ...keys(fields)])
  return { ...session, at: fields[0]?.key, again, returnTo: { item: name, list } }
}

const plainText: FieldQuestion = { id: 'tekst', kind: 'regel', required: true }

/** Closes a list, after which whatever its items still lack is asked first. */
function closeList(session: Session, slot: MoreSlot): Turn {
  const items = itemsAt(session.file, slot)
  if (mustHaveOne(session, slot))
    return { session, notices: [], error: 'Noem er ten minste één. Weet je het nog niet? Typ later.' }
  const file = items === undefined ? setAt(session.file, slot.path, []) : session.file
  const closed = { ...session, file, closed: new Set([...session.closed, slot.key]) }
  const lacking = slots(closed).find((s) => isItemOf(s, slot) && waits(s, closed))
  return { session: lacking ? { ...closed, at: lacking.key } : forward(closed, slot, file), notices: [] }
}

function isItemOf({ question }: Slot, list: MoreSlot): boolean {
  return list.question.kind === 'lijst' && list.question.fields.some((field) => field === question)
}
