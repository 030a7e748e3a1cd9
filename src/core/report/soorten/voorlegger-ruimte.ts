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
  return heightOnPaper(blocks) <= 84 && heightInBrowser(blocks) <= 74
}

/** How one form lays out what the other does otherwise; heights are in lines of running text. */
interface Layout {
  /** How many letters a line of each column holds. */
  columns: (table: Table) => readonly number[]
  lineInTable: number
  fillIn: (lines: number) => number
}

/** In a document for a word processor every part stands below the one before it. */
function heightOnPaper(blocks: readonly Block[]): number {
  const columns = ({ head, rows }: Table) => columnShares(head, rows).map((part) => part * 1.2)
  const layout = { columns, lineInTable: 1, fillIn: (lines: number) => 1 + 1.6 * lines }
  return sum(blocks.map((block) => height(block, layout)))
}

/** In a browser two lists that follow each other stand side by side, the columns of the measures have a fixed width, and there are two rows to write on. */
function heightInBrowser(blocks: readonly Block[]): number {
  const layout = { columns: () => [14, 35, 21, 17, 18], lineInTable: 0.94, fillIn: () => 5.2 }
  let lines = 0
  for (let i = 0; i < blocks.length; i++) {
    const [head, left, next, right] = blocks.slice(i, i + 4)
    const isPair = head?.kind === 'heading' && left?.kind === 'list' && next?.kind === 'heading'
    if (isPair && right?.kind === 'list') {
      lines += 2 + Math.max(listHeight(left.items, LEFT), listHeight(right.items, RIGHT))
      i += 3
    } else lines += height(blocks[i]!, layout)
  }
  return lines
}

function height(block: Block, layout: Layout): number {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? 0.4 + 1.6 * linesOf(block.text, 60) : 1.9
    case 'list':
      return listHeight(block.items, LINE)
    case 'definitions':
      return sum(block.entries.map(({ text }) => linesOf(text, LINE - 15) + 0.3))
    case 'table':
      return 3 + tableHeight(block.rows, layout.columns(block), layout.lineInTable)
    case 'fill-in':
      return layout.fillIn(block.lines.length)
    case 'picture':
      return height(block.tabel, layout)
    case 'small':
      return 0.3 + 0.85 * linesOf(block.text, LINE * 1.15)
    default:
      return linesOf(block.text, LINE) + 0.2
  }
}

/** What stands below an item is a tenth smaller. */
function listHeight(items: readonly Item[], line: number): number {
  const high = ({ label = '', text, lines = [] }: Item) =>
    linesOf(`${label} ${text}`, line) + 0.9 * sum(lines.map((below) => linesOf(below, line * 1.08))) + 0.3
  return sum(items.map(high))
}

function tableHeight(rows: readonly (readonly string[])[], letters: readonly number[], lineHeight: number): number {
  const lines = (row: readonly string[]) => Math.max(...row.map((text, i) => linesOf(text, letters[i]!)))
  return sum(rows.map((row) => lines(row) * lineHeight + 0.4))
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

/** Letters on a line, and on one of two lists side by side: measured. */
const LINE = 106
const LEFT = 40
const RIGHT = 63
