/** The session: asks, takes the answer, makes it durable, and only then asks the next question. */
import { ExitCode, Stopped } from '../core/errors.js'
import { currentSlot, openSlots, type Session, type SessionContext, type Turn } from '../core/session/session.js'
import { takeLine } from '../core/session/turn.js'
import type { StepId } from '../core/casus/steps/question.js'
import { questionFormFindings, stepFindings } from '../core/session/findings.js'
import { initialLine } from '../core/session/initial.js'
import { helpLines, overviewLines, progressLine, questionLines, stepLines } from '../core/session/screens.js'
import type { Slot } from '../core/session/slots.js'
import { readMove } from '../core/session/words.js'
import type { Environment, OpenCase } from '../environment.js'
import { saveTurn } from './save-turn.js'
import { show } from './show.js'

/** Walks through all open questions. Gives the exit code; every accepted answer is on disk when it returns. */
export async function runSession(open: OpenCase, start: Session, env: Environment): Promise<ExitCode> {
  const context: SessionContext = { method: await env.method(), today: env.today() }
  show(env, open.notices)
  try {
    const end = await walk(open, start, context, env)
    show(env, closingLines(open, end))
    return ExitCode.good
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    show(env, [`Gestopt. Alles tot hier is bewaard in ${open.file}.`, `Verder gaan: ${resumeCommand(open)}`])
    return ExitCode.stopped
  } finally {
    await open.close()
  }
}

async function walk(open: OpenCase, start: Session, context: SessionContext, env: Environment): Promise<Session> {
  let session = start
  let shownStep: StepId | undefined
  for (let slot = currentSlot(session); slot !== undefined; slot = currentSlot(session)) {
    if (slot.step.id !== shownStep) showStep(slot, context, env)
    shownStep = slot.step.id
    const line = await askSlot(session, slot, context, env)
    const turn = takeLine(session, line, context)
    if (turn.stop) return turn.session
    session = await saveTurn(open, session, turn, line, context, env)
    show(env, turn.notices)
    if (turn.show)
      show(env, turn.show === 'hulp' ? helpLines(slot, context.method) : overviewLines(session, context.method))
    show(env, findingsAfter(slot, turn, session))
  }
  return session
}

function showStep(slot: Slot, { method }: SessionContext, env: Environment): void {
  const [title = '', purpose = ''] = stepLines(slot.step, method)
  env.err('\n')
  show(env, [title], env.terminal.style.bold)
  show(env, [purpose])
}

/** Shows the question and gives what was typed; a long text may take several lines, up to an empty one. */
async function askSlot(session: Session, slot: Slot, context: SessionContext, env: Environment): Promise<string> {
  const showAgain = () => {
    env.err('\n')
    show(env, [progressLine(slot)], env.terminal.style.dim)
    show(env, questionLines(session, slot, context))
  }
  showAgain()
  const isLong = slot.kind === 'field' && slot.question.kind === 'tekst'
  const initial = isLong ? undefined : initialLine(session.file, slot)
  const first = await env.ask({
    message: '>',
    stopMessage: 'Stoppen? Alles is bewaard. Enter = stoppen, n = verder gaan >',
    showAgain,
    ...(initial === undefined ? {} : { initial }),
    check: (line) => takeLine(session, line, context).error,
  })
  return isLong && first.trim() !== '' && readMove(first) === undefined ? restOfText(first, env) : first
}

/** A line with only a plus gives an empty line, so that a text can have paragraphs. */
async function restOfText(first: string, env: Environment): Promise<string> {
  const lines = [first]
  for (;;) {
    const line = await env.ask({
      message: '…',
      stopMessage: 'Stoppen? Deze tekst is nog niet af en vervalt. Enter = stoppen, n = verder gaan >',
      showAgain: () => show(env, lines),
      check: () => undefined,
    })
    if (line.trim() === '') return lines.join('\n').trimEnd()
    lines.push(line.trim() === '+' ? '' : line.trimEnd())
  }
}

/** What stands out: about the question's form at once, about the rest of a step when the group leaves it. */
function findingsAfter(slot: Slot, turn: Turn, session: Session): string[] {
  if (turn.show || turn.error) return []
  const next = currentSlot(session)
  const form = slot.key === 'beslissing.vraag' ? questionFormFindings(session.file) : []
  const leaves = next?.step.id !== slot.step.id && turn.session.file !== undefined
  const rest = leaves && slot.step.id !== 'beslissing' ? stepFindings(session.file, slot.step) : []
  const found = [...form, ...rest]
  return found.length === 0 ? [] : ['Dit valt op:', ...found.map((text) => `- ${text}`)]
}

function closingLines(open: OpenCase, session: Session): string[] {
  const waiting = openSlots(session).length
  const id = session.file.id
  const state =
    waiting === 0
      ? 'Alle vragen zijn beantwoord.'
      : `Er ${waiting === 1 ? 'staat nog 1 vraag' : `staan nog ${waiting} vragen`} open.`
  const next = waiting === 0 ? `beraad rapport ${id}` : resumeCommand(open)
  return ['', `${state} Alles is bewaard in ${open.file}.`, `Volgende stap: ${next}`]
}

function resumeCommand(open: OpenCase): string {
  return `beraad verder ${open.casus().id}`
}
