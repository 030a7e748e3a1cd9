/** Temp files that a killed session left beside a case: the answer that only such a file holds is recovered, the rest goes. */
import { lstatSync, readFileSync, readdirSync, unlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { lockCase, lockedId, lockPath } from './lock.js'
import { maxBytes } from './read-file.js'
import { adoptTemp } from './save.js'
import { attempt } from './system-calls.js'
import { contentHash, readTempName, version } from './temp-name.js'

const RECOVERED = 'Een antwoord dat nog niet bevestigd was, is teruggevonden en bewaard.'

/** Whether a text is a whole and valid case with this id. */
export type IsCase = (text: string, id: string) => boolean

/**
 * Recovers and clears what lies beside one case; gives what the user should know. Afterwards no temp file is left.
 * `hash` is the case's version on disk, undefined when there is no file. Call it only while holding the lock, and never
 * for a case that can't be read in full: then a temp file may be the only good copy. Throws as `writeDurably`.
 */
export async function settleLeftovers(path: string, hash: string | undefined, isCase: IsCase): Promise<string[]> {
  const temps = tempsOf(path)
  const successor = temps.filter((temp) => isSuccessor(temp, path, hash, isCase)).sort(newestFirst)[0]
  const notices = successor
    ? [RECOVERED, ...(await adoptTemp(successor, path, hash === undefined ? 'new' : { replaces: [hash] })).notices]
    : []
  for (const temp of temps) attempt(() => unlinkSync(temp))
  return notices
}

/** Settles what lies in a folder for cases that never came to be. Skips what another session is making right now. */
export async function settleUnborn(folder: string, isCase: IsCase): Promise<string[]> {
  const names = new Set(namesIn(folder).flatMap((name) => caseOf(name) ?? []))
  const unborn = [...names].filter((name) => !isThere(join(folder, name)))
  const notices: string[] = []
  for (const name of unborn) notices.push(...(await settleOne(folder, name, isCase)))
  return notices
}

async function settleOne(folder: string, name: string, isCase: IsCase): Promise<string[]> {
  const path = join(folder, name)
  const lock = attempt(() => lockCase(path))
  if (!lock) return []
  try {
    if (isThere(path)) return []
    return (await settleLeftovers(path, undefined, isCase)).map((notice) => `${name}: ${notice}`)
  } finally {
    lock.release()
  }
}

/** The case file that a temp file or lock belongs to; undefined for any other name. */
function caseOf(name: string): string | undefined {
  const id = lockedId(name)
  if (id !== undefined) return `${id}.yaml`
  const file = readTempName(name)?.file
  return file !== undefined && /^[^.]+\.ya?ml$/.test(file) ? file : undefined
}

function tempsOf(path: string): string[] {
  const starts = [`.${basename(path)}.`, `${basename(lockPath(path))}.`]
  return namesIn(dirname(path))
    .filter((name) => name.endsWith('.tmp') && starts.some((start) => name.startsWith(start)))
    .map((name) => join(dirname(path), name))
}

/** No clock is asked: the name says which version it follows and what it must hold, so cut-off and outdated ones fail. */
function isSuccessor(temp: string, path: string, hash: string | undefined, isCase: IsCase): boolean {
  const name = readTempName(basename(temp))
  if (name?.file !== basename(path) || name.follows !== version(hash) || name.holds === version(hash)) return false
  const stats = lstatSync(temp, { throwIfNoEntry: false })
  if (!stats?.isFile() || stats.size > maxBytes) return false
  const bytes = attempt(() => readFileSync(temp))
  if (!bytes || version(contentHash(bytes)) !== name.holds) return false
  return isCase(bytes.toString('utf8'), basename(path).replace(/\.ya?ml$/, ''))
}

function newestFirst(one: string, other: string): number {
  return lstatSync(other).mtimeMs - lstatSync(one).mtimeMs
}

function namesIn(folder: string): string[] {
  return attempt(() => readdirSync(folder)) ?? []
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}
