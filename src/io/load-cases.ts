/** Reads cases for whoever only looks at them. */
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { readingForm } from '../core/casus/reading.js'
import type { CasusFile } from '../core/casus/schema.js'
import { versionPath } from '../core/casus/version-path.js'
import { isAsSealed } from '../core/casus/zegel.js'
import { ExitCode, UserError } from '../core/errors.js'
import type { Problem } from '../core/problem.js'
import type { LoadedCase } from '../environment/cases.js'
import { readCase, readWholeCase } from './read-case.js'
import { readCaseBytes } from './read-file.js'

/** One case. Throws a UserError when it can't be read in full. */
export async function loadCase(root: string, file: string): Promise<LoadedCase> {
  return asLoaded(await readWholeCase(root, file))
}

/**
 * The case as version `nummer` was sealed. Throws a UserError when that is neither the case itself nor a copy, and when it
 * was changed since (1).
 */
export async function loadVersion(root: string, file: string, nummer: number): Promise<LoadedCase> {
  const now = await loadCase(root, file)
  const { zegel, versies } = now.casus
  if (zegel?.versie === nummer) return asSealed(now, nummer, zegel.hash)
  const copy = versionPath(file, nummer)
  const version = versies.find((one) => one.nummer === nummer)
  if (version && lstatSync(join(root, copy), { throwIfNoEntry: false }))
    return asSealed(await loadCase(root, copy), nummer, version.hash)
  const numbers = [...versies.map((one) => one.nummer), ...(zegel ? [zegel.versie] : [])]
  throw new UserError(
    `Van versie ${nummer} van ${now.casus.id} is hier geen kopie.`,
    numbers.includes(nummer)
      ? `Misschien staat zij in git: git log -p -- ${file}`
      : `Er zijn deze versies: ${numbers.join(', ') || 'nog geen'}.`,
  )
}

/** `hash`: what the case itself says of that version. */
function asSealed(loaded: LoadedCase, nummer: number, hash: string): LoadedCase {
  const { file, casus } = loaded
  if (casus.zegel?.hash === hash && isAsSealed(casus, casus.zegel)) return loaded
  throw new UserError(
    `Wat in ${file} staat, is niet wat als versie ${nummer} is verzegeld.`,
    `Misschien staat de verzegelde tekst in git: git log -p -- ${file}`,
    ExitCode.problems,
  )
}

/** The cases that can be read, and what is wrong with the others. */
export async function loadCases(
  root: string,
  files: readonly string[],
): Promise<{ cases: LoadedCase[]; problems: Problem[] }> {
  const cases: LoadedCase[] = []
  const problems: Problem[] = []
  for (const file of files) {
    const found = await readCase(root, file)
    if ('problems' in found) problems.push(...found.problems)
    else cases.push(asLoaded(found))
  }
  return { cases, problems }
}

/** Those whose text holds a word. Reading a case in full costs many times more than seeing that a word is not in it. */
export async function loadNaming(root: string, files: readonly string[], word: string): Promise<LoadedCase[]> {
  const naming = files.filter((file) => {
    const found = readCaseBytes(root, file)
    return 'bytes' in found && found.bytes.includes(word)
  })
  return (await loadCases(root, naming)).cases
}

function asLoaded({ file, casus: data }: { file: string; casus: CasusFile }): LoadedCase {
  return { file, casus: readingForm(data), data }
}
