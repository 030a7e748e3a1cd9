/** Files that are one case twice: their names differ only in folder, in capitals or in how accents are written. */
import { caseIdOf } from '../casus/case-id.js'

/** For each such file another that it can be taken for. Files that stand alone are not in it. */
export type Twins = ReadonlyMap<string, string>

/** Which of these paths can be taken for another: git keeps both, many disks keep only one. */
export function twinsIn(files: readonly string[]): Twins {
  const byName = new Map<string, string[]>()
  for (const file of files) {
    const name = caseIdOf(file).normalize('NFC').toLowerCase()
    const group = byName.get(name)
    if (group) group.push(file)
    else byName.set(name, [file])
  }
  const groups = [...byName.values()].filter((group) => group.length > 1)
  return new Map(groups.flatMap((group) => group.map((file, i) => [file, group[i === 0 ? 1 : 0]!])))
}
