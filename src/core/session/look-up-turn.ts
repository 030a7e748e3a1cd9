/** Questions that are answered from a list of the folder: a lijn, a factor, an earlier beraad. What a line does there. */
import type { FieldQuestion } from '../casus/steps/question.js'
import { shorten } from '../text/shorten.js'
import { visibleLine } from '../text/visible.js'
import { brokenBy } from './findings.js'
import { fittingChoices, type Choice } from './look-up.js'
import { lookUps, type LookUp, type LookUpKind } from './look-ups.js'
import { getAt, setAt } from './path.js'
import { forward, type Session, type SessionContext, type Turn } from './session.js'
import type { FieldSlot, MoreSlot, Slot } from './slots.js'
import { answerText } from './words.js'

/**
 * What a line does there. A text that fits several choices shortens the list; Enter then brings the whole list back.
 * At the whole list Enter keeps what stands there, or leaves the answer empty.
 */
export function takeLookUp(session: Session, slot: FieldSlot, line: string, context: SessionContext): Turn {
  const found = lookedUp(session, slot, line, context)
  if (found === undefined) return keep(session, slot)
  if ('session' in found) return found
  const file = setAt(session.file, slot.path, found.id)
  const broken = brokenBy(session.file, file, session.known)
  const notices = broken.length > 0 ? ['Dit klopt nu niet meer:', ...broken.map((one) => `- ${one}`)] : []
  return { session: forward(session, slot, file), notices: [...found.notices, ...notices] }
}

/** The choice that a line makes, or the turn that comes before one; undefined for Enter at the whole list. */
export function lookedUp(
  session: Session,
  slot: Slot,
  line: string,
  context: SessionContext,
): { id: string | null; notices: string[] } | Turn | undefined {
  const text = answerText(line)
  if (text === '') return isNarrowed(session, slot) ? narrowedTo(session, undefined) : undefined
  const found = lookUpAt(session, slot, context).read(text)
  if ('error' in found) return { session, notices: [], error: found.error }
  return 'fitting' in found ? narrowedTo(session, { slot: slot.key, text }) : found
}

/** Whether a slot is answered from a list of the folder. */
export function isLookUp(slot: Slot): boolean {
  return lookUpKind(slot) !== undefined
}

/** The choices as numbered lines: at most six, or what is left of them after a text was typed. */
export function choiceLines(session: Session, slot: Slot, context: SessionContext): string[] {
  const all = lookUpAt(session, slot, context).choices
  const left = isNarrowed(session, slot) ? fittingChoices(session.narrowed!.text, all) : all
  const lines = left.slice(0, atOnce).map((choice) => choiceLine(choice, all, shownLength))
  const more = left.length - lines.length
  return more > 0 ? [...lines, `  … nog ${more}: typ een woord dat erin staat, of hulp`] : lines
}

/** All choices in full, and how to choose; empty at any other slot. */
export function choiceHelp(session: Session, slot: Slot, context: SessionContext): string[] {
  if (!isLookUp(slot)) return []
  const { choices, help } = lookUpAt(session, slot, context)
  return [...choices.map((choice) => choiceLine(choice, choices, Infinity)), ...help]
}

/** How an item is named at the end of such a list, where there may be nothing to choose from yet. */
export function choiceForm(session: Session, slot: MoreSlot, context: SessionContext): string {
  return lookUpAt(session, slot, context).choices.length === 0 ? 'het id van een casus; ' : 'nummer of woord; '
}

/** What Enter does at such a slot. */
export function enterMeans(session: Session, slot: FieldSlot | MoreSlot): string {
  if (isNarrowed(session, slot)) return 'hele lijst'
  if (slot.kind === 'more') return 'klaar'
  return (getAt(session.file, slot.path) ?? null) === null ? 'overslaan' : 'zo laten'
}

/** Callers ask `isLookUp` first. */
function lookUpAt(session: Session, slot: Slot, context: SessionContext): LookUp {
  return lookUps[lookUpKind(slot)!](session, slot, context)
}

/** From which list, if any. At the end of a list a line answers the first question of a new item. */
export function lookUpKind({ kind, question }: Slot): LookUpKind | undefined {
  const first: FieldQuestion['kind'] | undefined =
    kind === 'field' ? question.kind : question.kind === 'lijst' ? question.fields[0]!.kind : undefined
  return first === 'lijn' || first === 'factor' || first === 'beraad' ? first : undefined
}

function choiceLine(choice: Choice, all: readonly Choice[], length: number): string {
  return `  ${all.indexOf(choice) + 1}  ${shorten(visibleLine(`${choice.id}: ${choice.text}`), length)}`
}

function isNarrowed({ narrowed }: Session, slot: Slot): boolean {
  return narrowed?.slot === slot.key
}

function narrowedTo(session: Session, narrowed: Session['narrowed']): Turn {
  return { session: { ...session, narrowed }, notices: [] }
}

function keep(session: Session, slot: FieldSlot): Turn {
  const isThere = getAt(session.file, slot.path) !== undefined
  const file = isThere ? session.file : setAt(session.file, slot.path, null)
  return { session: forward(session, slot, file), notices: [] }
}

const atOnce = 6
const shownLength = 150
