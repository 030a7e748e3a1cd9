/** What was decided in a year, per case and per measure, and what became of those measures. */
import { uitkomstOf, type DeelUitkomst } from '../casus/besluit.js'
import type { Casus, Maatregel } from '../casus/casus.js'
import type { Profiel } from '../report/profiel/profielen.js'
import { telling, zonderKleine } from './kleine-aantallen.js'
import type { Jaarbeeld, PerUitkomst } from './schema.js'

type Stand = Jaarbeeld['maatregelen'][number]['stand']
type Cijfers = Pick<Jaarbeeld, 'besluiten' | 'besluitenPerMaatregel' | 'maatregelen'>

/** `besloten`: the cases with a decision in the year. A measure counts as often as it stands in one of them. */
export function besluitCijfers(besloten: readonly Casus[], profiel: Profiel): Cijfers {
  const measures = besloten.flatMap((casus) => casus.conclusie.maatregelen.map((maatregel) => ({ casus, maatregel })))
  const counted = <Value extends string>(values: readonly Value[], found: readonly [Casus, Value][]) => {
    const groups = values.map((value) => found.filter(([, one]) => one === value).map(([casus]) => casus))
    const aantallen = zonderKleine(groups.map((cases) => telling(cases, profiel)))
    return values.map((value, i) => [value, aantallen[i]!] as const)
  }
  const perUitkomst = (values: readonly PerUitkomst['uitkomst'][], found: [Casus, PerUitkomst['uitkomst']][]) =>
    counted(values, found).map(([uitkomst, aantal]) => ({ uitkomst, aantal }))
  return {
    besluiten: perUitkomst(
      uitkomsten,
      besloten.map((casus) => [casus, casus.opvolging.besluit!.uitkomst as DeelUitkomst]),
    ),
    besluitenPerMaatregel: perUitkomst(
      deelUitkomsten,
      measures.map(({ casus, maatregel }) => [casus, uitkomstOf(casus, maatregel.id) ?? 'onbekend']),
    ),
    maatregelen: counted<Stand>(
      standen,
      measures.map(({ casus, maatregel }) => [casus, standOf(casus, maatregel)]),
    ).map(([stand, aantal]) => ({ stand, aantal })),
  }
}

/** What was refused is not open; what was done all the same is done. */
function standOf(casus: Casus, { id, stand = 'open' }: Maatregel): Stand {
  return stand === 'open' && uitkomstOf(casus, id) === 'afgewezen' ? 'geweigerd' : stand
}

const uitkomsten = ['overgenomen', 'deels', 'afgewezen'] as const
const deelUitkomsten = ['overgenomen', 'deels', 'afgewezen', 'onbekend'] as const
const standen = ['uitgevoerd', 'open', 'vervallen', 'geweigerd'] as const
