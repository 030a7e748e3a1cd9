/** Bytes as text, strictly: what is not plain UTF-8 is refused, with the place. */
import { isUtf8 } from 'node:buffer'
import type { Place, Problem } from '../core/problem.js'
import { fileProblem } from './file-problem.js'

/** The text of bytes that must be UTF-8, or the problem that says where they are not. */
export function decode(path: string, bytes: Buffer): { text: string } | { problem: Problem } {
  if (!isUtf8(bytes)) {
    const valid = bytes.subarray(0, validLength(bytes))
    const problem = fileProblem(path, 'BESTAND-TEKENS', `byte ${valid.length}`)
    return { problem: { ...problem, ...placeAfter(valid.toString('utf8')) } }
  }
  const text = bytes.toString('utf8')
  if (text.startsWith('\uFEFF')) return { problem: fileProblem(path, 'BESTAND-BOM') }
  const nul = text.indexOf('\0')
  if (nul !== -1) return { problem: { ...fileProblem(path, 'BESTAND-NUL'), ...placeAfter(text.slice(0, nul)) } }
  return { text }
}

/** How many bytes from the start are UTF-8: up to where decoding and encoding again gives something else. */
function validLength(bytes: Buffer): number {
  const again = Buffer.from(bytes.toString('utf8'))
  const changed = bytes.findIndex((byte, i) => byte !== again[i])
  let length = changed === -1 ? bytes.length : changed
  // The sign for "unreadable" may begin with the very bytes that were cut off.
  while (!isUtf8(bytes.subarray(0, length))) length--
  return length
}

/** The place behind a text. */
function placeAfter(text: string): Place {
  const line = text.split('\n').length
  const column = text.length - text.lastIndexOf('\n')
  return { line, column, endLine: line, endColumn: column }
}
