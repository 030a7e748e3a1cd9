/** Asks one question in a terminal. The only file that knows inquirer; all of its texts and habits end here. */
import { createPromptModule } from 'inquirer'
import { Stopped } from '../core/errors.js'
import { wrapText } from '../core/text/width.js'
import { askUntilSure, Interrupted, type PlainPrompt } from './ask-until-sure.js'
import type { Asker } from './asker.js'
import { openKeys, type Keys } from './keys.js'
import { freshScreen, onResize } from './resize.js'

/** An asker on stdin and stderr: stdout stays free for results. */
export function openAsker(): Asker {
  const keys = openKeys(process.stdin, process.stderr)
  const prompt = createPromptModule({ input: keys.stream, output: process.stderr })
  return {
    ask: (question) => askUntilSure(question, (q) => askOnce(q, prompt, keys)),
    close: keys.close,
  }
}

type PromptModule = ReturnType<typeof createPromptModule<never>>

/** A window that gets another size starts the question anew, with what was typed so far. */
async function askOnce(question: PlainPrompt, prompt: PromptModule, keys: Keys): Promise<string> {
  let typed = question.prefill ?? ''
  if (typed !== '') keys.stream.write(typed)
  for (;;) {
    const asked = prompt<{ line: string }>([promptOf(question, keys, (text) => (typed = text))])
    const stopWatching = onResize(() => asked.ui.close())
    try {
      return keys.expand((await answerOf(asked, keys)).line)
    } catch (error) {
      const name = error instanceof Error ? error.name : ''
      if (name === 'ExitPromptError') throw new Interrupted(typed)
      if (name !== 'AbortPromptError') throw error
    } finally {
      stopWatching()
    }
    freshScreen()
    question.showAgain?.()
    keys.stream.write(typed)
  }
}

function promptOf(question: PlainPrompt, keys: Keys, onTyped: (text: string) => string) {
  return {
    type: 'input' as const,
    name: 'line' as const,
    message: inColumns(question.message),
    ...(question.initial === undefined ? {} : { default: question.initial }),
    validate: (line: string) => question.check(keys.expand(line)) ?? true,
    transformer: onTyped,
    theme,
  }
}

/** What inquirer leaves to the terminal is broken in the middle of a word. */
function inColumns(text: string): string {
  return wrapText(text, process.stderr.columns || 80).join('\n')
}

/** The answer, or `Stopped` when nobody can type any more. */
async function answerOf<T>(asked: Promise<T>, keys: Keys): Promise<T> {
  asked.catch(() => undefined)
  let stop: () => void = () => undefined
  const ended = new Promise<never>((_, reject) => {
    stop = keys.listen(() => reject(new Stopped()))
  })
  try {
    return await Promise.race([asked, ended])
  } finally {
    stop()
  }
}

const theme = {
  // A refused line goes: what is typed next must never be glued to it.
  validationFailureMode: 'clear' as const,
  prefix: { idle: '', done: '' },
  spinner: { interval: 1000, frames: [''] },
  style: {
    message: (text: string) => text,
    answer: (text: string) => text,
    defaultAnswer: () => '',
    error: (text: string) => inColumns(`! ${text}`),
  },
}
