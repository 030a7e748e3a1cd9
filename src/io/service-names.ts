/** What GitHub, Forgejo and GitLab call the files that we name from the folder we run in. */
import { isAbsolute, relative, resolve, sep } from 'node:path'

/**
 * Gives a file its name from the top of what the service checked out, with slashes. It keeps its name when we run at that top,
 * elsewhere or outside a service; so does the dash that stands for stdin.
 */
export function serviceNames(folder: string, variables: Readonly<Record<string, string | undefined>>) {
  const top = variables['GITHUB_WORKSPACE'] ?? variables['CI_PROJECT_DIR']
  return (file: string): string => {
    if (top === undefined || file === '-') return file
    const name = relative(top, resolve(folder, file))
    return name.startsWith('..') || isAbsolute(name) ? file : name.split(sep).join('/')
  }
}
