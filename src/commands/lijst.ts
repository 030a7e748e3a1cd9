/** `beraad lijst`: which cases there are, filtered and sorted. */
import { ExitCode } from '../core/errors.js'
import { rowsAsCsv } from '../core/list/csv.js'
import { sortRows, type RowOrder } from '../core/list/order.js'
import { rowsAsJson, rowsAsPlain } from '../core/list/plain-and-json.js'
import type { Row } from '../core/list/row-schema.js'
import { caseRows } from '../core/list/row.js'
import { selectCases, type CaseSelection } from '../core/list/select.js'
import { rowsAsRecords, rowsAsTable } from '../core/list/table.js'
import { citations } from '../core/moresprudentie/cited-by.js'
import type { Environment } from '../environment.js'
import { showProblems } from './show-problems.js'
import { writeResult, type ResultOptions } from './write-result.js'

export interface LijstOptions extends CaseSelection, RowOrder, ResultOptions {
  json?: boolean
  plain?: boolean
  csv?: boolean
  csvExcel?: boolean
}

/** Prints one row for each case. Files that cannot be read are named on stderr, and make the exit code 1. */
export async function lijst(options: LijstOptions, env: Environment): Promise<ExitCode> {
  const { cases, problems } = await (await env.cases()).loadAll()
  const rows = sortRows(caseRows(selectCases(cases, options), citations(cases.map(({ casus }) => casus))), options)
  await writeResult(formed(rows, options, env), 'Lijst', options, env)
  if (problems.length === 0) return ExitCode.good
  await showProblems(problems, cases, env)
  return ExitCode.problems
}

function formed(rows: Row[], { json, plain, csv, csvExcel }: LijstOptions, { terminal }: Environment): string {
  if (json) return rowsAsJson(rows)
  if (plain) return rowsAsPlain(rows)
  if (csvExcel) return rowsAsCsv(rows, 'excel')
  if (csv) return rowsAsCsv(rows, 'standard')
  return terminal.accessible ? rowsAsRecords(rows, terminal.width) : rowsAsTable(rows, terminal.width)
}
