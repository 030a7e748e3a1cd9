/** Reads cases for whoever only looks at them. */
import { readingForm } from '../core/casus/reading.js'
import type { CasusFile } from '../core/casus/schema.js'
import type { Problem } from '../core/problem.js'
import type { LoadedCase } from '../environment/cases.js'
import { readCase, readWholeCase } from './read-case.js'
import { readCaseBytes } from './read-file.js'

/** One case. Throws a UserError when it can't be read in full. */
export async function loadCase(root: string, file: string): Promise<LoadedCase> {
  return asLoaded(await readWholeCase(root, file))
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
