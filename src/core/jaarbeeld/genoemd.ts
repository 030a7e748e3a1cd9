/** The cases of the year by name, as far as a reader may know them, and what is left out. */
import { casePeriod } from '../casus/case-day.js'
import type { Casus } from '../casus/casus.js'
import { besluitLabels, oordeelLabels, statusLabels } from '../report/labels.js'
import { casusFor, isGone } from '../report/profiel/casus-for.js'
import { isNoembaar } from '../report/profiel/noembaar.js'
import { gronden, type Profiel } from '../report/profiel/profielen.js'
import { velden } from '../report/profiel/velden.js'
import type { Jaarbeeld } from './schema.js'

/** In the order of their days. `cases`: those of the year. */
export function genoemdIn(cases: readonly Casus[], profiel: Profiel): Pick<Jaarbeeld, 'casussen' | 'nietGenoemd'> {
  const named = cases.filter((casus) => isNoembaar(casus, profiel))
  const sorted = named.toSorted((a, b) => compare(casePeriod(a), casePeriod(b)) || compare(a.id, b.id))
  return {
    casussen: sorted.map((casus) => genoemd(casusFor(profiel, casus).casus, profiel)),
    nietGenoemd: cases.length - named.length,
  }
}

/** `seen`: what the profile may see of the case. */
function genoemd(seen: Casus, profiel: Profiel): Jaarbeeld['casussen'][number] {
  return {
    id: isGone(profiel, 'id') ? '' : seen.id,
    soort: seen.soort,
    titel: seen.titel,
    vraag: seen.beslissing.vraag ?? '',
    uitkomst: uitkomstInWords(seen),
  }
}

/** What a concept says is no advice yet. */
function uitkomstInWords({ status, conclusie: { oordeel }, opvolging: { besluit } }: Casus): string {
  if (status === 'concept') return 'nog in behandeling'
  const parts = [
    ...(oordeel === undefined ? [] : [`advies: ${oordeelLabels[oordeel]}`]),
    ...(besluit?.uitkomst === undefined ? [] : [`besluit: ${besluitLabels[besluit.uitkomst]}`]),
  ]
  return parts.join('; ') || statusLabels[status]
}

/** What this profile does not get, and why. `all`: what was counted, from every year. */
export function weggelatenIn(all: readonly Casus[], nietGenoemd: number, profiel: Profiel): Jaarbeeld['weggelaten'] {
  if (profiel === 'intern') return []
  const persoon = `Het ${gronden.persoon}.`
  const { id } = velden
  return [
    { naam: 'wie iets deed, besliste of nog moet doen', reden: persoon },
    ...(id !== undefined && isGone(profiel, 'id') ? [{ naam: id.naam, reden: `Het ${gronden[id.grond]}.` }] : []),
    ...(nietGenoemd > 0
      ? [{ naam: `titel, vraag en uitkomst van ${cases(nietGenoemd)}`, reden: reasons[profiel] }]
      : []),
    ...(all.every((casus) => isNoembaar(casus, profiel))
      ? []
      : [
          {
            naam: 'kleine aantallen per uitkomst, stap of beginsel, met een casus die niet bij naam mag staan',
            reden: persoon,
          },
        ]),
  ]
}

function cases(count: number): string {
  return count === 1 ? '1 casus' : `${count} casussen`
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

const reasons: Record<Profiel, string> = {
  intern: '',
  directie: '',
  moresprudentie: 'De casus is vertrouwelijk.',
  openbaar: 'De casus is niet openbaar.',
}
