/** The one way from the disk to the text of a case file: bounded, never outside the folder, never half understood. */
import { createHash } from 'node:crypto'
import { isUtf8 } from 'node:buffer'
import { constants, type Stats } from 'node:fs'
import { lstat, open, realpath, type FileHandle } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Place, Problem } from '../core/problem.js'

/** A file is refused above this many bytes. */
export const maxBytes = 2_000_000

export type ReadResult = { text: string; hash: string } | { problem: Problem }

/**
 * Reads one case file as UTF-8. `path` is relative to `root` (or absolute) and names the file in a problem.
 * `hash` is the SHA-256 of the bytes, in hex. Only regular files whose real path lies inside `root` are read.
 */
export async function readCaseText(root: string, path: string): Promise<ReadResult> {
  try {
    const bytes = await readBytes(root, resolve(root, path))
    return typeof bytes === 'string' ? { problem: fileProblem(path, bytes) } : decode(path, bytes)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === undefined) throw error
    return { problem: fileProblem(path, linkErrors.has(code) ? 'BESTAND-KOPPELING' : 'BESTAND-LEZEN', code) }
  }
}

type Refusal = keyof typeof texts

/** The bytes, or the rule that refuses them. The file is looked at before it is opened and again after. */
async function readBytes(root: string, full: string): Promise<Buffer | Refusal> {
  const base = await realpath(root)
  const real = await realpath(full)
  if (!isInside(base, real)) return 'BESTAND-KOPPELING'
  // Opening a pipe waits for a writer and opening a device can do things, so the kind comes first.
  if (!(await lstat(real)).isFile()) return 'BESTAND-SOORT'
  const handle = await open(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0))
  try {
    const opened = await handle.stat()
    if (!opened.isFile()) return 'BESTAND-SOORT'
    if (!(await isStill(base, full, opened))) return 'BESTAND-KOPPELING'
    if (opened.size > maxBytes) return 'BESTAND-GROOT'
    return await readAll(handle, opened.size)
  } finally {
    await handle.close()
  }
}

/** Whether the opened file is the one that the path, inside the folder, leads to: nobody swapped a link meanwhile. */
async function isStill(base: string, full: string, opened: Stats): Promise<boolean> {
  const real = await realpath(full)
  const now = await lstat(real)
  return isInside(base, real) && now.ino === opened.ino && now.dev === opened.dev
}

/** Reads one byte more than the file has, so that one that grows meanwhile is seen. */
async function readAll(handle: FileHandle, size: number): Promise<Buffer | Refusal> {
  const buffer = Buffer.alloc(size + 1)
  let length = 0
  while (length <= size) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length)
    if (bytesRead === 0) return buffer.subarray(0, length)
    length += bytesRead
  }
  return 'BESTAND-LEZEN'
}

function isInside(base: string, real: string): boolean {
  const way = relative(base, real)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** The text of bytes that must be UTF-8, or the problem that says where they are not. */
export function decode(path: string, bytes: Buffer): ReadResult {
  if (!isUtf8(bytes)) {
    const valid = bytes.subarray(0, validLength(bytes))
    const problem = fileProblem(path, 'BESTAND-TEKENS', `byte ${valid.length}`)
    return { problem: { ...problem, ...placeAfter(valid.toString('utf8')) } }
  }
  const text = bytes.toString('utf8')
  if (text.startsWith('\uFEFF')) return { problem: fileProblem(path, 'BESTAND-BOM') }
  const nul = text.indexOf('\0')
  if (nul !== -1) return { problem: { ...fileProblem(path, 'BESTAND-NUL'), ...placeAfter(text.slice(0, nul)) } }
  return { text, hash: createHash('sha256').update(bytes).digest('hex') }
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

/** Why a file was not read, as a problem at its start. */
export function fileProblem(file: string, ruleId: Refusal, detail?: string): Problem {
  const { message, advice, unsafe }: Texts = texts[ruleId]
  return {
    file,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    ruleId,
    severity: 'fout',
    message: detail === undefined ? message : `${message.slice(0, -1)} (${detail}).`,
    advice,
    ...(unsafe ? { unsafe } : {}),
  }
}

/** A link that leads nowhere else than to links. */
const linkErrors = new Set(['ELOOP', 'EMLINK'])

interface Texts {
  message: string
  advice: string
  unsafe?: true
}

const texts = {
  'BESTAND-LEZEN': {
    message: 'Dit bestand kan niet gelezen worden.',
    advice: 'Kijk of het bestand er is, of je het mag lezen, en of een ander programma het niet net wijzigt.',
  },
  'BESTAND-SOORT': {
    message: 'Dit is geen gewoon bestand.',
    advice: 'Geef het pad van een casusbestand. Mappen, pijpen en apparaten leest beraad niet als casus.',
    unsafe: true,
  },
  'BESTAND-KOPPELING': {
    message: 'Dit bestand leidt naar een plek buiten de map.',
    advice: 'Zet het bestand zelf in de map, in plaats van een koppeling ernaartoe.',
    unsafe: true,
  },
  'BESTAND-GROOT': {
    message: 'Dit bestand is groter dan 2 MB.',
    advice: 'Een casus is veel kleiner. Kijk of dit het goede bestand is.',
    unsafe: true,
  },
  'BESTAND-TEKENS': {
    message: 'Dit bestand is geen tekst in UTF-8.',
    advice: 'Open het in een editor en bewaar het met de codering UTF-8.',
  },
  'BESTAND-BOM': {
    message: 'Dit bestand begint met een onzichtbaar merkteken (BOM).',
    advice: 'Bewaar het in je editor als UTF-8 zonder BOM.',
  },
  'BESTAND-NUL': {
    message: 'Dit bestand bevat een nulteken; misschien is het beschadigd.',
    advice: 'Haal een eerdere versie terug uit git of uit je reservekopie.',
  },
} as const satisfies Record<string, Texts>
