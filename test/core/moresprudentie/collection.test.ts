/** The fast answers about a whole collection against the plain definitions and exhaustive search. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collect } from '../../../src/core/moresprudentie/collection.js'
import { contradictingPairs } from '../../../src/core/moresprudentie/contradictions.js'
import { landmarks } from '../../../src/core/moresprudentie/landmarks.js'
import {
  added,
  conflict,
  consistent,
  forces,
  missing,
  permitted,
  supports,
  type Precedent,
} from '../../../src/core/moresprudentie/model.js'
import { nearestCases } from '../../../src/core/moresprudentie/nearest.js'
import { leastReconsideration } from '../../../src/core/moresprudentie/reconsider.js'
import { standingOf } from '../../../src/core/moresprudentie/standing.js'
import { partsOf, someCases, someDraft, someFacts } from './some-weighings.js'

const ids = (cases: readonly Precedent[]) => cases.map(({ id }) => id)

test('de stand van een concept is die van de definities', () => {
  fc.assert(
    fc.property(someCases(12), someDraft, (cases, draft) => {
      const standing = standingOf(draft, collect(cases))
      expect(standing.supportedBy).toEqual(ids(cases.filter((c) => supports(c, draft))))
      const forcing = cases.filter((c) => c.side === draft.side && forces(c, draft) && !supports(c, draft))
      expect(standing.forcedBy).toEqual(ids(forcing))
      expect(standing.contradictions.map(({ id }) => id)).toEqual(ids(cases.filter((c) => conflict(c, draft))))
      const forcingAgainst = cases.filter((c) => c.side !== draft.side && forces(c, draft))
      const told = standing.contradictions.filter(({ settledBy }) => settledBy.length === 0)
      expect(told.map(({ id }) => id)).toEqual(ids(forcingAgainst))
      expect(['steunt', 'nieuw'].includes(standing.level)).toBe(permitted(draft, cases))
    }),
    { numRuns: 1000 },
  )
})

test('elk herstel heft alle botsingen op, en geen kleiner herstel doet dat', () => {
  fc.assert(
    fc.property(someCases(12), someDraft, (cases, draft) => {
      const { level, repair } = standingOf(draft, collect(cases))
      fc.pre(level === 'te-dun')
      const own = draft[draft.side].filter((factor) => !draft.reason.includes(factor))
      const mended = partsOf(own).filter((extra) =>
        cases.every((c) => !conflict(c, { ...draft, reason: [...draft.reason, ...extra] })),
      )
      const smallest = mended.filter((extra) => extra.length === mended[0]!.length)
      expect(repair!.exact && repair!.complete).toBe(true)
      expect(new Set(repair!.sets.map(String))).toEqual(new Set(smallest.map((set) => String(set.toSorted()))))
    }),
    { numRuns: 1000 },
  )
})

test('wie herziet, botst niet meer met de casus waarvan hij afwijkt', () => {
  fc.assert(
    fc.property(someCases(8), someDraft, (cases, draft) => {
      const before = standingOf(draft, collect(cases))
      const herzien = new Set(before.contradictions.map(({ id }) => id))
      const after = standingOf(draft, collect(cases), herzien)
      expect(after.contradictions).toEqual([])
      expect(after.departedFrom).toEqual([...herzien])
      expect(['steunt', 'nieuw']).toContain(after.level)
    }),
  )
})

test('elk botsend paar wordt genoemd', () => {
  fc.assert(
    fc.property(someCases(14), (cases) => {
      const pairs = cases.flatMap((a) =>
        cases.filter((b) => a.side === 'pro' && conflict(a, b)).map((b) => [a.id, b.id]),
      )
      expect([...contradictingPairs(collect(cases))]).toEqual(pairs)
      expect(pairs.length === 0).toBe(consistent(cases))
    }),
    { numRuns: 2000 },
  )
})

test('minder casussen heroverwegen kan niet, en wie in elke kleinste keuze zit wordt genoemd', () => {
  fc.assert(
    fc.property(someCases(9), (cases) => {
      const { ids: chosen, inEvery, proof } = leastReconsideration(collect(cases))
      const enough = partsOf(cases).filter((out) => consistent(cases.filter((c) => !out.includes(c))))
      const smallest = enough.filter((out) => out.length === enough[0]!.length).map(ids)
      expect(smallest.map(String)).toContain(String(chosen))
      expect(inEvery).toEqual(chosen.filter((id) => smallest.every((out) => out.includes(id))))
      expect(proof).toHaveLength(chosen.length)
      expect(new Set(proof.flat()).size).toBe(2 * proof.length)
      const find = (id: string) => cases.find((c) => c.id === id)!
      expect(proof.every(([a, b]) => conflict(find(a), find(b)))).toBe(true)
    }),
    { numRuns: 1500 },
  )
})

test('een mijlpaal is een casus die geen andere casus steunt, gelijke casussen samengenomen', () => {
  fc.assert(
    fc.property(someCases(14), (cases) => {
      const isSame = (a: Precedent, b: Precedent) => supports(a, b) && supports(b, a)
      const first = cases.filter((c, i) => !cases.slice(0, i).some((earlier) => isSame(earlier, c)))
      const expected = first
        .filter((c) => !first.some((d) => d !== c && supports(d, c)))
        .map((c) => ({ id: c.id, same: ids(cases.filter((d) => d !== c && isSame(c, d))) }))
      expect(landmarks(collect(cases))).toEqual(expected)
    }),
    { numRuns: 1000 },
  )
})

test('wat een mijlpaal dwingt of tegenhoudt, is alles wat de verzameling dwingt of tegenhoudt', () => {
  fc.assert(
    fc.property(someCases(12), someDraft, (cases, draft) => {
      const marks = new Set(landmarks(collect(cases)).map(({ id }) => id))
      const kept = cases.filter(({ id }) => marks.has(id))
      expect(cases.some((c) => forces(c, draft))).toBe(kept.some((c) => forces(c, draft)))
      expect(cases.some((c) => conflict(c, draft))).toBe(kept.some((c) => conflict(c, draft)))
    }),
    { numRuns: 2000 },
  )
})

test('dichtbij is wie de minste verschillen heeft: geen ander heeft er maar een deel van', () => {
  fc.assert(
    fc.property(someCases(12), someFacts, fc.constantFrom('pro', 'contra'), (cases, facts, side) => {
      const sided = cases.filter((c) => c.side === side)
      const gap = (c: Precedent) => [...missing(c, facts), ...added(c, facts)]
      const isLess = (a: Precedent, b: Precedent) =>
        gap(a).length < gap(b).length && gap(a).every((f) => gap(b).includes(f))
      const nearest = sided.filter((c) => !sided.some((other) => isLess(other, c)))
      const told = nearestCases(facts, side, collect(cases))
      expect(told.flatMap((near) => near.ids).toSorted()).toEqual(ids(nearest).toSorted())
      for (const near of told)
        for (const id of near.ids) {
          const one = cases.find((c) => c.id === id)!
          expect([near.missing, near.added]).toEqual([missing(one, facts).toSorted(), added(one, facts).toSorted()])
        }
    }),
    { numRuns: 1500 },
  )
})

test('ook met meer dan 32 factoren en met factoren die niemand kent', () => {
  const many = (letter: string) => Array.from({ length: 40 }, (_, i) => `${letter}${i}`)
  const one: Precedent = { id: 'z1', side: 'contra', pro: ['p0'], contra: many('c'), reason: ['c39'] }
  const draft = { side: 'pro', pro: many('p'), contra: ['c39', 'nieuw'], reason: ['p0'] } as const
  expect(standingOf(draft, collect([one]))).toMatchObject({
    level: 'te-dun',
    contradictions: [{ id: 'z1', settledBy: many('p').slice(1).toSorted() }],
  })
  const narrow: Precedent = { id: 'z2', side: 'contra', pro: ['p0'], contra: ['c39'], reason: ['c39'] }
  expect(standingOf(draft, collect([narrow])).contradictions[0]!.settledBy).toHaveLength(39)
})
