/** Random weighings over a few factors, so that they meet, carry and contradict each other often. */
import fc from 'fast-check'
import type { Draft, Facts, Precedent, Side } from '../../../src/core/moresprudentie/model.js'

const proFactors = ['p1', 'p2', 'p3', 'p4']
const contraFactors = ['c1', 'c2', 'c3', 'c4']

export const someFacts: fc.Arbitrary<Facts> = fc.record({
  pro: fc.subarray(proFactors),
  contra: fc.subarray(contraFactors),
})

/** A weighing whose reason is a part of its own side, and not empty. */
export const someDraft: fc.Arbitrary<Draft> = fc
  .record({ side: fc.constantFrom<Side>('pro', 'contra'), facts: someFacts })
  .filter(({ side, facts }) => facts[side].length > 0)
  .chain(({ side, facts }) =>
    fc.subarray([...facts[side]], { minLength: 1 }).map((reason) => ({ side, ...facts, reason })),
  )

/** A case base, mostly not consistent. */
export function someCases(maxLength: number): fc.Arbitrary<Precedent[]> {
  return fc.array(someDraft, { maxLength }).map(named)
}

/** Only what does not contradict what came before it. */
export function consistentPart(cases: readonly Precedent[], agree: (one: Draft, other: Draft) => boolean): Precedent[] {
  const kept: Precedent[] = []
  for (const one of cases) if (kept.every((other) => agree(one, other))) kept.push(one)
  return kept
}

function named(drafts: readonly Draft[]): Precedent[] {
  return drafts.map((draft, i) => ({ id: `z${i + 1}`, ...draft }))
}

/** All parts of a list, the smallest first. */
export function partsOf<T>(list: readonly T[]): T[][] {
  const parts = Array.from({ length: 2 ** list.length }, (_, bits) => list.filter((_, i) => (bits >>> i) & 1))
  return parts.sort((a, b) => a.length - b.length)
}
