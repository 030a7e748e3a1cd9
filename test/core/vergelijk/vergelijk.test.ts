/** Cases side by side: what they share counts kind by kind, and never as one score. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dichtstbij, naastElkaar } from '../../../src/core/vergelijk/vergelijk.js'
import { markdown } from '../../../src/core/report/markdown.js'
import { dichtstbijBlocks, naastElkaarBlocks } from '../../../src/core/report/vergelijk.js'
import { aCasus } from '../../builders.js'
import { beraad } from '../precedenten/beraden.js'

const one = beraad('2024-01-01-een', 'ja', ['te lot', 'wet'], 'te')
const other = beraad('2022-01-01-ander', 'nee', ['te klein', 'wet eigen'], 'eigen')
const ids = (found: ReturnType<typeof dichtstbij>) => found.tegenover.map(({ casus }) => casus.id)

test('factoren staan per kant: gedeeld, alleen hier en alleen daar', () => {
  const [found] = naastElkaar(one, other).tegenover
  expect(found).toMatchObject({
    gelijkeLijn: true,
    voor: { gedeeld: ['te'], hier: ['lot'], daar: ['klein'] },
    tegen: { gedeeld: ['wet'], hier: [], daar: ['eigen'] },
  })
})

test('in een andere lijn is dezelfde factor niet gedeeld, en dat staat erbij', () => {
  const found = naastElkaar(one, { ...other, lijn: 'iets-anders' })
  expect(found.tegenover[0]).toMatchObject({ gelijkeLijn: false, voor: { gedeeld: [], hier: ['te', 'lot'] } })
  expect(markdown(naastElkaarBlocks(found))).toContain('horen bij een andere lijn')
})

test('hoofdletters, accenten en de vorm van een woord maken niet uit', () => {
  const beslissing = (handeling: string) => ({ beslissing: { handeling } })
  const belanghebbenden = (naam: string) => ({ belanghebbenden: [{ id: 'b1', naam }] })
  const [found] = naastElkaar(
    aCasus({ id: '2025-01-01-a', ...beslissing('de laptop vergoeden'), ...belanghebbenden('Cliënt') }),
    aCasus({ id: '2025-01-01-b', ...beslissing('twee laptops betalen'), ...belanghebbenden('client') }),
  ).tegenover
  expect(found).toMatchObject({
    belanghebbenden: { gedeeld: ['Cliënt'] },
    handeling: { gedeeld: ['laptop'], hier: ['vergoeden'] },
  })
})

test('wie een factor meer deelt, staat boven wie verder alles deelt', () => {
  const bare = { belanghebbenden: [], beslissing: {} }
  const twoFactors = beraad('2020-01-01-twee', 'ja', ['te', 'wet'], 'te', bare)
  const oneFactor = beraad('2023-01-01-een-factor', 'ja', ['te', ''], 'te')
  const elsewhere = { ...one, id: '2023-06-06-elders', lijn: 'iets-anders' }
  expect(ids(dichtstbij(one, [elsewhere, oneFactor, one, twoFactors]))).toEqual([
    '2020-01-01-twee',
    '2023-01-01-een-factor',
    '2023-06-06-elders',
  ])
})

test('een leeg concept zegt wat er mist, en er gaat niets mis', () => {
  const empty = aCasus({ id: '2025-01-01-leeg', argumenten: [], belanghebbenden: [], beslissing: {} })
  expect(dichtstbij(empty, [one, other]).tegenover).toEqual([])
  expect(markdown(dichtstbijBlocks(dichtstbij(empty, [one])))).toContain('Geen andere casus deelt iets')
  const text = markdown(naastElkaarBlocks(naastElkaar(empty, one)))
  expect(text).toContain('In 2025-01-01-leeg ontbreekt nog: de lijn, een factor en het oordeel.')
})

test('een verwijzing is van beide kanten te zien; de motivering van een strengere casus niet', () => {
  const verwijzingen = [{ naar: other.id, behandeling: 'herziet' as const, motivering: 'Om de wet.' }]
  const citing = beraad('2024-01-01-een', 'ja', ['te', ''], 'te', { verwijzingen, status: 'concept' })
  for (const [here, there] of [
    [citing, other],
    [other, citing],
  ] as const)
    expect(naastElkaar(here, there).tegenover[0]!.verwijzingen).toEqual([
      { van: citing.id, naar: other.id, behandeling: 'herziet', op: [], motivering: 'Om de wet.' },
    ])
  const strict = { ...citing, vertrouwelijkheid: 'vertrouwelijk' as const }
  expect(JSON.stringify(naastElkaar(other, strict))).not.toContain('Om de wet')
})

test('wie van plaats wisselt, ziet dezelfde delen gespiegeld, en de volgorde van de casussen telt niet', () => {
  const words = fc.subarray(['te', 'schuld', 'lot', 'klein']).map((list) => list.join(' '))
  const contra = fc.subarray(['wet', 'gewezen', 'eigen']).map((list) => list.join(' '))
  const some = fc.tuple(words, contra)
  fc.assert(
    fc.property(fc.array(some, { minLength: 2, maxLength: 6 }), (sets) => {
      const cases = sets.map((set, i) => beraad(`2020-01-01-c${i}`, 'ja', set))
      const [a, b] = [cases[0]!, cases[1]!]
      const [ab, ba] = [naastElkaar(a, b).tegenover[0]!, naastElkaar(b, a).tegenover[0]!]
      for (const soort of ['voor', 'tegen', 'kaders', 'beginselen', 'belanghebbenden', 'handeling'] as const) {
        expect(ab[soort].hier).toEqual(ba[soort].daar)
        expect(new Set(ab[soort].gedeeld)).toEqual(new Set(ba[soort].gedeeld))
      }
      expect(ids(dichtstbij(a, cases.toReversed()))).toEqual(ids(dichtstbij(a, cases)))
    }),
  )
})
