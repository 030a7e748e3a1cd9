/** From cases to weighings: what counts, what does not, and which cases a new one can be held against. */
import { describe, expect, test } from 'vitest'
import type { CasusFile } from '../../../src/core/casus/schema.js'
import { notYetNamed, precedentsFor, precedentsOfLijn, weighingOf } from '../../../src/core/moresprudentie/precedent.js'
import { aCasus } from '../../builders.js'

type Argumenten = NonNullable<CasusFile['argumenten']>
type Conclusie = NonNullable<CasusFile['conclusie']>

const argumenten: Argumenten = [
  { id: 'a1', kant: 'pro', stelling: 'Wij beslisten te laat.', factor: 'te-late-beslissing' },
  { id: 'a2', kant: 'pro', stelling: 'Dit is onevenredig.', factor: 'onevenredig-gevolg' },
  { id: 'a3', kant: 'contra', stelling: 'De wet draagt het op.', factor: 'wet-draagt-terugvordering-op' },
  { id: 'a4', kant: 'contra', stelling: 'Dat is nu eenmaal zo.' },
]
const ja: Conclusie = { oordeel: 'ja', doorslaggevend: ['a1'] }
const advised = (partial: Partial<CasusFile> = {}) =>
  aCasus({ lijn: 'afzien', status: 'advies', argumenten, conclusie: ja, ...partial })
const draftOf = (partial: Partial<CasusFile>, measures: 'met' | 'zonder' = 'met') => {
  const found = weighingOf(advised(partial), measures)
  return 'why' in found ? found.why : found.draft
}

describe('wat een casus woog', () => {
  test('de factoren van beide kanten, en als reden die van de doorslaggevende argumenten', () => {
    expect(draftOf({})).toEqual({
      side: 'pro',
      pro: ['te-late-beslissing', 'onevenredig-gevolg'],
      contra: ['wet-draagt-terugvordering-op'],
      reason: ['te-late-beslissing'],
    })
  })

  test.each([
    ['ja', 'pro', ['a1']],
    ['ja-mits', 'pro', ['a1']],
    ['nee', 'contra', ['a3']],
    ['nee-tenzij', 'contra', ['a3']],
  ] as const)('%s telt als %s', (oordeel, side, doorslaggevend) => {
    expect(draftOf({ conclusie: { oordeel, doorslaggevend: [...doorslaggevend] } })).toMatchObject({ side })
  })

  test('een geparkeerde smoes telt niet, tot hij weer een argument is', () => {
    const parked = (uitkomst: 'open' | 'ingetrokken' | 'argument') => {
      const smoes = { vermoeden: 'zegt niets over de cliënt', uitkomst }
      return draftOf({ argumenten: argumenten.map((a) => (a.id === 'a3' ? { ...a, smoes } : a)) })
    }
    expect(parked('open')).toMatchObject({ contra: [] })
    expect(parked('ingetrokken')).toMatchObject({ contra: [] })
    expect(parked('argument')).toMatchObject({ contra: ['wet-draagt-terugvordering-op'] })
  })

  test('zonder doorslaggevend argument met een factor zijn alle factoren van de kant de reden', () => {
    const all = { reason: ['te-late-beslissing', 'onevenredig-gevolg'] }
    expect(draftOf({ conclusie: { oordeel: 'ja' } })).toMatchObject(all)
    const plain = [...argumenten, { id: 'a5', kant: 'pro' as const, stelling: 'Rust helpt.' }]
    expect(draftOf({ argumenten: plain, conclusie: { oordeel: 'ja', doorslaggevend: ['a5'] } })).toMatchObject(all)
  })

  test.each([
    ['onbeslist', { conclusie: { doorslaggevend: ['a1'] } }],
    ['zonder-factor', { argumenten: [argumenten[2]!], conclusie: { oordeel: 'ja' as const } }],
    ['beide-kanten', { argumenten: [...argumenten, { ...argumenten[0]!, id: 'a6', kant: 'contra' as const }] }],
    ['reden-verloor', { conclusie: { oordeel: 'ja' as const, doorslaggevend: ['a1', 'a3'] } }],
    ['reden-verloor', { conclusie: { oordeel: 'ja' as const, doorslaggevend: ['a4'] } }],
  ])('geen weging: %s', (why, partial) => {
    expect(draftOf(partial)).toBe(why)
  })
})

