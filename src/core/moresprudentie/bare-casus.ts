/** A case with only what others may know of it: ids, days, factors and the outcome. No text that somebody wrote. */
import type { Casus } from '../casus/casus.js'
import { counts } from '../casus/weighing.js'

/**
 * A case that weighs and refers as the whole one does, and can be kept. Only for rules and questions about other cases:
 * the keys that those do not read are not there.
 */
export function bareCasus(casus: Casus): Casus {
  const { id, lijn, status, bijeenkomsten, verwijzingen, argumenten, conclusie, uitzonderingen } = casus
  const { oordeel, doorslaggevend, maatregelen } = conclusie
  return {
    id,
    lijn,
    status,
    bijeenkomsten: bijeenkomsten.map(({ datum }) => ({ datum })),
    verwijzingen: verwijzingen.map(({ naar, behandeling, op }) => ({ naar, behandeling, op })),
    argumenten: argumenten
      .filter((one) => counts(one) && (one.factor !== undefined || doorslaggevend.includes(one.id)))
      .map(({ id, kant, factor }) => ({ id, kant, factor })),
    conclusie: {
      oordeel,
      doorslaggevend,
      maatregelen: maatregelen
        .filter(({ factor }) => factor !== undefined)
        .map(({ factor, voorwaarde, stand }) => ({ factor, voorwaarde, stand })),
    },
    uitzonderingen: uitzonderingen.filter(({ regel }) => aboutReferences.test(regel)).map(({ regel }) => ({ regel })),
  } as unknown as Casus
}

/** The rules that a case may be excepted from, as far as others matter there; what else stands in that key is text. */
const aboutReferences = /^VERWIJZING-[A-Z-]+$/
