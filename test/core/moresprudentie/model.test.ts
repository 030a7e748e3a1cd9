/** The closed forms against the model spelled out, and their laws. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  added,
  conflict,
  consistent,
  forces,
  missing,
  opposite,
  permitted,
  supports,
} from '../../../src/core/moresprudentie/model.js'
import { disagree } from './first-principles.js'
import { consistentPart, partsOf, someCases, someDraft, someFacts } from './some-weighings.js'

test('twee wegingen botsen precies als de een zwaarder vindt wat de ander lichter vindt', () => {
  fc.assert(
    fc.property(someDraft, someDraft, (one, other) => conflict(one, other) === disagree([one, other])),
    { numRuns: 2000 },
  )
})

test('een verzameling is in tegenspraak precies als twee van haar wegingen dat zijn', () => {
  fc.assert(
    fc.property(someCases(6), (cases) => consistent(cases) === !disagree(cases)),
    { numRuns: 1000 },
  )
})

test('een casus dwingt precies als elke andere uitkomst de verzameling in tegenspraak brengt', () => {
  fc.assert(
    fc.property(someCases(5), someFacts, fc.constantFrom('pro', 'contra'), (cases, facts, side) => {
      const base = consistentPart(cases, (one, other) => !disagree([one, other]))
      const other = opposite(side)
      const reasons = partsOf(facts[other]).filter((reason) => reason.length > 0)
      fc.pre(reasons.length > 0)
      const isForced = reasons.every((reason) => disagree([...base, { ...facts, side: other, reason }]))
      expect(base.some((one) => one.side === side && forces(one, facts))).toBe(isForced)
    }),
    { numRuns: 1500 },
  )
})

test('botsen werkt naar twee kanten, en nooit binnen één kant', () => {
  fc.assert(
    fc.property(someDraft, someDraft, (one, other) => {
      expect(conflict(one, other)).toBe(conflict(other, one))
      if (one.side === other.side) expect(conflict(one, other)).toBe(false)
    }),
    { numRuns: 2000 },
  )
})

test('wie een casus steunt, steunt ook wat die casus steunt', () => {
  fc.assert(
    fc.property(someDraft, someDraft, someDraft, (a, b, c) => {
      expect(supports(a, a)).toBe(true)
      if (supports(a, b) && supports(b, c)) expect(supports(a, c)).toBe(true)
    }),
    { numRuns: 5000 },
  )
})

test('wat gesteund wordt, wordt ook gedwongen, en wie dwingt botst met de andere uitkomst', () => {
  fc.assert(
    fc.property(someDraft, someDraft, (precedent, weighing) => {
      if (supports(precedent, weighing)) expect(forces(precedent, weighing)).toBe(true)
      if (precedent.side !== weighing.side && forces(precedent, weighing))
        expect(conflict(precedent, weighing)).toBe(true)
    }),
    { numRuns: 3000 },
  )
})

test('een casus dwingt niet precies als er een verschil te noemen is', () => {
  fc.assert(
    fc.property(someDraft, someFacts, (precedent, facts) => {
      const differences = [...missing(precedent, facts), ...added(precedent, facts)]
      expect(forces(precedent, facts)).toBe(differences.length === 0)
    }),
  )
})

test('in een verzameling zonder tegenspraak mag precies wat er geen tegenspraak in brengt', () => {
  fc.assert(
    fc.property(someCases(6), someDraft, (cases, weighing) => {
      const base = consistentPart(cases, (one, other) => !conflict(one, other))
      expect(permitted(weighing, base)).toBe(consistent([...base, weighing]))
    }),
    { numRuns: 2000 },
  )
})
