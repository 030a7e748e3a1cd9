/** Where a session is: a case, the question that is asked now, and what was closed or put off. Pure data. */
import type { CasusFile } from '../casus/schema.js'
import type { StepId } from '../casus/steps/question.js'
import type { RuleContext } from '../check/rule.js'
import type { AnswerContext } from './answers.js'
import type { Choice } from './look-up.js'
import { isOfLedBack, slotsAnew } from './anew.js'
import { toMend } from './mend.js'
import { getAt } from './path.js'
import { itemsAt, slots, type FieldSlot, type MoreSlot, type OnTable, type Slot } from './slots.js'

export interface Session extends OnTable {
  /** The key of the slot that is asked now; undefined when nothing is left to ask. */
  readonly at: string | undefined
  /** Lists that the group closed. */
  readonly closed: ReadonlySet<string>
  /** Slots that were put off in this session. */
  readonly later: ReadonlySet<string>
  /** Answered slots that are shown again, because somebody wants to change them. */
  readonly again: ReadonlySet<string>
  /** Only what a session of one hour needs; the rest stays open and is listed. */
  readonly snel: boolean
  /** What was typed to shorten the list of choices at a slot. */
  readonly narrowed?: { readonly slot: string; readonly text: string } | undefined
  /** The list to come back to once this item is gone through. */
  readonly returnTo?: { readonly item: string; readonly list: string } | undefined
}

/** What a typed line led to. `file` differs from the one before exactly when something must be saved. */
export interface Turn {
  session: Session
  /** Sentences for the screen. */
  notices: string[]
  /** A screen to show before the question comes again. */
  show?: 'hulp' | 'overzicht' | 'matrix' | 'lijst' | 'precedenten' | 'editor'
  /** The line was not accepted, and why. */
  error?: string
  stop?: true
}

/** Earlier answers by question id. */
export type EarlierAnswers = Readonly<Record<string, readonly string[]>>

/** What reading and asking need, besides the case. */
export interface SessionContext extends Omit<AnswerContext, 'casus'> {
  /** What earlier cases in this folder answered. */
  earlier: EarlierAnswers
  /** The beraden that can be chosen from, the newest first; absent until a question asks for one. */
  beraden?: readonly EarlierBeraad[]
}

/** A beraad of the folder that may be named on the screen, by id and title. */
export interface EarlierBeraad extends Choice {
  /** Empty without one. */
  lijn: string
}

export interface StartOptions {
  /** Keys of slots that are shown although they hold a value. */
  again?: readonly string[]
  snel?: boolean
  /** What the rules may know besides the case, with the lijnen of the folder; nothing when left out. */
  known?: RuleContext
}

/** A session on a case, at its first open question. A list is closed when it was left empty, or when something after it was answered. */
export function startSession(file: CasusFile, options: StartOptions = {}): Session {
  const { again = [], snel = false, known = {} } = options
  const { lijnen = new Map() } = known
  const all = slots({ file, lijnen, known })
  const lastAnswered = all.findLastIndex((slot) => isAnswered(slot, file))
  const isPassed = (slot: Slot, i: number) => i < lastAnswered && getAt(file, slot.path) !== undefined
  const closed = all.filter((slot, i) => slot.kind === 'more' && (isLeftEmpty(slot, file) || isPassed(slot, i)))
  const asked = {
    closed: keys(closed),
    later: new Set<string>(),
    again: new Set([...again, ...keys(slotsAnew(file, all))]),
  }
  return moveOn({ file, lijnen, known, at: undefined, ...asked, snel }, all, -1)
}

/** A session at the first question of a step that waits, or at no question when none does. */
export function startAtStep(file: CasusFile, step: StepId, options: StartOptions): Session {
  const session = startSession(file, options)
  return { ...session, at: slots(session).find((slot) => slot.step.id === step && waits(slot, session))?.key }
}

