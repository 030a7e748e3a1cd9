/** References in a circle are found, and what only leads to a circle is not one. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { referencesInCircles } from '../../../src/core/moresprudentie/circles.js'

const circles = (edges: Record<string, string[]>) => [...referencesInCircles(new Map(Object.entries(edges)))].sort()

test('een kring van twee en van drie, en wat er alleen naartoe leidt of ertussen ligt, niet', () => {
  const naar = { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['e'], e: ['c'], f: ['a'], g: ['g'], h: ['weg'] }
  expect(circles(naar)).toEqual(['a>b', 'b>a', 'c>d', 'd>e', 'e>c'])
})

test('verwijzingen die alleen naar eerdere beraden gaan, lopen nooit rond', () => {
  const earlierOnly = fc.array(fc.array(fc.nat(30), { maxLength: 3 }), { maxLength: 30 })
  fc.assert(
    fc.property(earlierOnly, (lists) => {
      const naar = lists.map((list, i) => [`${i}`, list.filter((to) => to < i).map(String)] as const)
      expect(referencesInCircles(new Map(naar))).toEqual(new Set())
    }),
  )
})
