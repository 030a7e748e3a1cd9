/** One case beside its earlier cases: the level, the reasons in words, and what is missing. */
import { describe, expect, test } from 'vitest'
import type { Casus } from '../../../src/core/casus/casus.js'
import { precedentenOf } from '../../../src/core/moresprudentie/precedenten.js'
import { markdown } from '../../../src/core/report/markdown.js'
import { precedentenBlocks } from '../../../src/core/report/precedenten.js'
import { precedentenInShort } from '../../../src/core/report/precedenten-kort.js'
import { beraad, earlier, lijn, today } from './beraden.js'

const heldAgainst = (casus: Casus, cases: readonly Casus[] = earlier) =>
  precedentenOf(casus, cases, lijn.factoren, today)
const textOf = (casus: Casus, cases?: readonly Casus[]) =>
  markdown(precedentenBlocks(casus, heldAgainst(casus, cases), lijn.factoren))
const draft = (...rest: Parameters<typeof beraad> extends [string, ...infer R] ? R : never) =>
  beraad('2025-05-05-nieuw', ...rest)
const concept = { status: 'concept' } as const
const levels = (casus: Casus, cases?: readonly Casus[]) =>
  heldAgainst(casus, cases).uitkomsten.map(({ niveau }) => niveau)

describe('de vier niveaus', () => {
  test('gesteund: je leest welk beraad, waarom, en dat er niets nieuws tegenover ligt', () => {
    const casus = draft('ja', ['te schuld', 'wet'], 'te schuld', concept)
    expect(levels(casus)).toEqual(['steunt'])
    expect(textOf(casus)).toContain('Beraad laat (2021-01-01-laat), oordeel ja, 1 januari 2021')
    expect(textOf(casus)).toContain('Daar gaf de doorslag: er is te laat beslist (te; a1).')
  })

  test('nieuw: je leest de dichtstbijzijnde beraden van beide kanten met hun verschillen', () => {
    const casus = draft('ja', ['lot', 'gewezen'], 'lot', concept)
    expect(levels(casus)).toEqual(['nieuw'])
    expect(textOf(casus)).toContain('Van de reden daar ontbreekt hier: er is te laat beslist (te).')
    expect(textOf(casus)).toContain('Voor nee ligt hier wel, en daar niet: er is vooraf gewaarschuwd (gewezen; a2).')
    expect(textOf(casus)).toContain('Van de reden daar ontbreekt hier: er is eigen toedoen (eigen).')
  })

  test('te dun: je leest welke kleinste aanvulling genoeg is, met het argument erbij', () => {
    const casus = draft('ja', ['schuld lot', 'eigen wet'], 'schuld', concept)
    expect(levels(casus)).toEqual(['te-dun'])
    expect(textOf(casus)).toContain('Noem ook doorslaggevend: er is zwaar getroffen (lot; a2).')
    const repaired = draft('ja', ['schuld lot', 'eigen wet'], 'schuld lot', concept)
    expect(levels(repaired)).toEqual(['nieuw'])
  })

  test('botst: je leest drie wegen en geen oordeel, en wie terugkomt op het beraad, botst niet meer', () => {
    const casus = draft('ja', ['schuld', 'eigen wet'], 'schuld', concept)
    expect(levels(casus)).toEqual(['botst'])
    const text = textOf(casus)
    for (const way of ['over het hoofd gezien?', 'herziet en de motivering', 'Dat is aan de groep.'])
      expect(text).toContain(way)
    expect(text).toContain('Dit vraagt om uitleg.')
    expect(text).not.toMatch(/verplicht|moet |verboden/)
    const verwijzingen = [
      { naar: '2022-01-01-eigen', behandeling: 'herziet' as const, motivering: 'Wij zien het anders.' },
    ]
    const departing = draft('ja', ['schuld', 'eigen wet'], 'schuld', { ...concept, verwijzingen })
    expect(levels(departing)).toEqual(['nieuw'])
    expect(textOf(departing)).toContain('Dit beraad komt zelf terug op:')
  })
})

