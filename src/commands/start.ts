/** `beraad` without a verb: what is open here, or a short help where there are no cases. */
import { ExitCode } from '../core/errors.js'
import type { Environment } from '../environment.js'
import { overzicht, type OverzichtOptions } from './overzicht.js'

/** Prints the overview of this folder, or `shortHelp` when it holds no case. */
export async function start(shortHelp: string, options: OverzichtOptions, env: Environment): Promise<ExitCode> {
  const cases = await env.cases()
  if (options.json || (await cases.list()).length > 0) return overzicht(options, env)
  env.out(shortHelp)
  return ExitCode.good
}
