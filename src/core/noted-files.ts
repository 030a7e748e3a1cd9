/** What was taken from case files, as it is kept between two runs: under the path and the hash of the file. */

/** What was taken from one file; no row means that there was nothing to take. */
export interface NotedFile<Row> {
  file: string
  hash: string
  row: Row | undefined
}

/** One line of JSON for each file. */
export function keptText<Row>(noted: readonly NotedFile<Row>[]): string {
  return noted.map(({ file, hash, row }) => `${JSON.stringify([file, hash, row ?? null])}\n`).join('')
}

/** The same back, by path. Whoever kept the text vouches for its form. */
export function keptRows<Row>(text: string): Map<string, NotedFile<Row>> {
  const lines = text.split('\n').filter(Boolean)
  const noted = lines.map((line) => JSON.parse(line) as [string, string, Row | null])
  return new Map(noted.map(([file, hash, row]) => [file, { file, hash, row: row ?? undefined }]))
}
