/** The collection ready for searching: by an index on disk where there are many cases, otherwise by reading them all. */
import { readdirSync, realpathSync, rmSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { readingForm } from '../core/casus/reading.js'
import { scanned } from '../core/search/scan.js'
import type { LoadedCase } from '../environment/cases.js'
import type { Progress } from '../environment/terminal.js'
import type { SearchIndex } from '../environment/search.js'
import { findRoot, listCases } from './case-folder.js'
import { ownFolder, ownPath } from './own-folder.js'
import { readCase } from './read-case.js'
import { indexFile, indexName, isLost, type IndexFile } from './search-file.js'
import { upToDate } from './search-update.js'
import { attempt, codeOf } from './system-calls.js'

/**
 * The cases at or above `cwd`. `program` tells one build from another, for what the other kept; without it nothing is kept.
 * Whatever is the matter with the index, the cases are found all the same: they are then read one by one.
 */
export async function openSearchIndex(
  cwd: string,
  program: string | undefined,
  progress: Progress,
): Promise<SearchIndex> {
  const root = realpathSync(await findRoot(cwd))
  const files = await listCases(root)
  const kept =
    program === undefined || files.length < worthKeeping ? undefined : await keptIndex(root, files, program, progress)
  if (kept === undefined) return readAll(root, files, progress)
  return { ...kept, load: async (file) => loadedFrom(root, file) }
}

/** Removes the index of the folder at or above `cwd`, and what a crash left of one. Gives whether there was any. */
export async function forgetSearch(cwd: string): Promise<boolean> {
  const folder = ownPath(realpathSync(await findRoot(cwd)))
  const names = (attempt(() => readdirSync(folder)) ?? []).filter((name) => name.startsWith(indexName))
  for (const name of names) rmSync(join(folder, name), { recursive: true, force: true })
  return names.length > 0
}

/** Undefined where there is no SQLite for this platform, or no place to keep the index. A damaged index is made again, once. */
async function keptIndex(
  root: string,
  files: string[],
  program: string,
  progress: Progress,
): Promise<IndexFile | undefined> {
  const sqlite = await import('libsql').catch(() => undefined)
  const folder = sqlite && (await ownFolder(root))
  if (folder === undefined || sqlite === undefined) return undefined
  const index = { path: join(folder.path, indexName), program: `${program} ${folder.birth}`, open: sqlite.default }
  for (const attempts of ['as it is', 'made again'])
    try {
      if (attempts === 'made again') attempt(() => unlinkSync(index.path))
      return indexFile(await upToDate(root, files, index, progress))
    } catch (error) {
      if (!isLost(error) && codeOf(error) === undefined) throw error
    }
  return undefined
}

async function readAll(root: string, files: readonly string[], progress: Progress): Promise<SearchIndex> {
  const cases: LoadedCase[] = []
  for (const [i, file] of files.entries()) {
    const found = await loadedFrom(root, file)
    if (found !== undefined) cases.push(found)
    progress.at(i + 1, files.length)
  }
  progress.end()
  const byFile = new Map(cases.map((one) => [one.file, one]))
  return {
    ...scanned(cases),
    cases: cases.length,
    unread: files.filter((file) => !byFile.has(file)),
    load: async (file) => byFile.get(file),
    close: () => undefined,
  }
}

async function loadedFrom(root: string, file: string): Promise<LoadedCase | undefined> {
  const found = await readCase(root, file)
  return 'problems' in found ? undefined : { file, casus: readingForm(found.casus), data: found.casus }
}

/** From this many files on, opening an index takes less time than reading them all. */
const worthKeeping = 100
