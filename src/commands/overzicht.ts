/** `beraad` alone: what is open in this folder and what to do next. */
import { ExitCode } from '../core/errors.js'
import { waitingLine } from '../core/opvolging/print.js'
import type { Wachtpunt } from '../core/opvolging/schema.js'
import { wachtendIn } from '../core/opvolging/wachtend.js'
import { nextStep } from '../core/session/next-step.js'
import { safeJson } from '../core/text/safe-json.js'
import { visibleLine } from '../core/text/visible.js'
import type { Environment } from '../environment.js'
import type { LoadedCase } from '../environment/cases.js'
import { countingOf } from './counting.js'
import { show, wrapped } from './show.js'
import { writeResult, type ResultOptions } from './write-result.js'

export interface OverzichtOptions extends ResultOptions {
  json?: boolean
}

const shown = 8
const shownLate = 3

/** Prints the cases that are not finished, with the next step for each. */
export async function overzicht(options: OverzichtOptions, env: Environment): Promise<ExitCode> {
  const { cases, problems } = await (await env.cases()).loadAll()
  const open = cases.filter(({ casus }) => casus.status !== 'afgerond' && casus.status !== 'ingetrokken')
  const late = lateIn(cases, env)
  const lines = overviewLines(cases.length, open, late).flatMap((line) => wrapped(line, env.terminal.width))
  await writeResult(options.json ? asJson(open, late) : `${lines.join('\n')}\n`, 'Overzicht', options, env)
  if (problems.length > 0) show(env, ['Niet elk bestand is in orde. Kijk na: beraad controleer'])
  return problems.length > 0 ? ExitCode.problems : ExitCode.good
}

function lateIn(cases: readonly LoadedCase[], env: Environment): Wachtpunt[] {
  const casussen = cases.map(({ casus }) => casus)
  return wachtendIn(casussen, countingOf(env)).filter(({ dagenTeLaat }) => dagenTeLaat > 0)
}

function overviewLines(count: number, open: readonly LoadedCase[], late: readonly Wachtpunt[]): string[] {
  const more = open.length - shown
  return [
    `${count} ${count === 1 ? 'casus' : 'casussen'}, ${open.length} nog niet afgerond.`,
    ...open.slice(-shown).flatMap(caseLines),
    ...(more > 0 ? ['', `En nog ${more} meer: beraad lijst`] : []),
    ...lateLines(late),
    '',
    'Een nieuw beraad beginnen: beraad nieuw',
  ]
}

/** What is latest, with the case that it is about. */
function lateLines(late: readonly Wachtpunt[]): string[] {
  if (late.length === 0) return []
  const named = late.slice(0, shownLate).map((row) => `  - ${visibleLine(row.id)}, ${waitingLine(row)}`)
  return ['', `Te laat (${late.length}), zie beraad opvolging --te-laat:`, ...named]
}

function caseLines({ casus }: LoadedCase): string[] {
  return ['', visibleLine(casus.titel), `  ${casus.status}: ${nextStep(casus)}`]
}

function asJson(open: readonly LoadedCase[], late: readonly Wachtpunt[]): string {
  const rows = open.map(({ file, casus }) => {
    const { id, titel, status } = casus
    return { id, titel, status, bestand: file, volgendeStap: nextStep(casus) }
  })
  return safeJson({ versie: 1, casussen: rows, teLaat: late.length })
}
