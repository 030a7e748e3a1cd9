/** The report as OpenDocument text: an open format that every word processor can change. */
import { escapeXml } from '../text/escape-xml.js'
import { visibleLine } from '../text/visible.js'
import { blocksOdt, contentStyles } from './odt-blocks.js'
import { odtStyles } from './odt-styles.js'
import { namespaces, XML } from './odt-xml.js'
import { dayOrFirst } from './paper.js'
import type { Report } from './report.js'
import { zipped } from './zipped.js'

/** The whole file. The same report gives the same bytes. */
export function odt(report: Report): Uint8Array {
  return zipped(
    new Map([
      ['mimetype', mediaType],
      ['content.xml', content(report)],
      ['styles.xml', odtStyles(report.indeling)],
      ['meta.xml', meta(report)],
      ['META-INF/manifest.xml', manifest],
    ]),
  )
}

function content({ blocks }: Report): string {
  return `${XML}<office:document-content ${namespaces} office:version="1.3"><office:automatic-styles>${contentStyles(blocks)}</office:automatic-styles><office:body><office:text>${blocksOdt(blocks)}</office:text></office:body></office:document-content>`
}

/** The date is the case's, not the clock's: the same case gives the same file. */
function meta({ titel, datum }: Report): string {
  const moment = `${dayOrFirst(datum)}T00:00:00`
  const parts = [
    '<meta:generator>beraad</meta:generator>',
    `<dc:title>${escapeXml(visibleLine(titel))}</dc:title>`,
    '<dc:language>nl-NL</dc:language>',
    `<meta:creation-date>${moment}</meta:creation-date>`,
    `<dc:date>${moment}</dc:date>`,
  ]
  return `${XML}<office:document-meta ${namespaces} office:version="1.3"><office:meta>${parts.join('')}</office:meta></office:document-meta>`
}

const mediaType = 'application/vnd.oasis.opendocument.text'

const manifest = `${XML}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">${[
  ['/', mediaType],
  ...['content.xml', 'styles.xml', 'meta.xml'].map((name) => [name, 'text/xml']),
]
  .map(([path, type]) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`)
  .join('')}</manifest:manifest>`