test('zonder oordeel lees je wat elke uitkomst tegenkomt', () => {
  const casus = draft(undefined, ['schuld', 'eigen wet'], '', concept)
  expect(heldAgainst(casus)).toMatchObject({
    ontbreekt: ['oordeel'],
    uitkomsten: [
      { kant: 'pro', niveau: 'botst' },
      { kant: 'contra', niveau: 'steunt' },
    ],
  })
})

test('het ja staat of valt met een maatregel', () => {
  const maatregelen = [
    { id: 'm1', tekst: 'Kwijtschelden.', voorwaarde: true, factor: 'lot' },
    { id: 'm2', tekst: 'Bellen.', voorwaarde: true, factor: 'klein' },
    { id: 'm3', tekst: 'Schrijven.', voorwaarde: false, factor: 'te' },
  ]
  const conclusie = { oordeel: 'ja-mits' as const, doorslaggevend: ['a1'] }
  const with_ = (count: number) =>
    draft('ja-mits', ['schuld', 'eigen wet'], 'schuld', {
      ...concept,
      conclusie: { ...conclusie, maatregelen: [...maatregelen.slice(0, count), maatregelen[2]!] },
    })
  expect(textOf(with_(1))).toContain('Het ja staat of valt met maatregel m1.')
  // Either of two is enough: the ja falls only without both.
  expect(textOf(with_(2))).not.toContain('valt met maatregel m1')
  expect(textOf(with_(2))).toContain('Het ja staat of valt met de maatregelen m1 en m2.')
})

test('wat voor veel beraden hetzelfde is, staat er één keer, met het aantal en waar je ze allemaal ziet', () => {
  const many = Array.from({ length: 24 }, (_, i) =>
    beraad(`2022-02-${String(i + 1).padStart(2, '0')}-gelijk`, 'nee', ['schuld', 'eigen wet'], 'wet'),
  )
  const drafts = Array.from({ length: 13 }, (_, i) =>
    beraad(`2023-02-${String(i + 1).padStart(2, '0')}-half`, 'nee', ['te', 'wet'], 'wet', concept),
  )
  const maatregelen = ['lot', 'klein'].map((factor, i) => ({
    id: `m${i + 1}`,
    tekst: 'Doen.',
    voorwaarde: true,
    factor,
  }))
  const conclusie = { oordeel: 'ja-mits' as const, doorslaggevend: ['a1'], maatregelen }
  const casus = draft('ja-mits', ['schuld', 'eigen wet'], 'schuld', { ...concept, conclusie })
  const text = textOf(casus, [...many, ...drafts])
  expect(text).toContain('Zonder die maatregelen botst het ja met 24 beraden:')
  expect(text).toContain('Concept of ingetrokken: 13')
  expect(text).toContain('En nog 20; alles staat in --json.')
  expect(text).toContain('En nog 9; alles staat in --json.')
  for (const sentence of ['Daar gaf de doorslag', 'Van later: er is klein'])
    expect(text.split(sentence).length - 1, sentence).toBeLessThanOrEqual(1)
  const told = textOf(draft('ja', ['schuld', 'eigen wet'], 'schuld', concept), many)
  expect(told).toContain('Voor 24 beraden geldt hetzelfde.')
  expect(told.match(/Daar gaf de doorslag/g)).toHaveLength(1)
})

test('een beraad van vóór een factor telt die als afwezig, en dat staat erbij', () => {
  const casus = draft('ja', ['te klein', 'wet'], 'te', concept)
  expect(heldAgainst(casus).jonger.map(({ id }) => id)).toEqual(['2021-01-01-laat', '2022-01-01-eigen'])
  expect(textOf(casus)).toContain('Van later: er is klein bedrag (klein; a2).')
})

