/** Shortening for a page that must not run over: whole sentences where that can be, and always with a word that it was done. */
import { firstOf } from './first-of.js'

/** What stands behind everything that was cut. */
export const INGEKORT = '(ingekort)'

/** At most about `room` characters of the text on one line, cut behind a sentence, else behind a word. */
export function ingekort(text: string, room: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= room) return line
  const head = line.slice(0, room + 1)
  const sentences = [...head.matchAll(/[.!?](?= )/g)]
  const end = sentences.at(-1)?.index ?? -1
  if (end >= room / 3) return `${head.slice(0, end + 1)} ${INGEKORT}`
  const word = head.lastIndexOf(' ')
  return `${(word > 0 ? head.slice(0, word) : head.slice(0, room)).replace(/[,;:]$/, '')} … ${INGEKORT}`
}

/** That so many more were cut. */
export function enNog(count: number): string {
  return `En nog ${count} ${INGEKORT}`
}

/** The first `most`, and when there are more a last one that says how many. `rest` makes that one. */
export function eerste<Item>(items: readonly Item[], most: number, rest: (text: string) => Item): Item[] {
  return firstOf(items, most, (more) => rest(enNog(more)))
}