describe('maatregelen', () => {
  const maatregelen = [
    { id: 'm1', tekst: 'Twaalf maanden uitloop.', voorwaarde: true, factor: 'langere-uitloop' },
    { id: 'm2', tekst: 'Een brief met uitleg.', voorwaarde: false, factor: 'uitleg-gegeven' },
    { id: 'm3', tekst: 'Een toeslag.', voorwaarde: true, factor: 'toeslag', stand: 'vervallen' as const },
    { id: 'm4', tekst: 'Een gesprek.', voorwaarde: true },
  ]
  const conclusie: Conclusie = { ...ja, oordeel: 'ja-mits', maatregelen }

  test('een voorwaarde ligt op tafel en hoort bij de reden, ook als zij later verviel; wat alleen is aangeraden niet', () => {
    expect(draftOf({ conclusie })).toMatchObject({
      pro: ['te-late-beslissing', 'onevenredig-gevolg', 'langere-uitloop', 'toeslag'],
      reason: ['te-late-beslissing', 'langere-uitloop', 'toeslag'],
    })
  })

  test('zonder de maatregelen blijft over wat er zelf al lag', () => {
    expect(draftOf({ conclusie }, 'zonder')).toEqual(draftOf({}))
  })

  test('een ja dat alleen op maatregelen rust, heeft zonder die maatregelen geen factor', () => {
    const bare = { argumenten: [argumenten[2]!], conclusie: { ...conclusie, doorslaggevend: [] } }
    expect(draftOf(bare)).toMatchObject({ reason: ['langere-uitloop', 'toeslag'] })
    expect(draftOf(bare, 'zonder')).toBe('zonder-factor')
  })

  test('een nee legt niets op: wat het tot ja zou maken, is er niet', () => {
    const nee: Conclusie = { oordeel: 'nee-tenzij', doorslaggevend: ['a3'], maatregelen }
    expect(draftOf({ conclusie: nee })).toEqual(draftOf({ conclusie: nee }, 'zonder'))
  })
})

describe('welke casussen meetellen', () => {
  const draft = advised({ id: '2025-03-11-nu', status: 'concept' })
  const whyOf = (partial: Partial<CasusFile>) => {
    const { precedents, others } = precedentsFor(draft, [advised({ id: '2024-01-01-toen', ...partial })], '2025-03-11')
    return others[0]?.why ?? precedents[0]?.id
  }

  test.each(['advies', 'besloten', 'afgerond'] as const)('vanaf %s, wat de beslisser er ook mee deed', (status) => {
    const opvolging = { besluit: { datum: '2024-02-01', uitkomst: 'afgewezen' as const } }
    expect(whyOf({ status, opvolging })).toBe('2024-01-01-toen')
  })

  test.each([
    ['een concept', { status: 'concept' as const }, 'status'],
    ['een ingetrokken casus', { status: 'ingetrokken' as const }, 'status'],
    ['een andere lijn', { lijn: 'anders' }, 'lijn'],
    ['geen lijn', { lijn: undefined }, 'lijn'],
    ['geen oordeel', { conclusie: {} }, 'onbeslist'],
    ['een latere dag', { id: '2025-03-12-later' }, 'toekomst'],
    ['een latere zitting', { bijeenkomsten: [{ id: 's1', datum: '2026-01-01' }] }, 'toekomst'],
    ['op dezelfde dag later in de rij', { id: '2025-03-11-zo' }, 'toekomst'],
  ])('%s niet', (_, partial, why) => {
    expect(whyOf(partial)).toBe(why)
  })

  test('een casus is nooit zijn eigen precedent; een concept zonder lijn heeft er geen', () => {
    expect(precedentsFor(draft, [advised({ id: draft.id })], '2025-03-11')).toEqual({ precedents: [], others: [] })
    const loose = aCasus({ id: 'los' })
    expect(precedentsFor(loose, [advised({ lijn: undefined })], '2025-03-11').precedents).toEqual([])
  })

  test('een concept zonder dag staat op vandaag', () => {
    const undated = advised({ id: 'nieuw', status: 'concept' })
    const cases = [advised({ id: '2025-03-11-a' }), advised({ id: '2025-03-12-b' })]
    expect(precedentsFor(undated, cases, '2025-03-11').precedents.map(({ id }) => id)).toEqual(['2025-03-11-a'])
  })

  test('van een hele lijn tellen alle afgeronde wegingen', () => {
    const cases = [advised({ id: '2025-01-01-a' }), advised({ id: '2025-01-02-b', lijn: 'anders' }), draft]
    expect(precedentsOfLijn('afzien', cases).map(({ id }) => id)).toEqual(['2025-01-01-a'])
  })

  test('een factor die later kwam, had toen nog geen naam', () => {
    const factoren = ['2020-01-01', '2023-01-01'].map((ingevoerd, i) => ({
      id: `f${i}`,
      kant: 'pro' as const,
      definitie: 'Iets.',
      ingevoerd,
    }))
    expect(notYetNamed(['f0', 'f1', 'f2'], '2022-05-05', factoren)).toEqual(['f1'])
    expect(notYetNamed(['f1'], '', factoren)).toEqual([])
  })
})
