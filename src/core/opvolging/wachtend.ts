/** Everything that waits in the follow-up: of one case, or of many with the latest first. */
import { contactpersoonOf } from '../casus/besluit.js'
import type { Casus } from '../casus/casus.js'
import { collectors } from './collectors.js'
import { daysBetween } from './days.js'
import { wachtSoorten, type Wachtpunt } from './schema.js'
import type { Termijnen } from './termijnen.js'

/** From what the days are counted. `today`: "JJJJ-MM-DD". */
export interface Counting {
  today: string
  termijnen: Termijnen
}

/** What waits in this case, in the order of the kinds. A withdrawn case waits for nothing. */
export function wachtend(casus: Casus, { today, termijnen }: Counting): Wachtpunt[] {
  if (casus.status === 'ingetrokken') return []
  const { id, titel, vertrouwelijkheid } = casus
  const contactpersoon = contactpersoonOf(casus) ?? ''
  return wachtSoorten.flatMap((soort) =>
    collectors[soort](casus, termijnen).map(({ deel, wat, bij = '', contact = '', sinds = '', termijn = '' }) => ({
      id,
      soort,
      deel,
      wat: wat.trim(),
      bij,
      contactpersoon: contact || contactpersoon,
      sinds,
      termijn,
      dagenOpen: sinds === '' ? 0 : Math.max(0, daysBetween(sinds, today)),
      dagenTeLaat: termijn === '' ? 0 : Math.max(0, daysBetween(termijn, today)),
      titel,
      vertrouwelijkheid,
    })),
  )
}

/** What waits in all of them: what is late first, the latest on top; then by term, and what has none last. */
export function wachtendIn(cases: readonly Casus[], counting: Counting): Wachtpunt[] {
  return cases
    .flatMap((casus) => wachtend(casus, counting))
    .toSorted(
      (a, b) =>
        b.dagenTeLaat - a.dagenTeLaat ||
        compare(a.termijn || last, b.termijn || last) ||
        compare(a.id, b.id) ||
        wachtSoorten.indexOf(a.soort) - wachtSoorten.indexOf(b.soort),
    )
}

/** Behind every day. */
const last = '9999-99-99'

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
