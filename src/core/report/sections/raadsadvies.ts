/** An advice of a council, with the reaction; what was never answered is said as such. */
import type { Casus } from '../../casus/casus.js'
import { isAnswered } from '../../casus/status.js'
import { definitions, heading, orNotFilled, paragraph, paragraphOrNotFilled, type Block } from '../blocks.js'
import { longMoment } from '../dates.js'
import { strekkingLabels } from '../labels-praktijken.js'

/** Who advised what to whom, and whether it was asked for. */
export function raadsadvies({ raadsadvies }: Casus): Block[] {
  const { raad, gevraagd, advies, aan, datum } = raadsadvies ?? {}
  return [
    heading(2, 'Het advies'),
    paragraphOrNotFilled(advies),
    definitions([
      { term: 'Raad', text: orNotFilled(raad) },
      { term: 'Gevraagd', text: gevraagdInWords(gevraagd) },
      { term: 'Aan', text: orNotFilled(aan) },
      { term: 'Datum', text: orNotFilled(datum && longMoment(datum)) },
    ]),
  ]
}

/** What the body said and did. */
export function reactie(casus: Casus): Block[] {
  const { datum, tekst, strekking = 'onbekend' } = casus.raadsadvies?.reactie ?? {}
  const title = heading(2, 'De reactie')
  if (casus.status === 'ingetrokken') return [title, paragraph('Dit advies is ingetrokken.')]
  if (!isAnswered(casus)) return [title, paragraph('Er is geen reactie bekend.')]
  return [
    title,
    paragraphOrNotFilled(tekst),
    definitions([
      { term: 'Wat er is gedaan', text: strekkingLabels[strekking] },
      { term: 'Datum', text: orNotFilled(datum && longMoment(datum)) },
    ]),
  ]
}

/** Asked for, or given of its own accord. */
function gevraagdInWords(gevraagd: boolean | undefined): string {
  if (gevraagd === undefined) return orNotFilled(undefined)
  return gevraagd ? 'gevraagd' : 'ongevraagd'
}
