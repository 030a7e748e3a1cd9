/** What a fault left on disk, judged from outside the session. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openCaseStore } from '../../src/io/case-store.js'

export const caseId = '2025-03-11-proef'

/** The path of the case in a root. */
export function casePath(root: string, id = caseId): string {
  return join(root, 'cases', id.slice(0, 4), `${id}.yaml`)
}

/** The answers that the case on disk holds; undefined when there is no file. Throws when the file is not a whole case. */
export async function answersOnDisk(root: string, id = caseId): Promise<string[] | undefined> {
  if (!existsSync(casePath(root, id))) return undefined
  return (await (await openCaseStore(root)).load(id)).casus.parkeerplaats
}

/** The bytes of the case, or undefined. */
export function bytesOnDisk(root: string): string | undefined {
  return existsSync(casePath(root)) ? readFileSync(casePath(root), 'latin1') : undefined
}

/** Names of temp files and locks beside the case. */
export function restsOnDisk(root: string): string[] {
  const folder = dirname(casePath(root))
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('.')) : []
}
