/** Questions that are answered from a list of the folder: the lijn of the case, and the factors of its parts. */
import type { Kant } from '../casus/casus.js'
import type { Lijn } from '../casus/lijn.js'
import { shorten } from '../text/shorten.js'
import { visibleLine } from '../text/visible.js'
import { answerText } from './words.js'
import { factorsFor, readFactor } from './factor-choice.js'
import { brokenBy } from './findings.js'
import { fittingChoices, lookUp, type Choice } from './look-up.js'
import { getAt, setAt } from './path.js'
import { forward, type Session, type Turn } from './session.js'
import type { FieldSlot, OnTable } from './slots.js'

/**
 * What a line does there. A text that fits several choices shortens the list; Enter then brings the whole list back.
 * At the whole list Enter keeps what stands there, or leaves the answer empty.
 */
export function takeLookUp(session: Session, slot: FieldSlot, line: string): Turn {
  const text = answerText(line)
  if (text === '') return isNarrowed(session, slot) ? narrowedTo(session, undefined) : keep(session, slot)
  const found = slot.question.kind === 'lijn' ? readLijn(text, session) : readFactorAt(text, session, slot)
  if ('error' in found) return { session, notices: [], error: found.error }
  if ('fitting' in found) return narrowedTo(session, { slot: slot.key, text })
  const file = setAt(session.file, slot.path, found.id)
  const broken = brokenBy(session.file, file, session.known)
  const notices = broken.length > 0 ? ['Dit klopt nu niet meer:', ...broken.map((one) => `- ${one}`)] : []
  return { session: forward(session, slot, file), notices: [...found.notices, ...notices] }
}

/** Whether a slot is answered from a list of the folder. */
export function isLookUp(slot: FieldSlot): boolean {
  return slot.question.kind === 'lijn' || slot.question.kind === 'factor'
}

/** All that can be chosen at such a slot. A number is the place in this list, also while it is shortened. */
function choicesAt(session: Session, slot: FieldSlot): Choice[] {
  if (slot.question.kind === 'lijn') return lijnChoices(session)
  const lijn = lijnOf(session)
  return lijn === undefined ? [] : factorsFor(kantAt(session, slot), lijn)
}

/** The lijn of a case, when the folder has it. */
export function lijnOf({ file, lijnen }: OnTable): Lijn | undefined {
  return lijnen.get(file.lijn ?? '')
}

/** The choices as numbered lines: at most six, or what is left of them after a text was typed. */
export function choiceLines(session: Session, slot: FieldSlot): string[] {
  const all = choicesAt(session, slot)
  const left = isNarrowed(session, slot) ? fittingChoices(session.narrowed!.text, all) : all
  const lines = left.slice(0, atOnce).map((choice) => choiceLine(choice, all, shownLength))
  const more = left.length - lines.length
  return more > 0 ? [...lines, `  … nog ${more}: typ een woord dat erin staat, of hulp`] : lines
}

/** All choices in full, and how to choose; empty at any other slot. */
export function choiceHelp(session: Session, slot: FieldSlot): string[] {
  if (!isLookUp(slot)) return []
  const all = choicesAt(session, slot)
  const how = 'Typ een nummer, een naam, of een woord dat erin staat. Typ geen om niets te kiezen.'
  const propose = slot.question.kind === 'factor' ? ['Staat hij er niet bij? Typ: voorstel gezin raakt dakloos'] : []
  return [...all.map((choice) => choiceLine(choice, all, Infinity)), how, ...propose]
}

/** What Enter does at such a slot. */
export function enterMeans(session: Session, slot: FieldSlot): string {
  if (isNarrowed(session, slot)) return 'hele lijst'
  return (getAt(session.file, slot.path) ?? null) === null ? 'overslaan' : 'zo laten'
}

function choiceLine(choice: Choice, all: readonly Choice[], length: number): string {
  return `  ${all.indexOf(choice) + 1}  ${shorten(visibleLine(`${choice.id}: ${choice.text}`), length)}`
}

function isNarrowed({ narrowed }: Session, slot: FieldSlot): boolean {
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

type Found = { id: string | null; notices: string[] } | { fitting: Choice[] } | { error: string }

function readLijn(text: string, session: Session): Found {
  if (/^(-|geen)$/i.test(text)) return { id: null, notices: ['→ geen lijn'] }
  const found = lookUp(text, lijnChoices(session))
  if ('one' in found) return { id: found.one.id, notices: [`→ ${visibleLine(`${found.one.id}: ${found.one.text}`)}`] }
  if (found.fitting.length > 0) return found
  return { error: `Geen lijn met “${shorten(visibleLine(text), 40)}”. Kies een nummer, of druk op Enter.` }
}

function readFactorAt(text: string, session: Session, slot: FieldSlot): Found {
  const found = readFactor(text, kantAt(session, slot), lijnOf(session)!)
  return 'factor' in found ? { id: found.factor, notices: found.notices } : found
}

function lijnChoices({ lijnen }: OnTable): Choice[] {
  return [...lijnen.values()].map(({ lijn, vraag }) => ({ id: lijn, text: vraag }))
}

/** A measure that a ja depends on speaks for ja. */
function kantAt({ file }: OnTable, { path }: FieldSlot): Kant {
  return (getAt(file, [...path.slice(0, -1), 'kant']) as Kant | undefined) ?? 'pro'
}

const atOnce = 6
const shownLength = 150
