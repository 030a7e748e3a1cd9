/** `beraad collectie --bundel`: like cases of one lijn, without names, as one document for the board. */
import { bundelOf } from '../core/collectie/bundel.js'
import { bundelLeaks } from '../core/collectie/bundel-leaks.js'
import { bundelOutline } from '../core/collectie/bundel-outline.js'
import { ExitCode, UserError } from '../core/errors.js'
import { reportOf } from '../core/report/report.js'
import { bronSamen } from '../core/report/sections/bron-samen.js'
import type { Environment } from '../environment.js'
import { version } from '../version.js'
import type { CaseStore, LoadedCase } from '../environment/cases.js'
import { writtenInHouse } from './in-house.js'
import { fittingForm } from './report-forms.js'
import { showProblems } from './show-problems.js'
import { show } from './show.js'
import { writeResult, type ResultOptions } from './write-result.js'

/**
 * Writes it, and names on stderr where personal data may stand in it. Lijnen that can't be read are named and make the
 * exit code 1. Throws a UserError when there is nothing to bundle.
 */
export async function writeBundel(
  lijn: string,
  { store, cases, drempel }: { store: CaseStore; cases: readonly LoadedCase[]; drempel: number },
  options: ResultOptions,
  env: Environment,
): Promise<ExitCode> {
  const { lijnen, problems } = await store.lijnen()
  await showProblems(problems, [], env)
  const file = lijnen.find((loaded) => loaded.lijn.lijn === lijn)?.lijn
  const all = cases.map(({ casus }) => casus)
  const found = bundelOf(lijn, all, file, drempel)
  if (found === undefined)
    throw new UserError(
      `In de lijn "${lijn}" is niets te bundelen: geen gelijke beraden kwamen anders uit, en ${drempel} gelijke zijn er niet.`,
      `Kijk wat er wel is: beraad collectie --lijn ${lijn}`,
    )
  const blocks = [...bundelOutline(found.bundel), bronSamen(all, { version, today: env.today() })]
  const text = await writtenInHouse(fittingForm(options, env), reportOf(blocks), options, env)
  await writeResult(text, 'Bundel', options, env)
  // Said even with `--quiet`: whoever passes the document on must know.
  show(env, warnings(bundelLeaks(found.bundel, found.ids)))
  return problems.length > 0 ? ExitCode.problems : ExitCode.good
}

function warnings(leaks: readonly string[]): string[] {
  if (leaks.length === 0) return []
  return ['Let op, kijk dit na voordat je de bundel doorgeeft:', ...leaks.map((leak) => `- ${leak}`)]
}
