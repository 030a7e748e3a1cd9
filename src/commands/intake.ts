/** `beraad intake`: a handful of questions that tell whether a beraad fits, and which door to take. */
import { readingForm } from '../core/casus/reading.js'
import { ExitCode } from '../core/errors.js'
import { startSession } from '../core/session/session.js'
import type { Environment } from '../environment.js'
import { demandTerminal, startCase } from './new-case.js'
import { runSession } from './run-session.js'
import { sessionContext } from './session-context.js'
import { show } from './show.js'

/** Records the intake in a new case and says where to go on. */
export async function intake(env: Environment): Promise<ExitCode> {
  demandTerminal(env, 'Begin een terminal en probeer het daar: beraad intake')
  const open = await startCase(env, { intake: {} })
  const session = startSession(open.casus(), { known: await sessionContext(open, env) })
  const code = await runSession(open, session, { only: 'intake', quietEnd: true }, env)
  const { id, intake: answers } = readingForm(open.casus())
  const unfinished = ['De intake is nog niet af.', `Ga verder: beraad verder ${id} --stap intake`]
  if (code === ExitCode.good) show(env, answers?.uitkomst ? nextDoor[answers.uitkomst](id) : unfinished)
  return code
}

const nextDoor: Record<'beraad' | 'uurvorm' | 'andereDeur', (id: string) => string[]> = {
  beraad: (id) => ['Op naar het beraad.', `Begin met de groep: beraad verder ${id}`],
  uurvorm: (id) => ['Op naar de korte vorm van een uur.', `Begin met de groep: beraad verder ${id} --snel`],
  andereDeur: (id) => ['De intake is bewaard. Past een beraad later toch?', `Ga dan verder: beraad verder ${id}`],
}
