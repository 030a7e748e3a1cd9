/** A text as a whole case, or the problems for which it can't be used. The rules of the method are not asked. */
import type { CasusFile } from '../casus/schema.js'
import type { Problem } from '../problem.js'
import { readText } from '../text/read-text.js'
import { schemaFindings } from './schema-problems.js'

/** `file` names the text in a problem. */
export async function readWhole(file: string, text: string): Promise<{ data: CasusFile } | { problems: Problem[] }> {
  const read = await readText(file, text)
  const isValid = read.problems.length === 0 && schemaFindings(read.data).length === 0
  if (isValid) return { data: read.data as CasusFile }
  // With the check come all rules of the method, which nobody asks of a case that has its shape.
  return { problems: (await import('./check.js')).checkRead(read, {}).problems }
}
