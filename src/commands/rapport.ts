/** `beraad rapport` and `beraad toon`: the report of a case, of a kind, in a form, for somebody. */
import type { Casus } from '../core/casus/casus.js'
import { saysOtherwise } from '../core/casus/zegel.js'
import { ExitCode, UserError } from '../core/errors.js'
import { filterNames } from '../core/list/select.js'
import { citations, type Citation } from '../core/moresprudentie/cited-by.js'
import { isGone } from '../core/report/profiel/casus-for.js'
import { goesOutside, type Profiel } from '../core/report/profiel/profielen.js'
import type { Environment } from '../environment.js'
import type { LoadedCase } from '../environment/cases.js'
import type { Commits } from '../environment/git.js'
import { caseCommits } from './case-commits.js'
import { caseReport, type Around } from './case-report.js'
import { loadCase } from './load-case.js'
import { loadSjabloon } from './load-sjabloon.js'
import { formOf, profielOf, soortOf, type RapportOptions } from './report-choices.js'
import { show } from './show.js'
import { writeResult } from './write-result.js'

/**
 * Writes the report to stdout or to a file. Throws a UserError for an unknown form, kind or profile, or a file that
 * exists already.
 */
export async function rapport(id: string | undefined, options: RapportOptions, env: Environment): Promise<ExitCode> {
  if (id === undefined)
    throw new UserError(
      'Van welke casus is het rapport?',
      'Noem een id uit beraad lijst, of maak ze allemaal met --alle.',
    )
  if (filterNames.some((name) => name !== 'soort' && Object.hasOwn(options, name)))
    throw new UserError('Kiezen uit casussen kan alleen met --alle.', `Laat die keuze weg: beraad rapport ${id}`)
  const [vorm, soort] = [formOf(options, env), soortOf(options)]
  const profiel = profielOf(options, soort)
  let commits: Commits | undefined
  // Git is another process: it works while the case is read.
  const loaded = await loadCase(id, env, options.versie, async (file) => {
    commits = await caseCommits([file], vorm, env)
  })
  commits ??= await caseCommits([loaded.file], vorm, env)
  const sjabloon = await loadSjabloon(options, vorm, env)
  const choices = { vorm, soort, profiel, sjabloon }
  const { content, casus, inhoud } = await caseReport(
    loaded,
    aroundOf(loaded, commits, profiel, env),
    choices,
    options,
    env,
  )
  await writeResult(content, vorm === 'json' ? 'Casus' : 'Rapport', options, env)
  const { zegel } = loaded.casus
  if (zegel !== undefined && saysOtherwise(zegel, inhoud))
    show(env, ['Let op: deze casus is gewijzigd nadat het advies is verzegeld.', `Zie wat: beraad controleer ${id}`])
  if (goesOutside(profiel)) (await import('./warn-leaks.js')).warnOfOutside(casus, env)
  return ExitCode.good
}

async function aroundOf(
  { file, casus }: LoadedCase,
  commits: Commits,
  profiel: Profiel,
  env: Environment,
): Promise<Around> {
  const latere = await later(file, casus, profiel, env)
  return { latere, commit: (await commits.answer).get(file) }
}

/** What later cases say of this one, for who may see what it says of others. */
async function later(file: string, casus: Casus, profiel: Profiel, env: Environment): Promise<readonly Citation[]> {
  if (isGone(profiel, 'verwijzingen')) return []
  const naming = (await (await env.cases()).loadNaming(casus.id, file)).map((loaded) => loaded.casus)
  return citations([casus, ...naming.filter(({ id }) => id !== casus.id)]).get(casus.id) ?? []
}

/** Shows the case in the terminal. */
export async function toon(id: string, options: RapportOptions, env: Environment): Promise<ExitCode> {
  return rapport(id, { vorm: 'terminal', ...options }, env)
}
