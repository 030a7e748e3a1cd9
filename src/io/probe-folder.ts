/** Tells before the first question whether anything can be saved here. */
import { closeSync, existsSync, fsyncSync, openSync, unlinkSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { folderTrouble } from '../core/save-errors.js'
import { lockPath } from './lock.js'
import { shownPath } from './on-disk.js'
import { attempt, codeOf, retried, writeAll } from './system-calls.js'

/** About a well-filled case: a disk with less room than this is as good as full. */
const ROOM = 64 * 1024

/** Writes and removes a small file where new cases come. Throws `SaveFailed` when that can't be done. */
export function probeFolder(root: string): void {
  const cases = join(root, 'cases')
  const folder = existsSync(cases) ? cases : root
  // By this name the next session clears it away, should this one be killed here.
  const path = `${lockPath(join(folder, 'proef.yaml'))}.${randomBytes(4).toString('hex')}.tmp`
  try {
    writeProbe(path)
  } catch (error) {
    const code = codeOf(error)
    throw code === undefined ? error : folderTrouble(shownPath(folder) || '.', code)
  } finally {
    attempt(() => unlinkSync(path))
  }
}

function writeProbe(path: string): void {
  const fd = retried(() => openSync(path, 'wx', 0o600))
  try {
    writeAll(fd, new Uint8Array(ROOM))
    retried(() => fsyncSync(fd))
  } finally {
    closeSync(fd)
  }
}
