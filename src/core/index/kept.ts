/** Rows as they are kept between two indexes: under the path and the hash of the file that they were made from. */
import type { IndexRow } from './schema.js'

/** What an index took from one file; no row means that the case does not belong in it. */
export interface NotedFile {
  file: string
  hash: string
  row: IndexRow | undefined
}

/** One line of JSON for each file. */
export function keptText(noted: readonly NotedFile[]): string {
  return noted.map(({ file, hash, row }) => `${JSON.stringify([file, hash, row ?? null])}\n`).join('')
}

/** The same back, by path. Whoever kept the text vouches for its form. */
export function keptRows(text: string): Map<string, NotedFile> {
  const lines = text.split('\n').filter(Boolean)
  const noted = lines.map((line) => JSON.parse(line) as [string, string, IndexRow | null])
  return new Map(noted.map(([file, hash, row]) => [file, { file, hash, row: row ?? undefined }]))
}
