/** What Enter alone gives at a question. */
import { contactpersoonOf } from '../casus/besluit.js'
import { composeQuestion } from '../casus/question-form.js'
import type { CasusFile } from '../casus/schema.js'
import { intakeAdvice } from './intake-advice.js'
import { getAt } from './path.js'
import { readingOf } from './reading-of.js'
import type { Slot } from './slots.js'

/** The answer that stands there now, or a proposal that follows from earlier answers. Undefined: nothing. */
export function initialLine(file: CasusFile, slot: Slot): string | undefined {
  if (slot.kind === 'more') return undefined
  const present = getAt(file, slot.path)
  if (present !== undefined && present !== null) return asLine(present)
  if (slot.question.kind === 'keuze' && slot.question.otherwise !== undefined) return slot.question.otherwise
  const casus = readingOf(file)
  const { opvolging } = casus
  if (slot.key === 'opvolging.besluit.door') return opvolging.voorgelegd?.aan ?? casus.beslisser.functie
  if (slot.key === 'opvolging.contactpersoon' || slot.key === 'opvolging.terugkoppeling.door')
    return contactpersoonOf(casus)
  if (slot.key === 'intake.uitkomst' && casus.intake) return intakeAdvice(casus.intake).uitkomst
  const { handeling, vorm } = casus.beslissing
  if (slot.key === 'beslissing.vraag' && handeling !== undefined) return composeQuestion(handeling, vorm ?? 'doen')
  return undefined
}

function asLine(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  if (Array.isArray(value)) return value.join(' ')
  return String(value).trim()
}
