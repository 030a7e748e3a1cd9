/** `beraad controleer --leg-uit`: what one rule is about, with an example. */
import { rulePage } from '../core/check/catalogue.js'
import { ruleJson, ruleText } from '../core/check/print-rule.js'
import { ExitCode } from '../core/errors.js'
import type { Environment } from '../environment.js'
import { writeResult, type ResultOptions } from './write-result.js'

/** Prints the page of a rule. Throws a UserError when there is no such rule. */
export async function legUit(
  id: string,
  options: ResultOptions & { json?: boolean },
  env: Environment,
): Promise<ExitCode> {
  const page = rulePage(id)
  await writeResult(options.json ? ruleJson(page) : ruleText(page, env.terminal.width), 'Uitleg', options, env)
  return ExitCode.good
}
