/** `beraad exporteer`: cases in a form for other programs. */
import { ExitCode, UserError } from '../core/errors.js'
import { inGraph } from '../core/export/aif.js'
import { exporters, vormen, vormOfFile, type Vorm } from '../core/export/vormen.js'
import type { Profiel } from '../core/report/profiel/profielen.js'
import { enumerate } from '../core/text/enumerate.js'
import type { Environment } from '../environment.js'
import type { LoadedCase } from '../environment/cases.js'
import { loadCase } from './load-case.js'
import { profielOf } from './report-choices.js'
import { showProblems } from './show-problems.js'
import { show } from './show.js'
import { writeResult, type ResultOptions } from './write-result.js'

export interface ExporteerOptions extends ResultOptions {
  vorm?: string
  json?: boolean
  alle?: boolean
  profiel?: string
}

/**
 * Writes the named cases, or all of them. Throws a UserError for an unknown form, no case, or several cases in a form
 * for one. With `alle`, files that can't be read are named on stderr and make the exit code 1.
 */
export async function exporteer(
  ids: readonly string[],
  options: ExporteerOptions,
  env: Environment,
): Promise<ExitCode> {
  const vorm = vormOf(options)
  mustBeSome(ids, options)
  const profiel = profielFor(vorm, options)
  const { cases, code } = options.alle ? await allCases(env) : { cases: await named(ids, env), code: ExitCode.good }
  await writeResult(written(vorm, cases, profiel, env), 'Export', options, env)
  show(env, [...cases.flatMap((loaded) => leftOut(vorm, loaded)), ...secrecy(vorm, cases)])
  return code
}

function vormOf({ vorm, json, output }: ExporteerOptions): Vorm {
  const byFile = output === undefined ? undefined : vormOfFile(output)
  const meant = vorm ?? (json ? 'json' : byFile)
  const known = vormen.find((name) => name === meant)
  if (known !== undefined) return known
  const message = vorm === undefined ? 'In welke vorm wil je exporteren?' : `De vorm "${vorm}" bestaat niet.`
  throw new UserError(message, `Kies met --vorm uit: ${vormen.join(', ')}.`)
}

function mustBeSome(ids: readonly string[], { alle }: ExporteerOptions): void {
  if (ids.length === 0 && !alle) throw new UserError('Welke casus wil je exporteren?', 'Geef een id, of --alle.')
  if (ids.length > 0 && alle)
    throw new UserError('Je noemt een casus en vraagt ook om alle.', 'Kies één van de twee: een id, of --alle.')
}

/** Each case once, also when it was named in two ways. */
async function named(ids: readonly string[], env: Environment): Promise<LoadedCase[]> {
  const cases = new Map<string, LoadedCase>()
  for (const id of ids) {
    const loaded = await loadCase(id, env)
    cases.set(loaded.file, loaded)
  }
  return [...cases.values()]
}

async function allCases(env: Environment): Promise<{ cases: LoadedCase[]; code: ExitCode }> {
  const { cases, problems } = await (await env.cases()).loadAll()
  if (problems.length === 0) return { cases, code: ExitCode.good }
  await showProblems(problems, cases, env)
  return { cases, code: ExitCode.problems }
}

/** Throws a UserError where a profile would change nothing. */
function profielFor(vorm: Vorm, { profiel }: ExporteerOptions): Profiel {
  if (profiel === undefined || vorm === 'mdto') return profielOf({ ...(profiel && { profiel }) }, 'verslag')
  throw new UserError(`Bij --vorm ${vorm} hoort geen profiel.`, 'Laat --profiel weg, of kies --vorm mdto.')
}

function written(vorm: Vorm, cases: readonly LoadedCase[], profiel: Profiel, env: Environment): string {
  const exporter = exporters[vorm]
  if (exporter.holds === 'all') return exporter.write(cases)
  const [only, ...others] = cases
  if (only === undefined || others.length > 0)
    throw new UserError(`In de vorm ${vorm} past één casus per bestand.`, 'Noem één id, of kies --vorm csv of json.')
  if (exporter.holds === 'one') return exporter.write(only)
  return exporter.write(only.casus, env.settings.archief ?? {}, profiel)
}

function leftOut(vorm: Vorm, { casus }: LoadedCase): string[] {
  if (vorm !== 'aif') return []
  const ids = casus.argumenten.filter((argument) => !inGraph(argument)).map(({ id }) => id)
  return ids.length === 0 ? [] : [`Niet in de export: ${enumerate(ids)}. Dat is geparkeerd of heeft nog geen kant.`]
}

/** Said even with `--quiet`: whoever passes the file on must know. */
function secrecy(vorm: Vorm, cases: readonly LoadedCase[]): string[] {
  if (exporters[vorm].holds === 'about') return []
  const secret = cases.filter(({ casus }) => casus.vertrouwelijkheid === 'vertrouwelijk').map(({ casus }) => casus.id)
  if (secret.length === 0) return []
  return [`Let op, vertrouwelijk: ${enumerate(secret)}. De export bevat de volledige tekst.`]
}
