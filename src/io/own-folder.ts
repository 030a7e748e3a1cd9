/** The folder `.beraad/`, for what the program keeps to be quicker next time. Nothing in it is precious. */
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from './make-folder.js'
import { writeDurably } from './save.js'
import { attempt } from './system-calls.js'

export interface OwnFolder {
  path: string
  /**
   * What sets this folder apart from any other: when and where it was made. So what comes along with a copy, or what
   * somebody put into a repository, counts for nothing.
   */
  birth: string
}

/** The folder beside `cases/`, made where it was not there; undefined for a link, or where its birth is not known. */
export async function ownFolder(root: string): Promise<OwnFolder | undefined> {
  const path = ownPath(root)
  const there = lstatSync(path, { throwIfNoEntry: false })
  const isSeen = there?.isDirectory() && attempt(() => lstatSync(join(path, '.gitignore'))) === undefined
  if (there === undefined || isSeen) await makeHidden(path).catch(() => undefined)
  const found = attempt(() => lstatSync(path, { bigint: true }))
  if (!found?.isDirectory() || found.birthtimeNs === 0n) return undefined
  return { path, birth: [found.dev, found.ino, found.birthtimeNs].join(' ') }
}

/** Where that folder is, or would be. */
export function ownPath(root: string): string {
  return join(root, '.beraad')
}

/** Git does not see the folder, also where `beraad init` never was. */
async function makeHidden(folder: string): Promise<void> {
  makeFolder(folder)
  await writeDurably(join(folder, '.gitignore'), Buffer.from('*\n'), 'new')
}
