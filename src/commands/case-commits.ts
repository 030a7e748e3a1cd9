/** In which commits the files of cases came to be as they are, for the source line of a report. */
import type { Environment } from '../environment.js'
import type { Commits } from '../environment/git.js'
import type { Vorm } from './report-forms.js'

/** Nothing without git, and nothing on a screen: nobody waits there for git. Comes back when git is at work. */
export async function caseCommits(files: readonly string[], vorm: Vorm | 'json', env: Environment): Promise<Commits> {
  const inFolder = files.filter((file) => file !== '-')
  if (vorm === 'terminal' || inFolder.length === 0) return { answer: Promise.resolve(new Map<string, string>()) }
  return env.lastCommits(inFolder)
}
