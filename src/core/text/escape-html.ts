/** The one place where user text becomes HTML: whatever it holds, it stays text. */
import { visible } from './visible.js'

/** Any text, safe between tags and in a quoted attribute. What is invisible or turns text around becomes readable. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`)
}
