/** What Ctrl+C does at a question. */
import { Stopped } from '../core/errors.js'
import type { Prompt } from '../environment/terminal.js'

/** A question as one way of asking needs it. */
export type PlainPrompt = Pick<Prompt, 'message' | 'initial' | 'prefill' | 'check'> & Partial<Pick<Prompt, 'showAgain'>>

/** Somebody pressed Ctrl+C at a question, with this much on the line. */
export class Interrupted extends Error {
  constructor(readonly typed: string) {
    super()
  }
}

/** Ctrl+C is easily hit by accident: the first one asks, the second one stops. Throws `Stopped`. */
export async function askUntilSure(prompt: Prompt, ask: (prompt: PlainPrompt) => Promise<string>): Promise<string> {
  let asked: PlainPrompt = prompt
  for (;;) {
    try {
      return await ask(asked)
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error
      asked = { ...prompt, prefill: error.typed }
    }
    await askWhetherToGoOn(prompt, ask)
    prompt.showAgain()
  }
}

async function askWhetherToGoOn(prompt: Prompt, ask: (prompt: PlainPrompt) => Promise<string>): Promise<void> {
  const message = `Stoppen? ${prompt.onStop} Enter = stoppen, n = verder gaan >`
  const answer = await ask({ message, check: () => undefined }).catch((error: unknown) => {
    throw error instanceof Interrupted ? new Stopped() : error
  })
  if (!/^(n|nee|verder)$/i.test(answer.trim())) throw new Stopped()
}
