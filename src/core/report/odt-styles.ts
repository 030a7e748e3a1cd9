/** How the report looks in a word processor that reads OpenDocument: page, language, headings, lists. */
import { namespaces, style, XML, type Attributes } from './odt-xml.js'
import { paperColours, paperFont, paperSizes, writingRoom } from './paper.js'
import type { Indeling } from './report.js'

/** The file with all named styles. No text of a case comes in here. */
export function odtStyles(indeling: Indeling): string {
  const parts = [defaults(indeling), ...named(indeling), list]
  return `${XML}<office:document-styles ${namespaces} office:version="1.3"><office:styles>${parts.join('')}</office:styles><office:automatic-styles>${pageLayout(indeling)}</office:automatic-styles><office:master-styles>${masterPage(indeling)}</office:master-styles></office:document-styles>`
}

function defaults(indeling: Indeling): string {
  const text = {
    'fo:font-family': paperFont,
    'fo:font-size': `${paperSizes[indeling].text}pt`,
    'fo:language': 'nl',
    'fo:country': 'NL',
    'fo:hyphenate': 'false',
  }
  const parts = `<style:paragraph-properties fo:line-height="${paperSizes[indeling].line}%" style:tab-stop-distance="1.25cm"/>`
  return `<style:default-style style:family="paragraph">${parts}<style:text-properties${Object.entries(text)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')}/></style:default-style>`
}

function named(indeling: Indeling): string[] {
  const { text, table, gap, heading, term: room } = paperSizes[indeling]
  const soft = { 'fo:color': `#${paperColours.zacht}`, 'fo:font-size': `${text - 0.5}pt` }
  const below = { 'fo:margin-bottom': `${gap}pt` }
  const term = { ...below, 'fo:margin-left': `${room}cm` }
  return [
    paragraph('Standard', '', {}),
    paragraph('Text_20_body', 'Standard', below),
    ...([1, 2, 3] as const).map((level) => headingStyle(level, heading[level], gap)),
    ...(['pro', 'contra'] as const).map((kant) =>
      paragraph(`Kop_20_${kant}`, 'Heading_20_3', {}, { 'fo:color': `#${paperColours[kant]}` }, 3),
    ),
    paragraph('Noot', 'Text_20_body', noteBox),
    paragraph('Klein', 'Text_20_body', {}, { ...soft, 'fo:font-size': `${text - 2}pt` }),
    paragraph('Lijstregel', 'Standard', { 'fo:margin-bottom': `${gap / 2}pt` }),
    paragraph('Toelichting', 'Lijstregel', {}, soft),
    paragraph('Begrip', 'Standard', { ...term, 'fo:text-indent': `-${room}cm` }),
    paragraph('Begrip_20_vervolg', 'Standard', term),
    paragraph('Bijschrift', 'Standard', { ...below, 'fo:margin-top': `${gap}pt`, 'fo:keep-with-next': 'always' }, bold),
    paragraph('Tabeltekst', 'Standard', {}, { 'fo:font-size': `${table}pt` }),
    paragraph('Tabelkop', 'Tabeltekst', {}, bold),
    paragraph('Natabel', 'Standard', {}, { 'fo:font-size': '4pt' }),
    paragraph('Schrijfregel', 'Standard', {
      'fo:margin-top': `${writingRoom}pt`,
      'fo:border-bottom': rule,
      'style:join-border': 'false',
    }),
    paragraph('Voettekst', 'Standard', { 'fo:text-align': 'end' }, { ...soft, 'fo:font-size': '8pt' }),
    style({ 'style:name': 'Vet', 'style:family': 'text' }, { text: bold }),
  ]
}

function headingStyle(level: 1 | 2 | 3, size: number, gap: number): string {
  const space = { 'fo:margin-top': `${level === 1 ? 0 : gap * 2}pt`, 'fo:margin-bottom': `${gap}pt` }
  const line: Attributes = level === 2 ? { 'fo:border-top': rule, 'fo:padding-top': '0.15cm' } : {}
  return paragraph(
    `Heading_20_${level}`,
    'Standard',
    { ...space, ...line, 'fo:keep-with-next': 'always' },
    { ...bold, 'fo:font-size': `${size}pt` },
    level,
  )
}

/** A named style of paragraphs. `outline`: its level, for a heading. */
function paragraph(name: string, parent: string, own: Attributes, text: Attributes = {}, outline?: number): string {
  const attributes = {
    'style:name': name,
    'style:display-name': name.replaceAll('_20_', ' '),
    'style:family': 'paragraph',
    ...(parent === '' ? {} : { 'style:parent-style-name': parent }),
    ...(outline === undefined ? {} : { 'style:default-outline-level': outline }),
  }
  return style(attributes, { paragraph: own, text })
}

function pageLayout(indeling: Indeling): string {
  const margin = `${paperSizes[indeling].margin}cm`
  return `<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" style:print-orientation="portrait" fo:margin-top="${margin}" fo:margin-bottom="${margin}" fo:margin-left="2cm" fo:margin-right="2cm"/><style:footer-style><style:header-footer-properties fo:margin-top="0.4cm" fo:min-height="0.5cm"/></style:footer-style></style:page-layout>`
}

/** A report that runs on says which page this is. */
function masterPage(indeling: Indeling): string {
  const number = 'Bladzijde <text:page-number text:select-page="current"/> van <text:page-count/>'
  const footer =
    indeling === 'doorlopend'
      ? `<style:footer><text:p text:style-name="Voettekst">${number}</text:p></style:footer>`
      : ''
  return `<style:master-page style:name="Standard" style:page-layout-name="A4">${footer}</style:master-page>`
}

const rule = `0.5pt solid #${paperColours.lijn}`
const bold = { 'fo:font-weight': 'bold' }
const noteBox = {
  'fo:background-color': `#${paperColours.vlak}`,
  'fo:border-left': `3pt solid #${paperColours.lijn}`,
  'fo:padding': '0.15cm',
}
const list =
  '<text:list-style style:name="Opsomming"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="0.6cm" fo:text-indent="-0.6cm" fo:margin-left="0.6cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>'
