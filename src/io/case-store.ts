/** The case files of one folder: listing, reading, making and opening them. */
import { existsSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { readingForm } from '../core/casus/reading.js'
import type { CasusFile } from '../core/casus/schema.js'
import type { Problem } from '../core/problem.js'
import type { CaseStore, LoadedCase } from '../environment/cases.js'
import { findRoot, listCases } from './case-folder.js'
import { findCase } from './find-case.js'
import { probeFolder } from './probe-folder.js'
import { readCase, readWholeCase } from './read-case.js'
import { readCaseBytes } from './read-file.js'

/** The cases of the nearest folder, from `cwd` upwards, that has `cases/`. Opening the store writes nothing. */
export async function openCaseStore(cwd: string): Promise<CaseStore> {
  const root = await realpath(await findRoot(cwd))
  const find = async (idOrPath: string) => findCase(await listCases(root), idOrPath, root, cwd)
  return {
    root,
    isReady: existsSync(join(root, 'cases')),
    list: () => listCases(root),
    find,
    load: async (idOrPath) => asLoaded(await readWholeCase(root, await find(idOrPath))),
    loadAll: async () => loadFiles(root, await listCases(root)),
    sources: async () => (await import('./sources.js')).caseSources(root),
    loadLast: async (count) => (await loadFiles(root, (await listCases(root)).slice(-count))).cases,
    loadLijn: async (lijn) => loadNaming(root, lijn),
    lijnen: async () => (await import('./lijn-files.js')).readLijnen(root),
    probe: async () => probeFolder(root),
    migration: async () => {
      const { migrateCase } = await import('./migrate-case.js')
      const files = await listCases(root)
      return async (idOrPath) => migrateCase(root, findCase(files, idOrPath, root, cwd))
    },
    create: async (casus) => (await import('./claim-case.js')).claimNew(root, casus),
    open: async (id) => (await import('./claim-case.js')).claimExisting(root, () => find(id)),
  }
}

/** Reading a case in full costs many times more than seeing that a word is not in it. */
async function loadNaming(root: string, lijn: string): Promise<LoadedCase[]> {
  const naming = (await listCases(root)).filter((file) => {
    const found = readCaseBytes(root, file)
    return 'bytes' in found && found.bytes.includes(lijn)
  })
  return (await loadFiles(root, naming)).cases.filter(({ casus }) => casus.lijn === lijn)
}

async function loadFiles(root: string, files: string[]): Promise<{ cases: LoadedCase[]; problems: Problem[] }> {
  const cases: LoadedCase[] = []
  const problems: Problem[] = []
  for (const file of files) {
    const found = await readCase(root, file)
    if ('problems' in found) problems.push(...found.problems)
    else cases.push(asLoaded(found))
  }
  return { cases, problems }
}

function asLoaded({ file, casus: data }: { file: string; casus: CasusFile }): LoadedCase {
  return { file, casus: readingForm(data), data }
}
