/** A list for people: a table where it fits, otherwise a few lines per case. */
import { bordered } from '../report/grid.js'
import { oordeelLabels } from '../report/labels.js'
import { hang } from '../report/styled.js'
import { visibleLine } from '../text/visible.js'
import { wrapText } from '../text/width.js'
import type { Row } from './row-schema.js'

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

function record(row: Row, width: number): string[] {
  const standing = `Status: ${row.status}; datum: ${row.datum}; oordeel: ${oordeelOf(row)}`
  const about = [standing, questionOf(row)].flatMap((text) => wrapText(text, width - 2))
  return [...wrapText(row.id, width), ...hang(about, '  ', '  ')]
}

/** The question, or what the case is called while there is no question. */
function questionOf({ vraag, titel }: Row): string {
  return visibleLine(vraag || titel)
}

/** Only a beraad ends in one. */
function oordeelOf({ oordeel, soort }: Row): string {
  if (oordeel !== '') return oordeelLabels[oordeel]
  return soort === 'beraad' ? 'nog geen' : '–'
}
