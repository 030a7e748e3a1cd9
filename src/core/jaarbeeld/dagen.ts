/** On which day a case came how far: what puts it in a year. */
import { isDecided } from '../casus/besluit.js'
import { casePeriod } from '../casus/case-day.js'
import type { Casus } from '../casus/casus.js'

/** The day of the first sitting; undefined while there was none. */
export function eersteZitting({ bijeenkomsten }: Casus): string | undefined {
  return bijeenkomsten.map(({ datum }) => datum).toSorted()[0]
}

/** The day of the first seal; undefined while there is no advice. */
export function adviesDag({ versies, zegel }: Casus): string | undefined {
  return [...versies, ...(zegel === undefined ? [] : [zegel])].map(({ datum }) => datum).toSorted()[0]
}

/** The day of the decision. Sent back is none: the group goes on, and the case forgets it when it is opened again. */
export function besluitDag(casus: Casus): string | undefined {
  return isDecided(casus) ? casus.opvolging.besluit?.datum : undefined
}

/** The last day that a closed case names; undefined for one that is not closed. */
export function afgerondDag(casus: Casus): string | undefined {
  if (casus.status !== 'afgerond') return undefined
  const { terugkoppeling, evaluatie, gedaan } = casus.opvolging
  const days = [
    casePeriod(casus),
    casus.zegel?.datum,
    besluitDag(casus),
    terugkoppeling?.datum,
    evaluatie?.datum,
    casus.signaal?.afhandeling?.datum,
    casus.raadsadvies?.reactie?.datum,
    ...gedaan.map(({ datum }) => datum),
  ]
  return days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1)
}
