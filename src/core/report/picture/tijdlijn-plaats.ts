/** Where labels go along an axis: as near as can be to where they belong, in the same order, and never over each other. */

interface Wish {
  wanted: number
  height: number
}

/** The top of each label, in the order given. What does not fit between `from` and `till` runs on below. */
export function spread(
  wishes: readonly Wish[],
  { from, till, gap }: { from: number; till: number; gap: number },
): number[] {
  const tops: number[] = []
  let free = from
  for (const { wanted, height } of wishes) {
    const top = Math.max(free, wanted)
    tops.push(top)
    free = top + height + gap
  }
  const used = wishes.reduce((sum, { height }) => sum + height + gap, -gap)
  let limit = Math.max(till, from + used)
  for (let i = wishes.length - 1; i >= 0; i--) {
    tops[i] = Math.min(tops[i]!, limit - wishes[i]!.height)
    limit = tops[i]! - gap
  }
  return tops
}
