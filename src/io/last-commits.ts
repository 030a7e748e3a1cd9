/** In which commit a file came to be as it is now: so that somebody can find back what a report was made of. */
import { askGit, demanded, records } from './git.js'
import { filesAt, isHeldAs } from './git-files.js'
import { readCaseText } from './read-file.js'

/**
 * The last commit that gave each of these files what it says now. Nothing for a file that differs from HEAD, or that git
 * does not hold. Later commits that leave a file alone change nothing, so a report that is committed itself stays the same.
 */
export async function lastCommits(root: string, files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const below = files.length === 1 ? files : ['cases', 'versies']
  // Every way that led here, so that one file gets the same answer alone and among others.
  const history = await askGit(root, 'rev-list', ['--full-history', 'HEAD', '--', ...below])
  if (history.code !== 0) return new Map()
  const held = await filesAt(root, 'HEAD', below)
  const wanted = new Map(files.filter((file) => isAsHeld(root, file, held)).map((file) => [file, held.get(file)!]))
  return firstWith(wanted, await changesIn(root, history.out.toString('utf8'), below))
}

function isAsHeld(root: string, file: string, held: ReadonlyMap<string, string>): boolean {
  const hash = held.get(file)
  const read = hash === undefined ? undefined : readCaseText(root, file)
  return read !== undefined && 'text' in read && isHeldAs(hash!, read.text)
}

/** What each commit made of which file, the newest first. Of a merge: only what none of its parents had. */
async function changesIn(root: string, commits: string, below: readonly string[]): Promise<string[]> {
  const flags = ['--stdin', '-r', '-c', '-z', '--raw', '--no-abbrev', '--root', '--no-renames', '--relative', ...plain]
  return records(demanded(await askGit(root, 'diff-tree', [...flags, '--', ...below], undefined, commits)))
}

function firstWith(wanted: ReadonlyMap<string, string>, lines: readonly string[]): Map<string, string> {
  const found = new Map<string, string>()
  let commit = ''
  let hash: string | undefined
  for (const line of lines) {
    if (hash !== undefined) {
      if (wanted.get(line) === hash && !found.has(line)) found.set(line, commit)
      hash = undefined
    } else if (line.startsWith(':')) hash = line.split(' ').at(-2)
    else commit = line.trim()
  }
  return found
}

const plain = ['--no-ext-diff', '--no-textconv', '--ignore-submodules=all']
