/** The words that a flag takes, for its line in the help. */

/** "a, b of c". */
export function oneOf(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} of ${words.at(-1)}`
}
