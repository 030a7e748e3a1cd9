/** The case files of one folder: listing, reading, making and opening them. */
import { existsSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { caseIdOf } from '../core/casus/case-id.js'
import { readingForm } from '../core/casus/reading.js'
import type { CasusFile } from '../core/casus/schema.js'
import { UserError } from '../core/errors.js'
import type { Problem } from '../core/problem.js'
import type { CaseStore, LoadedCase, OpenCase } from '../environment.js'
import { caseFolders, findRoot, listCases } from './case-folder.js'
import { findCase } from './find-case.js'
import { settleUnborn } from './leftovers.js'
import { probeFolder } from './probe-folder.js'
import { isCase, readCase, readWholeCase } from './read-case.js'
import { startExisting, startNew } from './start-case.js'

/** How many files are read at once: enough to keep the disk busy, few enough for a low limit on open files. */
const AT_ONCE = 16

/** The cases of the nearest folder, from `cwd` upwards, that has `cases/`. Opening the store writes nothing. */
export async function openCaseStore(cwd: string): Promise<CaseStore> {
  const root = await realpath(await findRoot(cwd))
  const find = async (idOrPath: string) => findCase(await listCases(root), idOrPath, root, cwd)
  return {
    root,
    isReady: existsSync(join(root, 'cases')),
    list: () => listCases(root),
    load: async (idOrPath) => asLoaded(await readWholeCase(root, await find(idOrPath))),
    loadAll: async () => loadFiles(root, await listCases(root)),
    loadLast: async (count) => (await loadFiles(root, (await listCases(root)).slice(-count))).cases,
    probe: async () => probeFolder(root),
    create: (casus) => create(root, casus),
    open: async (id) => {
      const notices = await settleAll(root)
      return startExisting(root, await find(id), notices)
    },
  }
}

async function loadFiles(root: string, files: string[]): Promise<{ cases: LoadedCase[]; problems: Problem[] }> {
  const found = await eachAtOnce(files, (file) => readCase(root, file))
  return {
    cases: found.flatMap((one) => ('problems' in one ? [] : [asLoaded(one)])),
    problems: found.flatMap((one) => ('problems' in one ? one.problems : [])),
  }
}

async function create(root: string, casus: CasusFile): Promise<OpenCase> {
  const notices = await settleAll(root)
  const taken = (await listCases(root)).find((file) => caseIdOf(file) === casus.id)
  if (taken !== undefined)
    throw new UserError(`Er is al een casus ${taken}.`, `Ga daarmee verder: beraad verder ${casus.id}`)
  return startNew(root, casus, notices)
}

async function settleAll(root: string): Promise<string[]> {
  return (await caseFolders(root)).flatMap((folder) => settleUnborn(folder, isCase))
}

function asLoaded({ file, casus }: { file: string; casus: CasusFile }): LoadedCase {
  return { file, casus: readingForm(casus) }
}

/** The results in the order of the items. */
async function eachAtOnce<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  let next = 0
  const worker = async () => {
    for (let i = next++; i < items.length; i = next++) results[i] = await work(items[i]!)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return results
}
