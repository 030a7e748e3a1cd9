/** Which files git holds, in a commit or staged. Paths are relative to the folder of cases. */
import { createHash } from 'node:crypto'
import { askGit, demanded, records } from './git.js'

/** Path → hash of every file below these folders of the root, as it stood in a commit. Links and other repositories are left out. */
export async function filesAt(root: string, commit: string, below: readonly string[]): Promise<Map<string, string>> {
  const rows = records(demanded(await askGit(root, 'ls-tree', ['-r', '-z', commit, '--', ...below])))
  const files = rows.map((row) => /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(row)).filter((match) => match !== null)
  return new Map(files.map(([, hash, path]) => [path!, hash!]))
}

/** Path → hashes in the index: more than one while a merge is not done. */
export async function stagedFiles(root: string, below: readonly string[]): Promise<Map<string, Set<string>>> {
  const rows = records(demanded(await askGit(root, 'ls-files', ['--stage', '-z', '--', ...below])))
  const staged = new Map<string, Set<string>>()
  for (const row of rows) {
    const [, hash, path] = /^\d+ ([0-9a-f]+) \d\t(.*)$/s.exec(row) ?? []
    staged.set(path!, (staged.get(path!) ?? new Set()).add(hash!))
  }
  return staged
}

/** Paths of the case files in a commit. */
export async function casesIn(root: string, commit: string): Promise<string[]> {
  return [...(await filesAt(root, commit, ['cases'])).keys()].filter(isCaseFile)
}

/** Whether git holds this text under that hash, be it with the line ends of Windows put right, as git does when it is told to. */
export function isHeldAs(hash: string, text: string): boolean {
  const algorithm = hash.length === 64 ? 'sha256' : 'sha1'
  return [text, text.replaceAll('\r\n', '\n')].some((form) => blobHash(form, algorithm) === hash)
}

/** The name that git gives to a content. */
function blobHash(text: string, algorithm: 'sha1' | 'sha256'): string {
  const bytes = Buffer.from(text)
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** Whether a path in a tree is that of a case: as in the folder itself, hidden files and folders are none. */
export function isCaseFile(path: string): boolean {
  return /^cases\/.*\.ya?ml$/s.test(path) && !/(^|\/)\./.test(path)
}
