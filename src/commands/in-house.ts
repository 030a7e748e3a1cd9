/** A report about many cases, in the form that is asked and the style of the organisation. */
import type { Report } from '../core/report/report.js'
import type { Environment } from '../environment.js'
import { loadSjabloon } from './load-sjabloon.js'
import type { RapportOptions } from './report-choices.js'
import { written, type Vorm } from './report-forms.js'

/** Throws a UserError for a template that is wrong, and for bytes that would land on a screen. */
export async function writtenInHouse(
  vorm: Vorm,
  report: Report,
  options: RapportOptions,
  env: Environment,
): Promise<string | Uint8Array> {
  const sjabloon = await loadSjabloon(options, vorm, env)
  if (sjabloon === undefined) return written(vorm, report, options, env)
  const { inHuisstijl } = await import('../core/report/sjabloon/in-sjabloon.js')
  return written(vorm, inHuisstijl(report, sjabloon), options, env)
}
