/** The files with factors of one folder: `factoren/<lijn>.yaml`, read as safely as a case. */
import { checkLijnText } from '../core/check/check-lijn.js'
import type { Problem } from '../core/problem.js'
import type { LoadedLijn } from '../environment/cases.js'
import { listLijnen } from './case-folder.js'
import { readCaseText } from './read-file.js'

/** The lijnen that can be read, and the errors of the others. */
export async function readLijnen(root: string): Promise<{ lijnen: LoadedLijn[]; problems: Problem[] }> {
  const found = (await listLijnen(root)).map((file) => readLijn(root, file))
  return { lijnen: found.flatMap(({ loaded }) => loaded), problems: found.flatMap(({ problems }) => problems) }
}

/** Rules do not stand in the way of reading: a definition of two sentences is still a definition. */
function readLijn(root: string, file: string): { loaded: LoadedLijn[]; problems: Problem[] } {
  const source = readCaseText(root, file)
  if ('problem' in source) return { loaded: [], problems: [source.problem] }
  const { data, problems } = checkLijnText(file, source.text, {})
  return data === undefined ? { loaded: [], problems } : { loaded: [{ file, lijn: data }], problems: [] }
}
