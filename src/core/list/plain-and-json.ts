/** A list for scripts (one line per case) and for programs (JSON). */
import { safeJson } from '../text/safe-json.js'
import { visibleLine } from '../text/visible.js'
import { rowColumns, type Column, type Row } from './row-schema.js'

/** One line per case, columns parted by tabs, nothing wrapped, no heading: for grep, cut and awk. */
export function rowsAsPlain(rows: readonly Row[]): string {
  return rows.map((row) => `${rowColumns.map((column) => cellText(row[column])).join('\t')}\n`).join('')
}

/** The rows as JSON, as `schema/lijst.schema.json` says. `versie` rises only when a field changes its meaning. */
export function rowsAsJson(rows: readonly Row[]): string {
  return safeJson({ versie: 1, casussen: rows })
}

/** A value on one line, safe for a terminal; the parts of a list are parted by "; ". */
export function cellText(value: Row[Column]): string {
  return [value].flat().map(String).map(visibleLine).join('; ')
}
