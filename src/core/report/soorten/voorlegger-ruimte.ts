/** How much a voorlegger says of everything, so that it stays one page A4. */
import type { Block } from '../blocks.js'
import { columnShares } from '../paper.js'

/** How many of each have room, and how much of their usual room texts get: `advies` those that the decider signs. */
export interface Ruimte {
  maatregelen: number
  besluiten: number
  punten: number
  advies: number
  rest: number
}

/** From roomy to tight. What is signed is whole until everything else was shortened. */
export const ruimtes: readonly Ruimte[] = [
  { maatregelen: 6, besluiten: 6, punten: 3, advies: Infinity, rest: 2 },
  { maatregelen: 6, besluiten: 6, punten: 3, advies: Infinity, rest: 1 },
  { maatregelen: 4, besluiten: 3, punten: 3, advies: Infinity, rest: 1 },
  { maatregelen: 4, besluiten: 3, punten: 2, advies: Infinity, rest: 0.6 },
  { maatregelen: 3, besluiten: 3, punten: 1, advies: Infinity, rest: 0.5 },
  { maatregelen: 3, besluiten: 3, punten: 1, advies: 2, rest: 0.5 },
  { maatregelen: 3, besluiten: 3, punten: 1, advies: 1, rest: 0.5 },
]

/** Whether these blocks fit on one page, in every form. */
export function fitsOnPage(blocks: readonly Block[]): boolean {
  return sum(blocks.map(height)) <= PAGE
}

/** About how many lines of running text it is high. */
function height(block: Block): number {
  switch (block.kind) {
    case 'heading':
      return 2
    case 'list':
      return sum(block.items.map(({ text, lines = [] }) => sum([text, ...lines].map((words) => linesOf(words, LINE)))))
    case 'definitions':
      return sum(block.entries.map(({ text }) => linesOf(text, LINE - 15)))
    case 'table':
      return 2.5 + tableHeight(block.head, block.rows)
    case 'fill-in':
      return 1 + 1.6 * block.lines.length
    case 'picture':
      return height(block.tabel)
    default:
      return linesOf(block.text, LINE)
  }
}

function tableHeight(head: readonly string[], rows: readonly (readonly string[])[]): number {
  const shares = columnShares(head, rows)
  const high = (row: readonly string[]) => Math.max(...row.map((text, i) => linesOf(text, shares[i]! * 1.2)))
  return sum(rows.map((row) => high(row) + 0.4))
}

function linesOf(text: string, perLine: number): number {
  return Math.max(1, Math.ceil(text.length / perLine))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

/** Letters on a line and lines on a page: measured in every form; from 75 on one of them runs over. */
const LINE = 110
const PAGE = 72
