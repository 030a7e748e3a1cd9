/** Makes one answer durable, and helps out when that does not work: nothing typed is lost, nobody else's work is overwritten. */
import { ExitCode, Stopped, UserError } from '../core/errors.js'
import { ChangedOutside, SaveFailed } from '../core/save-errors.js'
import { getAt } from '../core/session/path.js'
import { currentSlot, type Session, type SessionContext, type Turn } from '../core/session/session.js'
import { takeLine } from '../core/session/turn.js'
import type { Environment, OpenCase } from '../environment.js'
import { show } from './show.js'

/** The session after the turn, with its file on disk. Throws a UserError when the user gives up on saving. */
export async function saveTurn(
  open: OpenCase,
  before: Session,
  turn: Turn,
  line: string,
  context: SessionContext,
  env: Environment,
): Promise<Session> {
  if (turn.session.file === before.file) return turn.session
  try {
    await open.save(turn.session.file)
    return turn.session
  } catch (error) {
    if (error instanceof ChangedOutside) return rebase(open, before, line, context, env)
    if (error instanceof SaveFailed) return retry(open, turn.session, error, env)
    throw error
  }
}

/** Somebody else changed the file: the same answer is given again on their version, unless they answered the same question. */
async function rebase(
  open: OpenCase,
  before: Session,
  line: string,
  context: SessionContext,
  env: Environment,
): Promise<Session> {
  const file = await open.reload()
  const slot = currentSlot(before)
  const theirs = { ...before, file }
  const same =
    slot?.kind === 'more' || slot === undefined || equal(getAt(before.file, slot.path), getAt(file, slot.path))
  if (!same) {
    show(env, [
      'Een ander programma heeft dit antwoord intussen ook gewijzigd. Dat antwoord staat er nu; kies opnieuw.',
    ])
    return theirs
  }
  show(env, ['Een ander programma heeft dit bestand gewijzigd. Die wijziging blijft staan; je antwoord komt erbij.'])
  return saveTurn(open, theirs, takeLine(theirs, line, context), line, context, env)
}

async function retry(open: OpenCase, session: Session, failure: SaveFailed, env: Environment): Promise<Session> {
  let current = failure
  for (;;) {
    show(env, [current.message, current.advice], env.terminal.style.bad)
    const line = await askHowToGoOn(env)
    if (line.trim() === 'stop') break
    try {
      if (line.trim() === '') await open.save(session.file)
      else await open.saveElsewhere(session.file, line.trim())
      show(env, [`Bewaard in ${open.file}.`])
      return session
    } catch (error) {
      if (!(error instanceof SaveFailed)) throw error
      current = error
    }
  }
  throw new UserError('Het laatste antwoord is niet bewaard.', 'De eerdere antwoorden staan er nog.', ExitCode.io)
}

async function askHowToGoOn(env: Environment): Promise<string> {
  try {
    return await env.ask({
      message: 'Enter = opnieuw proberen, of typ een andere map om in te bewaren >',
      stopMessage: 'Stoppen? Het laatste antwoord is NIET bewaard. Enter = stoppen, n = verder gaan >',
      showAgain: () => undefined,
      check: () => undefined,
    })
  } catch (error) {
    if (error instanceof Stopped) return 'stop'
    throw error
  }
}

function equal(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
