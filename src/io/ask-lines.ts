/** Asks one question line by line, without moving the cursor: for screen readers and for terminals that cannot draw. */
import { createInterface } from 'node:readline'
import { Stopped } from '../core/errors.js'
import { askUntilSure, Interrupted, type PlainPrompt } from './ask-until-sure.js'
import type { Asker } from './asker.js'

/** A terminal that edits the line itself drops what comes after this many bytes. */
const longestLine = 4095
const gone = 'Wat je op deze regel typte zonder Enter, vervalt.'
const tooLong = 'Deze regel is te lang voor de terminal. Er kan tekst zijn weggevallen. Maak hem korter.'

/** An asker that lets the terminal itself do the line editing. */
export function openLineAsker(): Asker {
  const lines = openLines()
  const askOnce = async (prompt: PlainPrompt): Promise<string> => {
    for (;;) {
      process.stderr.write(`${prompt.message} `)
      const line = await lines.next().catch((error: unknown) => {
        // The terminal itself throws the line away; at the question whether to stop nothing is lost.
        if (error instanceof Interrupted && prompt.showAgain) process.stderr.write(`\n${gone}\n`)
        throw error
      })
      const error = Buffer.byteLength(line) >= longestLine ? tooLong : prompt.check(line)
      if (error === undefined) return line
      process.stderr.write(`! ${error}\n`)
      prompt.showAgain?.()
    }
  }
  return { ask: (prompt) => askUntilSure(prompt, askOnce), close: lines.close }
}

interface State {
  closed: boolean
  interrupted: boolean
  /** Tells who waits for a line that something happened. */
  wake: () => void
}

/** The lines of stdin, one at a time. `next` throws `Interrupted` on Ctrl+C and `Stopped` at the end of input. */
function openLines(): { next(): Promise<string>; close(): void } {
  const waiting: string[] = []
  const state: State = { closed: false, interrupted: false, wake: () => undefined }
  const reader = createInterface({ input: process.stdin, terminal: false })
  const set = (change: () => void) => () => {
    change()
    state.wake()
  }
  const interrupt = set(() => (state.interrupted = true))
  reader.on('line', (line) => set(() => waiting.push(line))())
  reader.on(
    'close',
    set(() => (state.closed = true)),
  )
  process.on('SIGINT', interrupt)
  return {
    async next() {
      while (waiting.length === 0 && !state.closed && !state.interrupted)
        await new Promise<void>((resolve) => (state.wake = resolve))
      if (state.interrupted) {
        state.interrupted = false
        throw new Interrupted('')
      }
      const line = waiting.shift()
      if (line === undefined) throw new Stopped()
      return line
    },
    close() {
      process.off('SIGINT', interrupt)
      reader.close()
    },
  }
}
