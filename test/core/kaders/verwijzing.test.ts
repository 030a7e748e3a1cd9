/** Which references to law and rulings can be looked up. The identifiers are well-formed; what they name is not at issue. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { publicAddress } from '../../../src/core/kaders/adres.js'
import { normalForm, type Bron } from '../../../src/core/kaders/bron.js'
import { jciKeys, placeInLaw } from '../../../src/core/kaders/jci.js'
import { identifiersIn, isCheckable } from '../../../src/core/kaders/verwijzing.js'
import { nastyText } from '../text/nasty-texts.js'

const formsIn = (text: string) => identifiersIn(text).flatMap(({ bron }) => (bron ? [normalForm(bron)] : []))
const defectsIn = (text: string) =>
  identifiersIn(text).flatMap(({ vanaf, gebreken }) => gebreken.map((g) => ({ ...g, vanaf: vanaf + g.vanaf })))

test.each([
  ['ECLI:NL:RVS:2025:4814', 'ECLI:NL:RVS:2025:4814'],
  ['ecli:nl:hr:2019:2034', 'ECLI:NL:HR:2019:2034'],
  ['Zie ECLI:NL:CRVB:2022:1.A.', 'ECLI:NL:CRVB:2022:1.A'],
  ['ECLI:CE:ECHR:2009:0514JUD000123405', 'ECLI:CE:ECHR:2009:0514JUD000123405'],
  ['BWBR0015703', 'BWBR0015703'],
  ['BWBV0002508, artikel 28', 'BWBV0002508'],
  ['jci1.3:c:BWBR0015703&artikel=35', 'jci1.3:c:BWBR0015703&artikel=35'],
  [
    'JCI1.31:V:bwbr0005537&Hoofdstuk=3&artikel=3:4&lid=2&g=2024-01-01',
    'jci1.31:v:BWBR0005537&hoofdstuk=3&artikel=3:4&lid=2&g=2024-01-01',
  ],
  ['cvdr123456', 'CVDR123456'],
  ['CVDR123456_2', 'CVDR123456_2'],
  ['CVDR123456/2', 'CVDR123456/2'],
  ['32016R0679', '32016R0679'],
  ['AVG (CELEX: 32016R0679)', '32016R0679'],
  ['CELEX:22014A0529(01)', '22014A0529(01)'],
  ['http://Data.Europa.eu/eli/reg/2016/679/oj', 'https://data.europa.eu/eli/reg/2016/679/oj'],
])('is na te zoeken: %s', (reference, form) => {
  expect(isCheckable(reference)).toBe(true)
  expect(defectsIn(reference)).toEqual([])
  expect(formsIn(reference)).toEqual([form])
})

test.each([
  'https://wetten.overheid.nl/BWBR0015703',
  'Beleidsregels bijzondere bijstand, 1 januari 2024',
  'Gedragscode ambtenaren (2021)',
  'BWB-wijzer van 2020',
])('een titel met een jaar of een webadres mag ook: %s', (reference) => {
  expect(isCheckable(reference)).toBe(true)
  expect(identifiersIn(reference)).toEqual([])
})

test.each(['', 'ons beleid', 'artikel 35 Participatiewet', 'www', 'het BWB-nummer', 'LJN-wijzer'])(
  'is niet na te zoeken: %s',
  (reference) => {
    expect(isCheckable(reference)).toBe(false)
    expect(identifiersIn(reference)).toEqual([])
  },
)

test.each([
  ['ECLI:NL:2025:4814', '2025', 8, 'een gerecht'],
  ['ECLI:NL:RVS:25:4814', '25', 12, 'een jaar'],
  ['ECLI:NL:TEVEELLETTERS:2025:1', 'TEVEELLETTERS', 8, 'een gerecht'],
  ['ECLI:NL:RVS:2025', 'ECLI:NL:RVS:2025', 0, 'ontbreekt een nummer'],
  ['zie ECLI: NL:RVS:2025:4814', 'ECLI:', 4, 'ontbreekt een land'],
  ['ECLI:NL:RVS:2025:4814:5', ':5', 21, 'niets meer'],
  ['BWBR15703', 'BWBR15703', 0, 'zeven cijfers'],
  ['BWBX0015703', 'BWBX0015703', 0, 'zeven cijfers'],
  ['jci1.2:c:BWBR0015703', 'jci1.2', 0, 'jci1.3'],
  ['jci1.3:BWBR0015703', 'jci1.3:BWBR0015703', 0, ':c:'],
  ['jci1.3:c:BWBR15703&artikel=1', 'BWBR15703', 9, 'BWB-nummer'],
  ['jci1.3:c:BWBR0015703&artikel', 'artikel', 21, 'artikel=35'],
  ['jci1.3:c:BWBR0015703&artikel=<b>', 'artikel=<b>', 21, 'artikel=35'],
  ['jci1.3:c:BWBR0015703&', '&', 20, 'artikel=35'],
  ['CVDR', 'CVDR', 0, 'cijfers'],
  ['CELEX:2016R0679', '2016R0679', 6, 'sector'],
])('heeft niet de goede vorm, en zegt waar: %s', (reference, stuk, vanaf, uitleg) => {
  const [defect, ...others] = defectsIn(reference)
  expect(defect).toMatchObject({ wat: 'vorm', stuk, vanaf })
  expect(defect?.uitleg).toContain(uitleg)
  expect(others).toEqual([])
  expect(formsIn(reference)).toEqual([])
})

test.each(['LJN BU1234', 'LJN: BU1234', 'ljn-bu1234', 'LJN BU 1234'])('%s hoort hoe het nu heet', (reference) => {
  expect(defectsIn(reference)).toMatchObject([{ wat: 'ljn', uitleg: 'ECLI:NL:<gerecht>:<jaar>:BU1234' }])
})

describe('een plaats in de wet', () => {
  test('een onbekend onderdeel en een dag die niet bestaat worden aangewezen, en de verwijzing blijft te volgen', () => {
    const reference = 'jci1.3:c:BWBR0015703&artkel=35&g=2025-02-30'
    expect(defectsIn(reference)).toEqual([
      { wat: 'sleutel', stuk: 'artkel', vanaf: 21, uitleg: 'artkel' },
      { wat: 'dag', stuk: '2025-02-30', vanaf: 33, uitleg: 'geldig op' },
    ])
    expect(formsIn(reference)).toEqual([reference])
  })

  test('heet zoals mensen haar noemen, zonder de dagen', () => {
    const delen = [
      { sleutel: 'artikel', waarde: '3:4' },
      { sleutel: 'lid', waarde: '2' },
      { sleutel: 'o', waarde: 'a' },
      { sleutel: 'g', waarde: '2024-01-01' },
    ]
    expect(placeInLaw(delen)).toBe('artikel 3:4, lid 2, onderdeel a')
  })
})

test.each([
  ['ECLI:NL:RVS:2025:4814', 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RVS:2025:4814'],
  ['ECLI:EU:C:1997:58', 'https://e-justice.europa.eu/ecli/ECLI:EU:C:1997:58'],
  ['BWBR0015703', 'https://wetten.overheid.nl/BWBR0015703'],
  ['jci1.3:c:BWBR0007376&artikel=3', 'https://wetten.overheid.nl/jci1.3:c:BWBR0007376&artikel=3'],
  ['jci1.3:c:BWBR0007376&artikel=é', 'https://wetten.overheid.nl/jci1.3:c:BWBR0007376&artikel=%C3%A9'],
  ['CVDR401319_1', 'https://lokaleregelgeving.overheid.nl/CVDR401319/1'],
  ['32016R0679', 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679'],
  ['https://data.europa.eu/eli/reg/2016/679/oj', 'https://data.europa.eu/eli/reg/2016/679/oj'],
  ['https://ergens.invalid/eli/reg/2016/679', undefined],
])('%s is voor iedereen te lezen op %s', (reference, address) => {
  const [identifier] = identifiersIn(reference)
  expect(publicAddress(identifier!.bron!)).toBe(address)
})

test('wat goed is geschreven, wordt gelezen als hetzelfde', () => {
  fc.assert(
    fc.property(anyBron, (bron) => {
      expect(identifiersIn(normalForm(bron)).map((found) => found.bron)).toEqual([bron])
      expect(publicAddress(bron) ?? 'https://').toMatch(/^https:\/\/[\w./:?=&%*~+-]*$/)
    }),
    { numRuns: 500 },
  )
})

test('geen tekst laat het lezen mislukken, en elk gebrek staat waar het zegt', () => {
  const pieces = fc.constantFrom(
    'ECLI',
    'jci1.3',
    ':',
    'c',
    'BWBR0015703',
    '&',
    '=',
    '.',
    'LJN ',
    'CELEX:',
    '/eli/',
    'ß',
    '\uD800',
  )
  const hostile = fc.array(fc.oneof(pieces, nastyText), { maxLength: 12 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(hostile, (text) => {
      isCheckable(text)
      for (const { bron } of identifiersIn(text)) if (bron) publicAddress(bron)
      for (const { stuk, vanaf } of defectsIn(text)) expect(text.slice(vanaf, vanaf + stuk.length)).toBe(stuk)
    }),
    { numRuns: 500 },
  )
})

test.each([
  'ECLI:',
  'a:',
  'jci1.3:c:BWBR0015703&a=1',
  '&a=b',
  'LJN',
  'LJN ',
  'CELEX ',
  '.',
  '(',
  'BWBR',
  'http://a/eli/',
])('een heel lange tekst kost niet meer dan zijn lengte: %s', (unit) => {
  const cost = (size: number) => {
    const text = unit.repeat(size / unit.length)
    const start = process.cpuUsage().user
    identifiersIn(text)
    identifiersIn(`jci1.3:c:BWBR0015703${text}`)
    identifiersIn(`ECLI:NL:RVS:2025:${text}`)
    return process.cpuUsage().user - start
  }
  cost(10_000)
  expect(cost(100_000)).toBeLessThan(300_000)
})

const upper = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(...'ABCRSXZ059'), minLength: min, maxLength: max })
const digits = (min: number, max = min) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: min, maxLength: max })
const regeling = fc.tuple(fc.constantFrom('BWBR', 'BWBV'), digits(7)).map((parts) => parts.join(''))
const value = fc.string({ unit: fc.constantFrom(...'aB1é:._-/'), minLength: 1, maxLength: 8 }).map((text) => `${text}1`)

const anyBron: fc.Arbitrary<Bron> = fc.oneof(
  fc.record({
    soort: fc.constant('ecli' as const),
    land: fc.constantFrom('NL', 'EU', 'CE'),
    gerecht: upper(0, 6).map((text) => `C${text}`),
    jaar: digits(4),
    nummer: upper(1, 24),
  }),
  fc.record({ soort: fc.constant('bwb' as const), regeling }),
  fc.record({
    soort: fc.constant('jci' as const),
    versie: fc.constantFrom('1.3', '1.31'),
    vorm: fc.constantFrom('c' as const, 'v' as const),
    regeling,
    delen: fc.array(fc.record({ sleutel: fc.constantFrom(...jciKeys), waarde: value }), { maxLength: 5 }),
  }),
  fc.record({
    soort: fc.constant('cvdr' as const),
    regeling: digits(1, 6).map((n) => `CVDR${n}`),
    versie: fc.constantFrom('', '_1', '/12'),
  }),
  fc.record({
    soort: fc.constant('celex' as const),
    nummer: fc.constantFrom('32016R0679', '61993CJ0415', '22014A0529(01)', '02016R0679-20160504'),
  }),
  fc.record({
    soort: fc.constant('eli' as const),
    adres: fc.constantFrom('https://data.europa.eu/eli/reg/2016/679/oj', 'https://x.invalid/eli/a'),
  }),
)
