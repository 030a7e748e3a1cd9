/** A text without what may point at one person, for a name that cannot be mended later. */
import { findLeaks } from './find-leaks.js'

/** The text with a space for every leak in it, the doubtful ones too: a name can do without a word. */
export function withoutLeaks(text: string): string {
  const leaks = findLeaks(text)
  const starts = [0, ...leaks.map(({ end }) => end)]
  return starts.map((start, i) => text.slice(start, leaks[i]?.start)).join(' ')
}
