/** Writes a whole file that is no case, as durably as one. */
import { closeSync, openSync, realpathSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { saveFailed } from '../core/save-errors.js'
import { makeFolder } from './make-folder.js'
import { shownPath } from './on-disk.js'
import type { writeDurably } from './save.js'
import { attempt, codeOf, retried, writeAll } from './system-calls.js'

/** Writes by `put`, through a link too. A read-only file is left alone. Throws `SaveFailed`. */
export async function writeBytes(path: string, bytes: Uint8Array, put: typeof writeDurably): Promise<void> {
  // A path that can't be looked at can't be written either, and the writing says why.
  const stats = attempt(() => statSync(path))
  if (stats && !stats.isFile()) return writeStraight(path, bytes)
  // A rename would replace a read-only file all the same.
  if (stats && (stats.mode & 0o222) === 0) throw saveFailed(shownPath(path), 'EACCES')
  makeFolder(dirname(path))
  if (!stats) return void (await put(path, bytes, 'new'))
  await put(realpathSync(path), bytes, 'anything')
}

/** A terminal, a pipe or /dev/null must not be replaced by a file. */
function writeStraight(path: string, bytes: Uint8Array): void {
  try {
    const fd = retried(() => openSync(path, 'w'))
    try {
      writeAll(fd, bytes)
    } finally {
      closeSync(fd)
    }
  } catch (error) {
    throw saveFailed(shownPath(path), codeOf(error) ?? 'EIO')
  }
}
