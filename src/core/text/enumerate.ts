/** Words in a row, as one says them. */

/** "a", "a en b", "a, b en c". */
export function enumerate(words: readonly string[]): string {
  return inARow(words, 'en')
}

/** "a", "a of b", "a, b of c". */
export function oneOf(words: readonly string[]): string {
  return inARow(words, 'of')
}

function inARow(words: readonly string[], last: 'en' | 'of'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}
