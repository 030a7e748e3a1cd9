/** The largest matching and the smallest hitting sets, against exhaustive search. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bitRows, setBit } from '../../../src/core/moresprudentie/bits.js'
import { mostSets, smallestHittingSets } from '../../../src/core/moresprudentie/hitting-set.js'
import { largestMatching } from '../../../src/core/moresprudentie/matching.js'
import { partsOf } from './some-weighings.js'

test('de grootste koppeling is zo groot als de kleinste bedekking', () => {
  const edge = fc.tuple(fc.nat(5), fc.nat(6))
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 20 }), (pairs) => {
      const edges = bitRows(6, 7)
      for (const [i, j] of pairs) setBit(edges, i, j)
      const { ofLeft } = largestMatching({ left: 6, right: 7, edges })
      const points = [...Array.from({ length: 6 }, (_, i) => `l${i}`), ...Array.from({ length: 7 }, (_, j) => `r${j}`)]
      const covers = (part: string[]) => pairs.every(([i, j]) => part.includes(`l${i}`) || part.includes(`r${j}`))
      expect([...ofLeft].filter((j) => j !== -1)).toHaveLength(partsOf(points).find(covers)!.length)
    }),
    { numRuns: 200 },
  )
})

test('een lange keten wordt helemaal gekoppeld, zonder vast te lopen', () => {
  const length = 3000
  const edges = bitRows(length, length)
  for (let i = 0; i < length; i++) {
    setBit(edges, i, i)
    if (i > 0) setBit(edges, i, i - 1)
  }
  // The lowest neighbour of the last is taken by the one before it, and so on: one path through everything.
  setBit(edges, 0, 1)
  const { ofLeft } = largestMatching({ left: length, right: length, edges })
  expect([...ofLeft].every((j) => j !== -1)).toBe(true)
})

test('de kleinste keuzen die elke groep raken zijn precies die van uitputtend zoeken', () => {
  const group = fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(group, { maxLength: 8 }), (groups) => {
      const all = partsOf([0, 1, 2, 3, 4, 5, 6, 7]).filter((p) => groups.every((g) => g.some((e) => p.includes(e))))
      const smallest = all.filter((part) => part.length === all[0]!.length)
      const found = smallestHittingSets(groups)!
      expect(found.exact).toBe(true)
      expect(found.complete).toBe(smallest.length <= mostSets)
      const sorted = smallest.toSorted((a, b) => (a.join() < b.join() ? -1 : 1))
      expect(found.sets).toEqual(sorted.slice(0, mostSets))
    }),
    { numRuns: 2000 },
  )
})

test('een groep zonder iets erin is niet te raken', () => {
  expect(smallestHittingSets([[1], []])).toBeUndefined()
})

test('een veel te grote vraag krijgt op tijd een keuze die voldoet, met de erkenning dat het niet bewezen de kleinste is', () => {
  // 60 groups of 5 out of 61 numbers, spread by a fixed rule.
  const groups = Array.from({ length: 60 }, (_, i) =>
    Array.from({ length: 5 }, (_, k) => (i * 7 + k * k * 13 + k) % 61),
  )
  const start = performance.now()
  const found = smallestHittingSets(groups)!
  // Trying every choice would take years; how fast it is, bench/moresprudentie.ts tells.
  expect(performance.now() - start).toBeLessThan(10_000)
  expect(found.exact).toBe(false)
  expect(groups.every((g) => g.some((e) => found.sets[0]!.includes(e)))).toBe(true)
})
