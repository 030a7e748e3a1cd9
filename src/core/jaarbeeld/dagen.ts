/** On which day a case came how far: what puts it in a year. */
import { isDecided } from '../casus/besluit.js'
import { casePeriod } from '../casus/case-day.js'
import type { Casus } from '../casus/casus.js'

/** The day of the first advice; undefined while there is none. */
export function adviesDag(casus: Casus): string | undefined {
  const days = [...casus.versies.map(({ datum }) => datum), zegelDag(casus)]
  return days.filter((day) => day !== undefined).sort()[0]
}

/**
 * The day of the advice that is sealed. A beraad of years ago can be written down and sealed today: then the advice was
 * there on the day that it was put to the decider, or decided on. What is from before the case itself is a wrong day.
 */
export function zegelDag(casus: Casus): string | undefined {
  const { zegel, opvolging } = casus
  if (zegel === undefined) return undefined
  const earlier = [opvolging.voorgelegd?.datum, opvolging.besluit?.datum].filter((day) => day !== undefined)
  return [zegel.datum, ...earlier.filter((day) => day >= casePeriod(casus))].sort()[0]
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
