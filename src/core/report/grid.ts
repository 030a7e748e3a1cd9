/** A table as text: bordered columns where they fit, otherwise one "label: value" list per row. */
import { displayWidth } from '../text/width.js'
import { hang, padStyled, withoutStyle, wrapStyled } from './styled.js'

type Rows = readonly (readonly string[])[]

/** The table in lines of at most `width` cells: as columns where they fit, stacked where they do not. */
export function grid(head: readonly string[], rows: Rows, width: number): string[] {
  return bordered(head, rows, width) ?? stacked(head, rows, width)
}

/** Bordered columns, or undefined when a word would have to be cut to make them fit. */
export function bordered(head: readonly string[], rows: Rows, width: number): string[] | undefined {
  const widths = columnWidths([head, ...rows], width)
  if (!widths) return undefined
  const rule = (left: string, middle: string, right: string) =>
    left + widths.map((w) => '─'.repeat(w + 2)).join(middle) + right
  const body = rows.map((row) => rowLines(row, widths))
  // Once a cell takes more lines, only a rule shows where the next row starts.
  const parted = body.some((lines) => lines.length > 1) ? [rule('├', '┼', '┤')] : []
  return [
    rule('┌', '┬', '┐'),
    ...rowLines(head, widths),
    rule('├', '┼', '┤'),
    ...body.flatMap((lines, i) => (i === 0 ? lines : [...parted, ...lines])),
    rule('└', '┴', '┘'),
  ]
}

function rowLines(row: readonly string[], widths: readonly number[]): string[] {
  const cells = widths.map((w, i) => wrapStyled(row[i] ?? '', w))
  const height = Math.max(...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, y) => {
    const line = widths.map((w, i) => ` ${padStyled(cells[i]?.[y] ?? '', w)} `)
    return `│${line.join('│')}│`
  })
}

function stacked(head: readonly string[], rows: Rows, width: number): string[] {
  return rows.flatMap((row, i) => {
    const lines = head.flatMap((label, c) => hang(wrapStyled(`${label}: ${row[c] ?? ''}`, width - 2), '', '  '))
    return i === 0 ? lines : ['', ...lines]
  })
}

/** Widths that hold the longest word of every column, and more where the room allows; undefined when too narrow. */
function columnWidths(rows: Rows, width: number): number[] | undefined {
  const plain = rows.map((row) => row.map(withoutStyle))
  const columns = (rows[0] ?? []).map((_, c) => plain.map((row) => row[c] ?? ''))
  const least = columns.map((cells) => Math.max(1, ...cells.map(longestWord)))
  const room = width - 3 * columns.length - 1 - least.reduce((total, w) => total + w, 0)
  if (room < 0) return undefined
  return grow(
    least,
    columns.map((cells) => cells.map(displayWidth)),
    room,
  )
}

/** Hands out the room cell by cell to the column that takes most extra lines, until nothing needs to be broken. */
function grow(least: readonly number[], sizes: readonly (readonly number[])[], room: number): number[] {
  const widths = [...least]
  for (let left = room; left > 0; left--) {
    const extra = widths.map((w, c) => sizes[c]!.reduce((lines, size) => lines + Math.ceil(size / w) - 1, 0))
    const most = Math.max(...extra)
    if (most <= 0) break
    widths[extra.indexOf(most)]! += 1
  }
  return widths
}

function longestWord(text: string): number {
  return Math.max(0, ...text.split(/[ \n]+/).map(displayWidth))
}
