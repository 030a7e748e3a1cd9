/** Small counts that could lead to a person: which of them are not said. */
import type { Casus } from '../casus/casus.js'
import type { Profiel } from '../report/profiel/profielen.js'
import type { Getal } from './schema.js'

/** A count, and how many of it come from cases that the reader may not know by name. */
export interface Telling {
  aantal: number
  ongenoemd: number
}

/** Whether a reader may know this case by name. For everybody: only what is meant for everybody. */
export function isNoembaar({ vertrouwelijkheid }: Casus, profiel: Profiel): boolean {
  return noembaar[profiel].includes(vertrouwelijkheid)
}

/** The count of these cases. */
export function telling(cases: readonly Casus[], profiel: Profiel): Telling {
  return { aantal: cases.length, ongenoemd: cases.filter((casus) => !isNoembaar(casus, profiel)).length }
}

/** Whether the count says too much: 1 or 2, with a case among them that the reader may not know. */
export function isKlein({ aantal, ongenoemd }: Telling): boolean {
  return ongenoemd > 0 && aantal < DREMPEL
}

/**
 * The counts of one whole, null for what is small. One null alone can be worked out from the whole, so the next smallest
 * goes as well; where nothing else was counted, all go.
 */
export function zonderKleine(tellingen: readonly Telling[]): Getal[] {
  const small = tellingen.filter(isKlein)
  const others = tellingen.filter((one) => one.aantal > 0 && !isKlein(one)).sort((a, b) => a.aantal - b.aantal)
  const gone = small.length === 1 ? [...small, ...(others.length > 0 ? others.slice(0, 1) : tellingen)] : small
  return tellingen.map((one) => (gone.includes(one) ? null : one.aantal))
}

/** From this count on nobody can be told apart. */
export const DREMPEL = 3

const noembaar: Record<Profiel, readonly Casus['vertrouwelijkheid'][]> = {
  intern: ['openbaar', 'intern', 'vertrouwelijk'],
  directie: ['openbaar', 'intern', 'vertrouwelijk'],
  moresprudentie: ['openbaar', 'intern'],
  openbaar: ['openbaar'],
}
