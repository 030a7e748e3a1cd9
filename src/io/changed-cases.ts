/** Which files of cases and factors stand otherwise, or may be judged otherwise, than in an earlier commit. */
import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { filesSince, tracesOf, type FolderChanges, type SeenCase } from '../core/check/since.js'
import type { ChangedCases } from '../environment/git.js'
import { filesUnder, listCases } from './case-folder.js'
import { askGit } from './git.js'
import { filesAt, isCaseFile, isHeldAs, stagedFiles } from './git-files.js'
import { maxBytes, readCaseText } from './read-file.js'

/**
 * The files of cases and factors of the root to look at after the changes since `commit`, as full paths, and how many
 * there are in all.
 * Git is not asked to compare the working tree: that would run the filters that a repository names. A file that a
 * filter changes on its way into git therefore counts as changed.
 */
export async function changedSince(root: string, commit: string): Promise<ChangedCases> {
  const before = await filesAt(root, commit, watched)
  const differs = comparison(root, before, await stagedFiles(root, watched))
  const files = await listCases(root)
  const cases = files.map((file): SeenCase => {
    const text = textOf(root, file)
    return { file, isChanged: differs(file, text), ...tracesOf(text ?? '') }
  })
  const gone = [...before.keys()].filter((path) => isCaseFile(path) && !files.includes(path))
  const changed = cases.filter(({ isChanged }) => isChanged).map(({ file }) => file)
  const lijnenBefore = await lijnenOf([...gone, ...changed], before, root)
  const { files: factorFiles } = await filesUnder(root, 'factoren')
  const settings = changedAmong([...settingsOf(before), ...settingsFor([...files, ...factorFiles])], root, differs)
  const factors = changedAmong([...factorsOf(before), ...factorFiles], root, differs)
  const chosen = [
    ...filesSince({ cases, gone, lijnenBefore, settings, factors }),
    ...factorFiles.filter((file) => factors.includes(file)).sort(),
  ]
  return { files: chosen.map((file) => join(root, file)), total: files.length + factorFiles.length }
}

const settingsName = '.beraad.yaml'
const watched = ['cases', 'factoren', 'schema', settingsName]

/** The lijnen of these files as they were. One that only a parser can tell, or very many, may have been of any. */
async function lijnenOf(
  files: readonly string[],
  before: Map<string, string>,
  root: string,
): Promise<FolderChanges['lijnenBefore']> {
  const hashes = files.flatMap((file) => before.get(file) ?? [])
  if (hashes.length > mostLookedUp) return 'any'
  const lijnen: string[] = []
  for (const hash of hashes) {
    const { code, out } = await askGit(root, 'cat-file', ['blob', hash], maxBytes)
    const { lijn, isUnclear } = tracesOf(out.toString('utf8'))
    if (code !== 0 || isUnclear) return 'any'
    if (lijn !== undefined) lijnen.push(lijn)
  }
  return lijnen
}

/** Each takes git some milliseconds. */
const mostLookedUp = 200

type Differs = (path: string, text: string | undefined) => boolean

/** Whether a file, as it is on disk or as it is staged, is another one than before. One that can't be read counts as changed. */
function comparison(root: string, before: Map<string, string>, staged: Map<string, Set<string>>): Differs {
  return (path, text) => {
    const old = before.get(path)
    if (text === undefined) return old !== undefined || existsSync(join(root, path))
    if ([...(staged.get(path) ?? [])].some((hash) => hash !== old)) return true
    return old === undefined || !isHeldAs(old, text)
  }
}

function settingsOf(before: Map<string, string>): string[] {
  const isSettings = (path: string) => path.startsWith('schema/') || posix.basename(path) === settingsName
  return [...before.keys(), 'schema/casus.schema.json'].filter(isSettings)
}

/** A settings file holds for its own folder and all below it; these may not have been there before. */
function settingsFor(files: readonly string[]): string[] {
  const folders = [...new Set(files.map((file) => posix.dirname(file)))]
  const above = folders.flatMap((folder) => folder.split('/').map((_, i, steps) => steps.slice(0, i + 1).join('/')))
  return ['', ...above].map((folder) => posix.join(folder, settingsName))
}

function factorsOf(before: Map<string, string>): string[] {
  return [...before.keys()].filter((path) => /^factoren\/.*\.ya?ml$/s.test(path))
}

function changedAmong(paths: readonly string[], root: string, differs: Differs): string[] {
  return [...new Set(paths)].filter((path) => differs(path, textOf(root, path)))
}

function textOf(root: string, path: string): string | undefined {
  const result = readCaseText(root, path)
  return 'problem' in result ? undefined : result.text
}
