/** The half-yearly monitor: which rules chafe most, whether that rises, and what came of the signals. Counts, no verdict. */
import { caseDay } from '../casus/case-day.js'
import type { Casus } from '../casus/casus.js'
import { isSettled } from '../casus/status.js'
import { caseLeaks } from '../lek/case-leaks.js'
import { daysBetween } from '../opvolging/days.js'
import { casusFor, isGone } from '../report/profiel/casus-for.js'
import { isNoembaar } from '../report/profiel/noembaar.js'
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
 * numbers alone, and of a confidential one nobody outside gets more than that.
 */
export function monitorOf(cases: readonly Casus[], half: Half, today: string, profiel: Profiel): Monitor {
  const signals = signalsIn(cases)
  const keys = regelKeys(signals)
  const rows = signals
    .map((casus): Row => ({
      casus,
      key: keys.get(casus.id)!,
      gemeld: gemeldOf(casus, today, profiel),
      dag: caseDay(casus),
      isTold: isTold(casus, profiel),
    }))
    .sort((a, b) => (a.dag + a.casus.id < b.dag + b.casus.id ? -1 : 1))
  const within = (wanted: Half) => rows.filter(({ dag }) => isSame(halfOf(dag), wanted))
  const [now, before] = [within(half), within(halfBefore(half))]
  const earlier = rows.filter(({ casus }) => isEarlierOpen(casus, half))
  const toldKeys = new Set([...before, ...now].filter((row) => row.isTold).map(({ key }) => key))
  const keyOf = ({ key }: Row) => (toldKeys.has(key) ? key : '')
  const listed = (all: readonly Row[]) =>
    isGone(profiel, 'id') ? [] : all.filter((row) => row.isTold).map(({ gemeld }) => gemeld)
  const regels = [...new Set([...now, ...before].map(keyOf))].map((key) => {
    const ofNow = now.filter((row) => keyOf(row) === key)
    const ofBefore = before.filter((row) => keyOf(row) === key)
    return { ...regelBeeld(ofNow, ofBefore), signalen: listed(ofNow) }
  })
  return {
    ...half,
    aantal: now.length,
    vorigeHelft: before.length,
    regels: regels.sort(mostFirst),
    eerderOpen: listed(earlier),
    aantalEerderOpen: earlier.length,
    alleenGeteld: now.filter((row) => !row.isTold).length,
    zonderDag: cases.filter(isSignal).length - signals.length,
  }
}

/** The ids of those signals of which the monitor shows a text that may lead to a person, for whoever makes it. */
export function doubtfulSignals(cases: readonly Casus[], half: Half, profiel: Profiel): string[] {
  const halves = [half, halfBefore(half)]
  const isListed = !isGone(profiel, 'id')
  const shown = isListed ? [...ruleFields, 'signaal.client'] : ruleFields
  return signalsIn(cases)
    .filter((casus) => isTold(casus, profiel))
    .filter(
      (casus) => halves.some((one) => isSame(halfOf(caseDay(casus)), one)) || (isListed && isEarlierOpen(casus, half)),
    )
    .filter((casus) => caseLeaks(casus).some(({ at }) => shown.includes(at.join('.'))))
    .map(({ id }) => id)
}

/** Those of which the day is known: without one nobody knows in which half they belong. */
function signalsIn(cases: readonly Casus[]): Casus[] {
  return cases.filter((casus) => isSignal(casus) && caseDay(casus) !== '')
}

function isSignal({ soort }: Casus): boolean {
  return soort === 'signaal'
}

/** A confidential signaal counts, but what it says is for who may know it. */
function isTold(casus: Casus, profiel: Profiel): boolean {
  return casus.vertrouwelijkheid !== 'vertrouwelijk' || isNoembaar(casus, profiel)
}

interface Row {
  casus: Casus
  key: string
  gemeld: Gemeld
  dag: string
  isTold: boolean
}

function regelBeeld(now: readonly Row[], before: readonly Row[]): Omit<RegelBeeld, 'signalen'> {
  const newest = [...before, ...now].findLast((row) => row.isTold)?.casus.signaal
  const outcomes = now.map(({ gemeld }) => gemeld.uitkomst as Uitkomst)
  const open = now.filter(({ gemeld }) => gemeld.uitkomst === 'open').map(({ gemeld }) => gemeld.dagenOpen ?? 0)
  return {
    regel: newest?.regel?.trim() || newest?.verwijzing?.trim() || '',
    aantal: now.length,
    vorigeHelft: before.length,
    verschil: now.length - before.length,
    schatting: now.reduce((sum, { casus }) => sum + (casus.signaal?.schatting ?? 0), 0),
    uitkomsten: countsOf(outcomes),
    langstOpen: Math.max(0, ...open),
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
  const end = endOf(casus, uitkomst, today)
  return {
    id,
    dag: caseDay(casus),
    wringt: signaal?.wringt ?? '',
    client: signaal?.client ?? '',
    melder: signaal?.melder ?? '',
    uitkomst,
    dagenOpen: end === undefined ? null : Math.max(0, daysBetween(caseDay(casus), end)),
  }
}

/** Until when it was open. Nobody writes down when a signaal was withdrawn. */
function endOf({ signaal }: Casus, uitkomst: Uitkomst, today: string): string | undefined {
  if (uitkomst === 'ingetrokken') return undefined
  return uitkomst === 'open' ? today : signaal?.afhandeling?.datum
}

/** A withdrawn signaal waits for nothing. */
function outcomeOf(casus: Casus): Uitkomst {
  if (casus.status === 'ingetrokken') return 'ingetrokken'
  return isSettled(casus) ? casus.signaal!.afhandeling!.soort! : 'open'
}

function isEarlierOpen(casus: Casus, half: Half): boolean {
  return caseDay(casus) < firstDay(half) && outcomeOf(casus) === 'open'
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

const ruleFields = ['signaal.regel', 'signaal.verwijzing']
