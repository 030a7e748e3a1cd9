/** `beraad collectie`: what contradicts, carries and is unequal in all beraden together. */
import { nearestWord } from '../core/check/nearest-word.js'
import { caseDay } from '../core/casus/case-day.js'
import { collectieOf } from '../core/collectie/collectie.js'
import { collectieOutline } from '../core/collectie/outline.js'
import { ExitCode, UserError } from '../core/errors.js'
import { reportOf } from '../core/report/report.js'
import { safeJson } from '../core/text/safe-json.js'
import { bronSamen } from '../core/report/sections/bron-samen.js'
import type { Environment } from '../environment.js'
import { version } from '../version.js'
import type { LoadedCase } from '../environment/cases.js'
import { writeBundel } from './bundel.js'
import { writtenInHouse } from './in-house.js'
import { fittingForm } from './report-forms.js'
import { showProblems } from './show-problems.js'
import { writeResult, type ResultOptions } from './write-result.js'

export interface CollectieOptions extends ResultOptions {
  json?: boolean
  lijn?: string
  /** The lijn of which the like cases are written for the board. */
  bundel?: string
}

/** Files that can't be read are named and make the exit code 1. Throws a UserError for a lijn that no case has. */
export async function collectie(options: CollectieOptions, env: Environment): Promise<ExitCode> {
  if (options.bundel !== undefined && options.json)
    throw new UserError(
      'De bundel is er niet als JSON.',
      'Laat --json weg, of laat --bundel weg voor de hele collectie.',
    )
  const store = await env.cases()
  const { cases, problems } = await store.loadAll()
  await showProblems(problems, cases, env)
  const drempel = env.settings.drempelAlgemeneRegel ?? DREMPEL
  const lijn = options.bundel ?? options.lijn
  if (lijn !== undefined) assertLijn(lijn, cases)
  const code =
    options.bundel === undefined
      ? await writeCollectie(cases, drempel, options, env)
      : await writeBundel(options.bundel, { store, cases, drempel }, options, env)
  return problems.length > 0 ? ExitCode.problems : code
}

async function writeCollectie(
  cases: readonly LoadedCase[],
  drempel: number,
  options: CollectieOptions,
  env: Environment,
): Promise<ExitCode> {
  const all = cases.map(({ casus }) => casus)
  const found = collectieOf(all, options.lijn)
  const text = options.json
    ? safeJson({ versie: 1, drempelAlgemeneRegel: drempel, ...found })
    : await writtenInHouse(
        fittingForm(options, env),
        reportOf(
          [...collectieOutline(found, drempel), bronSamen(all, { version, today: env.today() })],
          lastDay(cases),
        ),
        options,
        env,
      )
  await writeResult(text, 'Collectie', options, env)
  return ExitCode.good
}

/** The day of the youngest case. */
function lastDay(cases: readonly LoadedCase[]): string {
  return (
    cases
      .map(({ casus }) => caseDay(casus))
      .toSorted()
      .at(-1) ?? ''
  )
}

function assertLijn(lijn: string, cases: readonly LoadedCase[]): void {
  const known = [...new Set(cases.flatMap(({ casus }) => casus.lijn ?? []))].sort()
  if (known.includes(lijn)) return
  const near = nearestWord(lijn, known)
  throw new UserError(
    `Geen casus heeft de lijn "${lijn}".`,
    near === undefined ? `Kies uit: ${known.join(', ')}.` : `Bedoelde je ${near}?`,
  )
}

/** From so many like beraden on a general rule is worth a question. A choice of this house; no source gives a number. */
const DREMPEL = 5
