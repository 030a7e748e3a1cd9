/** What is kept between two indexes, as text: for each file what the index took from it, and what was written then. */
import type { IndexRow } from './schema.js'

/** What an index took from one file. */
export interface NotedFile {
  file: string
  hash: string
  /** The row as JSON; `null` when the case does not belong in the index. As text: most rows are never looked into. */
  row: string
}

export interface KeptIndex {
  /** What the file system told of the case files. */
  marks: string
  /** The hash of each file of the index as it was written. */
  written: Readonly<Record<string, string>>
  noted: readonly NotedFile[]
}

/** One line for the marks, for what was written, for the files, and for each row. */
export function keptText({ marks, written, noted }: KeptIndex): string {
  const files = noted.map(({ file, hash }) => [file, hash])
  return [marks, JSON.stringify(written), JSON.stringify(files), ...noted.map(({ row }) => row)].join('\n')
}

/** The same back. Whoever kept the text vouches for its form; an empty one holds nothing. */
export function readKept(text: string): KeptIndex {
  if (text === '') return { marks: '', written: {}, noted: [] }
  const [marks, written, files, ...rows] = text.split('\n') as [string, string, string, ...string[]]
  const noted = (JSON.parse(files) as [string, string][]).map(([file, hash], i) => ({ file, hash, row: rows[i]! }))
  return { marks, written: JSON.parse(written) as KeptIndex['written'], noted }
}

/** The rows themselves. */
export function rowsOf(noted: readonly NotedFile[]): IndexRow[] {
  const rows = JSON.parse(`[${noted.map(({ row }) => row).join(',')}]`) as (IndexRow | null)[]
  return rows.filter((row) => row !== null)
}
