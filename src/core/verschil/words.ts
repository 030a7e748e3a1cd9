/** A long text before and after a change: only what is around the changed words, and these words marked. */
import { diffWordsWithSpace, type Change } from 'diff'

/** So many words stay around a change; more of them become "…". */
const around = 6
/** More changed words than this are no longer looked for: the texts are simply other texts. */
const mostEdits = 400

/** Both texts on one line, the changed words between « and ». */
export function wordsBeforeAndAfter(old: string, now: string): { was: string; nu: string } {
  const parts = diffWordsWithSpace(flat(old), flat(now), { maxEditLength: mostEdits })
  if (parts === undefined) return { was: flat(old), nu: flat(now) }
  return { was: shown(parts.filter((part) => !part.added)), nu: shown(parts.filter((part) => !part.removed)) }
}

function shown(parts: readonly Change[]): string {
  const last = parts.length - 1
  const texts = parts.map((part, i) =>
    isChanged(part) ? marked(part.value) : context(part.value, i === 0, i === last),
  )
  // Changed words beside each other are one change.
  return texts.join('').replace(/»(\s*)«/g, '$1')
}

function isChanged({ added, removed }: Change): boolean {
  return added || removed
}

/** The blanks around a changed word stay outside the marks. */
function marked(text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  return words === '' ? text : `${before}«${words}»${after}`
}

/** Unchanged text in short: its end before a change, its begin behind one. */
function context(text: string, isFirst: boolean, isLast: boolean): string {
  const words = text.split(/(?<=\s)/)
  if (isFirst && isLast) return text
  if (isFirst) return words.length > around ? `… ${words.slice(-around).join('')}` : text
  if (isLast) return words.length > around ? `${words.slice(0, around).join('')}…` : text
  return words.length > 2 * around ? `${words.slice(0, around).join('')}… ${words.slice(-around).join('')}` : text
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
