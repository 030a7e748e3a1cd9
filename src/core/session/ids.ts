/** The id of a new case: its day and a short form of its title. No running numbers, so that branches do not collide. */
import { withoutLeaks } from '../lek/without-leaks.js'
import { folded } from '../text/fold.js'

const maxLength = 64

/**
 * An id from a day ("JJJJ-MM-DD") and a title: lower case, ASCII, at most 64 characters, not one of those taken.
 * What may point at one person stays out of it, for a file keeps its name.
 */
export function newCaseId(day: string, title: string, taken: ReadonlySet<string>): string {
  const base = cut(`${day}-${slug(withoutLeaks(title)) || 'casus'}`, maxLength)
  for (let nr = 1; ; nr++) {
    const suffix = nr === 1 ? '' : `-${nr}`
    const id = `${cut(base, maxLength - suffix.length)}${suffix}`
    if (!taken.has(id)) return id
  }
}

/** A text as a name of lower-case ASCII words with hyphens; empty when nothing of it can stay. */
export function slug(title: string): string {
  return folded(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** Cuts on a hyphen where that leaves most of the text. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text
  const hard = text.slice(0, length)
  const soft = hard.slice(0, hard.lastIndexOf('-'))
  return (soft.length > length / 2 ? soft : hard).replace(/-$/, '')
}
