/** The report as a Word document: what most organisations change and pass on. */
import { Document, Footer, Packer, PageNumber, Paragraph, TextRun, type ISectionOptions } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { escapeXml } from '../text/escape-xml.js'
import { visibleLine } from '../text/visible.js'
import { blocksDocx } from './docx-blocks.js'
import { docxLists, docxStyles } from './docx-styles.js'
import { dayOrFirst, paperSizes } from './paper.js'
import type { Indeling, Report } from './report.js'
import { zipped } from './zipped.js'

/** The whole file. The same report gives the same bytes: what the library draws by lot or reads from a clock is put right. */
export async function docx(report: Report): Promise<Uint8Array> {
  const { indeling, blocks } = report
  const document = new Document({
    compatabilityModeVersion: 15,
    styles: docxStyles(indeling),
    numbering: docxLists,
    sections: [{ ...page(indeling), children: blocksDocx(blocks) }],
  })
  const parts = unzipSync(await Packer.pack(document, 'uint8array'))
  return zipped(fixed(parts, report))
}

/** Names of links come by lot: they are numbered instead. The properties are ours alone. */
function fixed(parts: Readonly<Record<string, Uint8Array>>, report: Report): Map<string, string | Uint8Array> {
  const names = new Map<string, string>()
  const renamed = (name: string) => names.get(name) ?? (names.set(name, `rIdLink${names.size + 1}`), names.get(name)!)
  const entries = Object.entries(parts).map(([name, bytes]): [string, string | Uint8Array] => {
    if (name === 'docProps/core.xml') return [name, properties(report)]
    if (!withLinks.has(name)) return [name, bytes]
    return [name, strFromU8(bytes).replace(linkName, (_, key: string, id: string) => `${key}="${renamed(id)}"`)]
  })
  return new Map(entries)
}

/** Whose text it is, nobody needs to know; the date is the case's. */
function properties({ titel, datum }: Report): string {
  const moment = `${dayOrFirst(datum)}T00:00:00Z`
  const parts = [
    `<dc:title>${escapeXml(visibleLine(titel))}</dc:title>`,
    '<dc:creator>beraad</dc:creator>',
    '<dc:language>nl-NL</dc:language>',
    '<cp:lastModifiedBy>beraad</cp:lastModifiedBy>',
    ...['created', 'modified'].map((what) => `<dcterms:${what} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${what}>`),
  ]
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${parts.join('')}</cp:coreProperties>`
}

/** A4. A report that runs on says which page this is. */
function page(indeling: Indeling): Omit<ISectionOptions, 'children'> {
  const margin = `${paperSizes[indeling].margin}cm` as const
  const properties = {
    page: {
      size: { width: '21cm', height: '29.7cm' },
      margin: { top: margin, bottom: margin, left: '2cm', right: '2cm', footer: '1cm' },
    },
  } as const
  if (indeling !== 'doorlopend') return { properties }
  const number = ['Bladzijde ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES]
  const footer = new Paragraph({ style: 'Voettekst', children: [new TextRun({ children: number })] })
  return { properties, footers: { default: new Footer({ children: [footer] }) } }
}

const withLinks = new Set(['word/document.xml', 'word/_rels/document.xml.rels'])
/** As the library makes them: a text of a case stands between tags, where a quotation mark is escaped. */
const linkName = /((?:r:id|\bId))="(rId[a-z0-9_-]{21})"/g
