/** The bundel: cases of one lijn for the board, without anything that tells whose they are. */
import { caseDay } from '../casus/case-day.js'
import type { Casus, Kant } from '../casus/casus.js'
import type { Lijn } from '../casus/lijn.js'
import { counts } from '../casus/weighing.js'
import { citations, type Citation } from '../moresprudentie/cited-by.js'
import { isDecided } from '../moresprudentie/precedent.js'
import { gelijkheidOf } from './gelijkheid.js'
import type { Gelijkheid } from './schema.js'

/** What the board gets to see of one case. Only what stands here is shown, so a new key in a case stays out. */
export interface BundelCasus {
  /** "Casus A", in the order of the days. */
  naam: string
  /** Empty when it is not known. */
  jaar: string
  vraag: string
  oordeel: Casus['conclusie']['oordeel']
  /** The factors on the table, by side. */
  factoren: Record<Kant, string[]>
  doorslaggevend: string[]
  maatregelen: Pick<Casus['conclusie']['maatregelen'][number], 'soort' | 'voorwaarde' | 'stand' | 'tekst'>[]
  besluit: NonNullable<Casus['opvolging']['besluit']>['uitkomst']
  /** What later cases did with it; without a name for one that is not in the bundel. */
  behandeld: { behandeling: Citation['behandeling']; door: string | undefined }[]
}

export interface Bundel {
  lijn: string
  /** The question of the lijn; absent where it has no file. */
  vraag: string | undefined
  casussen: BundelCasus[]
  /** Every factor of these cases, with what it means where the lijn says so. */
  factoren: { id: string; definitie: string | undefined }[]
  /** The gelijkheidssein, with the names of the bundel for ids. `grootste` only from the threshold on. */
  gelijkheid: Gelijkheid
  /** How many beraden of the lijn are left out because they are confidential. */
  vertrouwelijk: number
}

/**
 * The cases of a lijn that are like others and were decided differently, and from `drempel` on those that share their
 * factors. Undefined when there are none. Confidential cases take no part. `ids`: those of `casussen`, for whoever makes it.
 */
export function bundelOf(
  name: string,
  all: readonly Casus[],
  lijn: Lijn | undefined,
  drempel: number,
): { bundel: Bundel; ids: string[] } | undefined {
  const decided = all.filter((casus) => casus.lijn === name && isDecided(casus))
  const open = decided.filter(({ vertrouwelijkheid }) => vertrouwelijkheid !== 'vertrouwelijk').toSorted(byDay)
  const gelijkheid = signalOf(open, drempel)
  const among = new Set([
    ...gelijkheid.verschillen.flatMap(({ een, ander }) => [...een, ...ander]),
    ...(gelijkheid.grootste?.beraden ?? []),
  ])
  const cases = open.filter(({ id }) => among.has(id))
  if (cases.length === 0) return undefined
  const names = new Map(cases.map(({ id }, i) => [id, `Casus ${lettersOf(i)}`]))
  const later = citations(open)
  const casussen = cases.map((casus) => anonymous(casus, names, later.get(casus.id) ?? []))
  const bundel = {
    lijn: name,
    vraag: lijn?.vraag,
    casussen,
    factoren: explained(casussen, lijn),
    gelijkheid: renamed(gelijkheid, names),
    vertrouwelijk: decided.length - open.length,
  }
  return { bundel, ids: cases.map(({ id }) => id) }
}

function byDay(one: Casus, other: Casus): number {
  const [a, b] = [one, other].map((casus) => `${caseDay(casus)} ${casus.id}`) as [string, string]
  return a < b ? -1 : Number(a > b)
}

function signalOf(cases: readonly Casus[], drempel: number): Gelijkheid {
  const { verschillen, grootste } = gelijkheidOf(cases)
  return grootste === undefined || grootste.beraden.length < drempel ? { verschillen } : { verschillen, grootste }
}

/** A, B, …, Z, AA, AB, … */
function lettersOf(i: number): string {
  const last = String.fromCharCode(65 + (i % 26))
  return i < 26 ? last : `${lettersOf(Math.floor(i / 26) - 1)}${last}`
}

function anonymous(casus: Casus, names: ReadonlyMap<string, string>, later: readonly Citation[]): BundelCasus {
  const { conclusie, beslissing, opvolging } = casus
  const factorsOn = (kant: Kant) =>
    casus.argumenten
      .filter((argument) => counts(argument) && argument.kant === kant)
      .flatMap(({ factor }) => factor ?? [])
  return {
    naam: names.get(casus.id)!,
    jaar: caseDay(casus).slice(0, 4),
    vraag: beslissing.vraag ?? '',
    oordeel: conclusie.oordeel,
    factoren: { pro: once(factorsOn('pro')), contra: once(factorsOn('contra')) },
    doorslaggevend: casus.argumenten
      .filter(({ id }) => conclusie.doorslaggevend.includes(id))
      .map(({ stelling }) => stelling),
    maatregelen: conclusie.maatregelen.map(({ soort, voorwaarde, stand, tekst }) => ({
      soort,
      voorwaarde,
      stand,
      tekst,
    })),
    besluit: opvolging.besluit?.uitkomst,
    behandeld: later.map(({ id, behandeling }) => ({ behandeling, door: names.get(id) })),
  }
}

function explained(casussen: readonly BundelCasus[], lijn: Lijn | undefined): Bundel['factoren'] {
  const ids = once(casussen.flatMap(({ factoren }) => [...factoren.pro, ...factoren.contra]))
  return ids.map((id) => ({ id, definitie: lijn?.factoren.find((factor) => factor.id === id)?.definitie }))
}

function renamed({ verschillen, grootste }: Gelijkheid, names: ReadonlyMap<string, string>): Gelijkheid {
  const named = (ids: readonly string[]) => [...names].filter(([id]) => ids.includes(id)).map(([, naam]) => naam)
  const different = verschillen.map((one) => ({ ...one, een: named(one.een), ander: named(one.ander) }))
  if (grootste === undefined) return { verschillen: different }
  return { verschillen: different, grootste: { ...grootste, beraden: named(grootste.beraden) } }
}

function once(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort()
}
