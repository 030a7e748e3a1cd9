/** A report about many cases at once: reads them all, lets pure code say what there is, and writes it in any form. */
import type { Casus } from '../core/casus/casus.js'
import { ExitCode } from '../core/errors.js'
import type { Block } from '../core/report/blocks.js'
import { reportOf } from '../core/report/report.js'
import { safeJson } from '../core/text/safe-json.js'
import type { Environment } from '../environment.js'
import { writtenInHouse } from './in-house.js'
import { formOf, type RapportOptions } from './report-choices.js'
import { showProblems } from './show-problems.js'
import { show } from './show.js'
import { writeResult } from './write-result.js'

/** What is said of a collection. Each form asks only for what it needs. */
export interface CollectionReport {
  /** What the result is called: "Adviesregister". */
  naam: string
  /** The day that it is about, as "JJJJ-MM-DD". */
  datum: string
  blocks: () => Block[]
  /** As its published schema says. */
  json: () => object
  /** In place of a report, where the flags ask for it: such as CSV. */
  text?: string | undefined
  /** For what goes outside: in which cases a text that it shows may lead to a person, and in what kind of text. */
  twijfel?: { ids: readonly string[]; waarin: string } | undefined
}

/** Files that can't be read are named on stderr, and make the exit code 1. `make` is pure. */
export async function collectionReport(
  options: RapportOptions,
  env: Environment,
  make: (cases: readonly Casus[]) => CollectionReport,
): Promise<ExitCode> {
  const { cases, problems } = await (await env.cases()).loadAll()
  const made = make(cases.map(({ casus }) => casus))
  await writeResult(await contentOf(made, options, env), made.naam, options, env)
  warnOf(made, env)
  if (problems.length === 0) return ExitCode.good
  await showProblems(problems, cases, env)
  return ExitCode.problems
}

function warnOf({ twijfel, naam }: CollectionReport, env: Environment): void {
  if (!twijfel || twijfel.ids.length === 0) return
  show(env, [
    `Let op: in ${twijfel.waarin} van deze casussen kan iets naar een persoon leiden.`,
    ...twijfel.ids.map((id) => `- ${id}`),
    `Haal het weg uit de casus en maak het opnieuw: ${naam.toLowerCase()}. Zie: beraad controleer --alleen LEK`,
  ])
}

async function contentOf(made: CollectionReport, options: RapportOptions, env: Environment) {
  if (made.text !== undefined) return made.text
  const vorm = formOf(options, env)
  return vorm === 'json'
    ? safeJson(made.json())
    : writtenInHouse(vorm, reportOf(made.blocks(), made.datum), options, env)
}
