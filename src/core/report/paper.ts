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
 * How wide each column is, as whole hundredths that make 100 together: by its longest text, so that neither a long one
 * nor a short one is all there is to see.
 */
export function columnShares(head: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const needs = head.map((title, i) => Math.sqrt(Math.max(...[title, ...rows.map((row) => row[i] ?? '')].map(room))))
  const total = needs.reduce((sum, need) => sum + need, 0)
  const shares = needs.map((need) => Math.floor((need / total) * 100))
  const left = 100 - shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share, i) => (i === shares.length - 1 ? share + left : share))
}

/** A column must hold its longest word; beyond a line or three, length asks no more width. */
function room(text: string): number {
  const longestWord = Math.max(...text.split(/\s+/).map(({ length }) => length))
  return Math.min(Math.max(text.length, longestWord ** 2 / 6, 9), 150)
}

/** In hexadecimal, without a number sign; called as on the page. */
export const paperColours = { pro: '14509A', contra: '8A4300', zacht: '333333', lijn: '777777', vlak: 'F3F3F3' }

/** On every Windows and Mac; elsewhere Liberation Sans, which is just as wide, stands in for it. */
export const paperFont = 'Arial'

/** A day for a file that must have one: the first that a zip file can hold where a report has none. */
export function dayOrFirst(day: string): string {
  return day === '' ? '1980-01-01' : day
}

/** Sizes in points (margin of the page above and below in centimetres), line height in per cent. */
export const paperSizes: Record<Indeling, PaperSizes> = {
  doorlopend: { text: 10.5, line: 125, gap: 6, heading: { 1: 20, 2: 14, 3: 11.5 }, margin: 2 },
  bladzijde: { text: 8.5, line: 100, gap: 2, heading: { 1: 12, 2: 9.5, 3: 9 }, margin: 1 },
  brief: { text: 11, line: 125, gap: 8, heading: { 1: 14, 2: 12, 3: 11 }, margin: 2.5 },
}

interface PaperSizes {
  text: number
  line: number
  gap: number
  heading: Record<1 | 2 | 3, number>
  margin: number
}
