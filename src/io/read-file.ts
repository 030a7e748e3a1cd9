/** The one way from the disk to the text of a case file: bounded, never outside the folder, never half understood. */
import { isUtf8 } from 'node:buffer'
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  readSync,
  realpathSync,
  type Stats,
} from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Place, Problem } from '../core/problem.js'
import { attempt } from './system-calls.js'
import { contentHash } from './temp-name.js'

/** A file is refused above this many bytes. */
export const maxBytes = 2_000_000

export type ReadResult = { text: string; hash: string } | { problem: Problem }
export type BytesResult = { bytes: Buffer; hash: string } | { problem: Problem }

/**
 * Reads one case file as UTF-8. `path` is relative to `root` (or absolute) and names the file in a problem.
 * `hash` is the SHA-256 of the bytes, in hex. Only regular files whose real path lies inside `root` are read.
 */
export function readCaseText(root: string, path: string): ReadResult {
  const found = readCaseBytes(root, path)
  if ('problem' in found) return found
  const decoded = decode(path, found.bytes)
  return 'problem' in decoded ? decoded : { ...decoded, hash: found.hash }
}

/** Gives room for so many bytes. */
export type Room = (length: number) => Buffer

/** The same room again and again, larger when it must be: for bytes that nobody needs once the next file is read. */
export function sharedRoom(): Room {
  let room = Buffer.allocUnsafeSlow(64_000)
  return (length) => {
    if (room.length < length) room = Buffer.allocUnsafeSlow(length)
    return room
  }
}

/** As `readCaseText`, without looking at what the bytes say. Holds one file open, and none when it returns. */
export function readCaseBytes(root: string, path: string, room: Room = Buffer.allocUnsafe): BytesResult {
  try {
    const full = resolve(root, path)
    const bytes = readPlainly(root, full, room) ?? readCarefully(root, full, room)
    if (typeof bytes === 'string') return { problem: fileProblem(path, bytes) }
    return { bytes, hash: contentHash(bytes) }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === undefined) throw error
    return { problem: fileProblem(path, linkErrors.has(code) ? 'BESTAND-KOPPELING' : 'BESTAND-LEZEN', code) }
  }
}

type Refusal = keyof typeof texts

/**
 * The quick way, for a regular file without a link anywhere in its path: the kernel says which file it opened, so
 * whatever was swapped before or meanwhile shows. Undefined where that can't be said: then the careful way decides.
 */
function readPlainly(root: string, full: string, room: Room): Buffer | Refusal | undefined {
  if (!full.startsWith(`${root}${sep}`) || !lstatSync(full, { throwIfNoEntry: false })?.isFile()) return undefined
  const fd = attempt(() => openSync(full, openFlags))
  if (fd === undefined) return undefined
  try {
    const opened = fstatSync(fd)
    const isIt = opened.isFile() && attempt(() => readlinkSync(`/proc/self/fd/${fd}`)) === full
    return isIt ? readOpened(fd, opened, room) : undefined
  } finally {
    closeSync(fd)
  }
}

/** The bytes, or the rule that refuses them. The file is looked at before it is opened and again after. */
function readCarefully(root: string, full: string, room: Room): Buffer | Refusal {
  const base = realpathSync.native(root)
  const real = realpathSync.native(full)
  if (!isInside(base, real)) return 'BESTAND-KOPPELING'
  // Opening a pipe waits for a writer and opening a device can do things, so the kind comes first.
  if (!lstatSync(real).isFile()) return 'BESTAND-SOORT'
  const fd = openSync(real, openFlags)
  try {
    const opened = fstatSync(fd)
    if (!opened.isFile()) return 'BESTAND-SOORT'
    return isStill(base, full, opened) ? readOpened(fd, opened, room) : 'BESTAND-KOPPELING'
  } finally {
    closeSync(fd)
  }
}

/** Whether the opened file is the one that the path, inside the folder, leads to: nobody swapped a link meanwhile. */
function isStill(base: string, full: string, opened: Stats): boolean {
  const real = realpathSync.native(full)
  const now = lstatSync(real)
  return isInside(base, real) && now.ino === opened.ino && now.dev === opened.dev
}

/** Reads one byte more than the file has, so that one that grows meanwhile is seen. */
function readOpened(fd: number, { size }: Stats, room: Room): Buffer | Refusal {
  if (size > maxBytes) return 'BESTAND-GROOT'
  const buffer = room(size + 1)
  let length = 0
  while (length <= size) {
    const bytesRead = readSync(fd, buffer, length, size + 1 - length, length)
    length += bytesRead
    // All that the file had, and not the one byte more that was asked for: this is its end.
    if (bytesRead === 0 || length === size) return buffer.subarray(0, length)
  }
  return 'BESTAND-LEZEN'
}

function isInside(base: string, real: string): boolean {
  const way = relative(base, real)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

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

const openFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0)

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
