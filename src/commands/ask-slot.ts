/** Asks one question and takes the line: short or long, typed or from an editor. */
import { UserError } from '../core/errors.js'
import { initialLine } from '../core/session/initial.js'
import { progressLine, questionLines } from '../core/session/screens.js'
import type { Session, SessionContext, Turn } from '../core/session/session.js'
import type { Slot } from '../core/session/slots.js'
import { takeLine } from '../core/session/turn.js'
import { answerText, readMove, textLine } from '../core/session/words.js'
import type { Environment } from '../environment.js'
import { draftPrompt } from './leak-question.js'
import { show } from './show.js'

/** What was typed, and what it did. */
export interface Asked {
  turn: Turn
  line: string
}

/** What asking needs, besides the question. */
export interface Asking {
  context: SessionContext
  env: Environment
  /** What was typed before and is to be changed. */
  draft?: string | undefined
}

/** What the line did, and the line itself. A long text takes several lines, up to an empty one. */
export async function askSlot(session: Session, slot: Slot, asking: Asking): Promise<Asked> {
  const { context, env } = asking
  const isLong = slot.kind === 'field' && slot.question.kind === 'tekst'
  const take = remembered((line) => takeLine(session, line, context))
  const first = await askLine(session, slot, { ...asking, take })
  const move = readMove(first)
  const isWhole = first.trim() === '' || first.includes('\n') || move !== undefined
  const line = isLong && !isWhole ? await restOfText(first, env) : first
  if (!isLong || move?.kind !== 'editor') return { turn: take(line), line }
  return fromEditor(session, slot, asking)
}

/** Without an editor the question simply comes again. */
async function fromEditor(session: Session, slot: Slot, { context, env, draft }: Asking): Promise<Asked> {
  const text = draft === undefined ? (initialLine(session.file, slot) ?? '') : answerText(draft)
  try {
    // The sign makes it an answer, whatever the text looks like.
    const line = `=${await env.edit(text)}`
    return { turn: takeLine(session, line, context), line }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { turn: { session, notices: [error.message, error.advice] }, line: '' }
  }
}

/** A line is taken to see whether it is right, and then to go on with: on a large case once is enough. */
function remembered(take: Take): Take {
  let last: { line: string; turn: Turn } | undefined
  return (line) => {
    if (last?.line !== line) last = { line, turn: take(line) }
    return last.turn
  }
}

type Take = (line: string) => Turn

async function askLine(session: Session, slot: Slot, asking: Asking & { take: Take }): Promise<string> {
  const { context, env, draft, take } = asking
  const showAgain = () => {
    env.err('\n')
    show(env, [progressLine(slot, session.file.soort)], env.terminal.style.dim)
    show(env, questionLines(session, slot, context))
  }
  showAgain()
  const isLong = slot.kind === 'field' && slot.question.kind === 'tekst'
  const initial = isLong ? undefined : initialLine(session.file, slot)
  return env.ask({
    message: '>',
    ...draftPrompt(draft, env),
    onStop: 'Je antwoorden zijn bewaard.',
    showAgain,
    ...(initial === undefined ? {} : { initial }),
    check: (line) => take(line).error,
  })
}

/** A line with only a plus gives an empty line, so that a text can have paragraphs. */
async function restOfText(first: string, env: Environment): Promise<string> {
  const lines = [first]
  for (;;) {
    const line = await env.ask({
      message: '…',
      onStop: 'Deze tekst is nog niet af en vervalt.',
      showAgain: () => show(env, lines),
      check: (typed) => textLine(typed).error,
    })
    if (line.trim() === '') return lines.join('\n').trimEnd()
    lines.push(textLine(line).text)
  }
}
