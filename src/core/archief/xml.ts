/** A small document in XML: elements with text or elements in them. */
import { escapeXml } from '../text/escape-xml.js'

/** The name of an element, what is in it, and its attributes. */
export type Xml = readonly [
  name: string,
  inside: string | readonly Xml[],
  attributes?: Readonly<Record<string, string>>,
]

/** The whole document. Texts and values of attributes are escaped here; names are our own. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, '')}`
}

function element([name, inside, attributes = {}]: Xml, indent: string): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
  const opening = `${indent}<${name}${pairs.join('')}>`
  if (typeof inside === 'string') return `${opening}${escapeXml(inside)}</${name}>\n`
  return `${opening}\n${inside.map((one) => element(one, `${indent}  `)).join('')}${indent}</${name}>\n`
}
