/** `beraad rapport` and `beraad toon`: the pro/contra report of a case. */
import { ExitCode, UserError } from '../core/errors.js'
import { outline } from '../core/report/outline.js'
import { reportOf } from '../core/report/report.js'
import { safeJson } from '../core/text/safe-json.js'
import type { Environment } from '../environment.js'
import type { LoadedCase } from '../environment/cases.js'
import { version } from '../version.js'
import { loadCase } from './load-case.js'
import { fittingForm, vormen, written, type Vorm } from './report-forms.js'
import { writeResult, type ResultOptions } from './write-result.js'

export interface RapportOptions extends ResultOptions {
  vorm?: string
  json?: boolean
}

/** Writes the report to stdout or to a file. Throws a UserError for an unknown form or a file that exists already. */
export async function rapport(id: string, options: RapportOptions, env: Environment): Promise<ExitCode> {
  const form = formOf(options, env)
  const loaded = await loadCase(id, env)
  if (options.json) await writeResult(asJson(loaded), 'Casus', options, env)
  else {
    const report = reportOf(outline(loaded.casus, { file: loaded.file, version }))
    await writeResult(await written(form, report, options, env), 'Rapport', options, env)
  }
  return ExitCode.good
}

/** Shows the case in the terminal. */
export async function toon(id: string, options: RapportOptions, env: Environment): Promise<ExitCode> {
  return rapport(id, { vorm: 'terminal', ...options }, env)
}

/** The asked form; else the one that fits. */
function formOf(options: RapportOptions, env: Environment): Vorm {
  const { vorm } = options
  if (vorm === undefined) return fittingForm(options, env)
  const known = vormen.find((name) => name === vorm)
  if (known !== undefined) return known
  throw new UserError(`De vorm "${vorm}" bestaat niet.`, `Kies uit: ${vormen.join(', ')}.`)
}

/** The case as it is read: with every list and section there. */
function asJson({ file, casus }: LoadedCase): string {
  return safeJson({ versie: 1, bestand: file, casus })
}
