/** The kinds of report: for whom each is by itself, how it lies on paper, and what it says. */
import { caseDay } from '../../casus/case-day.js'
import type { Casus, Soort as CasusSoort } from '../../casus/casus.js'
import type { Block } from '../blocks.js'
import { outline } from '../outline.js'
import { profielen, type Profiel } from '../profiel/profielen.js'
import type { Indeling, Report } from '../report.js'
import type { Source } from '../sections/bron.js'
import { kernpunten } from './kernpunten.js'
import { berichtVanMaatwerk, kernpuntenVanMaatwerk } from './maatwerk.js'
import { matrix } from './matrix.js'
import { terugkoppeling } from './terugkoppeling.js'
import { voorlegger } from './voorlegger.js'

export type Soort = 'verslag' | 'voorlegger' | 'kernpunten' | 'matrix' | 'terugkoppeling'

interface SoortRow {
  /** What the title of the file begins with. */
  naam: string
  /** The profiles that fit; the first one is meant when none is asked for. */
  profielen: readonly [Profiel, ...Profiel[]]
  indeling: Indeling
  /** The kinds of case that it is made of; absent where any will do. */
  van?: readonly CasusSoort[]
  /** `casus`: as the profile of the source may see it. */
  outline: (casus: Casus, source: Source) => Block[]
}

export const soorten: Record<Soort, SoortRow> = {
  verslag: { naam: 'Verslag', profielen: allFrom('intern'), indeling: 'doorlopend', outline },
  voorlegger: {
    naam: 'Voorlegger',
    profielen: allFrom('directie'),
    indeling: 'bladzijde',
    van: ['beraad'],
    outline: voorlegger,
  },
  kernpunten: {
    naam: 'Kernpunten',
    profielen: allFrom('intern'),
    indeling: 'doorlopend',
    van: ['beraad', 'maatwerk'],
    outline: (casus, source) => (casus.soort === 'maatwerk' ? kernpuntenVanMaatwerk : kernpunten)(casus, source),
  },
  matrix: { naam: 'Matrix', profielen: allFrom('intern'), indeling: 'doorlopend', van: ['beraad'], outline: matrix },
  // It goes to one person outside, who may show it to anyone.
  terugkoppeling: {
    naam: 'Terugkoppeling',
    profielen: ['openbaar'],
    indeling: 'brief',
    van: ['beraad', 'maatwerk'],
    outline: (casus, source) => (casus.soort === 'maatwerk' ? berichtVanMaatwerk : terugkoppeling)(casus, source),
  },
}

/** Whether this kind of report is made of a case of that kind. */
export function fits(soort: Soort, van: CasusSoort): boolean {
  return soorten[soort].van?.includes(van) ?? true
}

/** The kinds of report that are made of a case of that kind. */
export function kindsFor(van: CasusSoort): Soort[] {
  return (Object.keys(soorten) as Soort[]).filter((soort) => fits(soort, van))
}

/** The report of this kind. `casus`: as the profile of the source may see it. */
export function reportOfKind(soort: Soort, casus: Casus, source: Source): Report {
  const { naam, indeling, outline: blocks } = soorten[soort]
  return { titel: `${naam}: ${casus.titel}`, indeling, datum: caseDay(casus), blocks: blocks(casus, source) }
}

function allFrom(first: Profiel): [Profiel, ...Profiel[]] {
  return [first, ...profielen.filter((profiel) => profiel !== first)]
}
