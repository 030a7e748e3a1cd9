/** The one place where user text becomes XML: whatever it holds, it stays text. */
import { visible } from './visible.js'

/** Any text, safe between tags and in a quoted attribute. Characters that XML does not know become readable. */
export function escapeXml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
