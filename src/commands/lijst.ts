/** `beraad lijst`: which cases there are, filtered and sorted. */
import { humanText } from '../core/check/print-human.js'
import { ExitCode } from '../core/errors.js'
import {
  caseRows,
  rowsAsJson,
  rowsAsPlain,
  rowsAsRecords,
  rowsAsTable,
  selectRows,
  type Row,
  type RowSelection,
} from '../core/report/overview.js'
import type { Environment } from '../environment.js'
import { writeResult, type ResultOptions } from './write-result.js'

export interface LijstOptions extends RowSelection, ResultOptions {
  json?: boolean
  plain?: boolean
}

/** Prints one row for each case. Files that cannot be read are named on stderr, and make the exit code 1. */
export async function lijst(options: LijstOptions, env: Environment): Promise<ExitCode> {
  const { cases, problems } = await (await env.cases()).loadAll()
  const rows = selectRows(caseRows(cases), options)
  await writeResult(formed(rows, options, env), 'Lijst', options, env)
  if (problems.length === 0) return ExitCode.good
  env.err(humanText({ problems, files: [...cases, ...problems].map(({ file }) => file) }))
  return ExitCode.problems
}

function formed(rows: Row[], { json, plain }: LijstOptions, { terminal }: Environment): string {
  if (json) return rowsAsJson(rows)
  if (plain) return rowsAsPlain(rows)
  return terminal.accessible ? rowsAsRecords(rows, terminal.width) : rowsAsTable(rows, terminal.width)
}
