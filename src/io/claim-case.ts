/** Takes a case of a folder into a session. Loaded only for that: who reads a folder needs nothing of this. */
import { caseIdOf } from '../core/casus/case-id.js'
import type { CasusFile } from '../core/casus/schema.js'
import { UserError } from '../core/errors.js'
import type { OpenCase } from '../environment/cases.js'
import { caseFolders, listCases } from './case-folder.js'
import { isCase } from './is-case.js'
import { settleUnborn } from './leftovers.js'
import { startExisting, startNew } from './start-case.js'

/** A new case on disk. Throws a UserError when the id is taken, or as `startNew`. */
export async function claimNew(root: string, casus: CasusFile): Promise<OpenCase> {
  const notices = await settleAll(root)
  const taken = (await listCases(root)).find((file) => caseIdOf(file) === casus.id)
  if (taken !== undefined)
    throw new UserError(`Er is al een casus ${taken}.`, `Ga daarmee verder: beraad verder ${casus.id}`)
  return startNew(root, casus, notices)
}

/** An existing case. `find` gives its path, once what a crash left is settled. Throws as `startExisting`. */
export async function claimExisting(root: string, find: () => Promise<string>): Promise<OpenCase> {
  const notices = await settleAll(root)
  return startExisting(root, await find(), notices)
}

async function settleAll(root: string): Promise<string[]> {
  const notices: string[] = []
  for (const folder of await caseFolders(root)) notices.push(...(await settleUnborn(folder, isCase)))
  return notices
}
