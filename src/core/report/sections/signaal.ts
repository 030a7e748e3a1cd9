/** A signaal: what chafes, and what came of it. One that is open says so, for none may vanish. */
import { dayInId } from '../../casus/case-day.js'
import type { Casus } from '../../casus/casus.js'
import { aantalTekst } from '../../text/aantal.js'
import {
  definitions,
  heading,
  orNotFilled,
  paragraph,
  paragraphOrNotFilled,
  type Block,
  type Entry,
} from '../blocks.js'
import { longDate, longMoment } from '../dates.js'
import { afhandelingLabels, hoeVaakLabels } from '../labels-praktijken.js'

/** What somebody saw, with what tells how large it is. */
export function signaal({ id, signaal }: Casus): Block[] {
  const { wringt, regel, verwijzing, client, sinds, hoeVaak, schatting, melder } = signaal ?? {}
  const day = dayInId(id)
  return [
    heading(2, 'Wat er wringt'),
    paragraphOrNotFilled(wringt),
    definitions([
      { term: 'Regel of werkwijze', text: orNotFilled(regel) },
      ...given('Te vinden als', verwijzing),
      { term: 'Wat voor cliënt', text: orNotFilled(client) },
      { term: 'Sinds', text: orNotFilled(sinds && longMoment(sinds)) },
      { term: 'Hoe vaak', text: orNotFilled(hoeVaak && hoeVaakLabels[hoeVaak]) },
      ...given('Naar schatting', schatting === undefined ? undefined : people(schatting)),
      ...given('Gemeld op', day && longDate(day)),
      ...given('Gemeld door', melder),
    ]),
  ]
}

/** What came of it. */
export function afhandeling({ status, signaal }: Casus): Block[] {
  const { soort, casus, antwoord, datum, door } = signaal?.afhandeling ?? {}
  const title = heading(2, 'Wat ervan kwam')
  if (status === 'ingetrokken') return [title, paragraph('Dit signaal is ingetrokken.')]
  if (soort === undefined) return [title, paragraph('Dit signaal staat nog open. Het wacht op een antwoord.')]
  return [
    title,
    definitions([
      { term: 'Leidde tot', text: afhandelingLabels[soort] },
      ...(soort === 'antwoord' ? [] : [{ term: 'Gaat verder in', text: orNotFilled(casus) }]),
      ...(soort === 'antwoord' ? [{ term: 'Antwoord', text: orNotFilled(antwoord) }] : given('Toelichting', antwoord)),
      { term: 'Op', text: orNotFilled(datum && longDate(datum)) },
      { term: 'Door', text: orNotFilled(door) },
    ]),
  ]
}

/** A number of people in words. */
function people(count: number): string {
  return `${aantalTekst(count)} ${count === 1 ? 'mens' : 'mensen'}`
}

function given(term: string, text: string | undefined): Entry[] {
  return text ? [{ term, text }] : []
}
