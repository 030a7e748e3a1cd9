/** A file that is worked out from others and lies where people see it: whole or not at all, and nothing beside it. */
import { lstatSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { ExitCode, UserError } from '../core/errors.js'
import type { Derived } from '../environment/files.js'
import { settleLeftovers } from './leftovers.js'
import { lockCase } from './lock.js'
import { makeFolder } from './make-folder.js'
import { shownPath } from './on-disk.js'
import { writeDurably } from './save.js'
import { attempt } from './system-calls.js'
import { contentHash } from './temp-name.js'
import { writeBytes } from './write-bytes.js'

/**
 * Makes the file hold these bytes and clears what a killed run left of it. Gives whether it wrote, and the hash. Throws a
 * UserError when a part of the path below `folder` is a link (5) or another run is writing it (4), `SaveFailed` when it can't be
 * written.
 */
export async function derive(path: string, bytes: Buffer, folder: string): Promise<Derived> {
  const hash = contentHash(bytes)
  if (holds(path, bytes) && !hasLeftovers(path)) return { wrote: false, hash }
  assertNoLink(path, folder)
  makeFolder(dirname(path))
  const lock = lockCase(path)
  try {
    // No case: a file that was left half-way is never taken for the next one.
    await settleLeftovers(path, undefined, () => false)
    if (holds(path, bytes)) return { wrote: false, hash }
    await writeBytes(path, bytes, writeDurably)
    return { wrote: true, hash }
  } finally {
    lock.release()
  }
}

/** Whether the file holds exactly these bytes. */
export function holds(path: string, bytes: Buffer): boolean {
  const stats = attempt(() => statSync(path))
  // A file of another length is not worth reading.
  if (!stats?.isFile() || stats.size !== bytes.length) return false
  return attempt(() => readFileSync(path))?.equals(bytes) ?? false
}

/** Whether the file has this hash, and nothing lies beside it that a killed run left. */
export function isAsWritten(path: string, hash: string): boolean {
  return !hasLeftovers(path) && fileHash(path) === hash
}

/** The hash of the bytes of a regular file; undefined when it can't be read. */
function fileHash(path: string): string | undefined {
  if (!attempt(() => statSync(path))?.isFile()) return undefined
  const bytes = attempt(() => readFileSync(path))
  return bytes && contentHash(bytes)
}

/** A lock, or a file that was to become this one. */
function hasLeftovers(path: string): boolean {
  const names = attempt(() => readdirSync(dirname(path))) ?? []
  return names.some((name) => name.startsWith(`.${basename(path)}.`))
}

/** A link in a repository of somebody else must not decide which file is overwritten, here or elsewhere. */
function assertNoLink(path: string, folder: string): void {
  for (let part = path; part.length > folder.length; part = dirname(part))
    if (attempt(() => lstatSync(part))?.isSymbolicLink())
      throw new UserError(
        `${shownPath(part)} is een koppeling naar een andere plek. Daar schrijft beraad niet.`,
        'Haal de koppeling weg en probeer het opnieuw.',
        ExitCode.unsafe,
      )
}
