/** Which folder holds the cases, and which files in it are cases. */
import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { ExitCode, UserError } from '../core/errors.js'
import { codeOf } from './system-calls.js'

/** The nearest folder, from `start` upwards, that holds a folder `cases`; `start` itself when none does. */
export async function findRoot(start: string): Promise<string> {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    if (await isFolder(join(folder, 'cases'))) return folder
    if (folder === dirname(folder)) return resolve(start)
  }
}

/** Paths of all case files under `cases/`, relative to the root, with forward slashes, sorted by code unit. */
export async function listCases(root: string): Promise<string[]> {
  return (await filesUnder(root, 'cases')).sort()
}

/** Paths of all files with factors under `factoren/`, as `listCases`. */
export async function listLijnen(root: string): Promise<string[]> {
  return (await filesUnder(root, 'factoren')).sort()
}

/**
 * Paths of all YAML files in a folder of the root and below it, relative to the root.
 * Linked folders are not entered; a linked file is listed, for the reader to judge where it leads.
 */
export async function filesUnder(root: string, folder: string): Promise<string[]> {
  const all = (await foldersUnder(root, folder)).flatMap(({ folder, entries }) =>
    entries.filter((entry) => !entry.isDirectory()).map((entry) => `${folder}/${entry.name}`),
  )
  return all.filter((path) => /\.ya?ml$/.test(path))
}

/** The folder `cases` and all folders in it, as full paths. */
export async function caseFolders(root: string): Promise<string[]> {
  return (await foldersUnder(root, 'cases')).map(({ folder }) => join(root, folder))
}

/** Hidden files and folders (of git, editors, this program itself) are no part of the collection. */
async function foldersUnder(root: string, folder: string): Promise<{ folder: string; entries: Dirent[] }[]> {
  const entries = (await readFolder(join(root, folder))).filter((entry) => !entry.name.startsWith('.'))
  const deeper = entries.filter((entry) => entry.isDirectory())
  const below = await Promise.all(deeper.map((entry) => foldersUnder(root, `${folder}/${entry.name}`)))
  return [{ folder, entries }, ...below.flat()]
}

/** A folder that is not there holds nothing. One that can't be read is told: cases would seem to be gone. */
async function readFolder(path: string): Promise<Dirent[]> {
  try {
    return await readdir(path, { withFileTypes: true })
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined) throw error
    if (code === 'ENOENT') return []
    throw new UserError(
      `De map ${path} kan niet worden gelezen (${code}).`,
      'Kijk of je de map mag openen.',
      ExitCode.io,
    )
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}
