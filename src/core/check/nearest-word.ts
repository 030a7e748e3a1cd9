/** The known word that somebody probably meant. */

/** The word nearest to `typed`, when it is at most two typing errors away; undefined otherwise. */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
  let nearest: string | undefined
  let best = Math.min(2, Math.floor(typed.length / 2)) + 1
  for (const word of words) {
    if (Math.abs(word.length - typed.length) >= best) continue
    const distance = editDistance(typed.toLowerCase(), word.toLowerCase(), best)
    if (distance < best) [nearest, best] = [word, distance]
  }
  return nearest
}

/**
 * How many letters must be added, dropped, changed or swapped with their neighbour (optimal string alignment);
 * Infinity as soon as it is plain that the number is not below `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swapped = isSwap ? before[j - 2]! + 1 : Infinity
      row.push(Math.min(changed, swapped, row[j - 1]! + 1, above[j]! + 1))
    }
    if (Math.min(...row) >= limit && Math.min(...above) >= limit) return Infinity
    before = above
    above = row
  }
  return above[b.length]!
}
