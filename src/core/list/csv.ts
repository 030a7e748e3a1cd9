/** A list for a spreadsheet: CSV as RFC 4180 has it, in which no text can act as a formula. */
import { cellText } from './plain-and-json.js'
import { rowColumns, type Column, type Row } from './row-schema.js'

/** How a kind of CSV looks. A Dutch Excel parts cells by ";" and knows UTF-8 only by its mark. */
export type CsvKind = keyof typeof kinds

/** A heading and one record per case. Numbers stay numbers; a text that could be a formula gets an apostrophe. */
export function rowsAsCsv(rows: readonly Row[], kind: CsvKind): string {
  return csvText([rowColumns, ...rows.map((row) => rowColumns.map((column) => row[column]))], kind)
}

/** Records of cells, the heading among them, as one text. */
export function csvText(records: readonly (readonly Cell[])[], kind: CsvKind): string {
  const { start, separator } = kinds[kind]
  return start + records.map((cells) => `${cells.map(csvCell).join(separator)}\r\n`).join('')
}

type Cell = Row[Column]

function csvCell(value: Cell): string {
  if (typeof value === 'number') return String(value)
  const text = withoutFormula(cellText(value))
  return /[",;|\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * An apostrophe before every sign that would start a formula: at the start of the text, and behind a quote or a
 * separator, because a program that parts cells otherwise lets a cell begin there (ASVS 1.2.10).
 */
export function withoutFormula(text: string): string {
  return text.replace(/(^|["',;|\t\r\n])(\s*)(?=[=+\-@\t\r\0＝＋－＠])/g, "$1$2'")
}

const kinds = {
  standard: { start: '', separator: ',' },
  excel: { start: '\uFEFF', separator: ';' },
} as const
