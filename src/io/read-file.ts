/** The one way from the disk to the text of a case file: bounded, never outside the folder, never half understood. */
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
import type { Problem } from '../core/problem.js'
import { decode } from './decode.js'
import { fileProblem, type Refusal } from './file-problem.js'
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

const openFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0)

/** A link that leads nowhere else than to links. */
const linkErrors = new Set(['ELOOP', 'EMLINK'])
