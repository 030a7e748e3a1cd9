/** Who says what of whom: the one place that decides which reference counts, seen from either side. */
import { caseDay } from '../casus/case-day.js'
import type { Casus } from '../casus/casus.js'
import { isDecided } from './precedent.js'

type Behandeling = NonNullable<Casus['verwijzingen'][number]['behandeling']>

/** A later case that names an earlier one. What a stricter case says is not repeated beside a more open one. */
export interface Citation {
  id: string
  datum: string
  behandeling: Behandeling
  /** The factors on which the difference rests. */
  op: string[]
  motivering?: string
}

/** What refers: a case, or a row that was taken from one. */
interface Referring {
  id: string
  verwijzingen: readonly { naar: string; behandeling?: Behandeling | undefined }[]
}

/** A reference, and whose it is. */
interface Reference<T extends Referring> {
  by: T
  behandeling: Behandeling
  verwijzing: T['verwijzingen'][number]
}

/**
 * For every id that is named, who names it and how, in the order of the cases. A reference without a treatment only names
 * (noemt); a case that names itself says nothing.
 */
export function referencesTo<T extends Referring>(cases: readonly T[]): Map<string, Reference<T>[]> {
  const found = new Map<string, Reference<T>[]>()
  for (const by of cases)
    for (const verwijzing of by.verwijzingen) {
      const { naar, behandeling = 'noemt' } = verwijzing
      if (naar === by.id) continue
      const known = found.get(naar) ?? []
      known.push({ by, behandeling, verwijzing })
      found.set(naar, known)
    }
  return found
}

/**
 * For the id of every case that is named, the cases that name it, by day and then by id. A concept or a withdrawn case
 * says nothing yet.
 */
export function citations(cases: readonly Casus[]): ReadonlyMap<string, readonly Citation[]> {
  const byId = new Map(cases.map((casus) => [casus.id, casus]))
  const found = new Map<string, Citation[]>()
  for (const [naar, references] of referencesTo(cases.filter(isDecided))) {
    const cited = byId.get(naar)
    if (cited === undefined) continue
    const list = references.map(({ by, behandeling, verwijzing }) => ({
      id: by.id,
      datum: caseDay(by),
      behandeling,
      ...saidBeside(verwijzing, by, cited),
    }))
    found.set(
      naar,
      list.sort((a, b) => (`${a.datum} ${a.id}` < `${b.datum} ${b.id}` ? -1 : 1)),
    )
  }
  return found
}

/** How two cases treat each other, from both sides; also what a concept says. */
export function treatmentsBetween(one: Casus, other: Casus): (Omit<Citation, 'id' | 'datum'> & { van: string; naar: string })[] {
  const found = referencesTo([one, other])
  return [other, one].flatMap((cited) =>
    (found.get(cited.id) ?? []).map(({ by, behandeling, verwijzing }) => ({
      van: by.id,
      naar: cited.id,
      behandeling,
      ...saidBeside(verwijzing, by, cited),
    })),
  )
}

function saidBeside({ op, motivering }: Casus['verwijzingen'][number], citing: Casus, cited: Casus): Pick<Citation, 'op' | 'motivering'> {
  if (strictness[citing.vertrouwelijkheid] > strictness[cited.vertrouwelijkheid]) return { op: [] }
  return motivering?.trim() ? { op, motivering } : { op }
}

const strictness: Record<Casus['vertrouwelijkheid'], number> = { openbaar: 0, intern: 1, vertrouwelijk: 2 }
