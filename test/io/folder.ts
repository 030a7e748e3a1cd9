/** A scratch folder for one test file; everything in it is removed afterwards. */
import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** Gives a function that makes a new empty folder (a real path) each time. */
export function scratch(): () => string {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'beraad-io-')))
  afterAll(() => rmSync(base, { recursive: true, force: true }))
  return () => mkdtempSync(join(base, 'm'))
}

/** All names in a folder, hidden ones too, sorted. */
export function namesIn(folder: string): string[] {
  return readdirSync(folder).sort()
}
