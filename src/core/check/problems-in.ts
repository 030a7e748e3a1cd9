/** What is wrong in any text that stands in a folder of cases: a case, or a file with factors. */
import type { Problem } from '../problem.js'
import { readText } from '../text/read-text.js'
import { checkLijn } from './check-lijn.js'
import { checkRead } from './check.js'
import { isLijnFile } from './is-lijn-file.js'
import type { RuleContext } from './rule.js'

/** `context`: of this file. It goes on as it came, never as a copy. */
export async function problemsIn(
  { file, text }: { file: string; text: string },
  context: RuleContext,
): Promise<Problem[]> {
  const read = await readText(file, text)
  return (isLijnFile(file, text) ? checkLijn(read, context) : checkRead(read, context)).problems
}
