/** `beraad verder`: goes on with a case at the first open question, or goes through one step again. */
import { steps } from '../core/casus/steps.js'
import { ExitCode, UserError } from '../core/errors.js'
import { introLines } from '../core/session/screens.js'
import { openStep, startSession } from '../core/session/session.js'
import { findStep } from '../core/session/words.js'
import type { Environment } from '../environment.js'
import { runSession } from './run-session.js'
import { show } from './show.js'

export interface VerderOptions {
  stap?: string
}

/** Opens a case and asks on. Without an id: the only case that is not finished. Throws a UserError when that is not one case. */
export async function verder(id: string | undefined, options: VerderOptions, env: Environment): Promise<ExitCode> {
  const step = options.stap === undefined ? undefined : findStep(options.stap)
  if (options.stap !== undefined && step === undefined)
    throw new UserError(`De stap "${options.stap}" bestaat niet.`, `Kies uit: ${steps.map((s) => s.id).join(', ')}.`)
  if (!env.terminal.canAsk)
    throw new UserError(
      'Er is geen terminal om vragen in te stellen.',
      'Begin een terminal, of maak een casus met: beraad nieuw --antwoorden antwoorden.yaml --no-input',
    )
  const cases = await env.cases()
  const open = await cases.open(id ?? (await onlyUnfinished(env)))
  const session = startSession(open.casus())
  show(env, [`${session.file.titel} (${open.file})`, '', ...introLines])
  return runSession(open, step === undefined ? session : openStep(session, step), env)
}

async function onlyUnfinished(env: Environment): Promise<string> {
  const { cases } = await (await env.cases()).loadAll()
  const unfinished = cases.filter(({ casus }) => casus.status === 'concept').map(({ casus }) => casus.id)
  const [only] = unfinished
  if (only === undefined) throw new UserError('Er is geen beraad dat nog loopt.', 'Begin een nieuw: beraad nieuw')
  if (unfinished.length > 1)
    throw new UserError('Er lopen meer beraden.', `Kies er een, zoals: beraad verder ${unfinished.at(-1)!}`)
  return only
}
