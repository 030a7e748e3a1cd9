/** `beraad lijst`: which cases there are, filtered and sorted. */
import { humanText } from '../core/check/print-human.js'
import { ExitCode } from '../core/errors.js'
import {
  caseRows,
  rowsAsJson,
  rowsAsPlain,
  rowsAsTable,
  selectRows,
  type RowSelection,
} from '../core/report/overview.js'
import type { Environment } from '../environment.js'

export interface LijstOptions extends RowSelection {
  json?: boolean
  plain?: boolean
}

/** Prints one row for each case. Files that cannot be read are named on stderr, and make the exit code 1. */
export async function lijst(options: LijstOptions, env: Environment): Promise<ExitCode> {
  const { cases, problems } = await (await env.cases()).loadAll()
  const rows = selectRows(caseRows(cases), options)
  if (options.json) env.out(rowsAsJson(rows))
  else env.out(options.plain ? rowsAsPlain(rows) : rowsAsTable(rows, env.terminal.width))
  if (problems.length === 0) return ExitCode.good
  env.err(humanText(problems, cases.length + problems.length))
  return ExitCode.problems
}
