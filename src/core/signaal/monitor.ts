/** The half-yearly monitor: which rules chafe most, whether that rises, and what came of the signals. Counts, no verdict. */
import { caseDay } from '../casus/case-day.js'
import type { Casus } from '../casus/casus.js'
import { isSettled } from '../casus/status.js'
import { daysBetween } from '../opvolging/days.js'
import { casusFor, isGone } from '../report/profiel/casus-for.js'
import type { Profiel } from '../report/profiel/profielen.js'
import type { Gemeld, Monitor, RegelBeeld, Uitkomst } from './monitor-schema.js'
import { regelKeys } from './regel.js'

/** Half a year; `helft` 1 is January up to and including June. */
export interface Half {
  jaar: number
  helft: 1 | 2
}

/** Which half a day ("JJJJ-MM-DD") lies in. */
export function halfOf(day: string): Half {
  return { jaar: Number(day.slice(0, 4)), helft: day.slice(5, 7) <= '06' ? 1 : 2 }
}

/**
 * Of all cases the signals. `today` decides how long one is open. Who may not know which cases there are gets the
 * numbers alone.
 */
export function monitorOf(cases: readonly Casus[], half: Half, today: string, profiel: Profiel): Monitor {
  const signals = cases.filter(
    ({ soort, id, bijeenkomsten }) => soort === 'signaal' && caseDay({ id, bijeenkomsten }) !== '',
  )
  const keys = regelKeys(signals)
  const rows = signals
    .map((casus) => ({ casus, key: keys.get(casus.id)!, gemeld: gemeldOf(casus, today, profiel), dag: caseDay(casus) }))
    .sort((a, b) => (a.dag + a.casus.id < b.dag + b.casus.id ? -1 : 1))
  const within = (wanted: Half) => rows.filter(({ dag }) => isSame(halfOf(dag), wanted))
  const [now, before] = [within(half), within(halfBefore(half))]
  const earlier = rows.filter(({ dag, casus }) => dag < firstDay(half) && outcomeOf(casus) === 'open')
  const isHidden = isGone(profiel, 'id')
  const regels = [...new Set([...now, ...before].map(({ key }) => key))].map((key) =>
    regelBeeld(
      now.filter((row) => row.key === key),
      before.filter((row) => row.key === key),
      isHidden,
    ),
  )
  return {
    ...half,
    aantal: now.length,
    vorigeHelft: before.length,
    regels: regels.sort(mostFirst),
    eerderOpen: isHidden ? [] : earlier.map(({ gemeld }) => gemeld),
    aantalEerderOpen: earlier.length,
  }
}

interface Row {
  casus: Casus
  key: string
  gemeld: Gemeld
  dag: string
}

function regelBeeld(now: readonly Row[], before: readonly Row[], isHidden: boolean): RegelBeeld {
  const newest = [...before, ...now].at(-1)!.casus.signaal
  const outcomes = now.map(({ gemeld }) => gemeld.uitkomst as Uitkomst)
  const open = now.filter(({ gemeld }) => gemeld.uitkomst === 'open').map(({ gemeld }) => gemeld.dagenOpen)
  return {
    regel: newest?.regel?.trim() || newest?.verwijzing?.trim() || '',
    aantal: now.length,
    vorigeHelft: before.length,
    verschil: now.length - before.length,
    schatting: now.reduce((sum, { casus }) => sum + (casus.signaal?.schatting ?? 0), 0),
    uitkomsten: countsOf(outcomes),
    langstOpen: Math.max(0, ...open),
    signalen: isHidden ? [] : now.map(({ gemeld }) => gemeld),
  }
}

function countsOf(outcomes: readonly Uitkomst[]): Record<Uitkomst, number> {
  const counts = { open: 0, maatwerk: 0, beraad: 0, groep: 0, antwoord: 0, ingetrokken: 0 }
  for (const outcome of outcomes) counts[outcome]++
  return counts
}

function gemeldOf(casus: Casus, today: string, profiel: Profiel): Gemeld {
  const { id, signaal } = casusFor(profiel, casus).casus
  const uitkomst = outcomeOf(casus)
  const end = uitkomst === 'open' ? today : (casus.signaal?.afhandeling?.datum ?? caseDay(casus))
  return {
    id,
    dag: caseDay(casus),
    wringt: signaal?.wringt ?? '',
    client: signaal?.client ?? '',
    melder: signaal?.melder ?? '',
    uitkomst,
    dagenOpen: Math.max(0, daysBetween(caseDay(casus), end)),
  }
}

/** A withdrawn signaal waits for nothing. */
function outcomeOf(casus: Casus): Uitkomst {
  if (casus.status === 'ingetrokken') return 'ingetrokken'
  return isSettled(casus) ? casus.signaal!.afhandeling!.soort! : 'open'
}

function halfBefore({ jaar, helft }: Half): Half {
  return helft === 2 ? { jaar, helft: 1 } : { jaar: jaar - 1, helft: 2 }
}

function firstDay({ jaar, helft }: Half): string {
  return `${String(jaar).padStart(4, '0')}-${helft === 1 ? '01' : '07'}-01`
}

function isSame(one: Half, other: Half): boolean {
  return one.jaar === other.jaar && one.helft === other.helft
}

/** What chafes most, then what rises most, then by name. */
function mostFirst(a: RegelBeeld, b: RegelBeeld): number {
  return b.aantal - a.aantal || b.verschil - a.verschil || (a.regel < b.regel ? -1 : 1)
}
