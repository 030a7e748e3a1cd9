/** A year of all cases together: figures only, each counted as the case stood at the end of that year, or today. */
import { casePeriod } from '../casus/case-day.js'
import type { Casus } from '../casus/casus.js'
import { casusSchema } from '../casus/schema.js'
import { counts } from '../casus/weighing.js'
import type { Counting } from '../opvolging/wachtend.js'
import { perspectiefLabels } from '../report/labels.js'
import type { Profiel } from '../report/profiel/profielen.js'
import { inhoudSamen } from '../report/sections/bron-samen.js'
import { besluitCijfers } from './besluiten.js'
import { botsingen } from './botsingen.js'
import { adviesDag, afgerondDag, besluitDag } from './dagen.js'
import { doorlooptijden } from './doorlooptijd.js'
import { genoemdIn, weggelatenIn } from './genoemd.js'
import { telling, zonderKleine } from './kleine-aantallen.js'
import type { Jaarbeeld } from './schema.js'
import { signaalCijfers } from './signalen.js'
import { standOp } from './stand-op.js'
import { wachtCijfers } from './wacht.js'

/** What is asked for. `jaar`: "JJJJ", not after that of `today`. */
export interface JaarVraag extends Counting {
  jaar: string
  profiel: Profiel
  /** The version of the program. */
  version: string
}

/** The figures. A withdrawn case counts in none of them but one. The order of the cases makes no difference. */
export function jaarbeeldOf(all: readonly Casus[], { jaar, profiel, version, today, termijnen }: JaarVraag): Jaarbeeld {
  const dag = lastDay(jaar, today)
  const known = all.filter((casus) => casePeriod(casus) <= dag).map((casus) => standOp(casus, dag))
  const cases = known.filter(({ status }) => status !== 'ingetrokken')
  const isOfYear = (day: string | undefined) => day?.startsWith(jaar) === true
  const fasen: Fasen = {
    gehouden: cases.filter((casus) => isOfYear(casePeriod(casus))),
    geadviseerd: cases.filter((casus) => isOfYear(adviesDag(casus))),
    besloten: cases.filter((casus) => isOfYear(besluitDag(casus))),
    afgerond: cases.filter((casus) => isOfYear(afgerondDag(casus))),
  }
  const named = genoemdIn(fasen.gehouden, profiel)
  return {
    versie: 1,
    jaar,
    dag,
    profiel,
    programma: version,
    gelezen: all.length,
    inhoud: inhoudSamen(all),
    samen: {
      gehouden: fasen.gehouden.length,
      ingetrokken: known.filter((casus) => casus.status === 'ingetrokken' && isOfYear(casePeriod(casus))).length,
      geadviseerd: fasen.geadviseerd.length,
      besloten: fasen.besloten.length,
      afgerond: fasen.afgerond.length,
      uitgevoerd: cases.flatMap((casus) => doneMeasures(casus).filter(isOfYear)).length,
    },
    soorten: perSoort(fasen, profiel),
    ...named,
    ...besluitCijfers(fasen.besloten, profiel),
    signalen: signaalCijfers(cases, jaar, profiel),
    doorlooptijden: doorlooptijden(cases, jaar, profiel),
    ...botsingen(fasen.gehouden, profiel),
    perspectieven: perspectieven(fasen.gehouden),
    wacht: wachtCijfers(cases, { today: dag, termijnen }),
    weggelaten: weggelatenIn(cases, named.nietGenoemd, profiel),
  }
}

/** Up to which day is counted: the last of the year, or today while the year runs. */
function lastDay(jaar: string, today: string): string {
  return today.startsWith(jaar) ? today : `${jaar}-12-31`
}

type Fasen = Record<'gehouden' | 'geadviseerd' | 'besloten' | 'afgerond', readonly Casus[]>

/** A row for each kind that there was. How far each came says more of a single case than that it was there. */
function perSoort({ gehouden, ...later }: Fasen, profiel: Profiel): Jaarbeeld['soorten'] {
  const ofKind = (cases: readonly Casus[], soort: Casus['soort']) => cases.filter((casus) => casus.soort === soort)
  const soorten = casusSchema.properties.soort.enum.filter((soort) =>
    [gehouden, ...Object.values(later)].some((cases) => ofKind(cases, soort).length > 0),
  )
  const column = (cases: readonly Casus[]) =>
    zonderKleine(soorten.map((soort) => telling(ofKind(cases, soort), profiel)))
  const [geadviseerd, besloten, afgerond] = [later.geadviseerd, later.besloten, later.afgerond].map(column)
  return soorten.map((soort, i) => ({
    soort,
    gehouden: ofKind(gehouden, soort).length,
    geadviseerd: geadviseerd![i]!,
    besloten: besloten![i]!,
    afgerond: afgerond![i]!,
  }))
}

/** The days on which measures were carried out, as far as they were noted. */
function doneMeasures({ opvolging, conclusie }: Casus): string[] {
  const done = new Set(conclusie.maatregelen.filter(({ stand }) => stand === 'uitgevoerd').map(({ id }) => id))
  return opvolging.gedaan.flatMap(({ onderdeel, datum }) => (done.has(onderdeel) && datum ? [datum] : []))
}

function perspectieven(cases: readonly Casus[]): Jaarbeeld['perspectieven'] {
  const counting = cases.flatMap(({ argumenten }) => argumenten.filter(counts))
  const names = [...(Object.keys(perspectiefLabels) as (keyof typeof perspectiefLabels)[]), 'onbekend' as const]
  return names.map((perspectief) => {
    const found = counting.filter((a) => (a.perspectief ?? 'onbekend') === perspectief)
    const of = (kant: 'pro' | 'contra' | undefined) => found.filter((a) => a.kant === kant).length
    return { perspectief, pro: of('pro'), contra: of('contra'), zonderKant: of(undefined) }
  })
}
