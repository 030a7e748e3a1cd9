/** Blocks as paragraphs and tables of a Word document. All text goes through `visible` here; the library makes it XML. */
import {
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx'
import { visibleLine } from '../text/visible.js'
import { inWords, type Block, type Entry, type Heading, type Item, type WordBlock } from './blocks.js'
import { choicesOf, columnShares, paperColours, paragraphLines, standsAbove } from './paper.js'

type TableBlock = Extract<Block, { kind: 'table' }>

export function blocksDocx(blocks: readonly Block[]): (Paragraph | Table)[] {
  return inWords(blocks).flatMap(block)
}

function block(part: WordBlock): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'heading':
      return [heading(part)]
    case 'paragraph':
      return paragraphs('Lopendetekst', part.text)
    case 'note':
      return paragraphs('Noot', part.text)
    case 'small':
      return paragraphs('Klein', part.text)
    case 'list':
      return part.items.map(item)
    case 'definitions':
      return part.entries.flatMap(entry)
    case 'table':
      return table(part)
    case 'fill-in':
      return [
        paragraph('Lopendetekst', [line(choicesOf(part.choices))]),
        ...part.lines.map((label) => paragraph('Schrijfregel', [line(`${label}:`)])),
      ]
  }
}

function heading({ level, text, kant }: Heading): Paragraph {
  const run = new TextRun({ text: visibleLine(text), ...(kant === undefined ? {} : { color: paperColours[kant] }) })
  return new Paragraph({ heading: levels[level], children: [run] })
}

/** What is said about an item stays in it, on lines of its own. */
function item({ label, text, lines = [], links = [] }: Item): Paragraph {
  const lead = label === undefined ? [] : [bold(label), new TextRun(' ')]
  const more = lines.map((words) => soft(visibleLine(words)))
  const children = [...lead, line(text), ...more, ...links.flatMap(link)]
  return paragraph('Lijstregel', children, { numbering: { reference: 'opsomming', level: 0 } })
}

/** The address is the text of the link, so that it can be read on paper too. Anything but https stays text. */
function link(address: string): ParagraphChild[] {
  const shown = visibleLine(address)
  if (!address.startsWith('https://')) return [soft(`Na te lezen op: ${shown}`)]
  const text = new TextRun({ text: shown, style: 'Adres' })
  return [soft('Na te lezen op: '), new ExternalHyperlink({ link: shown, children: [text] })]
}

/** The term hangs before its text, or above it; further paragraphs stand below the first. */
function entry({ term, text }: Entry): Paragraph[] {
  const [first = [], ...rest] = paragraphLines(text)
  const next = new TextRun(standsAbove(term) ? { break: 1 } : { text: '\t' })
  return [
    paragraph('Begrip', [bold(term), next, ...broken(first)]),
    ...rest.map((lines) => paragraph('Begripvervolg', broken(lines))),
  ]
}

function table({ caption, head, rows }: TableBlock): (Paragraph | Table)[] {
  const widths = columnShares(head, rows).map((share) => Math.round(share * hundredth))
  const cellsOf = (row: readonly string[], isHead: (column: number) => unknown, size: number) =>
    row.map((text, i) => cell(text, widths[i]!, isHead(i) ? 'Tabelkop' : 'Tabeltekst', size))
  const headRow = new TableRow({ tableHeader: true, cantSplit: true, children: cellsOf(head, () => true, 12) })
  const body = rows.map((row) => new TableRow({ cantSplit: true, children: cellsOf(row, (i) => i === 0, 4) }))
  return [
    paragraph('Bijschrift', [line(caption)], { keepNext: true }),
    new Table({
      width: { size: hundredth * 100, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: noBorders,
      rows: [headRow, ...body],
    }),
    paragraph('Natabel', []),
  ]
}

/** `size`: of the line below it, in eighths of a point. */
function cell(text: string, width: number, style: string, size: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 57, bottom: 57, left: 0, right: 113 },
    borders: { ...noBorders, bottom: { style: BorderStyle.SINGLE, size, color: paperColours.lijn } },
    children: [paragraph(style, [line(text)])],
  })
}

function paragraphs(style: string, text: string): Paragraph[] {
  return paragraphLines(text).map((lines) => paragraph(style, broken(lines)))
}

function paragraph(style: string, children: ParagraphChild[], more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ style, children, ...more })
}

function broken(lines: readonly string[]): TextRun[] {
  return lines.map((text, i) => new TextRun({ text, ...(i === 0 ? {} : { break: 1 }) }))
}

function line(text: string): TextRun {
  return new TextRun({ text: visibleLine(text) })
}

function bold(text: string): TextRun {
  return new TextRun({ text: visibleLine(text), bold: true })
}

/** On a line of its own. */
function soft(text: string): TextRun {
  return new TextRun({ text, break: 1, style: 'Toelichting' })
}

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }
/** A hundredth of the 17 centimetres between the margins, in twentieths of a point. */
const hundredth = 96.38
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = { top: none, bottom: none, left: none, right: none }
