/** `beraad bord`: what the group sees on the big screen while somebody types in another window. */
import { boardView } from '../core/bord/view.js'
import { ExitCode, UserError } from '../core/errors.js'
import type { Environment } from '../environment.js'
import type { FollowedCase } from '../environment/board.js'
import { onlyUnfinished } from './unfinished.js'

export interface BordOptions {
  web?: boolean
  deelnemers?: boolean
  json?: boolean
}

/**
 * Shows a case and follows its file until somebody ends it: with `q`, or with Ctrl+C, which throws `Stopped`.
 * Without an id the only case that is not finished. Throws a UserError where no full screen can be drawn.
 */
export async function bord(id: string | undefined, options: BordOptions, env: Environment): Promise<ExitCode> {
  if (!options.web && !env.board.hasScreen)
    throw new UserError('Hier past geen bord in de terminal.', 'Toon het bord in een browser: beraad bord --web')
  const cases = await env.cases()
  const loaded = await cases.load(id ?? (await onlyUnfinished(env)))
  const deelnemers = options.deelnemers === true
  const followed: FollowedCase = { ...loaded, root: cases.root, viewOf: (casus) => boardView(casus, { deelnemers }) }
  if (options.web) await env.board.onPage(followed, (adres) => tell(adres, options, env))
  else await env.board.onScreen(followed)
  return ExitCode.good
}

function tell(adres: string, { json }: BordOptions, env: Environment): void {
  if (json) return env.out(`${JSON.stringify({ versie: 1, adres })}\n`)
  env.out(`${adres}\n`)
  env.err('Open dit adres in een browser op deze computer. Sluiten: Ctrl+C\n')
}
