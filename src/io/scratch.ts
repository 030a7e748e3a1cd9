/** A folder for practice, which leaves nothing behind. */
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Scratch } from '../environment/cases.js'
import { openCaseStore } from './case-store.js'

/** A store in a new folder that only this user can read. */
export async function openScratch(): Promise<Scratch> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'beraad-oefen-')))
  return { cases: await openCaseStore(folder), remove: () => rm(folder, { recursive: true, force: true }) }
}
