/** What the forms that end on paper share: house colours and sizes, and how text and tables are divided. */
import { visible, visibleLine } from '../text/visible.js'
import type { Indeling } from './report.js'

/** Paragraphs, each as its lines: an empty line parts paragraphs, a line end breaks a line. All are safe to show. */
export function paragraphLines(text: string): string[][] {
  return visible(text)
    .split(/\n\s*\n/)
    .map((part) => part.split('\n').map(visibleLine).filter(Boolean))
    .filter((lines) => lines.length > 0)
}

/**
 * How wide each column is, as whole hundredths that make 100 together. Each holds its longest word while there is room
 * for that; what is left goes where the most lines would be.
 */
export function columnShares(head: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const columns = head.map((title, i) => [title, ...rows.map((row) => row[i] ?? '')])
  const longest = columns.map((cells) => Math.max(...cells.map(({ length }) => length)))
  const shares = columns.map(leastShare)
  for (let left = 100 - shares.reduce((sum, share) => sum + share, 0); left !== 0; left -= Math.sign(left)) {
    const size = left > 0 ? longest.map((length, i) => length / shares[i]!) : shares
    shares[size.indexOf(Math.max(...size))]! += Math.sign(left)
  }
  return shares
}

/** A letter of a table takes about a hundredth of the page, and the space beside a column a little more. */
function leastShare(cells: readonly string[]): number {
  return 3 + Math.max(...cells.flatMap((text) => text.split(/[\s-]/)).map(({ length }) => length))
}

/** Whether a term stands above its text: it is too long to stand before it. */
export function standsAbove(term: string): boolean {
  return visibleLine(term).length > 22
}

/** The boxes to tick, on one line. */
export function choicesOf(choices: readonly string[]): string {
  return choices.map((choice) => `☐ ${choice.replaceAll(' ', '\u00A0')}`).join('\u2003 ')
}

/** In hexadecimal, without a number sign; called as on the page. */
export const paperColours = { pro: '14509A', contra: '8A4300', zacht: '333333', lijn: '777777', vlak: 'F3F3F3' }

/** Above a line to write on, in points: a signature is two lines high. */
export const writingRoom = 10

/** On every Windows and Mac; elsewhere Liberation Sans, which is just as wide, stands in for it. */
export const paperFont = 'Arial'

/** A day for a file that must have one: the first that a zip file can hold where a report has none. */
export function dayOrFirst(day: string): string {
  return day === '' ? '1980-01-01' : day
}

/** Sizes in points (margin of the page above and below, and the room for a term, in centimetres), line height in per cent. */
export const paperSizes: Record<Indeling, PaperSizes> = {
  doorlopend: { text: 10.5, table: 9, line: 125, gap: 6, heading: { 1: 20, 2: 14, 3: 11.5 }, margin: 2, term: 4.6 },
  bladzijde: { text: 8.5, table: 7.5, line: 100, gap: 2, heading: { 1: 12, 2: 9.5, 3: 9 }, margin: 0.8, term: 2 },
  brief: { text: 11, table: 10, line: 125, gap: 8, heading: { 1: 14, 2: 12, 3: 11 }, margin: 2.5, term: 4.6 },
}

interface PaperSizes {
  text: number
  table: number
  line: number
  gap: number
  heading: Record<1 | 2 | 3, number>
  margin: number
  term: number
}
