/** The register of advices of councils: what was advised to whom, what came of it, and what was never answered. */
import { casePeriod } from '../casus/case-day.js'
import type { Casus } from '../casus/casus.js'
import { daysOf } from '../casus/keten.js'
import { isAnswered } from '../casus/status.js'
import { casusFor } from '../report/profiel/casus-for.js'
import type { Profiel } from '../report/profiel/profielen.js'
import type { Advies, Register } from './schema.js'

/**
 * Of all cases the advices of councils, by council and then by date. `jaar`: "JJJJ", or empty for all years. A register
 * for everybody holds only what everybody may read.
 */
export function registerOf(cases: readonly Casus[], jaar: string, today: string, profiel: Profiel): Register {
  const inYear = cases.filter(
    (casus) => casus.soort === 'raadsadvies' && casus.status !== 'concept' && casePeriod(casus).startsWith(jaar),
  )
  const shown = inYear.filter(({ vertrouwelijkheid }) => profiel !== 'openbaar' || vertrouwelijkheid === 'openbaar')
  const adviezen = shown.map((casus) => adviesOf(casus, casusFor(profiel, casus).casus, today))
  return { jaar, weggelaten: inYear.length - shown.length, adviezen: adviezen.sort(byCouncil) }
}

/** `seen`: what the profile may see of it. */
function adviesOf(casus: Casus, seen: Casus, today: string): Advies {
  const { raad = '', gevraagd, advies = '', aan = '', reactie } = seen.raadsadvies ?? {}
  const datum = casePeriod(casus)
  const stand = standOf(casus)
  return {
    id: seen.id,
    raad,
    datum,
    onderwerp: seen.titel,
    gevraagd: gevraagd === undefined ? '' : gevraagd ? 'ja' : 'nee',
    advies: advies.trim(),
    aan,
    reactie: reactie?.tekst?.trim() ?? '',
    reactieDatum: reactie?.datum ?? '',
    stand,
    dagenOpen: stand === 'onbeantwoord' ? daysSince(datum, today) : 0,
  }
}

/** Answered or not, and what was done. */
function standOf(casus: Casus): Advies['stand'] {
  if (casus.status === 'ingetrokken') return 'ingetrokken'
  return isAnswered(casus) ? (casus.raadsadvies?.reactie?.strekking ?? 'onbekend') : 'onbeantwoord'
}

/** From the last day of a year or month on: so long at least. */
function daysSince(moment: string, today: string): number {
  return moment === '' ? 0 : Math.max(0, daysOf(today).last - daysOf(moment).last)
}

function byCouncil(a: Advies, b: Advies): number {
  return dutch.compare(a.raad, b.raad) || dutch.compare(a.datum, b.datum) || dutch.compare(a.onderwerp, b.onderwerp)
}

const dutch = new Intl.Collator('nl')
