/** In which commits the files of cases came to be as they are, for the source line of a report. */
import type { Environment } from '../environment.js'
import type { Vorm } from './report-forms.js'

/** Path → commit. Nothing without git, and nothing on a screen: nobody waits there for git. */
export async function caseCommits(
  files: readonly string[],
  vorm: Vorm | 'json',
  env: Environment,
): Promise<ReadonlyMap<string, string>> {
  const inFolder = files.filter((file) => file !== '-')
  if (vorm === 'terminal' || inFolder.length === 0) return new Map()
  return env.lastCommits(inFolder)
}
