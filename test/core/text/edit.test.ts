/** Changing an answer changes its own lines; comments, order, quotes and layout of all the rest stay. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CasusFile } from '../../../src/core/casus/schema.js'
import { parseText } from '../../../src/core/text/parse.js'
import { editText, newText } from '../../../src/core/text/serialize.js'
import { aCasusFile } from '../../builders.js'
import { nastyText } from './nasty-texts.js'

const example = readFileSync('test/fixtures/voorbeeld-casus.yaml', 'utf8')

type Change = (casus: CasusFile) => void

/** The text after a change; it must read as the changed data. */
function edited(text: string, change: Change): string {
  const parsed = parseText('x.yaml', text)
  const casus = structuredClone(parsed.data) as CasusFile
  change(casus)
  const result = editText(parsed, casus)
  expect(parseText('x.yaml', result).data).toEqual(JSON.parse(JSON.stringify(casus)))
  return result
}

/** The lines that went and came, without the equal head and tail. */
function difference(before: string, after: string): { gone: string[]; come: string[] } {
  const [a, b] = [before.split('\n'), after.split('\n')]
  while (a.length > 0 && a[0] === b[0]) [a, b].forEach((lines) => lines.shift())
  while (a.length > 0 && a.at(-1) === b.at(-1)) [a, b].forEach((lines) => lines.pop())
  return { gone: a, come: b }
}

const changes: [name: string, change: Change, gone: string[], come: string[]][] = [
  [
    'a text in a list item',
    (c) => (c.argumenten![1]!.stelling = 'Anderen kregen: niets.'),
    ['    stelling: Gelijke gezinnen kregen een afwijzing.'],
    ['    stelling: "Anderen kregen: niets."'],
  ],
  [
    'a choice, with its comment',
    (c) => (c.status = 'advies'),
    ['status: concept # concept | advies | besloten | afgerond | ingetrokken'],
    ['status: advies # concept | advies | besloten | afgerond | ingetrokken'],
  ],
  [
    'a date, which stays quoted',
    (c) => (c.bijeenkomsten![0]!.datum = '2025-03-12'),
    ['    datum: "2025-03-11"'],
    ['    datum: "2025-03-12"'],
  ],
  [
    'null into a block, with its comment',
    (c) => (c.beslissing!.afgewekenVanVorm = 'een\ntwee\n'),
    ['  afgewekenVanVorm: null # reason when a finding on the question was overridden'],
    ['  afgewekenVanVorm: | # reason when a finding on the question was overridden', '    een', '    twee'],
  ],
  [
    'a block into a block',
    (c) => (c.conclusie!.tekst = 'Vergoeden.\n'),
    ['    Vergoeden, mits de gelijke gevallen van het afgelopen jaar opnieuw worden bekeken.'],
    ['    Vergoeden.'],
  ],
  [
    'a new item at the end',
    (c) => c.belanghebbenden!.push({ id: 'b4', naam: 'school' }),
    [],
    ['  - id: b4', '    naam: school'],
  ],
  ['a new item in the middle', (c) => c.trefwoorden!.splice(1, 0, 'nee'), [], ['  - "nee"']],
  [
    'a new key, in the order of the schema',
    (c) => (c.toets!.antwoorden![0]!.vervolg = 'bewaard'),
    [],
    ['      vervolg: bewaard'],
  ],
  ['a new key before the others', (c) => (c.lijn = undefined), ['lijn: voorziening-buiten-de-regels'], []],
  ['a new section at the end', (c) => (c.vervallen = ['a9']), [], ['vervallen:', '  - a9']],
  ['an empty list that is filled', (c) => (c.verwijzingen![0]!.op = ['x']), ['    op: []'], ['    op:', '      - x']],
  [
    'a list that is emptied',
    (c) => (c.trefwoorden = []),
    ['trefwoorden:', '  - bijzondere bijstand', '  - onderwijs'],
    ['trefwoorden: []'],
  ],
  ['the first of several texts taken out', (c) => c.trefwoorden!.shift(), ['  - bijzondere bijstand'], []],
  [
    'the first key of an item taken out',
    (c) => delete c.conclusie!.standpunten![0]!.soort,
    ['    - soort: meerderheid # meerderheid | minderheid | eenstemmig', '      aantal: 6'],
    ['    - aantal: 6'],
  ],
]

