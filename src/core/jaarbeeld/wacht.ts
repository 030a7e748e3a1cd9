/** What still waits at the end of the year, per kind: counts only, so nobody is named. */
import type { Casus } from '../casus/casus.js'
import { wachtSoorten } from '../opvolging/schema.js'
import { wachtendIn, type Counting } from '../opvolging/wachtend.js'
import type { Jaarbeeld } from './schema.js'

/** A row for each kind of which something waits. An exception to a rule is about a file, and is no work. */
export function wachtCijfers(cases: readonly Casus[], counting: Counting): Jaarbeeld['wacht'] {
  const waiting = wachtendIn(cases, counting)
  return wachtSoorten
    .filter((soort) => soort !== 'uitzondering')
    .map((soort) => {
      const late = waiting.filter((one) => one.soort === soort).map(({ dagenTeLaat }) => dagenTeLaat)
      return {
        soort,
        aantal: late.length,
        teLaat: late.filter((days) => days > 0).length,
        langstTeLaat: Math.max(0, ...late),
      }
    })
    .filter(({ aantal }) => aantal > 0)
}
