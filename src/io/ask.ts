/** Asks one question in a terminal. The only file that knows inquirer; all of its texts and habits end here. */
import { createPromptModule } from 'inquirer'
import { Stopped } from '../core/errors.js'
import type { Prompt } from '../environment.js'
import { askUntilSure, Interrupted } from './ask-until-sure.js'
import type { Asker } from './asker.js'
import { openKeys, type Keys } from './keys.js'

/** An asker on stdin and stderr: stdout stays free for results. */
export function openAsker(): Asker {
  const keys = openKeys(process.stdin)
  const prompt = createPromptModule({ input: keys.stream, output: process.stderr })
  return {
    ask: (question) => askUntilSure(question, (q) => askOnce(q, prompt, keys)),
    close: () => keys.close(),
  }
}

type PromptModule = ReturnType<typeof createPromptModule<never>>

async function askOnce(question: Omit<Prompt, 'stopMessage'>, prompt: PromptModule, keys: Keys): Promise<string> {
  const ended = new Promise<never>((_, reject) => keys.onEnd(() => reject(new Stopped())))
  const asked = prompt<{ line: string }>([
    {
      type: 'input',
      name: 'line',
      message: question.message,
      ...(question.initial === undefined ? {} : { default: question.initial }),
      validate: (line: string) => question.check(line) ?? true,
      theme,
    },
  ])
  asked.catch(() => undefined)
  keys.listen(true)
  // signal-exit, which inquirer brings, handles SIGHUP: with a handler Node 20 aborts when the terminal window closes.
  process.removeAllListeners('SIGHUP')
  try {
    return (await Promise.race([asked, ended])).line
  } catch (error) {
    throw error instanceof Error && error.name === 'ExitPromptError' ? new Interrupted() : error
  } finally {
    keys.listen(false)
  }
}

const theme = {
  prefix: { idle: '', done: '' },
  spinner: { interval: 1000, frames: [''] },
  style: {
    message: (text: string) => text,
    answer: (text: string) => text,
    defaultAnswer: () => '',
    error: (text: string) => `! ${text}`,
  },
}
