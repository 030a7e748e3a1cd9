/** In which order a list shows its rows. */
import { UserError } from '../errors.js'
import { rowColumns, type Column, type Row } from './row-schema.js'

export interface RowOrder {
  /** A column; without it the newest case comes first. */
  sorteer?: string
  omgekeerd?: boolean
}

/** The rows sorted; rows that are equal stand on id. Throws a UserError for a column that does not exist. */
export function sortRows(rows: readonly Row[], { sorteer, omgekeerd }: RowOrder): Row[] {
  const column = columnMeant(sorteer)
  const isDown = column === undefined ? !omgekeerd : omgekeerd === true
  const sign = isDown ? -1 : 1
  return rows.toSorted((a, b) => sign * compare(a[column ?? 'datum'], b[column ?? 'datum']) || compare(a.id, b.id))
}

function columnMeant(typed: string | undefined): Column | undefined {
  const column = rowColumns.find((name) => name.toLowerCase() === typed?.toLowerCase())
  if (typed !== undefined && column === undefined)
    throw new UserError(`De kolom "${typed}" bestaat niet.`, `Kies uit: ${rowColumns.join(', ')}.`)
  return column
}

/** Numbers by size, also those in a text, and texts and lists as a Dutch reader sorts them. */
function compare(a: Row[Column], b: Row[Column]): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return dutch.compare(String(a), String(b))
}

const dutch = new Intl.Collator('nl', { numeric: true })
