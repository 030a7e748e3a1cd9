/** Makes a file durable: the only module that writes a case. */
import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  unlinkSync,
  type Stats,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { UserError } from '../core/errors.js'
import { ChangedOutside, saveFailed, SaveFailed, saveUncertain } from '../core/save-errors.js'
import { hashOnDisk, isSameFile, readCurrent, shownPath, type Current } from './on-disk.js'
import {
  assertLength,
  attempt,
  codeOf,
  isWithoutLinks,
  putInPlace,
  retried,
  retriedLater,
  writeAll,
} from './system-calls.js'
import { contentHash, tempName } from './temp-name.js'

/** What must be on disk before: nothing, whatever is there now, or a version (hash) that this session read or wrote. */
export type Expected = 'new' | 'anything' | { replaces: readonly string[] }

export interface Written {
  /** The version that is on disk now. */
  hash: string
  /** What the user should know although the save succeeded. */
  notices: string[]
}

/**
 * Writes the whole file; when this is done it survives a kill, a full disk and a power cut. `path` is a real path, no link.
 * Throws `SaveFailed` (also when a new file's name is taken) or `ChangedOutside`: the old file is then untouched.
 */
export function writeDurably(path: string, bytes: Uint8Array, expected: Expected): Promise<Written> {
  return write(path, bytes, expected, toDisk)
}

/** As whole after a kill, but a power cut may take it back: for what can be made again, in great numbers. */
export function writeQuickly(path: string, bytes: Uint8Array, expected: Expected): Promise<Written> {
  return write(path, bytes, expected, inTime)
}

/**
 * Waits until what is open is on the disk, or leaves that to the system. Only this can take seconds, so only this lets
 * the program go on meanwhile: keys are taken, and somebody is told.
 */
type Sync = (fd: number) => Promise<void>
const toDisk: Sync = (fd) => retriedLater(() => syncFile(fd))
const inTime: Sync = async () => undefined
const syncFile = promisify(fsync)

async function write(path: string, bytes: Uint8Array, expected: Expected, sync: Sync): Promise<Written> {
  const hash = contentHash(bytes)
  return explained(path, async () => {
    const old = replaced(path, expected)
    const temp = join(dirname(path), tempName(basename(path), old?.hash, hash))
    try {
      await fill(temp, bytes, old?.stats, sync)
      return await place(temp, path, old?.hash, hash, sync)
    } catch (error) {
      attempt(() => unlinkSync(temp))
      throw error
    }
  })
}

/** Puts a whole left-over temp file in the place of its case, as durably. Throws as `writeDurably`; the temp file then stays. */
export async function adoptTemp(temp: string, path: string, expected: Expected): Promise<Written> {
  return explained(path, async () => {
    const old = replaced(path, expected)
    const fd = retried(() => openSync(temp, constants.O_RDWR | constants.O_NOFOLLOW))
    const hash = await finish(fd, old?.stats, toDisk, () => contentHash(readFileSync(fd)))
    return place(temp, path, old?.hash, hash, toDisk)
  })
}

function replaced(path: string, expected: Expected): Current | undefined {
  if (expected === 'new') return undefined
  return expected === 'anything' ? readCurrent(path) : assertOurs(path, expected.replaces)
}

function assertOurs(path: string, ours: readonly string[]): Current {
  const current = readCurrent(path)
  if (!ours.includes(current.hash)) throw new ChangedOutside(shownPath(path))
  return current
}

async function fill(temp: string, bytes: Uint8Array, old: Stats | undefined, sync: Sync): Promise<void> {
  const fd = retried(() => openSync(temp, 'wx', 0o600))
  await finish(fd, old, sync, () => {
    writeAll(fd, bytes)
    assertLength(fd, bytes)
  })
}

/**
 * Does the work on an open temp file, gives it the old file's owner and rights, and brings it to the disk.
 * An error in closing counts: on a network disk it can be the first word of a lost write.
 */
async function finish<T>(fd: number, old: Stats | undefined, sync: Sync, work: () => T): Promise<T> {
  try {
    const result = work()
    if (old) keepRights(fd, old)
    await sync(fd)
    return result
  } finally {
    closeSync(fd)
  }
}

/** Not every file system knows rights and owners; the content matters more, and a temp file starts closed to others. */
function keepRights(fd: number, old: Stats): void {
  const { uid, gid, mode } = fstatSync(fd)
  if (uid !== old.uid || gid !== old.gid) attempt(() => fchownSync(fd, old.uid, old.gid))
  if (mode !== old.mode) attempt(() => fchmodSync(fd, old.mode & 0o777))
}

async function place(
  temp: string,
  path: string,
  oldHash: string | undefined,
  hash: string,
  sync: Sync,
): Promise<Written> {
  if (oldHash === undefined) placeNew(temp, path)
  else replace(temp, path, oldHash, hash)
  return { hash, notices: sync === toDisk ? await syncFolder(path, hash) : [] }
}

/** Not a rename: that would silently replace a file that came in between. */
function placeNew(temp: string, path: string): void {
  try {
    retried(() => linkSync(temp, path))
  } catch (error) {
    if (!isSameFile(temp, path)) return placeWithoutLink(temp, path, error)
  }
  attempt(() => unlinkSync(temp))
}

/** The case's lock keeps other sessions away between the look and the rename. */
function placeWithoutLink(temp: string, path: string, error: unknown): void {
  if (!isWithoutLinks(codeOf(error) ?? '')) throw error
  if (lstatSync(path, { throwIfNoEntry: false })) throw Object.assign(new Error('taken'), { code: 'EEXIST' })
  putInPlace(temp, path)
}

function replace(temp: string, path: string, oldHash: string, hash: string): void {
  assertOurs(path, [oldHash])
  try {
    putInPlace(temp, path)
  } catch (error) {
    // A network share can report a rename that succeeded as failed.
    const now = hashOnDisk(path)
    if (now === oldHash) throw error
    if (now !== hash) throw saveUncertain(shownPath(path))
  }
}

/** Without this step a power cut can take back the rename. Where the file system refuses it, reading back must do. */
async function syncFolder(path: string, hash: string): Promise<string[]> {
  try {
    const fd = retried(() => openSync(dirname(path), 'r'))
    try {
      await toDisk(fd)
    } finally {
      closeSync(fd)
    }
    return []
  } catch {
    if (hashOnDisk(path) !== hash) throw saveUncertain(shownPath(path))
    return ['Opgeslagen en teruggelezen. Deze schijf bevestigt niet dat het bestand een stroomstoring overleeft.']
  }
}

/** The operating system's errors, in the user's words. */
async function explained(path: string, save: () => Promise<Written>): Promise<Written> {
  try {
    return await save()
  } catch (error) {
    const code = codeOf(error)
    if (error instanceof UserError || code === undefined) throw error
    if (code === 'EEXIST') throw taken(path)
    throw code === 'ELOOP' ? new ChangedOutside(shownPath(path)) : saveFailed(shownPath(path), code)
  }
}

function taken(path: string): SaveFailed {
  return new SaveFailed(`${shownPath(path)} bestaat al.`, 'Kies een andere naam of een andere map.')
}
