/** Checks a text in one call, for whoever has one text in hand. A check of many files goes through check-files.ts. */
import { readAny } from '../text/read-any.js'
import { readCanonical } from '../text/read-text.js'
import { checkRead, type Checked } from './check.js'
import { contextFor } from './context-for.js'
import { withLayoutHints } from './layout-hints.js'
import type { RuleContext } from './rule.js'

/** What is wrong in the text of one case file, as `checkRead`. `file` names the text in problems; "-" has no name. */
export function checkText(file: string, text: string, context: RuleContext): Checked {
  const read = readCanonical(file, text) ?? readAny(file, text)
  const checked = checkRead(read, contextFor(file, context))
  if (read.problems.length > 0) return checked
  return { ...checked, problems: withLayoutHints({ file, text }, checked.problems, context.only) }
}
