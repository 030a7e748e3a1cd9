/** Changing an answer changes its own lines; comments, order, quotes and layout of all the rest stay. */
import { describe, expect, test } from 'vitest'
import { parseText } from '../../../src/core/text/parse.js'
import { difference, edited, example, type Change } from './edited.js'

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
