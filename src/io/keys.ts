/** The keyboard, handed to one prompt at a time: what is typed ahead waits for the next question instead of getting lost. */
import { PassThrough } from 'node:stream'

export interface Keys {
  /** What a prompt reads from. */
  stream: PassThrough
  /** A prompt starts (true) or ends (false) to take keys. */
  listen(active: boolean): void
  /** Called once when nobody can type any more: end of input, or Ctrl+D. */
  onEnd(handler: () => void): void
  close(): void
}

const enter = /[\r\n]/
const endOfInput = '\u0004'

/**
 * Reads the terminal in raw mode for as long as the session lasts, so that keys typed between two questions are not echoed or lost.
 * A prompt gets the keys up to and including one Enter; the rest waits.
 */
export function openKeys(input: NodeJS.ReadStream): Keys {
  const stream = new PassThrough()
  let waiting = ''
  let active = false
  let end: () => void = () => undefined

  const pump = () => {
    if (!active || waiting === '') return
    const stop = waiting.search(enter)
    const part = stop === -1 ? waiting : waiting.slice(0, stop + 1)
    waiting = waiting.slice(part.length)
    stream.write(part)
    // A refused answer keeps its prompt: it gets the next line once it had the time to answer this one.
    if (waiting !== '') setTimeout(pump, 5)
  }
  const take = (chunk: string) => {
    if (chunk.includes(endOfInput)) return end()
    waiting += chunk
    pump()
  }
  const ended = () => end()
  const resume = () => input.setRawMode(true)

  input.setEncoding('utf8')
  input.setRawMode(true)
  input.on('data', take)
  input.on('end', ended)
  process.on('SIGCONT', resume)
  return {
    stream,
    listen(on) {
      active = on
      if (on) setImmediate(pump)
    },
    onEnd(handler) {
      end = handler
    },
    close() {
      input.off('data', take)
      input.off('end', ended)
      process.off('SIGCONT', resume)
      input.setRawMode(false)
      input.pause()
    },
  }
}
