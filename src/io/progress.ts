/** Tells on stderr how far a long work is, or that it goes on: one line that is gone at the end. */
import type { Progress } from '../environment/terminal.js'
import { writeFully } from './write-fully.js'

/** How somebody follows: a screen that may be drawn over, lines to be read out, or nobody. */
export type Follower = 'screen' | 'lines' | 'nobody'

/** The first word comes after a second; a screen then changes at most five times a second, lines say it once. */
export function openProgress(
  what: string,
  follower: () => Follower,
  write = (text: string) => writeFully(2, text),
): Progress {
  const start = milliseconds()
  let last = start
  let shown: Follower = 'nobody'
  return {
    at(done, total) {
      const now = milliseconds()
      if (now - start < first || now - last < between || shown === 'lines') return
      last = now
      shown = follower()
      if (shown === 'screen') write(`\r${clearLine}${done} van ${total} ${what}`)
      if (shown === 'lines') write(`Een ogenblik: het zijn er ${total}.\n`)
    },
    end() {
      if (shown === 'screen') write(`\r${clearLine}`)
      shown = 'nobody'
    },
  }
}

/**
 * Does the work. From half a second on the screen says what goes on, until it is done; lines say it once. The cursor
 * must stand at the start of a line.
 */
export async function during<T>(
  what: string,
  work: () => Promise<T>,
  follower: () => Follower,
  write = (text: string) => writeFully(2, text),
): Promise<T> {
  let shown = 'nobody' as Follower
  const timer = setTimeout(() => {
    shown = follower()
    if (shown !== 'nobody') write(shown === 'screen' ? what : `${what}\n`)
  }, patience)
  try {
    return await work()
  } finally {
    clearTimeout(timer)
    if (shown === 'screen') write(`\r${clearLine}`)
  }
}

/** `performance` takes long to load. */
function milliseconds(): number {
  return Number(process.hrtime.bigint()) / 1e6
}

/** Milliseconds. */
const first = 1000
const between = 200
/** Half a second from the key to the word on the screen. */
const patience = 400
const clearLine = '\u001B[K'
