/** Makes one answer durable, and helps out when that does not work: nothing typed is lost, nobody else's work is overwritten. */
import { ExitCode, Stopped, UserError } from '../core/errors.js'
import { ChangedOutside } from '../core/save-errors.js'
import { getAt } from '../core/session/path.js'
import { currentSlot, type Session, type SessionContext, type Turn } from '../core/session/session.js'
import { takeLine } from '../core/session/turn.js'
import { visibleLine } from '../core/text/visible.js'
import type { Environment } from '../environment.js'
import type { OpenCase } from '../environment/cases.js'
import { show } from './show.js'

/** What one answer needs to be saved, or to be given again on another version of the case. */
interface Saving {
  open: OpenCase
  before: Session
  line: string
  context: SessionContext
  env: Environment
}

/** The session after the turn, with its file on disk. Throws a UserError (code 3) when the user gives up on saving. */
export async function saveTurn(turn: Turn, saving: Saving): Promise<Session> {
  const { session } = turn
  if (session.file === saving.before.file) return session
  return saved(() => saving.open.save(session.file), session, saving)
}

/** Tries one way of saving; what goes wrong leads to another try, never to a lost answer. */
async function saved(save: () => Promise<unknown>, session: Session, saving: Saving): Promise<Session> {
  const told = saving.open.notices.length
  try {
    await saving.env.during('Bewaren …', save)
    show(saving.env, saving.open.notices.slice(told))
    return session
  } catch (error) {
    if (error instanceof ChangedOutside) return rebase(saving)
    if (error instanceof UserError) return retry(error, session, saving)
    throw error
  }
}

/** Somebody else changed the file: the same answer is given again on their version, unless they answered the same question. */
async function rebase(saving: Saving): Promise<Session> {
  const { open, before, line, context, env } = saving
  const file = await open.reload()
  const slot = currentSlot(before)
  const theirs = { ...before, file }
  const isSame =
    currentSlot(theirs) !== undefined &&
    (slot?.kind === 'more' || slot === undefined || equal(getAt(before.file, slot.path), getAt(file, slot.path)))
  if (!isSame) {
    const both = 'Een ander programma heeft dit antwoord intussen ook gewijzigd.'
    show(env, [both, 'Dat antwoord staat er nu. Jouw antwoord was:', `  ${visibleLine(line)}`])
    return theirs
  }
  show(env, ['Een ander programma heeft dit bestand gewijzigd. Die wijziging blijft staan; je antwoord komt erbij.'])
  return saveTurn(takeLine(theirs, line, context), { ...saving, before: theirs })
}

async function retry(failure: UserError, session: Session, saving: Saving): Promise<Session> {
  const { open, env } = saving
  show(env, [failure.message, failure.advice], env.terminal.style.bad)
  const line = (await askHowToGoOn(env)).trim()
  if (line === 'stop')
    throw new UserError('Het laatste antwoord is niet bewaard.', 'De eerdere antwoorden staan er nog.', ExitCode.io)
  const save = line === '' ? () => open.save(session.file) : () => open.saveElsewhere(session.file, line)
  const after = await saved(save, session, saving)
  if (after === session) show(env, [`Bewaard in ${open.file}.`])
  return after
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