/** The session at the start of one step, which is gone through again: its own questions, the end of each list, and what keeps the advice back. */
export function openStep(session: Session, step: StepId): Session {
  const all = slots(session)
  const inStep = all.filter((slot) => slot.step.id === step)
  const direct = inStep.filter((slot) => slot.kind === 'field' && isOwnQuestion(slot))
  const closed = without(session.closed, inStep)
  const later = without(session.later, inStep)
  const again = new Set([...session.again, ...keys(direct), ...keys(toMend(session, inStep))])
  const opened = { ...session, closed, later, again, returnTo: undefined }
  const first = inStep.find((slot) => slot.kind === 'more' || again.has(slot.key))
  return first === undefined ? moveOn(opened, all, -1) : { ...opened, at: first.key }
}

function isOwnQuestion(slot: FieldSlot): boolean {
  return slot.about?.origin !== 'lijst' && !slot.question.id.startsWith('argumenten.smoes')
}

/** The slot that is asked now. */
export function currentSlot(session: Session): Slot | undefined {
  return slots(session).find((slot) => slot.key === session.at)
}

/** All slots that still wait for an answer, put off or not. */
export function openSlots(session: Session): Slot[] {
  return slots(session).filter((slot) => isOpen(slot, session))
}

/** All questions that the group still has to go through: what waits for an answer, and what is asked once more. */
export function slotsToAsk(session: Session): Slot[] {
  const all = slots(session)
  const anew = slotsAnew(session.file, all).filter(({ key }) => session.again.has(key) || session.later.has(key))
  return all.filter((slot) => isOpen(slot, session) || isOfLedBack(session.file, slot) || anew.includes(slot))
}

/** The session after an answer at a slot: the changed case, at the next question. */
export function forward(session: Session, slot: Slot, file: CasusFile): Session {
  const all = slots({ ...session, file })
  const again = without(session.again, [slot])
  const later = without(session.later, [slot])
  const here = all.findIndex((s) => s.key === slot.key)
  return moveOn({ ...session, file, again, later }, all, here)
}

/** The session at the first slot after `here` that waits, else at the first one from the start. `all`: the slots of its case. */
export function moveOn(session: Session, all: readonly Slot[], here: number): Session {
  const waiting = (slot: Slot) => session.again.has(slot.key) || waits(slot, session)
  const next = all.slice(here + 1).find(waiting) ?? all.find(waiting)
  const { returnTo } = session
  if (returnTo === undefined || (next?.kind === 'field' && next.about?.item === returnTo.item))
    return { ...session, at: next?.key }
  return { ...session, at: returnTo.list, returnTo: undefined }
}

/** Whether a slot is asked when its turn comes. */
export function waits(slot: Slot, session: Session): boolean {
  const { after } = slot.step
  const isTooEarly = after !== undefined && (session.file[after] ?? []).length === 0
  return isOpen(slot, session) && !isTooEarly && !session.later.has(slot.key) && !(session.snel && slot.question.full)
}

function isOpen(slot: Slot, session: Session): boolean {
  if (slot.kind === 'more') return !session.closed.has(slot.key)
  // The status follows from what happens to the advice; it is changed by hand only when somebody opens its step.
  if (slot.key === 'status') return false
  return getAt(session.file, slot.path) === undefined
}

/** Whether an answer shows that the group got this far: not so for what is there from the start or may come at any time. */
function isAnswered(slot: Slot, file: CasusFile): boolean {
  const provesNothing = ['soort', 'vertrouwelijkheid', 'lijn', 'parkeerplaats.+', 'status'].includes(slot.key)
  if (provesNothing || slot.question.id.startsWith('argumenten.smoes')) return false
  return sharesList(slot) ? (itemsAt(file, slot) ?? []).length > 0 : getAt(file, slot.path) !== undefined
}

/** Whether an empty list says that nobody had anything for it: not so for one that other questions fill too. */
function isLeftEmpty(slot: MoreSlot, file: CasusFile): boolean {
  return !sharesList(slot) && itemsAt(file, slot)?.length === 0
}

function sharesList(slot: Slot): slot is MoreSlot {
  return slot.kind === 'more' && slot.question.kind === 'lijst' && slot.question.preset !== undefined
}

/** The keys of these slots. */
export function keys(list: readonly Slot[]): Set<string> {
  return new Set(list.map((slot) => slot.key))
}

/** The set without these slots. */
export function without(set: ReadonlySet<string>, list: readonly Slot[]): Set<string> {
  const gone = keys(list)
  return new Set([...set].filter((key) => !gone.has(key)))
}