describe('one change in the example', () => {
  test.each(changes)('%s', (_name, change, gone, come) => {
    expect(difference(example, edited(example, change))).toEqual({ gone, come })
  })

  test('nothing changed gives the very same text', () => {
    for (const text of [example, example.replaceAll('\n', '\r\n'), example.trimEnd()]) {
      expect(edited(text, () => undefined)).toBe(text)
    }
  })

  test('every single answer touches no line but its own, and no comment', () => {
    const parsed = parseText('x.yaml', example)
    for (const path of leafPaths(parsed.data)) {
      const text = edited(example, (casus) => setAt(casus, path, 'Iets heel anders.'))
      const { gone, come } = difference(example, text)
      expect(come.length, path.join('.')).toBeLessThanOrEqual(1)
      expect(gone.length, path.join('.')).toBeLessThanOrEqual(2)
      expect(comments(text), path.join('.')).toEqual(comments(example))
    }
  })
})

function* leafPaths(value: unknown, path: (string | number)[] = []): Generator<(string | number)[]> {
  if (typeof value !== 'object' || value === null) return yield path
  for (const [key, inner] of Object.entries(value))
    yield* leafPaths(inner, [...path, Array.isArray(value) ? Number(key) : key])
}

function setAt(target: unknown, path: (string | number)[], value: unknown): void {
  const parent = path.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], target)
  const key = path.at(-1)!
  // Names that tie an item to its place must stay what they are.
  if (!['id', 'argument', 'deelnemer'].includes(String(key))) (parent as Record<string, unknown>)[key] = value
}

function comments(text: string): string[] {
  return text.split('\n').flatMap((line) => /(?:^|\s)(#.*)$/.exec(line)?.[1] ?? [])
}

const byHand = `# hoofd
schemaVersie: 1
titel:   "Laptop"    # met de hand

# over de deelnemers
deelnemers:
    # de eerste
    - functie: leider   # leidt
      id: d1
    # de tweede
    - {id: d2, functie: lid}   # kort
    -   # los
        id: d3

        functie: 'nog een lid'
    # na de laatste
afspraken: [een, twee]   # in haken
argumenten:
- id: a1
  stelling: >-
    gevouwen
    tekst
  # boven kant
  kant: pro
- id: a2
  stelling: "twee
    regels"   # einde

kernpunten: |+
  blijft

# slot
`

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

/** Small edits of the kinds that a session makes, and some that only an editor makes. */
const randomChange: fc.Arbitrary<Change> = fc.oneof(
  nastyText.map(
    (text): Change =>
      (c) =>
        (c.titel = text),
  ),
  nastyText.map(
    (text): Change =>
      (c) =>
        (c.kernpunten = text),
  ),
  nastyText.map(
    (text): Change =>
      (c) =>
        (c.beslissing = { ...c.beslissing, afgewekenVanVorm: text }),
  ),
  fc.array(nastyText, { maxLength: 3 }).map(
    (list): Change =>
      (c) =>
        (c.afspraken = list),
  ),
  fc.nat().map(
    (n): Change =>
      (c) =>
        c.argumenten?.splice(n % (c.argumenten.length + 1), 1),
  ),
  fc.nat().map(
    (n): Change =>
      (c) =>
        c.deelnemers?.sort((a, b) => ((a.id.charCodeAt(1) * 7 + n) % 5) - ((b.id.charCodeAt(1) * 7 + n) % 5)),
  ),
  fc.tuple(fc.integer({ min: 10, max: 99 }), nastyText).map(([n, text]): Change => (c) => {
    if (!c.argumenten?.some(({ id }) => id === `a${n}`))
      (c.argumenten ??= []).push({ id: `a${n}`, stelling: text, belanghebbenden: [] })
  }),
  fc.constantFrom<Change>(
    (c) => delete c.toets,
    (c) => delete c.deelnemers,
    (c) => (c.opvolging = { besluit: { datum: '2025-03-13', motivering: null } }),
    (c) => (c.conclusie = { ...c.conclusie, doorslaggevend: ['a1'] }),
    (c) => c.belanghebbenden?.forEach((b) => delete b.geraakt),
  ),
)

describe('laws', () => {
  test.each([
    ['the example', example],
    ['a file by hand', byHand],
    ['a new file', newText(aCasusFile())],
  ])(
    'any edits of %s read back, and comments between the lines stay',
    (_name, start) => {
      const whole = (text: string) =>
        text
          .split('\n')
          .filter((line) => /^#/.test(line))
          .sort()
      fc.assert(
        fc.property(fc.array(randomChange, { minLength: 1, maxLength: 4 }), (list) => {
          let text = start
          for (const change of list) text = edited(text, change)
          expect(whole(text)).toEqual(whole(start))
        }),
        { numRuns: 700 },
      )
    },
    60_000,
  )
})
