/** A group at a glance, as data for programs. */
import type { Casus } from '../casus/casus.js'
import { ongelijkIn } from './gelijken.js'
import { groepOf } from './leden.js'
import type { GroepBeeld } from './schema.js'
import { overgeslagenIn, trechterOf, wachtendIn } from './trechter.js'

/** Everything that is counted and named of a group, in whole. */
export function beeldOf(casus: Casus): GroepBeeld {
  const groep = groepOf(casus)
  return {
    versie: 1,
    id: casus.id,
    titel: casus.titel,
    leden: groep.leden.length,
    trechter: trechterOf(casus).map(({ stap, aantal, deel }) => ({
      stap,
      ...(aantal !== undefined && { aantal }),
      ...(deel !== undefined && { deel }),
    })),
    overgeslagen: overgeslagenIn(groep),
    ...ongelijkIn(groep),
    zonderContactpersoon: groep.leden.filter(({ contactpersoon }) => !contactpersoon?.trim()).map(({ id }) => id),
    wacht: wachtendIn(groep).map(({ sinds, ...rest }) => ({ ...rest, ...(sinds !== undefined && { sinds }) })),
  }
}
