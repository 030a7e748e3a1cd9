/** What one typed line does to a session. Pure: the session that went in is not changed. */
import { tooManyHands } from '../casus/handen.js'
import type { CasusFile } from '../casus/schema.js'
import { withStatus } from '../casus/status.js'
import type { RuleContext } from '../check/rule.js'
import { readAnswer } from './answers.js'
import { settled, slotsAnew, withAnew, withoutStrayFollowUp } from './anew.js'
import { afterDecision, isAboutDecision, tooEarly } from './decision.js'
import { park } from './edits.js'
import { brokenBy } from './findings.js'
import { initialLine } from './initial.js'
import { isLookUp, takeLookUp } from './look-up-turn.js'
import { takeIncomplete, takeItem, takeItemMove } from './list-turn.js'
import { getAt, setAt } from './path.js'
import { putOff } from './put-off.js'
import { readingOf } from './reading-of.js'
import { currentSlot, forward, keys, openStep, waits, type Session, type SessionContext, type Turn } from './session.js'
import { isNeeded, slots, type FieldSlot, type Slot } from './slots.js'
import { afterAnswer, misplaced } from './step-one.js'
import { picked, suggestionsAt } from './suggestions.js'
import { lacking, sealedNotice } from './versions.js'
import { understood } from './understood.js'
import { findStep, readMove, worksFor, type Move } from './words.js'

/** What a typed line does at the current slot. */
export function takeLine(session: Session, line: string, context: SessionContext): Turn {
  const turn = taken(session, line, context)
  return { ...turn, session: settled(turn.session) }
}

function taken(session: Session, line: string, context: SessionContext): Turn {
  const slot = currentSlot(session)
  if (slot === undefined) return { session, notices: [] }
  const move = readMove(line)
  if (move !== undefined) return takeMove(session, slot, move)
  if (slot.kind === 'more') return takeItem(session, slot, line, context)
  return takeField(session, slot, line, context)
}

/** An empty line keeps what stands there, or takes the proposal. */
function takeField(session: Session, slot: FieldSlot, line: string, context: SessionContext): Turn {
  if (isLookUp(slot)) return takeLookUp(session, slot, line, context)
  const isEmpty = line.trim() === ''
  const present = getAt(session.file, slot.path)
  const needed = isNeeded(session.file, slot)
  if (isEmpty && present !== undefined && !(present === null && needed))
    return done(forward(session, slot, session.file))
  const typed = isEmpty ? (initialLine(session.file, slot) ?? '') : picked(line, suggestionsAt(session, slot, context))
  const question = needed ? { ...slot.question, required: true as const } : slot.question
  const answer = readAnswer(question, typed, { ...context, casus: readingOf(session.file) })
  if ('error' in answer) return { session, notices: [], error: answer.error }
  const error = misplaced(slot, typed) ?? refusedDay(session.file, slot, answer.value)
  if (error !== undefined) return { session, notices: [], error }
  const answered = setAt(session.file, slot.path, answer.value)
  const miscounted = handsRefusal(slot, answered)
  if (miscounted !== undefined) return { session, notices: [], error: miscounted }
  if (slot.key === 'status') return takeStatus(session, slot, answered, context)
  const file = withStatus(withoutStrayFollowUp(withAnew(session.file, answered, slot), slot))
  const notices = understood(slot.question, typed, answer.value, { ...context, casus: readingOf(file) })
  const broken = (present ?? null) === null ? [] : brokenBy(session.file, file, session.known)
  if (broken.length > 0) notices.push('Dit klopt nu niet meer:', ...broken.map((text) => `- ${text}`))
  const asked = { ...session, again: againAfter(session, file) }
  const next = isAboutDecision(slot) ? afterDecision(asked, slot, file) : afterAnswer(asked, slot, file)
  return { session: reopened(next.session, slot, answer.value), notices: [...notices, ...next.notices] }
}

/** What is asked again, with what a changed conclusion adds to that. */
function againAfter(session: Session, file: CasusFile): ReadonlySet<string> {
  if (file.conclusie?.opnieuw === session.file.conclusie?.opnieuw) return session.again
  return new Set([...session.again, ...keys(slotsAnew(file, slots({ ...session, file })))])
}

function refusedDay(file: CasusFile, { key }: FieldSlot, value: unknown): string | undefined {
  const error = key === 'opvolging.besluit.datum' ? tooEarly(file, value) : undefined
  return error && `${error} Klopt die dag niet? Typ terug.`
}

