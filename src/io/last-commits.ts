/** In which commit a file came to be as it is now: so that somebody can find back what a report was made of. */
import { realpath } from 'node:fs/promises'
import { UserError } from '../core/errors.js'
import type { Commits } from '../environment/git.js'
import { findRoot } from './case-folder.js'
import { askGit, demanded, records } from './git.js'
import { filesAt, isHeldAs } from './git-files.js'
import { readCaseText } from './read-file.js'

/**
 * The last commit that gave each of these files of the folder around `cwd` what it says now. Nothing for a file that
 * differs from HEAD, that git does not hold, or without git. Later commits that leave a file alone change nothing, so a
 * report that is committed itself stays the same. Comes back when git is at work: what is done next, is done beside it.
 */
export async function lastCommits(cwd: string, files: readonly string[]): Promise<Commits> {
  const root = await realpath(await findRoot(cwd))
  const answer = commitsOf(root, files)
  // Whoever goes on first may fail first, and wait for no answer.
  answer.catch(() => undefined)
  return { answer }
}

async function commitsOf(root: string, files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const below = files.length === 1 ? files : ['cases', 'versies']
  try {
    const [held, changes] = await Promise.all([filesAt(root, 'HEAD', below), changesIn(root, below)])
    const same = files.filter((file) => isAsHeld(root, file, held))
    return firstWith(new Map(same.map((file) => [file, held.get(file)!])), changes)
  } catch (error) {
    if (error instanceof UserError) return new Map()
    throw error
  }
}

function isAsHeld(root: string, file: string, held: ReadonlyMap<string, string>): boolean {
  const hash = held.get(file)
  const read = hash === undefined ? undefined : readCaseText(root, file)
  return read !== undefined && 'text' in read && isHeldAs(hash!, read.text)
}

/**
 * What each commit made of which file, the newest first. Of a merge: only what none of its parents had. Every way that led
 * here, so that one file gets the same answer alone and among others.
 */
async function changesIn(root: string, below: readonly string[]): Promise<string[]> {
  const ways = ['--full-history', '--no-follow', '--root', '-c', '-r', '--no-renames', '--relative']
  const form = ['--format=%H', '-z', '--raw', '--no-abbrev', '--no-show-signature', '--no-notes', '--no-color']
  return records(demanded(await askGit(root, 'log', [...ways, ...form, ...plain, 'HEAD', '--', ...below])))
}

/** Of each commit its name, and then of each file two records: its hashes behind a colon, and its path. */
function firstWith(wanted: ReadonlyMap<string, string>, lines: readonly string[]): Map<string, string> {
  const found = new Map<string, string>()
  let commit = ''
  let hash: string | undefined
  for (const line of lines) {
    const row = line.trimStart()
    if (hash !== undefined) {
      if (wanted.get(line) === hash && !found.has(line)) found.set(line, commit)
      hash = undefined
    } else if (row.startsWith(':')) hash = row.split(' ').at(-2)
    else if (row !== '') commit = row
  }
  return found
}

const plain = ['--no-ext-diff', '--no-textconv', '--ignore-submodules=all']
