/** From one case to what the index says of it. */
import { caseDay } from '../casus/case-day.js'
import type { Casus } from '../casus/casus.js'
import { counts } from '../casus/weighing.js'
import type { IndexRow } from './schema.js'

/**
 * The row of a case, or undefined for one that is no moresprudentie (concept, ingetrokken, signaal, raadsadvies). Of a confidential case only
 * the id and the status are taken along, and which cases it refers to.
 */
export function indexRow(bestand: string, casus: Casus): IndexRow | undefined {
  const { id, soort, status, vertrouwelijkheid, verwijzingen } = casus
  if (status === 'concept' || status === 'ingetrokken') return undefined
  // Nothing was weighed in these; they have a monitor and a register of their own.
  if (soort === 'signaal' || soort === 'raadsadvies') return undefined
  if (vertrouwelijkheid === 'vertrouwelijk')
    return { id, bestand, status, vertrouwelijkheid, naar: once(verwijzingen.map(({ naar }) => naar)) }
  return {
    id,
    bestand,
    status,
    datum: caseDay(casus),
    titel: casus.titel,
    soort,
    vertrouwelijkheid,
    vraag: casus.beslissing.vraag ?? '',
    oordeel: casus.conclusie.oordeel ?? '',
    lijn: casus.lijn ?? '',
    kernpunten: casus.kernpunten?.trim() ?? '',
    beginselen: once([
      ...casus.argumenten.filter(counts).flatMap(({ beginsel }) => beginsel?.trim() || []),
      ...(casus.maatwerk?.ruimte?.beginselen ?? []).map((beginsel) => beginsel.trim()),
    ]),
    kaders: casus.informatie.kaders.map(({ naam, verwijzing }) => ({ naam, verwijzing: verwijzing?.trim() ?? '' })),
    verwijzingen: verwijzingen.map(({ naar, behandeling }) => ({ naar, behandeling: behandeling ?? 'noemt' })),
  }
}

function once(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}
