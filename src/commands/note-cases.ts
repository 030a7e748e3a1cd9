/** Goes through the case files for the index: what did not change is not looked into again. */
import { readingForm } from '../core/casus/reading.js'
import { readWhole } from '../core/check/read-whole.js'
import type { NotedFile, NotedFiles } from '../core/noted-files.js'
import { indexRow } from '../core/index/row.js'
import type { Problem } from '../core/problem.js'
import type { Environment } from '../environment.js'
import type { CaseStore } from '../environment/cases.js'
import type { Source } from '../environment/sources.js'

export interface Noted {
  noted: NotedFile[]
  /** What the file system told of the files just before. */
  marks: string
  /** What is wrong with the files that can't be read. */
  problems: Problem[]
  /** All files, and how many had to be looked at. */
  files: readonly string[]
  looked: number
}

/** One file after another; a bad one does not stop the others, and is tried again the next time. */
export async function noteCases(store: CaseStore, before: NotedFiles, env: Environment): Promise<Noted> {
  const known = new Map(before.noted.map((one) => [one.file, one]))
  const { files, unchanged, marks, read } = await store.sources(before.marks)
  const isSure = (file: string) => unchanged.has(file) && known.has(file)
  const noted = files.filter(isSure).map((file) => known.get(file)!)
  const unsure = files.filter((file) => !isSure(file))
  const problems: Problem[] = []
  const progress = env.progress('bestanden nagekeken')
  let done = 0
  for (const source of read(unsure, (file, hash) => known.get(file)?.hash === hash)) {
    const found = await noteOf(source, known)
    if ('problems' in found) problems.push(...found.problems)
    else noted.push(found)
    progress.at(++done, unsure.length)
  }
  progress.end()
  return { noted, marks, problems, files, looked: unsure.length }
}

async function noteOf(
  source: Source,
  known: ReadonlyMap<string, NotedFile>,
): Promise<NotedFile | { problems: Problem[] }> {
  if ('problem' in source) return { problems: [source.problem] }
  if ('isKnown' in source) return known.get(source.file)!
  const { file, text, hash = '' } = source
  const read = await readWhole(file, text)
  if ('problems' in read) return read
  return { file, hash, row: JSON.stringify(indexRow(file, readingForm(read.data)) ?? null) }
}
