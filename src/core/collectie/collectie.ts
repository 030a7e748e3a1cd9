/** The collection of beraden as a whole, one lijn after another: what contradicts, what carries, and what is unequal. */
import type { Casus } from '../casus/casus.js'
import { collect } from '../moresprudentie/collection.js'
import { contradictingPairs } from '../moresprudentie/contradictions.js'
import { landmarks } from '../moresprudentie/landmarks.js'
import { isDecided, precedentsOfLijn } from '../moresprudentie/precedent.js'
import { leastReconsideration } from '../moresprudentie/reconsider.js'
import { gelijkheidOf } from './gelijkheid.js'
import type { Collectie, LijnBeeld } from './schema.js'
import { vergingOf } from './verging.js'

/** The beraden from their advies on; with `lijn` only those of that lijn. The order of the cases makes no difference. */
export function collectieOf(all: readonly Casus[], lijn: string | undefined): Collectie {
  const cases = all
    .filter(isDecided)
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
  const revised = new Map(cases.map((casus) => [casus.id, revisedBy(casus)]))
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
      redenJa: [...reasonOf.get(ja)!],
      redenNee: [...reasonOf.get(nee)!],
      herziet: [...(revised.get(ja)!.includes(nee) ? [ja] : []), ...(revised.get(nee)!.includes(ja) ? [nee] : [])],
    })),
    heroverwegen: { keuze: ids, inElkeKeuze: inEvery },
    richtinggevend: landmarks(collection).map(({ id, same }) => ({ id, zelfdeWeging: same })),
    factoren: vergingOf(cases, ({ factor }) => factor),
    gelijkheid: gelijkheidOf(cases),
  }
}

/** The earlier beraden that a case says to come back on. */
function revisedBy({ verwijzingen }: Casus): string[] {
  return verwijzingen.flatMap(({ naar, behandeling }) => (behandeling === 'herziet' ? [naar] : []))
}
