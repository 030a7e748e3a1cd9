/** What came of signals: those that were settled in the year, whenever they were given. */
import type { Casus } from '../casus/casus.js'
import { casusSchema } from '../casus/schema.js'
import type { Profiel } from '../report/profiel/profielen.js'
import { telling, zonderKleine } from './kleine-aantallen.js'
import type { Jaarbeeld } from './schema.js'

/** A row for each way to settle one. `jaar`: "JJJJ". */
export function signaalCijfers(cases: readonly Casus[], jaar: string, profiel: Profiel): Jaarbeeld['signalen'] {
  const settled = cases.filter(({ signaal }) => signaal?.afhandeling?.datum?.startsWith(jaar) === true)
  const ledTo = (soort: string) => settled.filter(({ signaal }) => signaal?.afhandeling?.soort === soort)
  const counts = zonderKleine(soorten.map((soort) => telling(ledTo(soort), profiel)))
  return soorten.map((soort, i) => ({ soort, aantal: counts[i]! }))
}

const soorten = casusSchema.properties.signaal.properties.afhandeling.properties.soort.enum
