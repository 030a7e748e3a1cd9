/** What changed between two versions of a case, each change under the name that a group has for it. */
import type { Groep } from '../casus/deel-table.js'
import { deelAt } from '../casus/delen.js'
import type { CasusFile } from '../casus/schema.js'
import type { DataPath } from '../problem.js'
import { changesBetween, type Change, type ChangeKind } from './changes.js'

/** One change. The keys are those of the JSON output, described in `schema.ts`. */
export interface Wijziging {
  plaats: string
  deel: string
  veld: string
  groep: Groep
  soort: ChangeKind
  van?: unknown
  naar?: unknown
}

/** An item that stands elsewhere in its list: before another one, or at the end. */
export interface Verplaatsing {
  plaats: string
  deel: string
  voor?: string
}

export interface Verschil {
  wijzigingen: Wijziging[]
  volgorde: Verplaatsing[]
}

/** Data of a case as it was read: it need not be whole, for an old version is not to be corrected any more. */
export type CaseData = Readonly<Record<string, unknown>>

/** The difference, group by group. Ids match the parts, never their position; the order of a list is only told. */
export function difference(old: CaseData, now: CaseData): Verschil {
  const { changes, moves } = changesBetween(old, now)
  const rows = withoutParts(changes).map((change) => wijziging(change, change.soort === 'vervallen' ? old : now))
  return {
    wijzigingen: groups.flatMap((groep) => rows.filter((row) => row.groep === groep)),
    volgorde: moves.map(({ at, before }) => {
      const { plaats, deel } = named(now, at)
      return { plaats, deel, ...(before === undefined ? {} : { voor: named(now, before).deel }) }
    }),
  }
}

/** The hash of a seal stands for its parts: only where they changed without it are they worth a line. */
function withoutParts(changes: readonly Change[]): readonly Change[] {
  const isResealed = changes.some(({ at }) => at[0] === 'zegel' && at[1] === 'hash')
  return isResealed ? changes.filter(({ at }) => at[0] !== 'zegel' || at[1] !== 'delen') : changes
}

/** The groups in the order of importance. */
export const groups: readonly Groep[] = ['inhoud', 'opvolging', 'gegevens']

function wijziging({ soort, at, van, naar }: Change, data: CaseData): Wijziging {
  return {
    ...named(data, at),
    soort,
    ...(van === undefined ? {} : { van }),
    ...(naar === undefined ? {} : { naar }),
  }
}

function named(data: CaseData, at: DataPath): Pick<Wijziging, 'plaats' | 'deel' | 'veld' | 'groep'> {
  const { pad, naam, veld, groep } = deelAt(data as CasusFile, at)
  return { plaats: veld === '' ? pad : `${pad}.${veld}`, deel: naam, veld, groep }
}
