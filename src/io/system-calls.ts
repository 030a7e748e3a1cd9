/** System calls that are tried again when the kernel only asks for that, and their error codes. */
import { fstatSync, renameSync, writeSync } from 'node:fs'
import { constants } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'

const ATTEMPTS = 20

/**
 * The result of a call. EAGAIN (another program holds a lease on the file) is tried again for about a second;
 * every other error is thrown at once. Node itself tries again after EINTR.
 */
export function retried<T>(call: () => T): T {
  for (let tries = 1; ; tries++) {
    try {
      return call()
    } catch (error) {
      if (isLast(tries, error)) throw error
      pause(tries * 5)
    }
  }
}

/** The same for a call that others need not wait for. */
export async function retriedLater<T>(call: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await call()
    } catch (error) {
      if (isLast(tries, error)) throw error
      await wait(tries * 5)
    }
  }
}

/** Writes all bytes to an open file, however few the kernel takes at a time. */
export function writeAll(fd: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;)
    done += retried(() => writeSync(fd, bytes, done, bytes.length - done)) || failShort()
}

/** Puts a file in the place of another, in one step: it is always one of the two that stands there. */
export function putInPlace(file: string, path: string): void {
  retried(() => renameSync(file, path))
}

/** Checks that an open file is as long as what was written to it. */
export function assertLength(fd: number, bytes: Uint8Array): void {
  if (retried(() => fstatSync(fd)).size !== bytes.length) failShort()
}

/** The operating system's code of an error, such as ENOSPC; undefined for any other error. */
export function codeOf(error: unknown): string | undefined {
  const { code, errno } = (error ?? {}) as NodeJS.ErrnoException
  if (typeof code === 'string' && /^E[A-Z0-9]+$/.test(code)) return code
  // Node has no name for some codes that matter here, such as EDQUOT (122) and ESTALE (116).
  return Object.entries(constants.errno).find(([, number]) => number === -(errno ?? 0))?.[0]
}

/** Whether a failed link means that this file system has no links (FAT, many network shares). */
export function isWithoutLinks(code: string): boolean {
  return ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(code)
}

/** The result of a call that may fail without harm: undefined when it did. */
export function attempt<T>(call: () => T): T | undefined {
  try {
    return call()
  } catch {
    return undefined
  }
}

function isLast(tries: number, error: unknown): boolean {
  return tries === ATTEMPTS || codeOf(error) !== 'EAGAIN'
}

/** A disk that takes fewer bytes than it was given is full, whatever it says. */
function failShort(): never {
  throw Object.assign(new Error('short write'), { code: 'ENOSPC' })
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
