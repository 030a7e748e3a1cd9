/** The session: asks, takes the answer, makes it durable, and only then asks the next question. */
import type { Soort } from '../core/casus/casus.js'
import type { CasusFile } from '../core/casus/schema.js'
import type { StepId } from '../core/casus/steps/question.js'
import { ExitCode, Stopped } from '../core/errors.js'
import { questionFormFindings, stepFindings } from '../core/session/findings.js'
import { leakNotice } from '../core/session/leak-notice.js'
import { matrixLines } from '../core/session/matrix.js'
import { listLines } from '../core/session/list-lines.js'
import { homeworkLines } from '../core/session/recap.js'
import { helpLines, overviewLines, reminderLines, stepLines } from '../core/session/screens.js'
import { currentSlot, type Session, type SessionContext, type Turn } from '../core/session/session.js'
import type { Slot } from '../core/session/slots.js'
import { earlierAnswers } from '../core/session/suggestions.js'
import { readMove } from '../core/session/words.js'
import type { Environment } from '../environment.js'
import type { OpenCase } from '../environment/cases.js'
import { askSlot, type Asked } from './ask-slot.js'
import { withBeraden } from './beraden-to-name.js'
import { closingLines, resumeCommand } from './closing-lines.js'
import { earlierBeraden, type EarlierBeraden } from './earlier-beraden.js'
import { mayStay } from './leak-question.js'
import { saveTurn } from './save-turn.js'
import { sendBack } from './send-back.js'
import { show } from './show.js'

export interface SessionOptions {
  /** Ends when this step is done. */
  only?: StepId
  /** Says nothing of open questions and of what comes next: the caller does. */
  quietEnd?: boolean
  /** What to say at the end instead of how many questions are open. */
  ending?: (casus: CasusFile) => string[]
  /** No time guidance. */
  zonderTijd?: boolean
}

/** Walks through the open questions. Gives the exit code; every accepted answer is on disk when it returns. */
export async function runSession(
  open: OpenCase,
  start: Session,
  options: SessionOptions,
  env: Environment,
): Promise<ExitCode> {
  show(env, open.notices)
  try {
    const { context, earlier } = await backgroundOf(start.file.soort, env)
    const end = await walk(open, start, { ...options, context, earlier }, env)
    const back = await sendBack(open)
    if (!options.quietEnd) show(env, back?.lines ?? options.ending?.(end.file) ?? closingLines(open, end))
    return ExitCode.good
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    const lines = [`Gestopt. Alles tot hier is bewaard in ${open.file}.`, `Verder gaan: ${resumeCommand(open.casus())}`]
    show(env, [...homeworkLines(open.casus()), ...lines])
    return ExitCode.stopped
  } finally {
    await open.close()
  }
}

/** How many earlier cases give suggestions: enough to know this organisation's words, few enough to read at once. */
const rememberedCases = 40

/** What the session needs of the world: wording, the day, what earlier cases answered, and which there were. */
interface Background {
  context: SessionContext
  earlier: EarlierBeraden
}

async function backgroundOf(soort: Soort, env: Environment): Promise<Background> {
  const store = await env.cases()
  const recent = await store.loadLast(rememberedCases)
  const unseen = Math.max(0, (await store.list()).length - rememberedCases)
  const answers = earlierAnswers(recent.map(({ casus }) => casus))
  const context = { method: await env.method(soort), today: env.today(), earlier: answers }
  return { context, earlier: earlierBeraden(recent, unseen, env) }
}

async function walk(
  open: OpenCase,
  start: Session,
  options: SessionOptions & Background,
  env: Environment,
): Promise<Session> {
  const { earlier } = options
  let { context } = options
  let session = start
  let shownStep: StepId | undefined
  let draft: string | undefined
  for (let slot = currentSlot(session); slot !== undefined; slot = currentSlot(session)) {
    if (options.only !== undefined && slot.step.id !== options.only) return session
    if (slot.step.id !== shownStep) showStep(session, slot, { ...options, context }, env)
    shownStep = slot.step.id
    context = await withBeraden(slot, context, env)
    const asked = await askSlot(session, slot, { draft, context, env })
    const { line } = asked
    if (asked.turn.stop) return asked.turn.session
    if (leadsOut(line, asked.turn.session, options)) {
      show(env, ['Deze opdracht gaat alleen over deze stap.', `Een andere stap: ${resumeCommand(open.casus())}`])
      continue
    }
    draft = (await isAccepted(asked, session, env)) ? undefined : line
    if (draft !== undefined) continue
    const before = session
    const turn = await saveTurn(asked.turn, { open, before, line, context, env })
    session = turn.session
    if (session.file.soort !== before.file.soort) context = { ...context, method: await env.method(session.file.soort) }
    const screen =
      turn.show === 'precedenten' ? await earlier.asked(session) : screenAsked(slot, turn, { session, context, env })
    show(env, [...turn.notices, ...screen, ...standingOut(slot, before, session, env)])
    show(env, await earlier.after(slot, session))
  }
  return session
}

/** Whether a line leads to another step, in a session about one. */
function leadsOut(line: string, next: Session, { only }: SessionOptions): boolean {
  const isWayOut = ['terug', 'stap'].includes(readMove(line)?.kind ?? '')
  return isWayOut && only !== undefined && (currentSlot(next)?.step.id ?? only) !== only
}

/** What is wrong with a text of several lines, or from an editor, comes out only when it is whole. */
async function isAccepted({ turn }: Asked, session: Session, env: Environment): Promise<boolean> {
  if (turn.error !== undefined) show(env, [turn.error], env.terminal.style.bad)
  return turn.error === undefined && mayStay(leakNotice(session.file, turn.session.file), env)
}

function showStep(session: Session, slot: Slot, options: SessionOptions & Background, env: Environment): void {
  const { context, earlier } = options
  const { title, purpose, time } = stepLines(slot.step, session.file.soort, context.method)
  env.err('\n')
  show(env, [title], env.terminal.style.bold)
  show(env, options.zonderTijd || time === '' ? [purpose] : [purpose, time])
  show(env, [...reminderLines(session, slot), ...earlier.atStep(session, slot)])
}

/** What a screen is made of. */
interface Shown {
  session: Session
  context: SessionContext
  env: Environment
}

function screenAsked(slot: Slot, turn: Turn, { session, context, env }: Shown): string[] {
  switch (turn.show) {
    case 'hulp':
      return helpLines(session, slot, context)
    case 'overzicht':
      return overviewLines(session, context.method)
    case 'matrix':
      return matrixLines(session.file, env.terminal.width)
    case 'lijst':
      return slot.kind === 'more' ? listLines(session, slot) : ['Dit is geen lijst. Typ overzicht voor alle stappen.']
    default:
      return []
  }
}

/** About the question's form at once; about a step when the group leaves it, and after weighing steps with the matrix. */
function standingOut(slot: Slot, before: Session, session: Session, env: Environment): string[] {
  if (slot.key === 'beslissing.vraag' && before.file !== session.file) return titled(questionFormFindings(session))
  const leaves = currentSlot(session)?.step.id !== slot.step.id
  if (!leaves || slot.step.id === 'beslissing') return []
  const matrix = weighed.has(slot.step.id) ? matrixLines(session.file, env.terminal.width) : []
  return [...matrix, ...titled(stepFindings(session, slot.step))]
}

/** After these steps the group sees how its arguments are spread. */
const weighed = new Set<StepId>(['argumenten', 'conclusie', 'perspectieven'])

function titled(found: readonly string[]): string[] {
  return found.length === 0 ? [] : ['Dit valt op:', ...found.map((text) => `- ${text}`)]
}