function handsRefusal({ question, path }: FieldSlot, file: CasusFile): string | undefined {
  const found = question.kind === 'getal' ? tooManyHands(readingOf(file)) : []
  const here = found.find(({ at }) => at.every((key, i) => path[i] === key))
  if (here === undefined) return undefined
  const { handen, deelnemers } = here
  return `Zo zijn er meer handen (${handen}) dan deelnemers (${deelnemers}). Tel opnieuw. Kwam er iemand bij? Typ: stap vooraf`
}

function done(session: Session): Turn {
  return { session, notices: [] }
}

/** A nee in the test may lead back to the arguments or to the conclusion; after that it is asked once more (step 7). */
function reopened(session: Session, slot: FieldSlot, value: unknown): Session {
  if (slot.question.id !== 'toets.antwoorden.vervolg' || value === 'bewaard') return session
  const row = slots(session).filter((s) => s.kind === 'field' && s.about?.item === slot.about?.item)
  const again = new Set([...session.again, ...keys(row)])
  return openStep({ ...session, again }, value === 'stap5' ? 'argumenten' : 'conclusie')
}

function takeStatus(session: Session, slot: FieldSlot, file: CasusFile, { today }: SessionContext): Turn {
  const refusal = statusRefusal(file, { ...session.known, today })
  if (refusal !== undefined) return { session, notices: [], error: refusal }
  return done(forward(session, slot, file))
}

/** A status asks for completeness: why this one cannot be given yet, or undefined. */
function statusRefusal(file: CasusFile, known: RuleContext): string | undefined {
  const errors = lacking(file, known)
  const [first] = errors
  if (first === undefined) return undefined
  const more = errors.length > 1 ? ` Er ${errors.length === 2 ? 'is' : 'zijn'} nog ${errors.length - 1} meer.` : ''
  return `Dat kan nog niet: ${first.message} ${first.advice}${more}`
}

function takeMove(session: Session, slot: Slot, move: Move): Turn {
  const all = slots(session)
  switch (move.kind) {
    case 'matrix':
    case 'precedenten':
      if (worksFor(move.kind, session.file.soort)) return { session, notices: [], show: move.kind }
      return { session, notices: [], error: `${move.kind} werkt niet bij deze soort casus. Typ hulp voor deze vraag.` }
    case 'hulp':
    case 'overzicht':
    case 'lijst':
      return { session, notices: [], show: move.kind }
    case 'editor':
      if (slot.kind === 'field' && slot.question.kind === 'tekst') return { session, notices: [], show: 'editor' }
      return { session, notices: [], error: 'editor werkt alleen bij een lange tekst.' }
    case 'stop':
      return { session, notices: [], stop: true }
    case 'terug':
      return back(session, all, slot)
    case 'later':
      return putOff(session, all, slot)
    case 'stap':
      return jump(session, all, move.name)
    case 'parkeer':
      return { session: { ...session, file: park(session.file, move.text) }, notices: ['Geparkeerd.'] }
    case 'onvolledig':
      return takeIncomplete(session, slot, move.word)
    default:
      return takeItemMove(session, slot, move)
  }
}

function back(session: Session, all: readonly Slot[], slot: Slot): Turn {
  const before = all[all.findIndex((s) => s.key === slot.key) - 1]
  if (before === undefined) return { session, notices: [], error: 'Dit is de eerste vraag.' }
  return { session: { ...session, at: before.key }, notices: [] }
}

/** First collect, then weigh: no jump past step 5 while it is open. */
function jump(session: Session, all: readonly Slot[], name: string): Turn {
  const step = findStep(name, session.file.soort)
  const target = all.find((slot) => slot.step.id === step)
  if (step === undefined || target === undefined) return { session, notices: [], error: noQuestions(session.file) }
  const collecting = all.some((slot) => slot.step.id === 'argumenten' && waits(slot, session))
  if (collecting && target.step.after === 'argumenten')
    return {
      session,
      notices: [],
      error: 'Stap 5 is nog open. Verzamel eerst alle argumenten; daarna wegen jullie ze.',
    }
  return done(openStep(session, step))
}

function noQuestions({ zegel, id }: CasusFile): string {
  return zegel === undefined
    ? 'Deze stap heeft nu nog geen vragen.'
    : `${sealedNotice(zegel)} Wijzigen kan na: beraad heropen ${id}`
}
