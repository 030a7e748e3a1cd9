/** Work that goes on until somebody ends it with Ctrl+C. */
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
