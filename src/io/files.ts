/** Files that are not cases: read with a limit, written as durably as a case. */
import { isUtf8 } from 'node:buffer'
import { lstatSync, readFileSync, statSync, type Stats } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { ExitCode, UserError } from '../core/errors.js'
import type { Files } from '../environment/files.js'
import { derive, holds, isAsWritten } from './derived-file.js'
import { maxBytes } from './read-file.js'
import { shownPath } from './on-disk.js'
import { writeDurably, writeQuickly } from './save.js'
import { attempt } from './system-calls.js'
import { writeBytes } from './write-bytes.js'

/** The files of this machine; `folder` is where relative paths start. */
export function openFiles(folder: string): Files {
  return {
    read: async (path) => readText(resolve(folder, path)),
    write: async (path, content, options) => {
      const full = resolve(folder, path)
      if (options?.keep && attempt(() => lstatSync(full))) return false
      const put = options?.quick ? writeQuickly : writeDurably
      await writeBytes(full, typeof content === 'string' ? Buffer.from(content) : content, put)
      return true
    },
    derive: async (path, text, inside) => derive(resolve(folder, path), Buffer.from(text), inside),
    isAsWritten: async (path, hash) => isAsWritten(resolve(folder, path), hash),
    holds: async (path, text) => holds(resolve(folder, path), Buffer.from(text)),
    exists: async (path) => isThere(resolve(folder, path)),
    isOnlyAbove: async (name, path) => isOnlyAbove(name, resolve(folder, path)),
  }
}

function isThere(path: string): boolean {
  return attempt(() => statSync(path)) !== undefined
}

function isOnlyAbove(name: string, folder: string): boolean {
  let at = folder
  while (!isThere(join(at, name)) && at !== dirname(at)) at = dirname(at)
  return at !== folder && isThere(join(at, name))
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
