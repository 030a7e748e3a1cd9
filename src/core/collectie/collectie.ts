/** The collection of beraden as a whole, one lijn after another: what contradicts, what carries, and what is unequal. */
import type { Casus } from '../casus/casus.js'
import { collect } from '../moresprudentie/collection.js'
import { contradictingPairs } from '../moresprudentie/contradictions.js'
import { landmarks, type Landmark } from '../moresprudentie/landmarks.js'
import { precedentsOfLijn } from '../moresprudentie/precedent.js'
import { leastReconsideration } from '../moresprudentie/reconsider.js'
import { gelijkheidOf, type Gelijkheid } from './gelijkheid.js'
import { vergingOf, type Verging } from './verging.js'

/** Two beraden that contradict each other: each one's reason lay on the table of the other, and lost there. */
export interface Tegenspraak {
  ja: string
  nee: string
  redenJa: readonly string[]
  redenNee: readonly string[]
}

export interface LijnBeeld {
  lijn: string
  beraden: number
  /** How many of them can be compared: decided, with factors on the side that won. */
  vergelijkbaar: number
  oordelen: Record<'ja' | 'ja-mits' | 'nee' | 'nee-tenzij' | 'geen', number>
  tegenspraken: Tegenspraak[]
  /** One smallest choice, and those that are in every smallest choice. */
  heroverwegen: { keuze: string[]; inElkeKeuze: string[] }
  richtinggevend: Landmark[]
  factoren: Verging[]
  gelijkheid: Gelijkheid
}

export interface Collectie {
  lijnen: LijnBeeld[]
  beginselen: Verging[]
  perspectieven: Verging[]
}

/** The beraden from their advies on; with `lijn` only those of that lijn. The order of the cases makes no difference. */
export function collectieOf(all: readonly Casus[], lijn: string | undefined): Collectie {
  const cases = all
    .filter(({ status }) => status !== 'concept' && status !== 'ingetrokken')
    .filter((casus) => lijn === undefined || casus.lijn === lijn)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const lijnen = [...new Set(cases.flatMap((casus) => casus.lijn ?? []))].sort()
  return {
    lijnen: lijnen.map((name) =>
      beeldOf(
        name,
        cases.filter((casus) => casus.lijn === name),
      ),
    ),
    beginselen: vergingOf(cases, ({ beginsel }) => beginsel),
    perspectieven: vergingOf(cases, ({ perspectief }) => perspectief),
  }
}

function beeldOf(lijn: string, cases: readonly Casus[]): LijnBeeld {
  const collection = collect(precedentsOfLijn(lijn, cases))
  const reasonOf = new Map(collection.precedents.map(({ id, reason }) => [id, reason]))
  const { ids, inEvery } = leastReconsideration(collection)
  const oordelen: LijnBeeld['oordelen'] = { ja: 0, 'ja-mits': 0, nee: 0, 'nee-tenzij': 0, geen: 0 }
  for (const { conclusie } of cases) oordelen[conclusie.oordeel ?? 'geen']++
  return {
    lijn,
    beraden: cases.length,
    vergelijkbaar: collection.precedents.length,
    oordelen,
    tegenspraken: [...contradictingPairs(collection)].map(([ja, nee]) => ({
      ja,
      nee,
      redenJa: reasonOf.get(ja)!,
      redenNee: reasonOf.get(nee)!,
    })),
    heroverwegen: { keuze: ids, inElkeKeuze: inEvery },
    richtinggevend: landmarks(collection),
    factoren: vergingOf(cases, ({ factor }) => factor),
    gelijkheid: gelijkheidOf(cases),
  }
}
