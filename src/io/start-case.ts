/** Brings a case into a session: finds its place, locks it, clears what a crash left, and reads or makes it. */
import { closeSync, constants, fstatSync, openSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import type { CasusFile } from '../core/casus/schema.js'
import { ExitCode, UserError } from '../core/errors.js'
import type { OpenCase } from '../environment/cases.js'
import { isCase } from './is-case.js'
import { settleLeftovers } from './leftovers.js'
import { lockCase, type Lock } from './lock.js'
import { makeFolder } from './make-folder.js'
import { createCase, openCase } from './open-case.js'
import { probeReplacing } from './probe-folder.js'
import { readWholeCase } from './read-case.js'
import { codeOf } from './system-calls.js'

const ID = /^[a-z0-9][a-z0-9-]{0,63}$/

/** A new case under `cases/<year>/`, or straight under `cases/` when its id has no year. `root` is a real path. */
export async function startNew(root: string, casus: CasusFile, notices: string[]): Promise<OpenCase> {
  if (!ID.test(casus.id))
    throw new UserError(
      `"${casus.id}" kan geen naam van een casus zijn.`,
      'Gebruik kleine letters, cijfers en streepjes, hooguit 64 tekens.',
    )
  const year = /^\d{4}(?=-)/.exec(casus.id)?.[0]
  const folder = join(root, 'cases', year ?? '')
  await assertInside(root, folder)
  makeFolder(folder)
  const path = join(folder, `${casus.id}.yaml`)
  return locked(path, async (lock) => {
    const settled = await settleLeftovers(path, undefined, isCase)
    return createCase({ ...at(root, path), lock }, casus, [...notices, ...settled])
  })
}

/** An existing case. Throws a UserError when it is held (4), may not be written (3), can't be read (1) or is unsafe (5). */
export async function startExisting(root: string, file: string, notices: string[]): Promise<OpenCase> {
  const path = await assertInside(root, join(root, file))
  const place = at(root, path)
  return locked(path, async (lock) => {
    const found = await readWholeCase(root, place.file)
    assertWritable(path, place.file)
    probeReplacing(path)
    const settled = await settleLeftovers(path, found.hash, isCase)
    const whole = settled.length > 0 ? await readWholeCase(root, place.file) : found
    return openCase({ ...place, lock }, whole, [...notices, ...settled, ...otherNames(path)])
  })
}

async function locked(path: string, start: (lock: Lock) => Promise<OpenCase>): Promise<OpenCase> {
  const lock = lockCase(path)
  try {
    return await start(lock)
  } catch (error) {
    lock.release()
    throw error
  }
}

/** The real path of a file or folder, or of the nearest folder above it that exists. Throws a UserError (code 5) outside the root. */
export async function assertInside(root: string, path: string): Promise<string> {
  const real = await nearestReal(path)
  if (real === root || real.startsWith(root + sep)) return real
  throw new UserError(
    `${relative(root, path)} leidt naar een plaats buiten deze map.`,
    'Vervang de koppeling door het bestand of de map zelf.',
    ExitCode.unsafe,
  )
}

async function nearestReal(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || path === dirname(path)) throw error
    return nearestReal(dirname(path))
  }
}

function at(root: string, path: string): { root: string; file: string; path: string } {
  return { root, file: relative(root, path).split(sep).join('/'), path }
}

/** A rename would replace a read-only file all the same; and the administrator may write what the mode forbids. */
export function assertWritable(path: string, file: string): void {
  if (hasWriteBit(path)) return
  throw new UserError(
    `${file} is alleen-lezen.`,
    'Geef jezelf schrijfrecht op dit bestand en probeer het opnieuw. Bekijken kan met: beraad toon',
    ExitCode.io,
  )
}

function hasWriteBit(path: string): boolean {
  try {
    const fd = openSync(path, constants.O_RDWR | constants.O_NOFOLLOW)
    const { mode } = fstatSync(fd)
    closeSync(fd)
    return (mode & 0o222) !== 0
  } catch {
    return false
  }
}

function otherNames(path: string): string[] {
  const fd = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW)
  const { nlink } = fstatSync(fd)
  closeSync(fd)
  return nlink > 1
    ? ['Dit bestand heeft nog een andere naam (harde koppeling). Die krijgt de nieuwe antwoorden niet.']
    : []
}
