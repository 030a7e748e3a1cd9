/** The id of a case stands in the name of its file. */

/** The id in a file's name or path: without folders and without .yaml or .yml. */
export function caseIdOf(file: string): string {
  return file.replace(/^.*[/\\]/, '').replace(/\.ya?ml$/, '')
}

/** The ids of the case files with these paths. */
export function takenIds(files: readonly string[]): Set<string> {
  return new Set(files.map(caseIdOf))
}