describe('wat er voor een vergelijking mist', () => {
  test.each([
    ['lijn', draft('ja', ['te', ''], 'te', { ...concept, lijn: null })],
    ['factoren', draft('ja', ['', 'wet'], '', concept)],
    ['reden-verloor', draft('nee', ['te', 'wet'], 'te', concept)],
    ['beide-kanten', draft('ja', ['te', 'te'], '', concept)],
  ])('%s', (what, casus) => {
    expect(heldAgainst(casus)).toMatchObject({
      ontbreekt: [what],
      uitkomsten: what === 'lijn' ? [] : expect.any(Array),
    })
    expect(textOf(casus)).toContain('beraad ')
  })

  test('een eerder beraad', () => {
    const casus = draft('ja', ['te', 'wet'], 'te', concept)
    expect(heldAgainst(casus, [])).toMatchObject({ ontbreekt: ['precedenten'], beraden: [] })
  })
})

test('een later beraad en een concept tellen niet mee, en dat lees je', () => {
  const later = beraad('2026-01-01-later', 'nee', ['te', 'wet'], 'wet')
  const half = beraad('2023-01-01-half', 'nee', ['te', 'wet'], 'wet', concept)
  const casus = draft('ja', ['te', 'wet'], 'te', concept)
  expect(levels(casus, [...earlier, later, half])).toEqual(['steunt'])
  expect(textOf(casus, [...earlier, later, half])).toMatch(
    /Van later: 1\\\n +2026-01-01-later\n- Concept of ingetrokken: 1\\\n +2023-01-01-half/,
  )
})

test('een beraad waarop later is teruggekomen, zegt dat waar het staat', () => {
  const verwijzingen = [{ naar: '2021-01-01-laat', behandeling: 'herziet' as const, motivering: 'Anders.' }]
  const departing = beraad('2023-03-03-anders', 'nee', ['te', 'wet'], 'wet', { verwijzingen })
  expect(textOf(draft('ja', ['te', 'wet'], 'te', concept), [...earlier, departing])).toContain(
    'Herzien door 2023-03-03-anders: Anders.',
  )
})

test('de volgorde van de bestanden maakt niet uit', () => {
  const casus = draft('ja', ['schuld', 'eigen wet'], 'schuld', concept)
  const { beraden: _a, ...one } = heldAgainst(casus)
  const { beraden: _b, ...other } = heldAgainst(casus, earlier.toReversed())
  expect(one).toEqual(other)
})

test('tekst uit een casus blijft tekst', () => {
  const hostile = earlier.map((casus) => ({ ...casus, titel: '# [klik](http://x) <b>\u001b[31m' }))
  const text = textOf(draft('ja', ['te', 'wet'], 'te', concept), hostile)
  expect(text).toContain('\\[klik\\]')
  expect(text).not.toContain('\u001b')
})

describe('kort, tijdens een sessie', () => {
  test('de eerdere beraden, de laatste eerst, en het niveau', () => {
    const casus = draft('ja', ['schuld', 'eigen wet'], 'schuld', concept)
    expect(precedentenInShort(casus, earlier, today)).toEqual([
      'In deze lijn zijn 2 eerdere beraden:',
      '- Beraad eigen (2022-01-01-eigen): nee',
      '- Beraad laat (2021-01-01-laat): ja',
      'Het oordeel ja: dat vraagt om uitleg, want een eerder beraad wijst de andere kant op.',
      'Meer: beraad precedenten 2025-05-05-nieuw',
    ])
    const secret = earlier.map((one) => ({ ...one, vertrouwelijkheid: 'vertrouwelijk' as const }))
    expect(precedentenInShort(casus, secret, today)[1]).toBe('- vertrouwelijk (2022-01-01-eigen): nee')
  })

  test('nog geen oordeel: beide uitkomsten; niets te vergelijken: geen regel', () => {
    const open = precedentenInShort(draft(undefined, ['schuld', 'eigen wet'], '', concept), earlier, today)
    expect(open.filter((line) => line.startsWith('Wordt het'))).toHaveLength(2)
    expect(precedentenInShort(draft('ja', ['te', ''], 'te'), [], today)).toEqual([])
    expect(precedentenInShort(draft('ja', ['te', ''], 'te', { lijn: null }), earlier, today)).toEqual([])
  })
})
