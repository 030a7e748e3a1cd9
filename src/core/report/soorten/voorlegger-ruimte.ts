/** How much a voorlegger says of everything, so that it stays one page A4. */
import type { Block, Item, Table } from '../blocks.js'
import { columnShares } from '../paper.js'

/** How many of each have room, and how much of their usual room texts get: `advies` those that the decider signs. */
export interface Ruimte {
  maatregelen: number
  besluiten: number
  punten: number
  afwijkingen: number
  advies: number
  rest: number
}

/** From roomy to tight. What is signed is whole until everything else was shortened. */
export const ruimtes: readonly Ruimte[] = [
  { maatregelen: 12, besluiten: 12, punten: 9, afwijkingen: 9, advies: Infinity, rest: 3 },
  { maatregelen: 6, besluiten: 6, punten: 5, afwijkingen: 5, advies: Infinity, rest: 2 },
  { maatregelen: 6, besluiten: 6, punten: 4, afwijkingen: 3, advies: Infinity, rest: 2 },
  { maatregelen: 6, besluiten: 6, punten: 3, afwijkingen: 2, advies: Infinity, rest: 2 },
  { maatregelen: 6, besluiten: 6, punten: 3, afwijkingen: 2, advies: Infinity, rest: 1 },
  { maatregelen: 6, besluiten: 6, punten: 2, afwijkingen: 2, advies: Infinity, rest: 1 },
  { maatregelen: 4, besluiten: 3, punten: 3, afwijkingen: 2, advies: Infinity, rest: 1 },
  { maatregelen: 4, besluiten: 3, punten: 2, afwijkingen: 2, advies: Infinity, rest: 0.6 },
  { maatregelen: 3, besluiten: 3, punten: 1, afwijkingen: 1, advies: Infinity, rest: 0.5 },
  { maatregelen: 3, besluiten: 3, punten: 1, afwijkingen: 1, advies: 2, rest: 0.5 },
  { maatregelen: 3, besluiten: 3, punten: 1, afwijkingen: 1, advies: 1, rest: 0.5 },
]

/** Whether these blocks fit on one page, in every form. */
export function fitsOnPage(blocks: readonly Block[]): boolean {
  return heightOnPaper(blocks) <= PAGE && heightInBrowser(blocks) <= PAGE
}

/** In a document for a word processor every part stands below the one before it. Heights are in lines of running text. */
function heightOnPaper(blocks: readonly Block[]): number {
  return sum(
    blocks.map((block) => height(block, ({ head, rows }) => columnShares(head, rows).map((part) => part * 1.2))),
  )
}

/** In a browser two lists that follow each other stand side by side, and the columns have a width of their own. */
function heightInBrowser(blocks: readonly Block[]): number {
  let lines = 0
  for (let i = 0; i < blocks.length; i++) {
    const [head, left, next, right] = blocks.slice(i, i + 4)
    const isPair = head?.kind === 'heading' && left?.kind === 'list' && next?.kind === 'heading'
    if (isPair && right?.kind === 'list') {
      lines += 2 + Math.max(listHeight(left.items, LEFT), listHeight(right.items, RIGHT))
      i += 3
    } else lines += height(blocks[i]!, () => COLUMNS)
  }
  return lines
}

/** `lettersOf`: how many letters a line of each column of a table holds. */
function height(block: Block, lettersOf: (table: Table) => readonly number[]): number {
  switch (block.kind) {
    case 'heading':
      return 2
    case 'list':
      return listHeight(block.items, LINE)
    case 'definitions':
      return sum(block.entries.map(({ text }) => linesOf(text, LINE - 15) + 0.2))
    case 'table':
      return 2.5 + tableHeight(block.rows, lettersOf(block))
    case 'fill-in':
      return 1 + 1.6 * block.lines.length
    case 'picture':
      return height(block.tabel, lettersOf)
    default:
      return linesOf(block.text, LINE)
  }
}

function listHeight(items: readonly Item[], line: number): number {
  return sum(items.map(({ text, lines = [] }) => sum([text, ...lines].map((words) => linesOf(words, line))) + 0.2))
}

function tableHeight(rows: readonly (readonly string[])[], letters: readonly number[]): number {
  const high = (row: readonly string[]) => Math.max(...row.map((text, i) => linesOf(text, letters[i]!)))
  return sum(rows.map((row) => high(row) + 0.4))
}

/** A word that has no room left goes to the next line; a longer one than a line is broken. */
function linesOf(text: string, perLine: number): number {
  let lines = 1
  let used = 0
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > perLine) {
      lines++
      used = 0
    }
    used += length + (used > 0 ? 1 : 0)
    while (used > perLine) {
      lines++
      used -= perLine
    }
  }
  return lines
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

/** Letters on a line, of two lists side by side, of the columns of measures, and lines on a page: measured in every form. */
const LINE = 108
const LEFT = 38
const RIGHT = 60
const COLUMNS = [14, 35, 21, 17, 18]
const PAGE = 74
