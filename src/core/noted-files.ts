/** What was taken from case files, as it is kept between two runs: under the path and the hash of each file. */

/** What was taken from one file. */
export interface NotedFile {
  file: string
  hash: string
  /** As JSON; `null` when there was nothing to take. As text: most rows are never looked into. */
  row: string
}

export interface NotedFiles {
  /** What the file system told of the files. */
  marks: string
  noted: readonly NotedFile[]
}

/** One line for the marks, one for the files, and one for each row. */
export function notedText({ marks, noted }: NotedFiles): string {
  const files = noted.map(({ file, hash }) => [file, hash])
  return [marks, JSON.stringify(files), ...noted.map(({ row }) => row)].join('\n')
}

/** The same back. Whoever kept the text vouches for its form; an empty one holds nothing. */
export function readNoted(text: string): NotedFiles {
  if (text === '') return { marks: '', noted: [] }
  const [marks, files, ...rows] = text.split('\n') as [string, string, ...string[]]
  const noted = (JSON.parse(files) as [string, string][]).map(([file, hash], i) => ({ file, hash, row: rows[i]! }))
  return { marks, noted }
}

/** The rows themselves, in order. */
export function rowsOf<Row>(noted: readonly NotedFile[]): Row[] {
  const rows = JSON.parse(`[${noted.map(({ row }) => row).join(',')}]`) as (Row | null)[]
  return rows.filter((row) => row !== null)
}
