/** What is on disk now, seen by whoever is about to write or just wrote. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, type Stats } from 'node:fs'
import { relative } from 'node:path'
import { ChangedOutside } from '../core/save-errors.js'
import { attempt, retried } from './system-calls.js'
import { contentHash } from './temp-name.js'

/** What is on disk now. */
export interface Current {
  hash: string
  stats: Stats
}

/** A regular file's content and state, never through a link. Throws the operating system's error, or `ChangedOutside`. */
export function readCurrent(path: string): Current {
  // Non-blocking, or a pipe by this name would hang the session.
  const fd = retried(() => openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK))
  try {
    const stats = fstatSync(fd)
    if (!stats.isFile()) throw new ChangedOutside(shownPath(path))
    return { hash: contentHash(retried(() => readFileSync(fd))), stats }
  } finally {
    closeSync(fd)
  }
}

/** The same of its content alone; undefined when it can't be read. */
export function hashOnDisk(path: string): string | undefined {
  return attempt(() => readCurrent(path).hash)
}

/** Whether two names lead to one file. */
export function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => attempt(() => lstatSync(path, { bigint: true })))
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino
}

/** A path as the user knows it: from where they are, or in full when it lies elsewhere. */
export function shownPath(path: string): string {
  const near = relative(process.cwd(), path)
  return near.startsWith('..') ? path : near
}
