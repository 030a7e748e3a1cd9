/** A file that somebody laid out by hand keeps that layout wherever its data stays. */
import { describe, expect, test } from 'vitest'
import { byHand, difference, edited, type Change } from './edited.js'

describe('a file that was laid out by hand', () => {
  const cases: [name: string, change: Change, gone: string[], come: string[]][] = [
    [
      'spaces before a comment',
      (c) => (c.titel = 'Fiets'),
      ['titel:   "Laptop"    # met de hand'],
      ['titel: Fiets    # met de hand'],
    ],
    [
      'its own indent',
      (c) => c.deelnemers!.push({ id: 'd4', functie: 'gast' }),
      [],
      ['    - id: d4', '      functie: gast'],
    ],
    [
      'an item in braces is written out',
      (c) => (c.deelnemers![1]!.functie = 'lid van de raad'),
      ['    - {id: d2, functie: lid}   # kort'],
      ['    -   # kort', '      id: d2', '      functie: lid van de raad'],
    ],
    [
      'a dash on a line of its own',
      (c) => (c.deelnemers![2]!.functie = 'gast'),
      ["        functie: 'nog een lid'"],
      ['        functie: gast'],
    ],
    [
      'a list in brackets is written out',
      (c) => c.afspraken!.push('drie'),
      ['afspraken: [een, twee]   # in haken'],
      ['afspraken:   # in haken', '  - een', '  - twee', '  - drie'],
    ],
    [
      'a list without indent',
      (c) => c.argumenten!.push({ id: 'a3', stelling: 'drie' }),
      [],
      ['- id: a3', '  stelling: drie'],
    ],
    [
      'a folded text',
      (c) => (c.argumenten![0]!.stelling = 'kort'),
      ['  stelling: >-', '    gevouwen', '    tekst'],
      ['  stelling: kort'],
    ],
    [
      'a text over two lines',
      (c) => (c.argumenten![1]!.stelling = 'kort'),
      ['  stelling: "twee', '    regels"   # einde'],
      ['  stelling: kort   # einde'],
    ],
    [
      'a block that keeps its blank lines',
      (c) => (c.kernpunten = 'weg\n'),
      ['kernpunten: |+', '  blijft', ''],
      ['kernpunten: |', '  weg'],
    ],
    ['a new key between sections', (c) => (c.toets = { wijze: 'open' }), [], ['toets:', '  wijze: open']],
    [
      'an item taken out: the comment above it stays',
      (c) => c.deelnemers!.splice(1, 1),
      ['    - {id: d2, functie: lid}   # kort'],
      [],
    ],
    [
      'a first value for a key that stood empty',
      (c) => (c.belanghebbenden![0]!.geraakt = 'betaalt'),
      ['    geraakt:   # nog leeg'],
      ['    geraakt: betaalt   # nog leeg'],
    ],
    [
      'an item behind an item that ends empty',
      (c) => (c.belanghebbenden![1]!.naam = 'drie'),
      ['    naam: twee'],
      ['    naam: drie'],
    ],
    [
      'an item before an item that ends empty',
      (c) => (c.belanghebbenden![0]!.naam = 'drie'),
      ['    naam: een'],
      ['    naam: drie'],
    ],
    ['an empty dash', (c) => (c.trefwoorden![1] = 'twee'), ['  -'], ['  - twee']],
    ['an empty key at the end', (c) => (c.lijn = 'x'), ['lijn:'], ['lijn: x']],
    ['the first item taken out', (c) => c.deelnemers!.shift(), ['    - functie: leider   # leidt', '      id: d1'], []],
  ]
  test.each(cases)('%s', (_name, change, gone, come) => {
    expect(difference(byHand, edited(byHand, change))).toEqual({ gone, come })
  })

  test('items that change places take the comments above them along', () => {
    const text = edited(byHand, (c) => c.deelnemers!.push(c.deelnemers!.shift()!))
    expect(text).toContain('    # de tweede\n    - {id: d2, functie: lid}   # kort\n')
    expect(text).toContain('    - functie: leider   # leidt\n      id: d1\n    # na de laatste\n')
  })

  test('Windows line ends become LF with the first change', () => {
    const text = edited(byHand.replaceAll('\n', '\r\n'), (c) => (c.titel = 'Fiets'))
    expect(text).toBe(byHand.replace('  "Laptop"', 'Fiets'))
  })

  test('a file without a newline at its end gets one', () => {
    expect(edited('schemaVersie: 1\ntitel: a', (c) => (c.id = 'x'))).toBe('schemaVersie: 1\nid: x\ntitel: a\n')
  })

  test('keys that we do not know stay', () => {
    const text = 'schemaVersie: 1\nvanLater: {a: [1, 2]} # nieuw\ntitel: a\n'
    expect(edited(text, (c) => (c.titel = 'b'))).toBe(text.replace('titel: a', 'titel: b'))
  })

  test.each([
    '? schemaVersie\n: 1\n? titel\n: a # c\n',
    '{schemaVersie: 1, titel: a}\n',
    '--- # begin\nschemaVersie: 1\ntitel:\n  # tussen\n  a\n...\n',
  ])('a rare layout keeps its data: %j', (text) => {
    expect(edited(text, (c) => (c.titel = 'b'))).toContain('b')
  })
})
