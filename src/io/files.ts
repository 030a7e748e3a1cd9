/** Files that are not cases: read with a limit, written as durably as a case. */
import { isUtf8 } from 'node:buffer'
import { closeSync, lstatSync, openSync, readFileSync, realpathSync, statSync, type Stats } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { ExitCode, UserError } from '../core/errors.js'
import { saveFailed } from '../core/save-errors.js'
import type { Files } from '../environment/files.js'
import { makeFolder } from './make-folder.js'
import { maxBytes } from './read-file.js'
import { readCurrent, shownPath, writeDurably } from './save.js'
import { attempt, codeOf, retried, writeAll } from './system-calls.js'

/** The files of this machine; `folder` is where relative paths start. */
export function openFiles(folder: string): Files {
  return {
    read: async (path) => readText(resolve(folder, path)),
    write: async (path, content, options) => {
      const full = resolve(folder, path)
      if (options?.keep && lstatSync(full, { throwIfNoEntry: false })) return false
      if (options?.inside !== undefined) assertInside(full, options.inside)
      writeBytes(full, typeof content === 'string' ? Buffer.from(content) : content)
      return true
    },
    holds: async (path, text) => {
      const bytes = Buffer.from(text)
      const stats = statSync(resolve(folder, path), { throwIfNoEntry: false })
      // A file of another length is not worth reading.
      if (!stats?.isFile() || stats.size !== bytes.length) return false
      return attempt(() => readFileSync(resolve(folder, path)))?.equals(bytes) ?? false
    },
    exists: async (path) => statSync(resolve(folder, path), { throwIfNoEntry: false }) !== undefined,
  }
}

function readText(path: string): string {
  const stats = attempt(() => statSync(path))
  const refusal = stats ? whyNot(stats) : 'het bestaat niet, of je mag het niet lezen'
  const bytes = refusal === undefined ? attempt(() => readFileSync(path)) : undefined
  if (bytes && isUtf8(bytes)) return bytes.toString('utf8')
  throw new UserError(
    `${shownPath(path)} kan niet worden gelezen: ${refusal ?? (bytes ? 'het is geen tekst (UTF-8)' : 'je mag het niet lezen')}.`,
    'Kijk het pad na en probeer het opnieuw.',
    ExitCode.io,
  )
}

function whyNot(stats: Stats): string | undefined {
  if (!stats.isFile()) return 'het is geen gewoon bestand'
  return stats.size > maxBytes ? 'het is groter dan 2 MB' : undefined
}

/** A link in a repository of somebody else must not decide which file is overwritten. */
function assertInside(path: string, folder: string): void {
  const real = nearestReal(path)
  if (!relative(realpathSync(folder), real).startsWith('..')) return
  throw new UserError(
    `${shownPath(path)} leidt naar een plek buiten de map.`,
    'Haal de koppeling weg en probeer het opnieuw.',
    ExitCode.unsafe,
  )
}

/** The real path of the nearest part that is there. A link that leads nowhere counts as itself: it is not followed. */
function nearestReal(path: string): string {
  return attempt(() => realpathSync(path)) ?? nearestReal(dirname(path))
}

function writeBytes(path: string, bytes: Uint8Array): void {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats && !stats.isFile()) return writeStraight(path, bytes)
  // A rename would replace a read-only file all the same.
  if (stats && (stats.mode & 0o222) === 0) throw saveFailed(shownPath(path), 'EACCES')
  makeFolder(dirname(path))
  if (!stats) return void writeDurably(path, bytes, 'new')
  const real = realpathSync(path)
  writeDurably(real, bytes, { replaces: [readCurrent(real).hash] })
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
