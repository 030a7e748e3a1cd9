/** What waits, for scripts (one line each), for programs (JSON) and for a spreadsheet (CSV). */
import { csvText, type CsvKind } from '../list/csv.js'
import { cellText } from '../list/plain-and-json.js'
import { safeJson } from '../text/safe-json.js'
import { wachtColumns, type Wachtpunt } from './schema.js'

/** One line each, columns parted by tabs, no heading. */
export function waitingAsPlain(rows: readonly Wachtpunt[]): string {
  return rows.map((row) => `${wachtColumns.map((column) => cellText(row[column])).join('\t')}\n`).join('')
}

/** As `schema/opvolging.schema.json` says. `today`: the day from which was counted. */
export function waitingAsJson(rows: readonly Wachtpunt[], today: string): string {
  return safeJson({ versie: 1, dag: today, wachtpunten: rows })
}

/** A heading and one record each, in which no text can act as a formula. */
export function waitingAsCsv(rows: readonly Wachtpunt[], kind: CsvKind): string {
  return csvText([wachtColumns, ...rows.map((row) => wachtColumns.map((column) => row[column]))], kind)
}
