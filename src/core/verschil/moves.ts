/** Which items of a list changed places: the fewest that explain the new order. */

/** `order`: the old positions in the order of now. Gives the indices in it of the items that moved. */
export function movedAmong(order: readonly number[]): number[] {
  const stayed = new Set(longestRising(order))
  return order.flatMap((_, i) => (stayed.has(i) ? [] : [i]))
}

/** The indices of a longest rising row of numbers, by patience sorting: n log n. */
function longestRising(order: readonly number[]): number[] {
  const ends: number[] = []
  const before = order.map((value, i) => {
    const pile = firstPile(ends, order, value)
    ends[pile] = i
    return pile === 0 ? -1 : ends[pile - 1]!
  })
  const row: number[] = []
  for (let i = ends.at(-1) ?? -1; i !== -1; i = before[i]!) row.unshift(i)
  return row
}

/** The first pile whose last number is not lower than this one. */
function firstPile(ends: readonly number[], order: readonly number[], value: number): number {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (order[ends[middle]!]! < value) low = middle + 1
    else high = middle
  }
  return low
}
