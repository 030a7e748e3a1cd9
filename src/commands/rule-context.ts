/** What the rules may know of a case besides the case: the same in a session, for a seal and in a check of the folder. */
import { takenIds } from '../core/casus/case-id.js'
import { contextFor } from '../core/check/context-for.js'
import { isLijnFile } from '../core/check/kind-of-file.js'
import type { RuleContext } from '../core/check/rule.js'
import { twinsIn } from '../core/check/twins.js'
import { UserError } from '../core/errors.js'
import type { Environment } from '../environment.js'
import type { LoadedLijn } from '../environment/cases.js'

/**
 * For one case, by its path relative to the folder of cases, or "-" while it has none. `lijnen`: those that can be
 * read. Throws a UserError when the settings for it are wrong.
 */
export async function contextOfCase(
  file: string,
  lijnen: readonly LoadedLijn[],
  env: Environment,
): Promise<RuleContext> {
  const store = await env.cases()
  const path = `${store.root}/${file}`
  const { problems, severitiesOf } = await env.ruleSettings([path])
  const [wrong] = problems
  if (wrong !== undefined)
    throw new UserError(`${wrong.file}:${wrong.line}:${wrong.column}: ${wrong.message}`, wrong.advice)
  const known = contextOver({ today: env.today(), lijnen: byName(lijnen) }, await store.list())
  return contextFor(file, { ...known, severities: severitiesOf(path) })
}

/** The lijnen by name. */
export function byName(lijnen: readonly LoadedLijn[]): NonNullable<RuleContext['lijnen']> {
  return new Map(lijnen.map(({ lijn }) => [lijn.lijn, lijn]))
}

/** And what can be said where all files of the folder are seen. */
export function contextOver(base: RuleContext, files: readonly string[]): RuleContext {
  const cases = files.filter((file) => !isLijnFile(file))
  return { ...base, knownIds: takenIds(cases), twins: twinsIn(cases) }
}
