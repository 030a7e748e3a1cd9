/** `beraad verder`: goes on with a case at the first open question, or goes through one step again. */
import { stepsOf } from '../core/casus/steps.js'
import type { StepId } from '../core/casus/steps/question.js'
import { type ExitCode, UserError } from '../core/errors.js'
import { recapLines } from '../core/session/recap.js'
import { introLines } from '../core/session/intro.js'
import { openStep, startSession } from '../core/session/session.js'
import { isAfterwards } from '../core/session/slots.js'
import { sealedNotice } from '../core/session/versions.js'
import { findStep } from '../core/session/words.js'
import { visibleLine } from '../core/text/visible.js'
import type { Environment } from '../environment.js'
import type { OpenCase } from '../environment/cases.js'
import { growCase } from './grow-case.js'
import { demandTerminal } from './new-case.js'
import { newSitting } from './new-sitting.js'
import { runSession, type SessionOptions } from './run-session.js'
import { sessionContext } from './session-context.js'
import { show } from './show.js'
import { onlyUnfinished } from './unfinished.js'

export interface VerderOptions extends SessionOptions {
  stap?: string
  snel?: boolean
  /** Go on as this kind of case. */
  soort?: string
}

/** Opens a case and asks on. Without an id: the only case that is not finished. Throws a UserError when that is not one case. */
export async function verder(id: string | undefined, options: VerderOptions, env: Environment): Promise<ExitCode> {
  demandTerminal(env, 'Begin een terminal, of maak een casus met: beraad nieuw --antwoorden antwoorden.yaml --no-input')
  const open = await (await env.cases()).open(id ?? (await onlyUnfinished(env)))
  if (options.soort !== undefined) await growCase(open, options.soort, env)
  const step = await stepOf(open, options)
  const known = await sessionContext(open, env)
  show(env, [...headLines(open, env), '', ...introLines(open.casus().soort)])
  const file = step === undefined ? await newSitting(open, env) : open.casus()
  const again = options.soort === undefined ? [] : askedAnew
  const session = startSession(file, { again, snel: options.snel, known })
  return runSession(open, step === undefined ? session : openStep(session, step), options, env)
}

/** What was gathered for one kind of case may be too little for another: whether there is more is asked once. */
const askedAnew = ['argumenten.+', 'conclusie.maatregelen.+']

/** The step that was asked for. A sealed advice does not change in passing: only what comes after it is asked. */
async function stepOf(open: OpenCase, { stap }: VerderOptions): Promise<StepId | undefined> {
  if (stap === undefined) return undefined
  const { id, soort, zegel } = open.casus()
  const step = findStep(stap, soort)
  if (step !== undefined && (!zegel || isAfterwards(step))) return step
  await open.close()
  if (step === undefined)
    throw new UserError(`De stap "${stap}" bestaat niet.`, `Kies uit: ${stepsOf[soort].map((s) => s.id).join(', ')}.`)
  throw new UserError(sealedNotice(zegel!), `Heropen het eerst, met een reden: beraad heropen ${id}`)
}

function headLines(open: OpenCase, env: Environment): string[] {
  const casus = open.casus()
  const { id, titel, zegel } = casus
  const isSealed = zegel && [
    '',
    `${sealedNotice(zegel)} Je vult nu alleen aan wat erna komt.`,
    `De inhoud wijzigen kan na: beraad heropen ${id}`,
  ]
  return [`${visibleLine(titel)} (${open.file})`, '', ...recapLines(casus, env.today()), ...(isSealed ?? [])]
}
