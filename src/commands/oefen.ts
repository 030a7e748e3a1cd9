/** `beraad oefen`: a practice session on an invented case, in a folder that is gone afterwards. */
import type { ExitCode } from '../core/errors.js'
import { practiceCase, practiceLines } from '../core/session/practice.js'
import { introLines } from '../core/session/intro.js'
import { startSession } from '../core/session/session.js'
import type { Environment } from '../environment.js'
import { demandTerminal } from './new-case.js'
import { runSession } from './run-session.js'
import { show } from './show.js'

/** Lets a first-time facilitator try the words before the group arrives. Nothing of it stays. */
export async function oefen(env: Environment): Promise<ExitCode> {
  demandTerminal(env, 'Begin een terminal en probeer het daar: beraad oefen')
  const scratch = await env.scratch()
  try {
    show(env, [...practiceLines, '', ...introLines('beraad')])
    const open = await scratch.cases.create(practiceCase(env.today()))
    const world = { ...env, cases: async () => scratch.cases }
    return await runSession(
      open,
      startSession(open.casus(), { snel: true }),
      { zonderTijd: true, quietEnd: true },
      world,
    )
  } finally {
    await scratch.remove()
    show(env, ['De oefencasus is weggegooid. Klaar voor het echte werk: beraad nieuw'])
  }
}
