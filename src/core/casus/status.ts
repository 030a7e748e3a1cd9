/** The status that follows from what a case holds, for the kinds that go without a seal. */
import type { Casus } from './casus.js'
import { readingForm } from './reading.js'
import type { CasusFile } from './schema.js'

type Status = Casus['status']

/** The case with the status that follows from it. A withdrawn case stays so, and so does every other kind of case. */
export function withStatus(file: CasusFile): CasusFile {
  const status = statusOf(readingForm(file))
  return status === undefined || file.status === 'ingetrokken' ? file : { ...file, status }
}

/** A signaal is open until it is settled; an advice of a council waits until there is a reaction. Undefined: it does not follow. */
export function statusOf(casus: Casus): Status | undefined {
  if (casus.soort === 'signaal') return isSettled(casus) ? 'afgerond' : 'concept'
  if (casus.soort !== 'raadsadvies') return undefined
  if (isAnswered(casus)) return 'afgerond'
  return isFilled(casus.raadsadvies?.advies) && isFilled(casus.raadsadvies?.datum) ? 'advies' : 'concept'
}

/** Whether a signaal led somewhere: to a case, or to an answer. */
export function isSettled({ signaal }: Casus): boolean {
  const { soort, casus, antwoord } = signaal?.afhandeling ?? {}
  return soort !== undefined && isFilled(soort === 'antwoord' ? antwoord : casus)
}

/** Whether the body that got the advice said something, or did something with it. */
export function isAnswered({ raadsadvies }: Casus): boolean {
  const { tekst, strekking = 'onbekend' } = raadsadvies?.reactie ?? {}
  return isFilled(tekst) || strekking !== 'onbekend'
}

function isFilled(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== ''
}
