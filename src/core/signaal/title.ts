/** The title of a signaal. */
import { shorten } from '../text/shorten.js'

const longestTitle = 70

/** The title that a signaal gets of its sentence: the first one, in short, for people find it back by this. */
export function titleOf(wringt: string): string {
  const [first = wringt] = wringt.trim().split(/(?<=[.!?])\s/)
  return shorten(first.replace(/[.!?]$/, ''), longestTitle)
}
