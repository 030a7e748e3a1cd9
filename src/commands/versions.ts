/** The two versions of a case that are held against each other. */
import { UserError } from '../core/errors.js'
import type { Environment } from '../environment.js'
import type { Git } from '../environment/git.js'
import type { ReadSource } from '../environment/sources.js'
import { loadCase } from './load-case.js'

export interface Versions {
  /** The path that is spoken of: that of the newest version. */
  file: string
  /** Undefined: the case was not there. */
  old: ReadSource | undefined
  now: ReadSource | undefined
}

/**
 * A sealed version and the file as it is. `nummer`: as typed. Throws a UserError when there is no such version, or it was
 * changed since.
 */
export async function sinceSealed(id: string, nummer: string, env: Environment): Promise<Versions> {
  const { file: sealed } = await loadCase(id, env, nummer)
  const file = await (await env.cases()).find(id)
  return { file, old: await onDisk(sealed, env), now: await onDisk(file, env) }
}

/** Both versions as text; without `to` the newest is the file as it is. Throws a UserError when neither version has the case. */
export async function versionsOf(
  id: string,
  from: string,
  to: string | undefined,
  env: Environment,
): Promise<Versions> {
  const git = await env.git()
  const last = await lastPath(id, to, env, git)
  const file = 'error' in last ? await orFirst(last.error, git.find(from, id)) : last.path
  const oldPath = await git.pathAt(from, file, to)
  const old = oldPath === undefined ? undefined : await git.read(from, oldPath)
  if ('error' in last) return { file, old, now: undefined }
  return { file, old, now: to === undefined ? await onDisk(file, env) : await git.read(to, file) }
}

/** Of each of these words that is a day: which commit it stands for. */
export async function daysMeant(words: readonly (string | undefined)[], env: Environment): Promise<string[]> {
  const git = await env.git()
  const typed = words.filter((word) => word !== undefined)
  const meant = await Promise.all(typed.map(async (word) => ({ word, found: await git.before(word) })))
  return meant.flatMap(({ word, found }) =>
    found === undefined ? [] : [`De versie van voor ${word} is commit ${found.commit.slice(0, 10)}, van ${found.dag}.`],
  )
}

/** Where the case lies in the newest version, or why it is not there: it can be gone since. */
async function lastPath(
  id: string,
  to: string | undefined,
  env: Environment,
  git: Git,
): Promise<{ path: string } | { error: UserError }> {
  try {
    return { path: to === undefined ? await (await env.cases()).find(id) : await git.find(to, id) }
  } catch (error) {
    if (error instanceof UserError) return { error }
    throw error
  }
}

/** The path in the first version; when it is not there either, what was wrong at first. */
async function orFirst(error: UserError, path: Promise<string>): Promise<string> {
  return path.catch(() => {
    throw error
  })
}

async function onDisk(file: string, env: Environment): Promise<ReadSource | undefined> {
  const { root } = await env.cases()
  const [source] = (await env.sources([`${root}/${file}`])).read(() => false)
  return source === undefined || 'isKnown' in source ? undefined : source
}
