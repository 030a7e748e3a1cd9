/** Small counts that could lead to a person: which of them are not said. */
import type { Casus } from '../casus/casus.js'
import { isNoembaar } from '../report/profiel/noembaar.js'
import type { Profiel } from '../report/profiel/profielen.js'
import type { Getal } from './schema.js'

/** A count, of how many cases it tells, and how many of those the reader may not know by name. */
export interface Telling {
  aantal: number
  casussen: number
  ongenoemd: number
}

/** The count of these, each by its case: one case with three measures counts thrice and is one case. */
export function telling(each: readonly Casus[], profiel: Profiel): Telling {
  const cases = [...new Set(each)]
  const ongenoemd = cases.filter((casus) => !isNoembaar(casus, profiel)).length
  return { aantal: each.length, casussen: cases.length, ongenoemd }
}

/** Whether the count says too much: of 1 or 2 cases, with one among them that the reader may not know. */
export function isKlein({ casussen, ongenoemd }: Telling): boolean {
  return ongenoemd > 0 && casussen < DREMPEL
}

/**
 * The counts of one whole, null for what tells of 1 or 2 cases without a name: the others are known by name, so a reader
 * takes those away. As the whole is known too, the next smallest goes along; where there is none, all go.
 */
export function zonderKleine(tellingen: readonly Telling[]): Getal[] {
  const unnamed = tellingen.filter(({ ongenoemd }) => ongenoemd > 0).sort((a, b) => a.ongenoemd - b.ongenoemd)
  const small = unnamed.filter(({ ongenoemd }) => ongenoemd < DREMPEL)
  const next = unnamed.slice(small.length, small.length + 1)
  const gone = small.length === 0 ? [] : next.length === 0 ? tellingen : [...small, ...next]
  return tellingen.map((one) => (gone.includes(one) ? null : one.aantal))
}

/** From this count on nobody can be told apart. */
const DREMPEL = 3
