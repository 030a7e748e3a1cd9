/** The small words of OpenDocument that its parts share. */

/** Attributes of an element, each with its name in full. */
export type Attributes = Readonly<Record<string, string | number>>

export const XML = '<?xml version="1.0" encoding="UTF-8"?>\n'

export const namespaces = Object.entries({
  office: 'office',
  style: 'style',
  text: 'text',
  table: 'table',
  meta: 'meta',
  fo: 'xsl-fo-compatible',
  svg: 'svg-compatible',
})
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:dc="http://purl.org/dc/elements/1.1/"', 'xmlns:xlink="http://www.w3.org/1999/xlink"')
  .join(' ')

/** A style of our own making: no text of a case comes in here. */
export function style(attributes: Attributes, properties: Readonly<Record<string, Attributes>>): string {
  const parts = Object.entries(properties).map(([kind, own]) => `<style:${kind}-properties${written(own)}/>`)
  return `<style:style${written(attributes)}>${parts.join('')}</style:style>`
}

/** Attributes as they stand in a tag. */
function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')
}
