/** The one way for user text to a terminal: whatever could steer it, hide in it or overwrite it becomes readable. */
import { late } from './late.js'

/**
 * Any text, safe for a terminal. Controls, bidi marks, zero-width, tag and other invisible characters come out
 * as "⟨U+202E⟩", a tab as one space. Newlines, emoji sequences and accents stay. Doing it twice changes nothing.
 */
export function visible(text: string): string {
  if (harmless.test(text)) return text
  return text.replaceAll('\t', ' ').replace(emojiOrInvisible(), keepOrShow).replace(crowdedMarks(), '$1⟨…⟩')
}

/** The same on one line: newlines become spaces. For titles, names, file names and messages. */
export function visibleLine(text: string): string {
  const shown = visible(text)
  if (!shown.includes('\n')) return shown.trim()
  return shown
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
}

/** Where the first character stands that nobody sees, tabs and line ends apart; -1 where there is none. */
export function firstHidden(text: string): number {
  if (harmless.test(text) || !unseen().test(text)) return -1
  for (const { 1: invisible = '', index } of text.matchAll(emojiOrInvisible()))
    if (unseen().test(invisible)) return index
  return -1
}

function keepOrShow(match: string, invisible: string | undefined): string {
  if (invisible === undefined) return match
  return `⟨U+${invisible.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`
}

// A variation selector or joiner belongs to a picture only when it stands behind one; alone it can smuggle text.
const picture = String.raw`\p{Extended_Pictographic}[\uFE0E\uFE0F]?\p{Emoji_Modifier}?`
const keycap = String.raw`[0-9#*]\uFE0F\u20E3`
// U+2800 is a blank that counts as a symbol; noncharacters are no text at all.
const hidden = String.raw`(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]`
const unseen = late(String.raw`(?![\t\r])${hidden}`, 'u')
const emojiOrInvisible = late(`(?:${picture})(?:\\u200D${picture})*|${keycap}|(${hidden})`, 'gu')

/** Letters of Dutch texts, and signs, none of which is hidden or a mark: telling so is much quicker than looking for what is. */
const harmless = /^[\n\x20-\x7E\u00A1-\u00AC\u00AE-\u024F\u2010-\u2027\u2030-\u205E\u2070-\u20CF\u2100-\u27FF]*$/

/** More than eight marks on one letter climb over the lines around it. */
const crowdedMarks = late(String.raw`(\p{M}{8})\p{M}+`, 'gu')
