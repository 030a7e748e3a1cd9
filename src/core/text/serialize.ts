/** From a case to the text of its file: a new text, or the old text with only what changed. */
import { casusSchema, type CasusFile } from '../casus/schema.js'
import type { Shape } from '../casus/reading.js'
import { editedText } from './edit.js'
import { emitPairs } from './emit.js'
import { equalData } from './equal.js'
import { parseText, type Parsed } from './parse.js'

export { unwritable } from './scalar.js'

/** The first line of every case file: it tells editors which schema belongs to it. */
const modeline = '# yaml-language-server: $schema=../../schema/casus.schema.json\n'

/** A whole new file: keys in the order of the schema, undefined left out, null and empty lists kept. */
export function newText(casus: CasusFile): string {
  return modeline + emitPairs(casus, casusSchema as Shape, 0)
}

/**
 * The text of `parsed` with the data of `casus`. Comments, order, quotes and everything that did not change stay as
 * they are; nothing changed gives the very same text. Windows line ends become LF with the first change.
 * `parsed` must be without problems.
 */
export function editText(parsed: Parsed, casus: CasusFile): string {
  if (equalData(parsed.data, casus)) return parsed.text
  // A text that is just as we write it has nothing of its own to keep, and a large one is written faster than edited.
  if (parsed.text === newText(parsed.data as CasusFile)) return newText(casus)
  const text = editedText(withUnixLines(parsed), casus, casusSchema as Shape)
  // A layout that we cannot edit in place (explicit "? key") loses its comments, never an answer.
  const holds = text !== undefined && equalData(parseText(parsed.file, text).data, casus)
  return holds ? text : newText(casus)
}

function withUnixLines(parsed: Parsed): Parsed {
  const text = parsed.text.replaceAll('\r\n', '\n').replace(/(?<!\n)$/, '\n')
  return text === parsed.text ? parsed : parseText(parsed.file, text)
}
