/** The case files of one folder: listing, reading, making and opening them. What reads and writes loads when it is needed. */
import { existsSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import type { CaseStore } from '../environment/cases.js'
import { findRoot, listCases } from './case-folder.js'
import { findCase } from './find-case.js'

/** The cases of the nearest folder, from `cwd` upwards, that has `cases/`. Opening the store writes nothing. */
export async function openCaseStore(cwd: string): Promise<CaseStore> {
  const root = await realpath(await findRoot(cwd))
  const find = async (idOrPath: string) => findCase(await listCases(root), idOrPath, root, cwd)
  const reading = () => import('./load-cases.js')
  const naming = async (word: string, itself?: string) => {
    const files = (await listCases(root)).filter((file) => file !== itself)
    return (await reading()).loadNaming(root, files, word)
  }
  const lijnFiles = async () => (await import('./lijn-files.js')).readLijnFiles(root)
  return {
    root,
    isReady: existsSync(join(root, 'cases')),
    list: () => listCases(root),
    find,
    load: async (idOrPath, found) => {
      const file = await find(idOrPath)
      await found?.(file)
      return (await reading()).loadCase(root, file)
    },
    loadVersion: async (idOrPath, nummer) => (await reading()).loadVersion(root, await find(idOrPath), nummer),
    loadAll: async () => (await reading()).loadCases(root, await listCases(root)),
    sources: async (marks) => (await import('./sources.js')).caseSources(root, marks),
    loadLast: async (count) => (await (await reading()).loadCases(root, (await listCases(root)).slice(-count))).cases,
    loadLijn: async (lijn) => (await naming(lijn)).filter(({ casus }) => casus.lijn === lijn),
    loadNaming: naming,
    lijnFiles,
    lijnen: async () => (await lijnFiles()).load(),
    probe: async () => (await import('./probe-folder.js')).probeFolder(root),
    migration: async () => {
      const { migrateCase } = await import('./migrate-case.js')
      const files = await listCases(root)
      return async (idOrPath) => migrateCase(root, findCase(files, idOrPath, root, cwd))
    },
    create: async (casus) => (await import('./claim-case.js')).claimNew(root, casus),
    open: async (id) => (await import('./claim-case.js')).claimExisting(root, () => find(id)),
  }
}
