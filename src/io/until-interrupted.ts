/** Work that somebody ends with Ctrl+C: at once, or where it can be left. */
import { Stopped } from '../core/errors.js'

/** Runs the work; Ctrl+C aborts what it gets, and so may the work itself. Throws `Stopped` when that is how it ended. */
export async function untilInterrupted(work: (interruption: AbortController) => Promise<void>): Promise<void> {
  const interruption = new AbortController()
  const interrupt = () => interruption.abort()
  process.on('SIGINT', interrupt)
  try {
    await work(interruption)
  } finally {
    process.off('SIGINT', interrupt)
  }
  if (interruption.signal.aborted) throw new Stopped()
}

/** Does work of many pieces. After each piece it pauses: after Ctrl+C that throws `Stopped`, so no piece is left half done. */
export async function inPieces<T>(work: (pause: () => Promise<void>) => Promise<T>): Promise<T> {
  let isInterrupted = false
  const interrupt = () => (isInterrupted = true)
  process.on('SIGINT', interrupt)
  try {
    return await work(async () => {
      // A signal is heard only between two turns of the loop.
      await new Promise((resolve) => setImmediate(resolve))
      if (isInterrupted) throw new Stopped()
    })
  } finally {
    process.off('SIGINT', interrupt)
  }
}
