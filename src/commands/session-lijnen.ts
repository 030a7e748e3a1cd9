/** The lijnen that a session can choose from. */
import type { Lijnen } from '../core/casus/lijn.js'
import { visibleLine } from '../core/text/visible.js'
import type { Environment } from '../environment.js'
import { show } from './show.js'

/** By name. A file that can't be read is told, for its factors are not offered then. */
export async function sessionLijnen(env: Environment): Promise<Lijnen> {
  const { lijnen, problems } = await (await env.cases()).lijnen()
  const files = [...new Set(problems.map(({ file }) => file))]
  show(
    env,
    files.map((file) => `De factoren in ${visibleLine(file)} doen niet mee. Zie waarom: beraad controleer`),
  )
  return new Map(lijnen.map(({ lijn }) => [lijn.lijn, lijn]))
}
