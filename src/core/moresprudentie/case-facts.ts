/** What the check of one case may know of the others: ids, days and factors, and no text. */
import { caseDay } from '../casus/case-day.js'
import type { Casus } from '../casus/casus.js'
import { referencesInCircles } from './circles.js'
import type { Precedent } from './model.js'
import { isDecided, weighingOf } from './precedent.js'

/** One case as others see it. */
interface SeenCasus {
  /** As "JJJJ-MM-DD"; empty when it has none. */
  dag: string
  lijn?: string
}

/** A precedent with its day. */
export interface DatedPrecedent extends Precedent {
  dag: string
}

export interface CaseFacts {
  /** By id. */
  casussen: ReadonlyMap<string, SeenCasus>
  /** By lijn, in the order of the cases. */
  precedenten: ReadonlyMap<string, readonly DatedPrecedent[]>
  /** The references that lie on a circle, as "from>to". */
  kringen: ReadonlySet<string>
}

/** The facts of these cases; the bare ones will do. */
export function caseFacts(cases: readonly Casus[]): CaseFacts {
  const precedenten = new Map<string, DatedPrecedent[]>()
  for (const { lijn, precedent } of cases.flatMap(datedPrecedent)) {
    const ofLijn = precedenten.get(lijn) ?? []
    ofLijn.push(precedent)
    precedenten.set(lijn, ofLijn)
  }
  return {
    casussen: new Map(cases.map((casus) => [casus.id, { dag: caseDay(casus), lijn: casus.lijn }])),
    precedenten,
    kringen: referencesInCircles(new Map(cases.map(({ id, verwijzingen }) => [id, verwijzingen.map((v) => v.naar)]))),
  }
}

/** Whether what other cases say can make a difference to this one: it names some, or its weighing may meet theirs. */
export function asksForOthers(casus: Casus): boolean {
  return casus.verwijzingen.length > 0 || (casus.lijn !== undefined && 'draft' in weighingOf(casus, 'met'))
}

function datedPrecedent(casus: Casus): { lijn: string; precedent: DatedPrecedent }[] {
  const { id, lijn } = casus
  const weighed = isDecided(casus) && lijn !== undefined ? weighingOf(casus, 'met') : undefined
  if (lijn === undefined || weighed === undefined || 'why' in weighed) return []
  return [{ lijn, precedent: { id, dag: caseDay(casus), ...weighed.draft } }]
}
