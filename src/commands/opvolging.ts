/** `beraad opvolging`: everything that waits after the beraad, with whom, since when and how late. */
import { ExitCode } from '../core/errors.js'
import { waitingAsCsv, waitingAsJson, waitingAsPlain } from '../core/opvolging/forms.js'
import { waitingText } from '../core/opvolging/print.js'
import type { Wachtpunt } from '../core/opvolging/schema.js'
import { selectWaiting, type WachtSelection } from '../core/opvolging/select.js'
import { wachtendIn } from '../core/opvolging/wachtend.js'
import type { Environment } from '../environment.js'
import { countingOf } from './counting.js'
import { showProblems } from './show-problems.js'
import { writeResult, type ResultOptions } from './write-result.js'

export interface OpvolgingOptions extends WachtSelection, ResultOptions {
  /** Only of this case, by id or part of one. */
  casus?: string
  /** Code 1 when something is late. */
  ci?: boolean
  json?: boolean
  plain?: boolean
  csv?: boolean
  csvExcel?: boolean
  ics?: boolean
}

/** Prints what waits, in the asked form. Code 1 for files that cannot be read, and with `ci` when something is late. */
export async function opvolging(options: OpvolgingOptions, env: Environment): Promise<ExitCode> {
  const store = await env.cases()
  const { cases, problems } =
    options.casus === undefined ? await store.loadAll() : { cases: [await store.load(options.casus)], problems: [] }
  const counting = countingOf(env)
  const all = wachtendIn(
    cases.map(({ casus }) => casus),
    counting,
  )
  const rows = selectWaiting(all, options, counting.today)
  await writeResult(await formed(rows, all.length, options, env), 'Opvolging', options, env)
  await showProblems(problems, cases, env)
  const isLate = options.ci === true && rows.some(({ dagenTeLaat }) => dagenTeLaat > 0)
  return problems.length > 0 || isLate ? ExitCode.problems : ExitCode.good
}

async function formed(
  rows: Wachtpunt[],
  total: number,
  { json, plain, csv, csvExcel, ics, output }: OpvolgingOptions,
  env: Environment,
): Promise<string> {
  if (json) return waitingAsJson(rows, env.today())
  if (plain) return waitingAsPlain(rows)
  if (csvExcel) return waitingAsCsv(rows, 'excel')
  if (csv) return waitingAsCsv(rows, 'standard')
  if (ics || output?.toLowerCase().endsWith('.ics')) return (await import('../core/opvolging/agenda.js')).agenda(rows)
  return waitingText(rows, total, env.terminal.width)
}
