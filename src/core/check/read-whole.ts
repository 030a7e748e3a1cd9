/** A text as a whole case, or the problems for which it can't be used. The rules of the method are not asked. */
import { isCasusFile } from '../casus/is-casus-file.js'
import type { CasusFile } from '../casus/schema.js'
import type { Problem } from '../problem.js'
import { readText } from '../text/read-text.js'

/** `file` names the text in a problem. */
export async function readWhole(file: string, text: string): Promise<{ data: CasusFile } | { problems: Problem[] }> {
  const read = await readText(file, text)
  const { data, problems } = read
  if (problems.length === 0 && isCasusFile(data)) return { data }
  // With the check come all rules of the method, which nobody asks of a case that has its shape.
  return { problems: (await import('./check.js')).checkRead(read, {}).problems }
}
