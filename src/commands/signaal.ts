/** `beraad signaal`: records in a minute what chafes, shows what looks like it, and settles it. */
import { readingForm } from '../core/casus/reading.js'
import { takenIds } from '../core/casus/case-id.js'
import { ExitCode, UserError } from '../core/errors.js'
import { startSession } from '../core/session/session.js'
import { newSignal, type Melding } from '../core/signaal/vastleggen.js'
import { safeJson } from '../core/text/safe-json.js'
import { unwritable } from '../core/text/serialize.js'
import type { Environment } from '../environment.js'
import type { OpenCase } from '../environment/cases.js'
import { askSafely, passLeaks } from './leak-question.js'
import { likeSignals, showLike } from './like-signals.js'
import { demandTerminal, readyCases } from './new-case.js'
import { runSession } from './run-session.js'
import { sessionContext } from './session-context.js'
import { settleSignal, wayOf, type SettleOptions } from './settle-signal.js'
import { show } from './show.js'

export interface SignaalOptions extends SettleOptions {
  /** What chafes: recorded at once. */
  snel?: string
  regel?: string
  json?: boolean
  quiet?: boolean
}

type TellOptions = Pick<SignaalOptions, 'json' | 'quiet'>

/** `typed`: what chafes, or the id of a signaal. Throws a UserError when something must be asked and nobody can be. */
export async function signaal(typed: string | undefined, options: SignaalOptions, env: Environment): Promise<ExitCode> {
  const way = wayOf(options)
  if (way !== undefined) return settleSignal(typed, way, options, env)
  const wringt = options.snel ?? (typed?.trim().includes(' ') ? typed : undefined)
  if (wringt !== undefined) return record({ wringt, regel: options.regel }, options, env)
  return typed === undefined ? askSignal(options, env) : showLike(typed, options, env)
}

/** Five short questions. What was answered is on disk before the next one. */
export async function askSignal(options: TellOptions, env: Environment): Promise<ExitCode> {
  demandTerminal(env, 'Leg het vast in één zin: beraad signaal "wat er wringt"')
  await readyCases(env)
  show(env, ['Vijf korte vragen, een minuut. Met Enter sla je een vraag over. Schrijf geen namen op.'])
  const open = await create({ wringt: await askFirst(env) }, env)
  const session = startSession(open.casus(), { known: await sessionContext(open, env) })
  const code = await runSession(open, session, { only: 'signaal', quietEnd: true }, env)
  return code === ExitCode.good ? tell(open, options, env) : code
}

/** What was meant as an answer and holds personal data may be typed again. */
async function askFirst(env: Environment): Promise<string> {
  const question = (await env.method('signaal')).vragen['signaal.wringt']?.vraag ?? ''
  return askSafely(question, undefined, env)
}

async function record(
  melding: { wringt: string; regel: string | undefined },
  options: SignaalOptions,
  env: Environment,
) {
  const [wringt, regel] = [melding.wringt.trim(), melding.regel?.trim()]
  const refusal = wringt === '' ? 'Er staat niet wat er wringt.' : unwritable(`${wringt}${regel ?? ''}`)
  if (refusal !== undefined) throw new UserError(refusal, 'Schrijf het in één zin: beraad signaal "wat er wringt"')
  await readyCases(env)
  await passLeaks([wringt, regel ?? ''], env)
  const open = await create({ wringt, ...(regel ? { regel } : {}) }, env)
  await open.close()
  return tell(open, options, env)
}

async function create(melding: Melding, env: Environment): Promise<OpenCase> {
  const cases = await env.cases()
  return cases.create(newSignal(melding, env.today(), takenIds(await cases.list())))
}

async function tell(open: OpenCase, options: TellOptions, env: Environment): Promise<ExitCode> {
  const casus = readingForm(open.casus())
  const { found, lines } = await likeSignals(casus, env)
  if (options.json) env.out(safeJson({ versie: 1, id: casus.id, bestand: open.file, gelijk: found }))
  else if (!options.quiet) show(env, ['', `Bewaard in ${open.file}. Het signaal staat open.`, ...lines])
  return ExitCode.good
}
