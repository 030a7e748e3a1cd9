/** One session per case: a lock file beside the case, freed only when its holder is surely dead. */
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  unlinkSync,
} from 'node:fs'
import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { ExitCode, UserError } from '../core/errors.js'
import { folderTrouble } from '../core/save-errors.js'
import { holderText, readHolder, thisProcess, whereabouts, type Holder } from './lock-holder.js'
import { shownPath } from './on-disk.js'
import { assertLength, attempt, codeOf, isWithoutLinks, retried, writeAll } from './system-calls.js'

export interface Lock {
  /** Gives the case free; removes only our own lock. */
  release(): void
}

const ATTEMPTS = 10
/** Where there are no links, a lock is filled just after its making; one that stays unreadable was left by a crash. */
const UNREADABLE_AFTER = 10_000
const LARGEST = 4096

/**
 * Locks a case (a real path) for this process.
 * Throws a UserError (code 4) when another session holds it, `SaveFailed` when nothing can be written here.
 */
export function lockCase(casePath: string): Lock {
  const path = lockPath(casePath)
  const ours = thisProcess(randomBytes(8).toString('hex'))
  for (let tries = 0; tries < ATTEMPTS; tries++) {
    make(path, ours)
    const found = read(path)
    // Read back even after making it: were we suspended half-way, then another may have cleared our lock away.
    if (isOurs(found, ours)) return { release: () => removeOurs(path, ours) }
    if (found === undefined) continue
    if (!isFree(path, found)) throw heldBy(readHolder(found), casePath, path)
    removeExactly(path, found)
  }
  throw heldBy(undefined, casePath, path)
}

/** Where the lock of a case lies. */
export function lockPath(casePath: string): string {
  const id = basename(casePath).replace(/\.ya?ml$/, '')
  return join(dirname(casePath), `.${id}.lock`)
}

/** The id of the case that a lock, or what a crash left of its making, belongs to; undefined for another name. */
export function lockedId(name: string): string | undefined {
  return /^\.([^.]+)\.lock(\.[0-9a-f]{8}\.tmp)?$/.exec(name)?.[1]
}

/**
 * Makes the lock when there is none, in one step with its content: a crash never leaves an empty one.
 * Also the probe that tells before the first question that nothing can be written here.
 */
function make(path: string, ours: Holder): void {
  const temp = besides(path)
  try {
    writeNew(temp, ours)
    retried(() => linkSync(temp, path))
  } catch (error) {
    const code = codeOf(error)
    if (code !== undefined && isWithoutLinks(code)) return makeWithoutLink(path, ours)
    // ENOENT: another session cleared our temp file away as a left-over. A missing folder shows at the next attempt.
    if (code !== 'EEXIST' && !(code === 'ENOENT' && existsSync(dirname(path)))) throw cannotWrite(path, error)
  } finally {
    attempt(() => unlinkSync(temp))
  }
}

function makeWithoutLink(path: string, ours: Holder): void {
  try {
    writeNew(path, ours)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw cannotWrite(path, error)
  }
}

function writeNew(path: string, ours: Holder): void {
  const bytes = Buffer.from(JSON.stringify(ours))
  const fd = retried(() => openSync(path, 'wx', 0o600))
  try {
    writeAll(fd, bytes)
    assertLength(fd, bytes)
    retried(() => fsyncSync(fd))
  } catch (error) {
    attempt(() => unlinkSync(path))
    throw error
  } finally {
    closeSync(fd)
  }
}

/** The lock's text; undefined when there is none, or something that is no lock (a link, a pipe, a large file). */
function read(path: string): string | undefined {
  return attempt(() => {
    const fd = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    try {
      const stats = fstatSync(fd)
      return stats.isFile() && stats.size <= LARGEST ? readFileSync(fd, 'utf8') : undefined
    } finally {
      closeSync(fd)
    }
  })
}

function isFree(path: string, text: string): boolean {
  const holder = readHolder(text)
  if (holder) return whereabouts(holder) === 'dead'
  const age = Date.now() - (lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0)
  return age > UNREADABLE_AFTER
}

/** Two sessions can find the same dead lock: whoever takes away another lock than the one it judged, puts it back. */
function removeExactly(path: string, judged: string): void {
  const aside = besides(path)
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  if (read(aside) !== judged) putBack(aside, path)
  attempt(() => unlinkSync(aside))
}

function putBack(aside: string, path: string): void {
  try {
    linkSync(aside, path)
  } catch {
    if (!lstatSync(path, { throwIfNoEntry: false })) attempt(() => renameSync(aside, path))
  }
}

/** A name that the next session clears away when a crash leaves it. */
function besides(path: string): string {
  return `${path}.${randomBytes(4).toString('hex')}.tmp`
}

function removeOurs(path: string, ours: Holder): void {
  if (isOurs(read(path), ours)) attempt(() => unlinkSync(path))
}

function isOurs(text: string | undefined, ours: Holder): boolean {
  return text !== undefined && readHolder(text)?.key === ours.key
}

function heldBy(holder: Holder | undefined, casePath: string, path: string): UserError {
  const { message, advice } = holderText(holder, shownPath(path))
  return new UserError(`${shownPath(casePath)} ${message}`, advice, ExitCode.locked)
}

function cannotWrite(path: string, error: unknown): unknown {
  const code = codeOf(error)
  return code === undefined ? error : folderTrouble(shownPath(dirname(path)) || '.', code)
}
