/** `beraad vergelijk`: a case beside another one, or beside those that share most with it. */
import { ExitCode, UserError } from '../core/errors.js'
import type { Block } from '../core/report/blocks.js'
import { reportOf } from '../core/report/report.js'
import { dichtstbijBlocks, naastElkaarBlocks } from '../core/report/vergelijk.js'
import { safeJson } from '../core/text/safe-json.js'
import type { Vergelijking } from '../core/vergelijk/schema.js'
import { dichtstbij, naastElkaar } from '../core/vergelijk/vergelijk.js'
import type { Environment } from '../environment.js'
import { loadCase } from './load-case.js'
import { fittingForm, written } from './report-forms.js'
import { showProblems } from './show-problems.js'
import { writeResult, type ResultOptions } from './write-result.js'

export interface VergelijkOptions extends ResultOptions {
  json?: boolean
}

/**
 * Prints. Without `ander` every case is read; files that can't be are named on stderr, and make the exit code 1. Throws a
 * UserError when both are one case.
 */
export async function vergelijk(
  id: string,
  ander: string | undefined,
  options: VergelijkOptions,
  env: Environment,
): Promise<ExitCode> {
  const { casus } = await loadCase(id, env)
  if (ander !== undefined) {
    const other = (await loadCase(ander, env)).casus
    if (other.id === casus.id)
      throw new UserError('Dit is twee keer dezelfde casus.', `Noem een andere, of zoek er een: beraad vergelijk ${id}`)
    const found = naastElkaar(casus, other)
    await say(found, naastElkaarBlocks(found), options, env)
    return ExitCode.good
  }
  const { cases, problems } = await (await env.cases()).loadAll()
  const found = dichtstbij(
    casus,
    cases.map((loaded) => loaded.casus),
  )
  await say(found, dichtstbijBlocks(found), options, env)
  if (problems.length === 0) return ExitCode.good
  await showProblems(problems, cases, env)
  return ExitCode.problems
}

async function say(found: Vergelijking, blocks: Block[], options: VergelijkOptions, env: Environment): Promise<void> {
  const text = options.json ? safeJson(found) : await written(fittingForm(options, env), reportOf(blocks), options, env)
  await writeResult(text, 'Vergelijking', options, env)
}
