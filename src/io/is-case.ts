/** Whether a text, found in a file that a crash left, is a case. */
import { schemaFindings } from '../core/check/schema-problems.js'
import type { CasusFile } from '../core/casus/schema.js'
import { parseText } from '../core/text/parse.js'

/** Whether a text is a whole case with this id. */
export function isCase(text: string, id: string): boolean {
  const { problems, data } = parseText(id, text)
  return problems.length === 0 && schemaFindings(data).length === 0 && (data as CasusFile).id === id
}
