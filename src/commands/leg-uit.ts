/** `beraad controleer --leg-uit`: what one rule is about, with an example, or which rules a group has. */
import { explained } from '../core/check/catalogue.js'
import { groupJson, groupText, ruleJson, ruleText } from '../core/check/print-rule.js'
import { ExitCode } from '../core/errors.js'
import type { Environment } from '../environment.js'
import { writeResult, type ResultOptions } from './write-result.js'

/** Prints the page of a rule, or the rules of a group. Throws a UserError when there is no such rule or group. */
export async function legUit(
  name: string,
  options: ResultOptions & { json?: boolean },
  env: Environment,
): Promise<ExitCode> {
  const { width } = env.terminal
  const found = explained(name)
  const text = 'group' in found ? groupText(found, width) : ruleText(found, width)
  const json = 'group' in found ? groupJson(found) : ruleJson(found)
  await writeResult(options.json ? json : text, 'Uitleg', options, env)
  return ExitCode.good
}
