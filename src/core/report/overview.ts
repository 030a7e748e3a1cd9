/** Many cases at a glance: one row for each, for people, for scripts and for other programs. */
import type { Casus } from '../casus/casus.js'
import { UserError } from '../errors.js'
import { safeJson } from '../text/safe-json.js'
import { visibleLine } from '../text/visible.js'
import { wrapText } from '../text/width.js'
import { bordered } from './grid.js'
import { oordeelLabels, statusLabels } from './labels.js'
import { hang } from './styled.js'

/** One case in a list. What the group has not answered yet is an empty text. */
export interface Row {
  id: string
  status: string
  /** Day of the first sitting, else the day in the id, as "JJJJ-MM-DD". */
  datum: string
  vraag: string
  titel: string
  oordeel: string
  bestand: string
  /** Which version of the advice is sealed, and its hash. */
  versie: string
  zegel: string
}

/** Which rows, and in which order. */
export interface RowSelection {
  status?: string
  oordeel?: string
  /** A column; without it the newest case comes first. */
  sorteer?: string
}

/** A row for every case, in the order given. */
export function caseRows(cases: readonly { file: string; casus: Casus }[]): Row[] {
  return cases.map(({ file, casus }) => ({
    id: casus.id,
    status: casus.status,
    datum: dayOf(casus),
    vraag: casus.beslissing.vraag ?? '',
    titel: casus.titel,
    oordeel: casus.conclusie.oordeel ?? '',
    bestand: file,
    versie: String(casus.zegel?.versie ?? ''),
    zegel: casus.zegel?.hash ?? '',
  }))
}

/** The rows with this status and oordeel, sorted. Throws a UserError for a value or column that does not exist. */
export function selectRows(rows: readonly Row[], { status, oordeel, sorteer }: RowSelection): Row[] {
  mustBeOneOf('status', status, Object.keys(statusLabels))
  mustBeOneOf('oordeel', oordeel, Object.keys(oordeelLabels))
  mustBeOneOf('kolom', sorteer, rowColumns)
  const column = sorteer as keyof Row | undefined
  return rows
    .filter(
      (row) => (status === undefined || row.status === status) && (oordeel === undefined || row.oordeel === oordeel),
    )
    .sort((a, b) => (column ? byText(a[column], b[column]) : byText(b.datum, a.datum)) || byText(a.id, b.id))
}

/** Bordered columns where they fit in `width` cells, otherwise a few lines per case. */
export function rowsAsTable(rows: readonly Row[], width: number): string {
  if (rows.length === 0) return 'Geen casussen gevonden.\n'
  const cells = rows.map((row) => [row.id, row.status, row.datum, oordeelOf(row), questionOf(row)])
  const lines = bordered(['Casus', 'Status', 'Datum', 'Oordeel', 'Vraag'], cells, width)
  return lines === undefined ? rowsAsRecords(rows, width) : `${lines.join('\n')}\n`
}

/** A few lines per case, without a box: for a narrow screen and for a screen reader. */
export function rowsAsRecords(rows: readonly Row[], width: number): string {
  if (rows.length === 0) return 'Geen casussen gevonden.\n'
  return `${rows.flatMap((row) => record(row, width)).join('\n')}\n`
}

/** One line per case, columns parted by tabs, nothing wrapped: for grep, cut and awk. */
export function rowsAsPlain(rows: readonly Row[]): string {
  return rows.map((row) => `${rowColumns.map((column) => visibleLine(row[column])).join('\t')}\n`).join('')
}

/** The rows as JSON. `versie` rises only when a field changes its meaning; fields may be added. */
export function rowsAsJson(rows: readonly Row[]): string {
  return safeJson({ versie: 1, casussen: rows })
}

function record(row: Row, width: number): string[] {
  const standing = `Status: ${row.status}; datum: ${row.datum}; oordeel: ${oordeelOf(row)}`
  const about = [standing, questionOf(row)].flatMap((text) => wrapText(text, width - 2))
  return [...wrapText(row.id, width), ...hang(about, '  ', '  ')]
}

/** The question, or what the case is called while there is no question. */
function questionOf({ vraag, titel }: Row): string {
  return visibleLine(vraag || titel)
}

function oordeelOf({ oordeel }: Row): string {
  return oordeelLabels[oordeel as keyof typeof oordeelLabels] ?? 'nog geen'
}

function dayOf({ id, bijeenkomsten }: Casus): string {
  const first = bijeenkomsten.map((b) => b.datum).sort()[0]
  return first ?? /^\d{4}-\d{2}-\d{2}(?=-|$)/.exec(id)?.[0] ?? ''
}

function mustBeOneOf(what: string, value: string | undefined, allowed: readonly string[]): void {
  if (value === undefined || allowed.includes(value)) return
  throw new UserError(`De ${what} "${value}" bestaat niet.`, `Kies uit: ${allowed.join(', ')}.`)
}

function byText(a: string, b: string): number {
  return dutch.compare(a, b)
}

/** What rows can be sorted on, in the order of the plain form. */
export const rowColumns = ['id', 'status', 'datum', 'vraag', 'titel', 'oordeel', 'bestand'] as const

const dutch = new Intl.Collator('nl')
