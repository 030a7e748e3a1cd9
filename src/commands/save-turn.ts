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

/**
 * The turn as it came to be, with its file on disk: on somebody else's version of the case it may do something else, or
 * nothing. Throws a UserError (code 3) when the user gives up on saving.
 */
export async function saveTurn(turn: Turn, saving: Saving): Promise<Turn> {
  const { file } = turn.session
  if (file === saving.before.file) return turn
  return saved(() => saving.open.save(file), turn, saving)
}

/** Tries one way of saving; what goes wrong leads to another try, never to a lost answer. */
async function saved(save: () => Promise<unknown>, turn: Turn, saving: Saving): Promise<Turn> {
  const told = saving.open.notices.length
  try {
    await saving.env.during('Bewaren …', save)
    show(saving.env, saving.open.notices.slice(told))
    return turn
  } catch (error) {
    if (error instanceof ChangedOutside) return rebase(turn, saving)
    if (error instanceof UserError) return retry(error, turn, saving)
    throw error
  }
}

/** Somebody else changed the file: the same answer is given again on their version, unless they answered the same question. */
async function rebase(turn: Turn, saving: Saving): Promise<Turn> {
  const { open, before, line, context, env } = saving
  let theirs: Session
  try {
    theirs = { ...before, file: await open.reload() }
  } catch (error) {
    if (error instanceof UserError) return retry(error, turn, saving)
    throw error
  }
  const again = isStillAsked(before, theirs) ? takeLine(theirs, line, context) : undefined
  if (again === undefined || again.error !== undefined) {
    const why = again?.error ?? 'Een ander programma heeft dit antwoord intussen ook gewijzigd.'
    show(env, ['Een ander programma heeft dit bestand gewijzigd, en je antwoord past daar niet meer bij.', why])
    show(env, shownBack(line))
    return { session: theirs, notices: [] }
  }
  show(env, ['Een ander programma heeft dit bestand gewijzigd. Die wijziging blijft staan; je antwoord komt erbij.'])
  return saveTurn(again, { ...saving, before: theirs })
}

function isStillAsked(before: Session, theirs: Session): boolean {
  const slot = currentSlot(before)
  if (currentSlot(theirs) === undefined) return false
  return (
    slot?.kind === 'more' || slot === undefined || equal(getAt(before.file, slot.path), getAt(theirs.file, slot.path))
  )
}

function shownBack(line: string): string[] {
  return ['Jouw antwoord was:', ...line.split('\n').map((part) => `  ${visibleLine(part)}`)]
}

async function retry(failure: UserError, turn: Turn, saving: Saving): Promise<Turn> {
  const { open, env } = saving
  const { file } = turn.session
  show(env, [failure.message, failure.advice], env.terminal.style.bad)
  const line = (await askHowToGoOn(env)).trim()
  if (line === 'stop') {
    show(env, shownBack(saving.line))
    throw new UserError('Het laatste antwoord is niet bewaard.', 'De eerdere antwoorden staan er nog.', ExitCode.io)
  }
  const save = line === '' ? () => open.save(file) : () => open.saveElsewhere(file, line)
  const after = await saved(save, turn, saving)
  if (after === turn) show(env, [`Bewaard in ${open.file}.`])
  return after
}

async function askHowToGoOn(env: Environment): Promise<string> {
  try {
    return await env.ask({
      message: 'Enter = opnieuw proberen, of typ een andere map om in te bewaren >',
      onStop: 'Het laatste antwoord is NIET bewaard.',
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
