/** What `later` does: the question stays open, and comes again next time. */
import type { CasusFile } from '../casus/schema.js'
import { slotsAnew } from './anew.js'
import { getAt } from './path.js'
import { keys, moveOn, without, type Session, type Turn } from './session.js'
import type { Slot } from './slots.js'

/** The session at the next question, with this one put off. `all`: the slots of its case. */
export function putOff(session: Session, all: readonly Slot[], slot: Slot): Turn {
  const off = [slot, ...alsoPutOff(session.file, all, slot)]
  const later = new Set([...session.later, ...keys(off)])
  const again = without(session.again, [slot])
  const here = all.findIndex((s) => s.key === slot.key)
  return { session: moveOn({ ...session, later, again }, all, here), notices: [putOffNotice(session.file, slot, off)] }
}

/** Whoever is not there to answer the first question of the test cannot answer the others either. */
function alsoPutOff(file: CasusFile, all: readonly Slot[], slot: Slot): Slot[] {
  if (slot.kind !== 'field' || slot.question.id !== 'toets.antwoorden.achterConclusie') return []
  const isOfRow = (s: Slot) => s.kind === 'field' && s.about?.item === slot.about?.item && s.question.kind === 'jaNee'
  return all.filter((s) => isOfRow(s) && s.key !== slot.key && getAt(file, s.path) === undefined)
}

function putOffNotice(file: CasusFile, slot: Slot, off: readonly Slot[]): string {
  if (off.length > 1) return 'Dit blijft open staan. Was deze deelnemer er niet bij? Noteer dat dan hieronder.'
  const isAnswered = slot.kind === 'field' && getAt(file, slot.path) !== undefined
  if (!isAnswered || slotsAnew(file, [slot]).length > 0) return 'Deze vraag blijft open staan.'
  return `Wat er staat, blijft staan. Veranderen kan later: stap ${slot.step.number ?? slot.step.id}`
}
