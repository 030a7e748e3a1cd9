/** What a session may know besides its case: the lijnen that it can choose from, the settings, the other cases. */
import type { RuleContext } from '../core/check/rule.js'
import { visibleLine } from '../core/text/visible.js'
import type { OpenCase } from '../environment/cases.js'
import type { Environment } from '../environment.js'
import { contextOfCase } from './rule-context.js'
import { show } from './show.js'

/** As in a check. A file with factors that can't be read is told. Lets go of the case when its settings are wrong. */
export async function sessionContext(open: OpenCase, env: Environment): Promise<RuleContext> {
  try {
    const known = await contextOfCase(open.file, env)
    show(env, await missingLijnen(env))
    return known
  } catch (error) {
    await open.close()
    throw error
  }
}

async function missingLijnen(env: Environment): Promise<string[]> {
  const { problems } = await (await env.cases()).lijnen()
  const files = [...new Set(problems.map(({ file }) => file))]
  return files.map((file) => `De factoren in ${visibleLine(file)} doen niet mee. Zie waarom: beraad controleer`)
}
