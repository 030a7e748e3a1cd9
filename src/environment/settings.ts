/** What the settings files say about the rules, as commands see it. */
import type { Severities } from '../core/check/stage.js'
import type { Problem } from '../core/problem.js'

/** How loud rules speak, folder by folder, and what is wrong in the files that say so. */
export interface RuleSettings {
  problems: Problem[]
  /** For a file that was asked about. Plain data. */
  severitiesOf(file: string): Severities
}
