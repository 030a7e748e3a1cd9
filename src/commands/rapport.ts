/** `beraad rapport` and `beraad toon`: the report of a case, of a kind, in a form, for somebody. */
import type { Casus } from '../core/casus/casus.js'
import { inhoudOf } from '../core/casus/zegel.js'
import { ExitCode } from '../core/errors.js'
import { citations, type Citation } from '../core/moresprudentie/cited-by.js'
import { casusFor, isGone, type Gezien } from '../core/report/profiel/casus-for.js'
import type { Profiel } from '../core/report/profiel/profielen.js'
import type { Source } from '../core/report/sections/bron.js'
import { reportOfKind } from '../core/report/soorten/soorten.js'
import { safeJson } from '../core/text/safe-json.js'
import type { Environment } from '../environment.js'
import type { LoadedCase } from '../environment/cases.js'
import { version } from '../version.js'
import { loadCase } from './load-case.js'
import { formOf, profielOf, soortOf, type RapportOptions } from './report-choices.js'
import { written } from './report-forms.js'
import { show } from './show.js'
import { writeResult } from './write-result.js'

/**
 * Writes the report to stdout or to a file. Throws a UserError for an unknown form, kind or profile, or a file that
 * exists already. The case is cut to its profile here, before anything is made of it.
 */
export async function rapport(id: string, options: RapportOptions, env: Environment): Promise<ExitCode> {
  const [vorm, soort] = [formOf(options, env), soortOf(options)]
  const profiel = profielOf(options, soort)
  const loaded = await loadCase(id, env)
  const seen = casusFor(profiel, loaded.casus)
  const source = { ...sourceOf(loaded, profiel, seen), latere: await later(loaded.casus, profiel, env) }
  if (vorm === 'json') await writeResult(asJson(seen, source), 'Casus', options, env)
  else
    await writeResult(
      await written(vorm, reportOfKind(soort, seen.casus, source), options, env),
      'Rapport',
      options,
      env,
    )
  if (profiel === 'openbaar') await warn(loaded, seen, env)
  return ExitCode.good
}

/** What later cases say of this one, for who may see what it says of others. */
async function later(casus: Casus, profiel: Profiel, env: Environment): Promise<readonly Citation[]> {
  if (isGone(profiel, 'verwijzingen')) return []
  const naming = (await (await env.cases()).loadNaming(casus.id)).map((loaded) => loaded.casus)
  return citations([casus, ...naming.filter(({ id }) => id !== casus.id)]).get(casus.id) ?? []
}

/** Shows the case in the terminal. */
export async function toon(id: string, options: RapportOptions, env: Environment): Promise<ExitCode> {
  return rapport(id, { vorm: 'terminal', ...options }, env)
}

/** Who may not know the id may not know the file either: it is called the same. */
function sourceOf({ file, casus }: LoadedCase, profiel: Profiel, { weggelaten }: Gezien): Source {
  return {
    file: isGone(profiel, 'id') ? undefined : file,
    version,
    profiel,
    weggelaten,
    inhoud: inhoudOf(casus),
  }
}

/** The case as it is read, with every list and section there, cut to the profile. */
function asJson({ casus }: Gezien, { file, profiel, weggelaten, inhoud }: Source): string {
  const left = weggelaten.map(({ naam, grond }) => ({ naam, grond }))
  return safeJson({ versie: 1, bestand: file, profiel, inhoud, weggelaten: left, casus })
}

async function warn({ casus }: LoadedCase, seen: Gezien, env: Environment): Promise<void> {
  if (casus.vertrouwelijkheid === 'vertrouwelijk')
    show(env, ['Let op: deze casus is vertrouwelijk. Overleg voordat je dit naar buiten brengt.'])
  ;(await import('./warn-leaks.js')).warnOfLeaks(seen.casus, env)
}
