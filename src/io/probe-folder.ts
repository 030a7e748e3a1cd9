/** Tells before the first question whether anything can be saved here. */
import { closeSync, existsSync, fsyncSync, openSync, unlinkSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { folderTrouble } from '../core/save-errors.js'
import { lockPath } from './lock.js'
import { shownPath } from './on-disk.js'
import { attempt, codeOf, putInPlace, retried, writeAll } from './system-calls.js'

/** About a well-filled case: a disk with less room than this is as good as full. */
const ROOM = 64 * 1024

/** Tries in the folder where new cases come whether there is room, and what every save does. Throws `SaveFailed` when not. */
export function probeFolder(root: string): void {
  const cases = join(root, 'cases')
  const casePath = join(existsSync(cases) ? cases : root, 'proef.yaml')
  probe(casePath, (path) => write(path, new Uint8Array(ROOM)))
  probeReplacing(casePath)
}

/** Tries whether a file beside a case can take the place of another, as every save does. Throws `SaveFailed` when it can't. */
export function probeReplacing(casePath: string): void {
  probe(casePath, (path, other) => {
    for (const name of [path, other]) closeSync(retried(() => openSync(name, 'wx', 0o600)))
    putInPlace(path, other)
  })
}

function probe(casePath: string, work: (path: string, other: string) => void): void {
  // By these names the next session clears them away, should this one be killed here.
  const [path, other] = [1, 2].map(() => `${lockPath(casePath)}.${randomBytes(4).toString('hex')}.tmp`) as [
    string,
    string,
  ]
  try {
    work(path, other)
  } catch (error) {
    const code = codeOf(error)
    throw code === undefined ? error : folderTrouble(shownPath(dirname(casePath)) || '.', code)
  } finally {
    for (const name of [path, other]) attempt(() => unlinkSync(name))
  }
}

function write(path: string, bytes: Uint8Array): void {
  const fd = retried(() => openSync(path, 'wx', 0o600))
  try {
    writeAll(fd, bytes)
    retried(() => fsyncSync(fd))
  } finally {
    closeSync(fd)
  }
}
