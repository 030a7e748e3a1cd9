/** What is wrong in any text that stands in a folder of cases: a case, a file with factors, or a template. */
import type { Casus } from '../casus/casus.js'
import type { Sjabloon } from '../casus/sjabloon.js'
import type { Problem } from '../problem.js'
import { readText } from '../text/read-text.js'
import { checkLijn } from './check-lijn.js'
import { checkRead } from './check.js'
import { isLijnFile, isSjabloonFile } from './kind-of-file.js'
import { withLayoutHints } from './layout-hints.js'
import type { RuleContext } from './rule.js'

export interface CheckedText {
  problems: Problem[]
  /** Absent for another kind of file, and while the text is not a case. */
  casus?: Casus
  /** Of a template that is right as far as its text goes: a logo beside it was not looked at. */
  sjabloon?: Sjabloon | undefined
}

/** `context`: of this file. It goes on as it came, never as a copy. */
export async function checkedText(
  { file, text }: { file: string; text: string },
  context: RuleContext,
): Promise<CheckedText> {
  const read = await readText(file, text)
  // Loaded only here: few folders have a template, and a check of cases must not wait for it.
  if (isSjabloonFile(file, read.data)) {
    const { data: sjabloon, problems } = (await import('./check-sjabloon.js')).checkSjabloon(read, context.only)
    return { problems, sjabloon }
  }
  const checked = isLijnFile(file, text) ? { problems: checkLijn(read, context).problems } : checkRead(read, context)
  if (read.problems.length > 0) return checked
  return { ...checked, problems: withLayoutHints({ file, text }, checked.problems, context.only) }
}
