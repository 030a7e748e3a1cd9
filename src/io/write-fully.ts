/** Writes a result to stdout or stderr to the last byte, or says that it could not. */
import { writeSync } from 'node:fs'
import { ExitCode, PipeClosed, UserError } from '../core/errors.js'

const waitCell = new Int32Array(new SharedArrayBuffer(4))

/** Writes all of it before it returns. Throws `PipeClosed`, or a UserError (code 3) on a full disk and the like. */
export function writeFully(fd: 1 | 2, content: string | Uint8Array): void {
  let rest: Uint8Array = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(fd, rest))
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      // A reader that is slower than we are: give it a moment.
      if (code === 'EAGAIN' || code === 'EINTR') Atomics.wait(waitCell, 0, 0, 5)
      else if (code === 'EPIPE') throw new PipeClosed()
      else throw notWritten(code)
    }
  }
}

function notWritten(code: string | undefined): UserError {
  const why = code === 'ENOSPC' ? 'de schijf is vol' : `het systeem meldt ${code ?? 'een fout'}`
  return new UserError(
    `De uitvoer is niet volledig geschreven: ${why}.`,
    'Maak ruimte en probeer het opnieuw, of schrijf naar een andere plek.',
    ExitCode.io,
  )
}
