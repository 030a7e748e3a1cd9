/** What is kept of a case says to others exactly what the whole case says, and holds no text. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mustBeJudged } from '../../../src/core/check/between.js'
import { rules } from '../../../src/core/check/rules.js'
import { bareCasus } from '../../../src/core/moresprudentie/bare-casus.js'
import { asksForOthers, caseFacts } from '../../../src/core/moresprudentie/case-facts.js'
import { beraad } from './beraden.js'

const words = (names: string[]) => fc.subarray(names).map((list) => list.join(' '))
const aCase = fc.record({
  pro: words(['te', 'lot', 'klein']),
  contra: words(['wet', 'eigen']),
  om: words(['te', 'wet', 'eigen']),
  oordeel: fc.constantFrom('ja', 'nee', 'ja-mits', undefined),
  status: fc.constantFrom('concept', 'advies', 'ingetrokken'),
  lijn: fc.constantFrom('afzien', 'anders', undefined),
  naar: fc.option(fc.nat(5)),
  behandeling: fc.constantFrom('volgt', 'onderscheidt', 'herziet', 'noemt', undefined),
  op: fc.subarray(['te', 'wet']),
  smoes: fc.boolean(),
})
const idOf = (i: number) => `2020-01-0${i + 1}-beraad`
const collection = fc.array(aCase, { minLength: 1, maxLength: 6 }).map((list) =>
  list.map(({ pro, contra, om, oordeel, status, lijn, naar, behandeling, op, smoes }, i) => {
    const verwijzingen = naar === null ? [] : [{ naar: idOf(naar), ...(behandeling && { behandeling }), op }]
    const casus = beraad(idOf(i), oordeel, [pro, contra], om, { status, verwijzingen })
    const argumenten = casus.argumenten.map((a) => (smoes ? { ...a, smoes: { vermoeden: 'vrees' } } : a))
    return { ...casus, argumenten, lijn }
  }),
)
const between = rules.filter(({ needs }) => needs === 'others')

test('de regels over andere casussen zeggen er hetzelfde van, en een oudere casus zegt hetzelfde tegen hen', () => {
  fc.assert(
    fc.property(collection, (cases) => {
      const others = caseFacts(cases)
      const bare = cases.map((casus) => JSON.parse(JSON.stringify(bareCasus(casus))) as typeof casus)
      expect(caseFacts(bare)).toEqual(others)
      for (const [i, casus] of cases.entries()) {
        const said = between.flatMap((rule) => [...rule.check(casus, { others })])
        expect(between.flatMap((rule) => [...rule.check(bare[i]!, { others })])).toEqual(said)
        expect(mustBeJudged(bare[i]!, { others })).toBe(said.length > 0)
        if (said.length > 0) expect(asksForOthers(bare[i]!)).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test('er blijft geen tekst van de casus in over', () => {
  const uitzonderingen = [
    { regel: 'VERWIJZING-HERZIET', reden: 'merk', tot: '2099-01-01' },
    { regel: 'merk', reden: 'merk', tot: '2099-01-01' },
  ]
  const verwijzingen = [{ naar: idOf(1), behandeling: 'volgt' as const, motivering: 'merk' }]
  const casus = beraad(idOf(0), 'ja', ['te', 'wet'], 'te', {
    titel: 'merk',
    kernpunten: 'merk',
    uitzonderingen,
    verwijzingen,
  })
  const bare = bareCasus({ ...casus, argumenten: casus.argumenten.map((a) => ({ ...a, stelling: 'merk' })) })
  expect(JSON.stringify(bare)).not.toContain('merk')
  // Whether an exception is of use shows only beside the others.
  expect(mustBeJudged(bare, {})).toBe(true)
})
