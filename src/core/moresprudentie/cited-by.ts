/** The other side of a reference: which later cases followed a case, distinguished it or departed from it. */
import { caseDay } from '../casus/case-day.js'
import type { Casus } from '../casus/casus.js'
import { isDecided } from './precedent.js'

/** A later case that names an earlier one. What a stricter case says is not repeated beside a more open one. */
export interface Citation {
  id: string
  datum: string
  behandeling: NonNullable<Casus['verwijzingen'][number]['behandeling']>
  /** The factors on which the difference rests. */
  op: string[]
  motivering?: string
}

/**
 * For the id of every case that is named, the cases that name it, by day and then by id. A concept or a withdrawn case
 * says nothing yet, and a reference without a treatment neither.
 */
export function citations(cases: readonly Casus[]): ReadonlyMap<string, readonly Citation[]> {
  const byId = new Map(cases.map((casus) => [casus.id, casus]))
  const found = new Map<string, Citation[]>()
  for (const citing of cases.filter(isDecided))
    for (const { naar, behandeling, op, motivering } of citing.verwijzingen) {
      const cited = byId.get(naar)
      if (cited === undefined || cited === citing || behandeling === undefined) continue
      const citation = { id: citing.id, datum: caseDay(citing), behandeling, op }
      const repeats = motivering?.trim() && strictness[citing.vertrouwelijkheid] <= strictness[cited.vertrouwelijkheid]
      found.set(naar, [...(found.get(naar) ?? []), repeats ? { ...citation, motivering } : citation])
    }
  for (const list of found.values()) list.sort((a, b) => (`${a.datum} ${a.id}` < `${b.datum} ${b.id}` ? -1 : 1))
  return found
}

const strictness: Record<Casus['vertrouwelijkheid'], number> = { openbaar: 0, intern: 1, vertrouwelijk: 2 }
