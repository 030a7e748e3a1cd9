/** How big the text of one case may be, whoever reads it. */

/** Whether a text is refused for its size alone. */
export function isTooBig(text: string): boolean {
  if (text.length > maxLength) return true
  return text.length >= maxLines && text.split('\n', maxLines + 1).length > maxLines
}

const maxLength = 2_000_000
const maxLines = 100_000
