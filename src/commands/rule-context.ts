/** What the rules may know of a case besides the case: the same in a session, for a seal and in a check of the folder. */
import { isLijnFile } from '../core/check/check-lijn.js'
import { contextFor } from '../core/check/check.js'
import type { RuleContext } from '../core/check/rule.js'
import { twinsIn } from '../core/check/twins.js'
import { UserError } from '../core/errors.js'
import type { Environment } from '../environment.js'
import { takenIds } from './new-case.js'

/**
 * For one case, by its path relative to the folder of cases, or "-" while it has none. Throws a UserError when the
 * settings for it are wrong.
 */
export async function contextOfCase(file: string, env: Environment): Promise<RuleContext> {
  const store = await env.cases()
  const path = `${store.root}/${file}`
  const { problems, severitiesOf } = await env.ruleSettings([path])
  const [wrong] = problems
  if (wrong !== undefined)
    throw new UserError(`${wrong.file}:${wrong.line}:${wrong.column}: ${wrong.message}`, wrong.advice)
  const known = contextOver(await sharedContext(env), await store.list())
  return contextFor(file, { ...known, severities: severitiesOf(path) })
}

/** What holds for every case, whichever are checked. */
export async function sharedContext(env: Environment): Promise<RuleContext> {
  const { lijnen } = await (await env.cases()).lijnen()
  return { today: env.today(), lijnen: new Map(lijnen.map(({ lijn }) => [lijn.lijn, lijn])) }
}

/** And what can be said where all files of the folder are seen. */
export function contextOver(base: RuleContext, files: readonly string[]): RuleContext {
  const cases = files.filter((file) => !isLijnFile(file))
  return { ...base, knownIds: takenIds(cases), twins: twinsIn(cases) }
}
