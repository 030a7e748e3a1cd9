/** Whether more hands were counted than there are people who take part. */
import type { Casus } from './casus.js'

/** A count that is too high. `at`: where its numbers stand. */
export interface TooManyHands {
  at: readonly string[]
  handen: number
  deelnemers: number
}

/** In the show of hands (step 6) and at each question of an anonymous test (step 7). Without participants nothing is known. */
export function tooManyHands({ conclusie, toets, deelnemers: { length: deelnemers } }: Casus): TooManyHands[] {
  if (deelnemers === 0) return []
  const { ja = 0, nee = 0, weetNiet = 0 } = conclusie.telling ?? {}
  const counts = [
    { at: ['conclusie', 'telling'], handen: ja + nee + weetNiet },
    ...Object.entries(toets.aantallen ?? {}).map(([key, count]) => ({
      at: ['toets', 'aantallen', key],
      handen: (count.ja ?? 0) + (count.nee ?? 0),
    })),
  ]
  return counts.filter(({ handen }) => handen > deelnemers).map((count) => ({ ...count, deelnemers }))
}
