/** What a session may know besides its case: the lijnen that it can choose from, the settings, the other cases. */
import type { RuleContext } from '../core/check/rule.js'
import type { Problem } from '../core/problem.js'
import { visibleLine } from '../core/text/visible.js'
import type { OpenCase } from '../environment/cases.js'
import type { Environment } from '../environment.js'
import { contextOfCase } from './rule-context.js'
import { show } from './show.js'

/** As in a check. A file with factors that can't be read is told. Lets go of the case when its settings are wrong. */
export async function sessionContext(open: OpenCase, env: Environment): Promise<RuleContext> {
  try {
    const { lijnen, problems } = await (await env.cases()).lijnen()
    const known = await contextOfCase(open.file, lijnen, env)
    show(env, missingLijnen(problems))
    return known
  } catch (error) {
    await open.close()
    throw error
  }
}

function missingLijnen(problems: readonly Problem[]): string[] {
  const files = [...new Set(problems.map(({ file }) => file))]
  return files.map((file) => `De factoren in ${visibleLine(file)} doen niet mee. Zie waarom: beraad controleer`)
}
