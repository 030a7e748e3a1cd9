/** Whether a text, found in a file that a crash left, is a case. */
import { isCasusFile } from '../core/casus/is-casus-file.js'
import { parseText } from '../core/text/parse.js'

/** Whether a text is a whole case with this id. */
export function isCase(text: string, id: string): boolean {
  const { problems, data } = parseText(id, text)
  return problems.length === 0 && isCasusFile(data) && data.id === id
}
