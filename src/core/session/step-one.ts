/** Step 1: act, question and reason hang together, so one answer may ask for another look at the next. */
import { composeQuestion } from '../casus/question-form.js'
import { formRuleIds } from '../casus/question-patterns.js'
import type { CasusFile } from '../casus/schema.js'
import { asksForReason } from './asks-for-reason.js'
import { park } from './edits.js'
import { setAt } from './path.js'
import { readingOf } from './reading-of.js'
import { forward, type Session } from './session.js'
import type { FieldSlot } from './slots.js'

/** What is wrong with an answer that belongs somewhere else, or undefined. */
export function misplaced(slot: FieldSlot, typed: string): string | undefined {
  const text = typed.trim()
  if (slot.key === 'beslissing.afgewekenVanVorm' && text.endsWith('?'))
    return 'Dit is een vraag. Typ terug om de vraag te veranderen, of geef een reden.'
  if (slot.key === 'beslissing.handeling' && /^(hoe|wat|waarom|welke?|wie|wanneer|waar)\b|\?$/i.test(text))
    return 'Dit is een vraag. Noem één handeling, zoals: de vergunning verlenen.'
  return undefined
}

interface Followed {
  session: Session
  notices: string[]
}

/** The session after an answer, with what follows from it for the moral question. */
export function afterAnswer(session: Session, slot: FieldSlot, file: CasusFile): Followed {
  if (slot.key === 'beslissing.vraag') return afterQuestion(session, slot, file)
  const { handeling, vorm, vraag } = readingOf(file).beslissing
  const isAct = slot.key === 'beslissing.handeling' || slot.key === 'beslissing.vorm'
  const proposal = handeling === undefined ? undefined : composeQuestion(handeling, vorm ?? 'doen')
  if (!isAct || vraag === undefined || proposal === undefined || proposal === vraag)
    return { session: forward(session, slot, file), notices: [] }
  const again = new Set([...session.again, 'beslissing.vraag'])
  const notices = [`De vraag ging over wat er eerst stond. Voorstel: ${proposal}`]
  return { session: forward({ ...session, again }, slot, file), notices }
}

/** A reason to deviate from the form goes to the parking lot once the form is right. */
function afterQuestion(session: Session, slot: FieldSlot, file: CasusFile): Followed {
  const casus = readingOf(file)
  const reason = casus.beslissing.afgewekenVanVorm
  if (reason === undefined || asksForReason(casus, formRuleIds, session.known))
    return { session: forward(session, slot, file), notices: [] }
  const cleared = setAt(file, ['beslissing', 'afgewekenVanVorm'], null)
  const parked = park(cleared, `Reden om van de vraagvorm af te wijken: ${reason}`)
  const notices = ['De reden om af te wijken is niet meer nodig. Zij staat op de parkeerplaats.']
  return { session: forward(session, slot, parked), notices }
}
