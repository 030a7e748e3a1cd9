/** The files with factors of one folder: `factoren/<lijn>.yaml`, read as safely as a case. */
import type { Problem } from '../core/problem.js'
import type { LijnFiles, LoadedLijn } from '../environment/cases.js'
import { listLijnen } from './case-folder.js'
import { readCaseText, type ReadResult } from './read-file.js'

/** Reads the files; what they say is worked out when it is asked for. */
export async function readLijnFiles(root: string): Promise<LijnFiles> {
  const read = (await listLijnen(root)).map((file) => ({ file, result: readCaseText(root, file) }))
  return {
    mark: JSON.stringify(
      read.map(({ file, result }) => [file, 'hash' in result ? result.hash : result.problem.ruleId]),
    ),
    async load() {
      const found = await Promise.all(read.map(({ file, result }) => loaded(file, result)))
      return { lijnen: found.flatMap(({ lijnen }) => lijnen), problems: found.flatMap(({ problems }) => problems) }
    },
  }
}

/** Rules do not stand in the way of reading: a definition of two sentences is still a definition. */
async function loaded(file: string, result: ReadResult): Promise<{ lijnen: LoadedLijn[]; problems: Problem[] }> {
  if ('problem' in result) return { lijnen: [], problems: [result.problem] }
  const [{ shapedLijn }, { readText }] = await Promise.all([
    import('../core/check/read-lijn.js'),
    import('../core/text/read-text.js'),
  ])
  const shaped = shapedLijn(await readText(file, result.text))
  return 'data' in shaped ? { lijnen: [{ file, lijn: shaped.data }], problems: [] } : { lijnen: [], ...shaped }
}
