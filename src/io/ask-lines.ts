/** Asks one question line by line, without moving the cursor: for screen readers and for terminals that cannot draw. */
import { createInterface } from 'node:readline'
import { Stopped } from '../core/errors.js'
import { askUntilSure, Interrupted, type PlainPrompt } from './ask-until-sure.js'
import type { Asker } from './asker.js'

/** A terminal that edits the line itself drops what comes after this many bytes. */
const longestLine = 4095
const tooLong = 'Deze regel is te lang voor de terminal. Er kan tekst zijn weggevallen. Maak hem korter.'

/** An asker that lets the terminal itself do the line editing. */
export function openLineAsker(): Asker {
  const lines: string[] = []
  let wake: (() => void) | undefined
  let closed = false
  let interrupted = false
  const reader = createInterface({ input: process.stdin, terminal: false })
  const signal = () => {
    interrupted = true
    wake?.()
  }
  reader.on('line', (line) => {
    lines.push(line)
    wake?.()
  })
  reader.on('close', () => {
    closed = true
    wake?.()
  })
  process.on('SIGINT', signal)

  const nextLine = async (): Promise<string> => {
    while (lines.length === 0 && !closed && !interrupted) await new Promise<void>((resolve) => (wake = resolve))
    if (interrupted) {
      interrupted = false
      throw new Interrupted()
    }
    const line = lines.shift()
    if (line === undefined) throw new Stopped()
    return line
  }
  const askOnce = async (prompt: PlainPrompt): Promise<string> => {
    for (;;) {
      process.stderr.write(`${prompt.message} `)
      const line = await nextLine()
      const error = Buffer.byteLength(line) >= longestLine ? tooLong : prompt.check(line)
      if (error === undefined) return line
      process.stderr.write(`! ${error}\n`)
    }
  }
  return {
    ask: (prompt) => askUntilSure(prompt, askOnce),
    close() {
      process.off('SIGINT', signal)
      reader.close()
    },
  }
}
