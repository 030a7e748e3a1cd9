/** Goes through the case files for the index: what is known by its path and bytes is not looked into again. */
import { readingForm } from '../core/casus/reading.js'
import { readWhole } from '../core/check/read-whole.js'
import { keptRows, keptText, type NotedFile } from '../core/noted-files.js'
import { indexRow } from '../core/index/row.js'
import type { IndexRow } from '../core/index/schema.js'
import type { Problem } from '../core/problem.js'
import type { Environment } from '../environment.js'
import type { Kept } from '../environment/kept.js'
import type { Source, Sources } from '../environment/sources.js'

export interface Noted {
  rows: IndexRow[]
  /** What is wrong with the files that can't be read. */
  problems: Problem[]
}

/** One file after another; a bad one does not stop the others. Without `kept` all are read, and nothing is left behind. */
export async function noteCases(sources: Sources, kept: Kept | undefined, env: Environment): Promise<Noted> {
  const known = keptRows<IndexRow>(kept?.text ?? '')
  const noted: NotedFile<IndexRow>[] = []
  const problems: Problem[] = []
  const progress = env.progress()
  let done = 0
  for (const source of sources.read((file, hash) => known.get(file)?.hash === hash)) {
    const found = await noteOf(source, known)
    if ('problems' in found) problems.push(...found.problems)
    else noted.push(found)
    progress.at(++done, sources.files.length)
  }
  progress.end()
  const text = keptText(noted)
  if (kept !== undefined && kept.text !== text) kept.keep(text)
  return { rows: noted.flatMap(({ row }) => row ?? []), problems }
}

async function noteOf(
  source: Source,
  known: ReadonlyMap<string, NotedFile<IndexRow>>,
): Promise<NotedFile<IndexRow> | { problems: Problem[] }> {
  if ('problem' in source) return { problems: [source.problem] }
  if ('isKnown' in source) return known.get(source.file)!
  const { file, text, hash = '' } = source
  const read = await readWhole(file, text)
  return 'problems' in read ? read : { file, hash, row: indexRow(file, readingForm(read.data)) }
}
