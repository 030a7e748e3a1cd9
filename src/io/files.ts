/** Files that are not cases: read with a limit, written as durably as a case. */
import { closeSync, lstatSync, openSync, readFileSync, realpathSync, statSync, type Stats } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { isUtf8 } from 'node:buffer'
import { ExitCode, UserError } from '../core/errors.js'
import { saveFailed } from '../core/save-errors.js'
import type { Files } from '../environment.js'
import { makeFolder } from './make-folder.js'
import { maxBytes } from './read-file.js'
import { readCurrent, writeDurably } from './save.js'
import { attempt, codeOf, retried, writeAll } from './system-calls.js'

/** The files of this machine, by the paths that the user gave. */
export const files: Files = {
  read: async (path) => readText(path),
  write: async (path, text, options) => {
    if (options?.keep && lstatSync(path, { throwIfNoEntry: false })) return false
    writeText(path, Buffer.from(text))
    return true
  },
  exists: async (path) => statSync(path, { throwIfNoEntry: false }) !== undefined,
}

function readText(path: string): string {
  const stats = attempt(() => statSync(path))
  const why = !stats ? 'het is er niet, of je mag het niet lezen' : whyNot(stats)
  const bytes = why === undefined ? attempt(() => readFileSync(path)) : undefined
  if (bytes && isUtf8(bytes)) return bytes.toString('utf8')
  throw new UserError(
    `${path} kan niet worden gelezen: ${why ?? (bytes ? 'het is geen tekst (UTF-8)' : 'je mag het niet lezen')}.`,
    'Kijk het pad na en probeer het opnieuw.',
    ExitCode.io,
  )
}

function whyNot(stats: Stats): string | undefined {
  if (!stats.isFile()) return 'het is geen gewoon bestand'
  return stats.size > maxBytes ? 'het is groter dan 2 MB' : undefined
}

function writeText(path: string, bytes: Buffer): void {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats && !stats.isFile()) return writeStraight(path, bytes)
  // A rename would replace a read-only file all the same.
  if (stats && (stats.mode & 0o222) === 0) throw saveFailed(path, 'EACCES')
  makeFolder(dirname(resolve(path)))
  if (!stats) writeDurably(resolve(path), bytes, 'new')
  else {
    const real = realpathSync(path)
    writeDurably(real, bytes, { replaces: [readCurrent(real).hash] })
  }
}

/** A terminal, a pipe or /dev/null must not be replaced by a file. */
function writeStraight(path: string, bytes: Buffer): void {
  try {
    const fd = openSync(path, 'w')
    try {
      writeAll(fd, bytes)
    } finally {
      closeSync(fd)
    }
  } catch (error) {
    throw saveFailed(path, codeOf(error) ?? 'EIO')
  }
}
