/** `beraad precedenten`: one case held against the earlier cases of its lijn. */
import { caseDay } from '../core/casus/case-day.js'
import { ExitCode } from '../core/errors.js'
import { precedentenOf } from '../core/moresprudentie/precedenten.js'
import { precedentenBlocks } from '../core/report/precedenten.js'
import { reportOf } from '../core/report/report.js'
import { safeJson } from '../core/text/safe-json.js'
import type { Environment } from '../environment.js'
import { loadCase } from './load-case.js'
import { fittingForm, written } from './report-forms.js'
import { showProblems } from './show-problems.js'
import { writeResult, type ResultOptions } from './write-result.js'

export interface PrecedentenOptions extends ResultOptions {
  json?: boolean
}

/** Prints. Files that can't be read are named on stderr, and make the exit code 1: what they hold does not count. */
export async function precedenten(id: string, options: PrecedentenOptions, env: Environment): Promise<ExitCode> {
  const { casus } = await loadCase(id, env)
  const store = await env.cases()
  const [{ cases, problems }, { lijnen }] = await Promise.all([store.loadAll(), store.lijnen()])
  const factoren = lijnen.find(({ lijn }) => lijn.lijn === casus.lijn)?.lijn.factoren ?? []
  const all = cases.map((loaded) => loaded.casus)
  const found = precedentenOf(casus, all, factoren, env.today())
  const text = options.json
    ? safeJson(found)
    : await written(
        fittingForm(options, env),
        reportOf(precedentenBlocks(casus, found, factoren), caseDay(casus)),
        options,
        env,
      )
  await writeResult(text, 'Vergelijking', options, env)
  if (problems.length === 0) return ExitCode.good
  await showProblems(problems, cases, env)
  return ExitCode.problems
}
