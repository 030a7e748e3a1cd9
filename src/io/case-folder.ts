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
  return (await filesUnder(root, 'cases')).files.sort()
}

/** Paths of all files with factors under `factoren/`, as `listCases`. */
export async function listLijnen(root: string): Promise<string[]> {
  return (await filesUnder(root, 'factoren')).files.sort()
}

/** Paths relative to the root. */
export interface FolderFiles {
  files: string[]
  /** What must have been meant as one of them, but has another ending: of a hand that wrote capitals, or of Windows. */
  misnamed: string[]
}

/**
 * All YAML files in a folder of the root and below it.
 * Linked folders are not entered; a linked file is listed, for the reader to judge where it leads.
 */
export async function filesUnder(root: string, folder: string): Promise<FolderFiles> {
  const files: string[] = []
  const misnamed: string[] = []
  for (const { folder: path, entries } of await foldersUnder(root, folder))
    for (const entry of entries) {
      if (entry.isDirectory()) continue
      if (/\.ya?ml$/.test(entry.name)) files.push(`${path}/${entry.name}`)
      else if (/\.ya?ml(?:\.txt)?$/i.test(entry.name)) misnamed.push(`${path}/${entry.name}`)
    }
  return { files, misnamed }
}

/** What lies beside the folder `cases`, and leads to nothing that is read. */
export interface BesideCases {
  /** Files that are named as cases are. */
  strays: string[]
  /** The folder that must have been meant when none is called exactly so; many disks, though not git, take it for that one. */
  meant: string | undefined
  hasCases: boolean
}

/** Looks at the root itself. */
export async function besideCases(root: string): Promise<BesideCases> {
  const entries = await readFolder(root)
  const strays = entries.filter(
    (entry) => !entry.isDirectory() && /^\d{4}-\d{2}-\d{2}-.*\.ya?ml(?:\.txt)?$/i.test(entry.name),
  )
  const meant = entries.find(({ name }) => name !== 'cases' && name.toLowerCase() === 'cases')
  return {
    strays: strays.map(({ name }) => name).sort(),
    meant: meant?.name,
    hasCases: entries.some(({ name }) => name === 'cases'),
  }
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
