/** The register of advices of councils: what was advised to whom, what came of it, and what was never answered. */
import { casePeriod } from '../casus/case-day.js'
import type { Casus } from '../casus/casus.js'
import { daysOf } from '../casus/keten.js'
import { isAnswered } from '../casus/status.js'
import { caseLeaks } from '../lek/case-leaks.js'
import type { DataPath } from '../problem.js'
import { casusFor } from '../report/profiel/casus-for.js'
import { isNoembaar } from '../report/profiel/noembaar.js'
import type { Profiel } from '../report/profiel/profielen.js'
import type { Advies, Register } from './schema.js'

/**
 * Of all cases the advices of councils, by council and then by date. `jaar`: "JJJJ", or empty for all years. It holds
 * only what the reader may know by name.
 */
export function registerOf(cases: readonly Casus[], jaar: string, today: string, profiel: Profiel): Register {
  const inYear = advicesOf(cases, jaar)
  const shown = inYear.filter((casus) => isNoembaar(casus, profiel))
  const adviezen = shown.map((casus) => adviesOf(casus, casusFor(profiel, casus).casus, today))
  return { jaar, weggelaten: inYear.length - shown.length, adviezen: adviezen.sort(byCouncil) }
}

/** The ids of those advices in which something may lead to a person, for whoever makes the register. */
export function doubtfulAdvices(cases: readonly Casus[], jaar: string, profiel: Profiel): string[] {
  return advicesOf(cases, jaar)
    .filter((casus) => isNoembaar(casus, profiel) && caseLeaks(casus).some(({ at }) => isShown(at)))
    .map(({ id }) => id)
}

function isShown([field]: DataPath): boolean {
  return field === 'titel' || field === 'raadsadvies'
}

function advicesOf(cases: readonly Casus[], jaar: string): Casus[] {
  return cases.filter(
    (casus) => casus.soort === 'raadsadvies' && casus.status !== 'concept' && casePeriod(casus).startsWith(jaar),
  )
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
