/** The members of a group, as everything about a group reads them. */
import type { Casus } from '../casus/casus.js'
import { aantalTekst } from '../text/aantal.js'

export type Groep = NonNullable<Casus['groep']>
export type Lid = Groep['leden'][number]

/** The group of a case; an empty one where nothing of it was asked yet. */
export function groepOf({ groep }: Casus): Groep {
  return groep ?? { criteria: [], leden: [] }
}

/** "l1, l2, l3 en nog 40": as many as a reader takes in, and how many more there are. */
export function lidNamen(ids: readonly string[]): string {
  if (ids.length <= most + 1) return ids.join(', ')
  return `${ids.slice(0, most).join(', ')} en nog ${aantalTekst(ids.length - most)}`
}

const most = 10
