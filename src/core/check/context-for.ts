/** What is known of one file, on top of what is known of all. */
import type { RuleContext } from './rule.js'

/**
 * What a rule may know about the file of a case: its name, apart from what its caller knows.
 * "-" is the standard input, which has no name to compare the id with.
 */
export function contextFor(file: string, context: RuleContext): RuleContext {
  return file === '-' ? context : { fileName: file, ...context }
}
