/** Reads the standard input as if it were a file: bounded and strict. */
import type { Source } from '../environment.js'
import { decode, fileProblem, maxBytes } from './read-file.js'

/** All of the standard input under the name "-". */
export async function readStdin(): Promise<Source> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    length += chunk.length
    if (length > maxBytes) return { file: '-', problem: fileProblem('-', 'BESTAND-GROOT') }
  }
  return { file: '-', ...decode('-', Buffer.concat(chunks)) }
}
