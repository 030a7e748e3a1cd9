/** The case that somebody means who names none. */
import { UserError } from '../core/errors.js'
import type { Environment } from '../environment.js'

/** The id of the only case that is still a concept. Throws a UserError when there is none, or more than one. */
export async function onlyUnfinished(env: Environment): Promise<string> {
  const { cases } = await (await env.cases()).loadAll()
  const unfinished = cases.filter(({ casus }) => casus.status === 'concept').map(({ casus }) => casus.id)
  const [only] = unfinished
  if (only === undefined) throw new UserError('Er is geen beraad dat nog loopt.', 'Begin een nieuw: beraad nieuw')
  if (unfinished.length > 1) throw new UserError('Er lopen meer beraden.', `Noem er een, zoals: ${unfinished.at(-1)!}`)
  return only
}
