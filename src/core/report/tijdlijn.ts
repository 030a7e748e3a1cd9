/** A timeline as part of a report: the picture, what it says in words, and a table with more than fits in a picture. */
import { daysOf } from '../casus/keten.js'
import { enumerate } from '../text/enumerate.js'
import type { Picture, Table } from './blocks.js'
import { longMoment } from './dates.js'
import { sentences } from './names.js'
import type { TijdlijnPunt } from './picture/figuur.js'

interface Rij extends Omit<TijdlijnPunt, 'datum'> {
  datum: string | undefined
}

/** Nothing where no row has a date. `wat`: what a row is called, one and more. `tabel`: says at least the same of each row. */
export function tijdlijn(
  titel: string,
  wat: readonly [string, string],
  rijen: readonly Rij[],
  tabel: Table,
): Picture[] {
  const punten = rijen.flatMap(({ datum, ...rij }) => (datum === undefined ? [] : [{ ...rij, datum }]))
  if (punten.length === 0) return []
  const undated = rijen.filter(({ datum }) => datum === undefined).map(({ id }) => id)
  const vague = punten.some(({ datum }) => datum.length < 'JJJJ-MM-DD'.length)
  const beschrijving = sentences([
    `${punten.length} ${punten.length === 1 ? wat[0] : wat[1]}, ${periodOf(punten)}`,
    ...(vague ? ['Waar alleen de maand of het jaar bekend is, staat een open vak zo lang als dat duurde'] : []),
    ...(undated.length > 0 ? [`Zonder datum, en dus niet in het beeld: ${enumerate(undated)}`] : []),
  ])
  return [{ kind: 'picture', titel, beschrijving, figuur: { soort: 'tijdlijn', punten }, tabel }]
}

function periodOf(punten: readonly TijdlijnPunt[]): string {
  const first = punten.reduce((a, b) => (daysOf(b.datum).first < daysOf(a.datum).first ? b : a)).datum
  const last = punten.reduce((a, b) => (daysOf(b.datum).last > daysOf(a.datum).last ? b : a)).datum
  return first === last ? longMoment(first) : `van ${longMoment(first)} tot en met ${longMoment(last)}`
}
