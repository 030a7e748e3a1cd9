/** The case that somebody means who names none. */
import { UserError } from '../core/errors.js'
import type { Problem } from '../core/problem.js'
import { visibleLine } from '../core/text/visible.js'
import type { Environment } from '../environment.js'

/** The id of the only case that is still a concept; a signaal waits for an answer, not for a session. Throws a UserError when there is none, or more than one. */
export async function onlyUnfinished(env: Environment): Promise<string> {
  const { cases, problems } = await (await env.cases()).loadAll()
  const unfinished = cases
    .filter(({ casus }) => casus.status === 'concept' && casus.soort !== 'signaal')
    .map(({ casus }) => casus.id)
  const [only] = unfinished
  if (only === undefined) throw new UserError('Er is geen beraad dat nog loopt.', wayOn(problems))
  if (unfinished.length > 1) throw new UserError('Er lopen meer beraden.', `Noem er een, zoals: ${unfinished.at(-1)!}`)
  return only
}

/** The case that is meant may be one that can't be read, such as one of an older version. */
function wayOn([unread]: readonly Problem[]): string {
  if (unread === undefined) return 'Begin een nieuw: beraad nieuw'
  return `${visibleLine(unread.file)} kan niet gelezen worden: ${visibleLine(unread.message)} ${visibleLine(unread.advice)}`
}
