/** Asks about personal data in an answer before it is stored. Who types decides; the program only tells what it saw. */
import type { CasusFile } from '../core/casus/schema.js'
import { Stopped } from '../core/errors.js'
import { leakLines, leakNotice } from '../core/session/leak-notice.js'
import { visibleLine } from '../core/text/visible.js'
import type { Environment } from '../environment.js'
import { askOnce } from './ask-once.js'
import { show } from './show.js'

/** Whether the answer may be stored as it is; else it is asked again. Throws `Stopped` when the user stops. */
export async function mayStay(seen: readonly string[], env: Environment): Promise<boolean> {
  if (seen.length === 0) return true
  const caution = warned.has(env) ? [] : ['Dit helpt, maar ziet niet alles.']
  warned.add(env)
  const showAgain = () => show(env, ['Dit valt op in je antwoord:', ...seen, ...caution, question])
  showAgain()
  const line = await env.ask({
    message: '>',
    onStop: 'Dit antwoord is nog niet bewaard.',
    showAgain,
    check: (typed) => (meaningOf(typed) === undefined ? 'Typ bewaar, of druk op Enter om aan te passen.' : undefined),
  })
  if (meaningOf(line) === 'stop') throw new Stopped()
  return meaningOf(line) === 'bewaar'
}

/** For texts that came with a command: asks about them at a terminal, and tells of them elsewhere. Throws `Stopped` for a no. */
export async function passLeaks(texts: readonly string[], env: Environment): Promise<void> {
  await passSeen(leakLines(texts), env)
}

/** The same for a case, of what a command adds to it. */
export async function passAdded(before: CasusFile, after: CasusFile, env: Environment): Promise<void> {
  await passSeen(leakNotice(before, after), env)
}

async function passSeen(seen: readonly string[], env: Environment): Promise<void> {
  if (!env.terminal.canAsk && seen.length > 0) show(env, ['Dit valt op, kijk het na:', ...seen])
  if (env.terminal.canAsk && !(await mayStay(seen, env))) throw new Stopped()
}

/** `askOnce`, until the answer may be stored as it is; what it starts with is known already. */
export async function askSafely(question: string, initial: string | undefined, env: Environment): Promise<string> {
  for (;;) {
    const answer = await askOnce(question, initial, env)
    if (await mayStay(leakLines([answer], initial), env)) return answer
  }
}

/** Puts what was typed on the line again, ready to be changed; shows it where it cannot stand there. */
export function draftPrompt(draft: string | undefined, env: Environment): { prefill?: string } {
  if (draft === undefined) return {}
  if (!env.terminal.accessible && !draft.includes('\n') && draft.length <= longestOnLine) return { prefill: draft }
  show(env, ['Dit had je getypt:', ...draft.split('\n').map((line) => `  ${visibleLine(line)}`)])
  return {}
}

/** Environments in which the caution was given: once per session is enough. */
const warned = new WeakSet<Environment>()

/** A longer text takes seconds to draw letter by letter. */
const longestOnLine = 400

const question = 'Zo bewaren, of aanpassen? Typ bewaar, of druk op Enter om aan te passen.'

function meaningOf(typed: string): 'bewaar' | 'aanpassen' | 'stop' | undefined {
  const word = typed.trim().toLowerCase()
  if (word === 'stop') return 'stop'
  if (/^(?:b|(?:zo )?bewa(?:ar|ren))$/.test(word)) return 'bewaar'
  return /^(?:a|pas aan|aanpassen)?$/.test(word) ? 'aanpassen' : undefined
}
