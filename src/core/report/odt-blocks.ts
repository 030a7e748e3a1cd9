/** Blocks as OpenDocument text. All text goes through `escapeXml`, here and nowhere else. */
import { escapeXml } from '../text/escape-xml.js'
import { visibleLine } from '../text/visible.js'
import { inWords, type Block, type Entry, type Heading, type Item, type WordBlock } from './blocks.js'
import { style } from './odt-xml.js'
import { choicesOf, columnShares, paperColours, paragraphLines, standsAbove } from './paper.js'

type Table = Extract<Block, { kind: 'table' }>

export function blocksOdt(blocks: readonly Block[]): string {
  return inWords(blocks).map(block).join('')
}

/** The styles that only a file's content may hold: those of its tables and columns. */
export function contentStyles(blocks: readonly Block[]): string {
  const shares = new Set(
    inWords(blocks).flatMap((part) => (part.kind === 'table' ? columnShares(part.head, part.rows) : [])),
  )
  const columns = [...shares].toSorted((one, other) => one - other).map(columnStyle)
  return [...tableStyles, ...columns].join('')
}

function block(part: WordBlock, place: number): string {
  switch (part.kind) {
    case 'heading':
      return heading(part)
    case 'paragraph':
      return paragraphs('Text_20_body', part.text)
    case 'note':
      return paragraphs('Noot', part.text)
    case 'small':
      return paragraphs('Klein', part.text)
    case 'list':
      return list(part.items.map(item))
    case 'definitions':
      return part.entries.map(entry).join('')
    case 'table':
      return table(part, place)
    case 'fill-in':
      return [
        paragraph('Text_20_body', line(choicesOf(part.choices))),
        ...part.lines.map((label) => paragraph('Schrijfregel', `${line(label)}:`)),
      ].join('')
  }
}

function heading({ level, text, kant }: Heading): string {
  const name = kant === undefined ? `Heading_20_${level}` : `Kop_20_${kant}`
  return `<text:h text:style-name="${name}" text:outline-level="${level}">${line(text)}</text:h>`
}

function item({ label, text, lines = [], links = [] }: Item): string {
  const lead = label === undefined ? '' : `${bold(label)} `
  const more = [...lines.map(line), ...links.map(link)].map((inner) => paragraph('Toelichting', inner))
  return [paragraph('Lijstregel', lead + line(text)), ...more].join('')
}

/** The address is the text of the link, so that it can be read on paper too. Anything but https stays text. */
function link(address: string): string {
  const shown = line(address)
  if (!address.startsWith('https://')) return `Na te lezen op: ${shown}`
  return `Na te lezen op: <text:a xlink:type="simple" xlink:href="${shown}">${shown}</text:a>`
}

function list(items: readonly string[]): string {
  const inner = items.map((text) => `<text:list-item>${text}</text:list-item>`)
  return `<text:list text:style-name="Opsomming">${inner.join('')}</text:list>`
}

/** The term hangs before its text, or above it; further paragraphs stand below the first. */
function entry({ term, text }: Entry): string {
  const [first = '', ...rest] = paragraphLines(text).map(broken)
  const next = standsAbove(term) ? '<text:line-break/>' : '<text:tab/>'
  return [
    paragraph('Begrip', `${bold(term)}${next}${first}`),
    ...rest.map((inner) => paragraph('Begrip_20_vervolg', inner)),
  ].join('')
}

function table({ caption, head, rows }: Table, place: number): string {
  const columns = columnShares(head, rows).map((share) => `<table:table-column table:style-name="Kolom${share}"/>`)
  const headRow = row(head.map((text) => cell('Kopcel', 'Tabelkop', text)))
  const body = rows.map(([first = '', ...cells]) =>
    row([cell('Cel', 'Tabelkop', first), ...cells.map((text) => cell('Cel', 'Tabeltekst', text))]),
  )
  return `${paragraph('Bijschrift', line(caption))}<table:table table:name="Tabel${place}" table:style-name="Tabel">${columns.join('')}<table:table-header-rows>${headRow}</table:table-header-rows>${body.join('')}</table:table>${paragraph('Natabel', '')}`
}

function row(cells: readonly string[]): string {
  return `<table:table-row table:style-name="Rij">${cells.join('')}</table:table-row>`
}

function cell(name: string, paragraphName: string, text: string): string {
  return `<table:table-cell table:style-name="${name}" office:value-type="string">${paragraph(paragraphName, line(text))}</table:table-cell>`
}

function paragraphs(name: string, text: string): string {
  return paragraphLines(text)
    .map((lines) => paragraph(name, broken(lines)))
    .join('')
}

function broken(lines: readonly string[]): string {
  return lines.map(escapeXml).join('<text:line-break/>')
}

function paragraph(name: string, inner: string): string {
  return `<text:p text:style-name="${name}">${inner}</text:p>`
}

function bold(text: string): string {
  return `<text:span text:style-name="Vet">${line(text)}</text:span>`
}

function line(text: string): string {
  return escapeXml(visibleLine(text))
}

/** LibreOffice takes a relative width below 23 for 23; hence hundreds. */
function columnStyle(share: number): string {
  const width = { 'style:column-width': `${(share * 17) / 100}cm`, 'style:rel-column-width': `${share * 100}*` }
  return style({ 'style:name': `Kolom${share}`, 'style:family': 'table-column' }, { 'table-column': width })
}

const rule = (width: string) => `${width} solid #${paperColours.lijn}`
const cellPadding = { 'fo:padding-top': '0.1cm', 'fo:padding-bottom': '0.1cm', 'fo:padding-right': '0.2cm' }
const tableStyles = [
  style(
    { 'style:name': 'Tabel', 'style:family': 'table' },
    { table: { 'style:width': '17cm', 'table:align': 'margins' } },
  ),
  style({ 'style:name': 'Rij', 'style:family': 'table-row' }, { 'table-row': { 'fo:keep-together': 'always' } }),
  style(
    { 'style:name': 'Cel', 'style:family': 'table-cell' },
    { 'table-cell': { ...cellPadding, 'fo:border-bottom': rule('0.5pt') } },
  ),
  style(
    { 'style:name': 'Kopcel', 'style:family': 'table-cell' },
    { 'table-cell': { ...cellPadding, 'fo:border-bottom': rule('1.5pt') } },
  ),
]
