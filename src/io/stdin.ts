/** Reads the standard input as if it were a file: bounded and strict. */
import { UserError } from '../core/errors.js'
import type { ReadSource } from '../environment/sources.js'
import { decode } from './decode.js'
import { fileProblem } from './file-problem.js'
import { maxBytes } from './read-file.js'

/** All of the standard input under the name "-". Throws a UserError on a terminal, where it would wait without a word. */
export async function readStdin(): Promise<ReadSource> {
  if (process.stdin.isTTY)
    throw new UserError(
      'Er komt niets binnen op stdin.',
      'Geef een bestand, of stuur het door: cat casus.yaml | beraad …',
    )
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    length += chunk.length
    if (length > maxBytes) return { file: '-', problem: fileProblem('-', 'BESTAND-GROOT') }
  }
  return { file: '-', ...decode('-', Buffer.concat(chunks)) }
}
