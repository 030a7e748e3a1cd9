/** What the detector sees in one text, and that no text makes it slow. All persons and numbers are invented. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findLeaks } from '../../../src/core/lek/find-leaks.js'

const seen = (text: string) =>
  findLeaks(text).map(({ kind, certainty, start, end }) => `${kind} ${certainty}: ${text.slice(start, end)}`)

describe('burgerservicenummers', () => {
  test.each([
    ['bsn 111222333', ['bsn zeker: 111222333']],
    ['BSN: 111.222.333.', ['bsn zeker: 111.222.333']],
    ['burgerservicenummer 1112 22 333', ['bsn zeker: 1112 22 333']],
    ['sofinummer 249566758', ['bsn zeker: 249566758']],
    ['zoek op 123456782', ['bsn misschien: 123456782']],
    ['123456789 is geen bsn', []],
    ['bsn 000000000', []],
    ['bsn 10000008', ['bsn zeker: 10000008']],
    ['bsn 999990019 komt uit een test', ['bsn misschien: 999990019']],
    ['KvK 123456782', []],
    ['€ 123.456.782', []],
    ['BWBR123456782', []],
    ['cliënt BSN123456782 belde', ['bsn zeker: 123456782']],
    ['bsnnummer-123456782', ['bsn zeker: 123456782']],
    ['factuur123456782', []],
    ['XBSN123456782', []],
  ])('%s', (text, expected) => expect(seen(text)).toEqual(expected))

  test('wie één cijfer verkeerd typt, krijgt een nummer dat niet meer klopt', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = [...'111222333']
        digits[at] = String((Number(digits[at]) + by) % 10)
        expect(seen(`bsn ${digits.join('')}`)).toEqual([])
      }),
    )
  })
})

describe('rekeningnummers', () => {
  test.each([
    ['NL66FAKE0123456789', 1],
    ['NL66 FAKE 0123 4567 89, graag vandaag', 1],
    ['nl66 fake 0123 4567 89', 1],
    ['NL66\u00a0FAKE\u00a00123\u00a04567\u00a089', 1],
    ['NL67 FAKE 0123 4567 89', 0],
    ['RABONL2U', 0],
    ['NL66FAKE01234567891', 0],
  ])('%s', (text, count) => expect(findLeaks(text)).toHaveLength(count))
})

describe('zo schrijven mensen het ook', () => {
  test.each([
    ['naar NL 66 FAKE 0123456789 voor vrijdag', ['iban zeker: NL 66 FAKE 0123456789']],
    ['Mobiel 06/01234567 werkt niet', ['telefoon zeker: 06/01234567']],
    ['Zij is geboren op drie maart 1984.', ['geboortedatum zeker: drie maart 1984']],
    [
      'geboren: vijfentwintig mei negentienhonderdeenenzestig',
      ['geboortedatum zeker: vijfentwintig mei negentienhonderdeenenzestig'],
    ],
    ['Haar verjaardag is 14 juli 1979.', ['geboortedatum zeker: 14 juli 1979']],
    ['Geboortedatum cliënt: 3-11-1990', ['geboortedatum zeker: 3-11-1990']],
    ['Postcode 1234AB-14', ['adres zeker: 1234AB']],
    ["De woning op 's-Gravenweg 201", ["adres misschien: 's-Gravenweg 201"]],
    ['Gesprek met cliënt J. Mulder', ['naam misschien: J. Mulder']],
    ['cliënt T.G. Mulder belde', ['naam zeker: T.G. Mulder']],
    ['Naam cliënt: Karin Mulder', ['naam zeker: Naam cliënt: Karin Mulder']],
    ['Geachte heer Mulder, wij wijzen dit af.', ['naam zeker: heer Mulder']],
    ['Beste Karin, je aanvraag is af.', ['naam misschien: Beste Karin']],
    ['De wed. Mulder ontvangt Anw.', ['naam zeker: wed. Mulder']],
  ])('%s', (text, expected) => expect(seen(text)).toEqual(expected))

  test.each([
    'Cliënt A. Gelijke gevallen kregen een ander besluit.',
    'Dossier 14-05-2024 bevat het eerste besluit.',
    'Zaaknummer 9876543 CV EXPL 21-1234 ging over huur.',
    'Weg 1 is kwijtschelden, pad 2 is uitstel.',
    'Beste Inwoner, zo openen onze brieven.',
    "Beste collega's, dank voor jullie inbreng.",
    'De heer des huizes was niet thuis.',
    'Een kind geboren in drie maanden tijd.',
    'Hij was in 2020 ZW-gerechtigd.',
    'De R.K. Kerk schonk voedselpakketten.',
  ])('niets in: %s', (text) => expect(seen(text)).toEqual([]))
})

describe('grenzen tussen soorten', () => {
  test('een nummer telt voor één soort', () => {
    expect(seen('klantnummer 111222333')).toEqual(['nummer zeker: 111222333'])
    expect(seen('bel +31 6 01234567 of mail a.bos@post.example')).toEqual([
      'telefoon zeker: +31 6 01234567',
      'email zeker: a.bos@post.example',
    ])
  })

  test.each([
    ['MEVROUW JANSEN', ['naam misschien: MEVROUW JANSEN']],
    ['Gesprek met MEVROUW VAN DER BERG over werk.', ['naam zeker: MEVROUW VAN DER BERG']],
    ['DE HEER DE VRIES belde.', ['naam zeker: DE HEER DE VRIES']],
    ['cliënt P. de Boer belde', ['naam misschien: P. de Boer']],
    [
      'Verzoek van mevrouw Jansen uit de Dorpsstraat 12',
      ['naam zeker: mevrouw Jansen uit de', 'adres misschien: Dorpsstraat 12'],
    ],
    ['De heer Bakker van de Kerklaan 3', ['naam zeker: De heer Bakker van de', 'adres misschien: Kerklaan 3']],
    ['MEVROUW KRIJGT EEN LAPTOP', []],
    ['DE FAMILIE WIL NIET', []],
    ['MEVROUW DE VOORZITTER', []],
  ])('in hoofdletters: %s', (text, expected) => expect(seen(text)).toEqual(expected))

  test('een naam begint bij de aanspreekvorm en houdt de tussenvoegsels', () => {
    expect(seen("Ik sprak mevrouw Van 't Hek-de Boer gisteren.")).toEqual(["naam zeker: mevrouw Van 't Hek-de Boer"])
  })

  test('vondsten staan op volgorde, overlappen niet en vallen binnen de tekst', () => {
    const piece = fc.constantFrom(
      'bsn ',
      '111222333',
      '06-01234567 ',
      'mevrouw Jansen ',
      'NL66FAKE0123456789 ',
      '@',
      'geb. ',
      '3-3-1961 ',
      '1234 AB ',
      '12-GHB-4 ',
      ' ',
      'A.',
      'dossier ',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 25 }), (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const { start, end } of findLeaks(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('tijd', () => {
  const nasty = [
    '1',
    '12 ',
    '1.',
    'a',
    'A',
    'A. ',
    'aA1',
    '06 ',
    '+31',
    'NL91 ',
    'a@a.',
    'mevrouw ',
    'A-1-',
    "Van 't ",
    '1234 AB ',
    'dossier 1',
    'Aa ',
    '0(',
    'geb. 1-',
  ]

  test.each(nasty)('een regel van 1 MB vol "%s" kost geen tijd die uit de hand loopt', (part) => {
    const took = (size: number) => {
      const text = part.repeat(size / part.length)
      const start = performance.now()
      findLeaks(text)
      return performance.now() - start
    }
    // Quadratic time would make it 100 times as much, and minutes.
    took(100_000)
    expect(took(1_000_000)).toBeLessThan(10_000)
  })
})
