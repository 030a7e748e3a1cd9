/** From the text of a CSV file to a table: commas or semicolons, cells between quotes, as RFC 4180 says. */
import type { Fout, Tabel } from '../core/groep/import.js'

/** The table, or where the text stops being one. Rows count as in a spreadsheet; a row without anything in it is left out. */
export async function readTable(text: string): Promise<Tabel | Fout> {
  const { CsvError, parse } = await import('csv-parse/sync')
  const options = { bom: true, delimiter: delimiterOf(text), relax_column_count: true, skip_empty_lines: false }
  try {
    const [kop = [], ...rijen] = parse(text, options)
    const all = rijen.map((cellen, i) => ({ nummer: i + 2, cellen }))
    return { kop, rijen: all.filter(({ cellen }) => cellen.some((cel) => cel.trim() !== '')) }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { rij: Number(error['records'] ?? 0) + 1, melding: quotes }
  }
}

/** The head holds no such sign within a key, so the one that is there most often parts the cells. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split('\n', 1)
  return head.split(';').length > head.split(',').length ? ';' : ','
}

const quotes = 'Hier staat een aanhalingsteken dat niet klopt. Zet tekst tussen twee ", en een " in die tekst dubbel.'
