/** JSON that may land on a screen: what could steer a terminal is escaped, and the values stay the same. */
import { late } from './late.js'

/** The value as JSON text of several lines, ending in a newline. */
export function safeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(unusual, (one) => (steering().test(one) ? escaped(one) : one))}\n`
}

/** JSON itself escapes only the controls below U+0020; the line breaks between the lines stay. */
const steering = late(String.raw`^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]$`, 'u')

/** What is no plain letter or sign. This much is quick to find in a text of megabytes, and there is little of it. */
const unusual = /[^\n\x20-\x7E\u00A1-\u00AC\u00AE-\u024F]/gu

function escaped(character: string): string {
  const units = [...Array(character.length).keys()].map((i) => character.charCodeAt(i))
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
}
