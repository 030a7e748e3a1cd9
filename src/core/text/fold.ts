/** Texts as they are compared when capitals and accents make no difference. */
import { late } from './late.js'

/** The text in lower case and without accents, so that "Cliënt" and "client" are the same word. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(marks(), '').toLowerCase()
}

const marks = late(String.raw`\p{M}`, 'gu')
