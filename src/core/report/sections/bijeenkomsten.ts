/** How the group worked: sittings, participants by function, agreements, and what was parked for later. */
import type { Casus } from '../../casus/casus.js'
import { heading, list, orNotFilled, table, type Block } from '../blocks.js'
import { longDate } from '../dates.js'
import { rolLabels } from '../labels.js'

/** What was said out of turn and must not get lost; nothing when nothing was parked. */
export function parkeerplaats({ parkeerplaats }: Casus): Block[] {
  return parkeerplaats.length > 0 ? [heading(2, 'Parkeerplaats'), texts(parkeerplaats)] : []
}

/** Every sitting, and every participant with the sittings that they attended: functions, never names. */
export function bijeenkomsten({ bijeenkomsten, deelnemers }: Casus): Block[] {
  const sittings = bijeenkomsten.map(({ id, datum, minuten, plaats }) => [
    id,
    longDate(datum),
    minuten === undefined ? orNotFilled(undefined) : `${minuten} minuten`,
    orNotFilled(plaats),
  ])
  const attended = (id: string) => bijeenkomsten.filter((b) => b.aanwezig.includes(id)).map((b) => b.id)
  const people = deelnemers.map(({ id, functie, rol }) => [
    id,
    functie,
    orNotFilled(rol && rolLabels[rol]),
    attended(id).join(', ') || 'geen',
  ])
  return [
    heading(2, 'Bijeenkomsten en deelnemers'),
    table('De bijeenkomsten', ['Nr', 'Datum', 'Duur', 'Plaats'], sittings),
    table('De deelnemers, met hun functie', ['Nr', 'Functie', 'Rol', 'Aanwezig bij'], people),
  ]
}

/** What the group agreed on confidentiality and reporting. */
export function afspraken({ afspraken }: Casus): Block[] {
  return [heading(2, 'Afspraken'), texts(afspraken)]
}

function texts(lines: readonly string[]): Block {
  return list(lines.map((text) => ({ text })))
}
