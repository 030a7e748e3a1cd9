/** One case, held while something is done with it. */
import type { Environment } from '../environment.js'
import type { OpenCase } from '../environment/cases.js'
import { show } from './show.js'

/** Opens the case as `open` of `CaseStore` does, and lets go of it afterwards, whatever happens. */
export async function withCase<T>(id: string, env: Environment, use: (open: OpenCase) => Promise<T>): Promise<T> {
  const open = await (await env.cases()).open(id)
  try {
    show(env, open.notices)
    return await use(open)
  } finally {
    await open.close()
  }
}
