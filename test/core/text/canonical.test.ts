/** The quick reader against the thorough one: the same data and the same places, or nothing at all. */
import { readdirSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { casusSchema, type CasusFile } from '../../../src/core/casus/schema.js'
import type { DataPath } from '../../../src/core/problem.js'
import { canonicalData } from '../../../src/core/text/canonical.js'
import { locate } from '../../../src/core/text/locate.js'
import { parseText } from '../../../src/core/text/parse.js'
import { readCanonical } from '../../../src/core/text/read-text.js'
import { newText } from '../../../src/core/text/serialize.js'
import { nastyText } from './nasty-texts.js'

const yamlIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))

const ours = yamlIn('cases')
const others = [...yamlIn('test/checks'), ...yamlIn('test/fixtures')]

/** Fails when the quick reader says anything else than the thorough one. Gives whether it read the text. */
function agrees(text: string): boolean {
  const data = canonicalData(text)
  if (data === undefined) return false
  const parsed = parseText('x.yaml', text)
  expect(parsed.problems, text).toEqual([])
  expect(isDeepStrictEqual(data, parsed.data), text).toBe(true)
  expect(JSON.stringify(data), 'the keys in their order').toBe(JSON.stringify(parsed.data))
  return true
}

/** The same for the places of all parts, of all keys, and of what is not there. */
function agreesOnPlaces(text: string): void {
  const read = readCanonical('x.yaml', text)
  if (read === undefined) return
  const parsed = parseText('x.yaml', text)
  for (const path of pathsOf(parsed.data))
    for (const at of [path, [...path, 'nergens'], [...path, 99]])
      for (const onKey of [undefined, true] as const)
        expect(read.placeOf({ at, onKey }), `${at.join('.')} in\n${text}`).toEqual(locate(parsed, { at, onKey }))
}

function pathsOf(value: unknown, at: DataPath = []): DataPath[] {
  if (typeof value !== 'object' || value === null) return [at]
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return [at, ...steps.flatMap((step) => pathsOf((value as Record<string, unknown>)[step], [...at, step]))]
}

const scalar = fc.oneof(
  nastyText,
  fc.constantFrom('De leerling mist lessen.', 'a\nb', 'Eén regel.\nEn nog een.\n', '2025-03-11', 'recht: ja', ''),
  fc.nat(),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constant(null),
)

/** Data of any shape under keys of the schema. */
const anyValue = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, scalar, fc.array(tie('value'), { maxLength: 3 }), tie('map')),
  map: fc.dictionary(fc.constantFrom(...Object.keys(casusSchema.properties), 'constructor'), tie('value'), {
    maxKeys: 4,
    noNullPrototype: true,
  }),
}))
const anyCase = anyValue.map.filter((data) => Object.keys(data as object).length > 0) as fc.Arbitrary<CasusFile>

const shards = [
  '"',
  "'",
  ': ',
  ':\n',
  '- ',
  '-',
  '\n',
  '\n\n',
  '\n  ',
  ' ',
  '  ',
  '#',
  ' # ',
  '\n# c\n',
  '\n  # c\n',
  '\n   # c\n',
  '|\n',
  '|-\n',
  '|+\n',
  '>-\n',
  '{}',
  '[]',
  '[a]',
  '? ',
  '&a ',
  '*a',
  '!t ',
  '%',
  '---\n',
  '...\n',
  '<<<<<<< HEAD\n',
  '=======\n',
  '\t',
  '\r\n',
  '\r',
  '\0',
  '\u0085',
  '\u00a0',
  '\u2028',
  '\ud800',
  'null',
  'True',
  '~',
  '0x1F',
  '012',
  '1e3',
  '12:30',
  '<<: ',
  '\\',
  '\\u00e9',
  '\\x41',
  '😀',
  '\uFEFF',
  'titel: x\n',
]

/** Texts of ours with pieces cut out, doubled or put in, at any place or where a line begins or ends. */
const torn = fc
  .tuple(
    fc.oneof(fc.constantFrom(...ours, ...others), anyCase.map(newText)),
    fc.array(
      fc.record({
        at: fc.nat(1_000_000),
        atLine: fc.boolean(),
        cut: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(80)),
        put: fc.oneof(fc.constant(''), fc.constantFrom(...shards), fc.string({ maxLength: 4 })),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([whole, tears]) =>
    tears.reduce((text, { at, atLine, cut, put }) => {
      const any = at % (text.length + 1)
      const from = atLine ? text.indexOf('\n', any) + (at % 2) : any
      return text.slice(0, from) + put + text.slice(from + cut)
    }, whole),
  )

describe('wat wij zelf schrijven', () => {
  test('wordt gelezen, met dezelfde gegevens als door de grondige lezer', () => {
    let read = 0
    const count = 500
    fc.assert(
      fc.property(anyCase, (casus) => {
        if (agrees(newText(casus))) read++
      }),
      { numRuns: count },
    )
    // Numbers with a fraction, negative ones, and invisible characters are left to the thorough reader.
    expect(read).toBeGreaterThan(count / 4)
  })

  test.each([...ours.entries()])('casus %i van de verzameling wordt snel gelezen', (_, text) => {
    expect(agrees(text)).toBe(true)
  })

  test('de plek van alles is die van de grondige lezer', () => {
    for (const text of [...ours.slice(0, 2), ...others]) agreesOnPlaces(text)
    fc.assert(
      fc.property(anyCase, (casus) => agreesOnPlaces(newText(casus))),
      { numRuns: 100 },
    )
  })
})

describe('elke andere tekst', () => {
  test('geeft dezelfde gegevens, of niets', () => {
    for (const text of others) agrees(text)
    let read = 0
    fc.assert(
      fc.property(torn, (text) => {
        if (agrees(text)) read++
      }),
      { numRuns: Number(process.env['BEURTEN'] ?? 1500) },
    )
    expect(read).toBeGreaterThan(50)
  })

  test('ook de plekken kloppen in een bewerkte tekst', () => {
    fc.assert(fc.property(torn, agreesOnPlaces), { numRuns: Number(process.env['BEURTEN'] ?? 60) })
  })
})

describe('met de hand bewerkt', () => {
  const [first] = ours as [string]

  test.each([
    ['een regel commentaar', first.replace('\ntitel:', '\n# Let op.\ntitel:')],
    ['commentaar in een blok', first.replace('\ndeelnemers:\n', '\ndeelnemers:\n  # functies\n')],
    ['een lege regel', first.replace('\ntitel:', '\n\ntitel:')],
    ['zonder eerste regel', first.slice(first.indexOf('\n') + 1)],
  ])('%s: blijft snel', (_, text) => {
    expect(agrees(text)).toBe(true)
  })
})

const refusedElsewhere: [name: string, text: string][] = [
  ['een anker', 'a: &x 1\n'],
  ['een verwijzing', 'a: *x\n'],
  ['een type', 'a: !!str 1\n'],
  ['een invoegsleutel', 'a:\n  <<: 1\n'],
  ['dezelfde sleutel tweemaal', 'a: 1\nb: 2\na: 3\n'],
  ['een regel met %', '%YAML 1.1\na: 1\n'],
  ['twee documenten', 'a: 1\n---\nb: 1\n'],
  ['een samenvoegconflict', '<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\n'],
  ['een stuurteken', 'a: x\u0007y\n'],
  ['een teken van een terminal', 'a: x\u001b[31m\n'],
  ['Windows-regeleinden', 'a: x\r\nb: y\r\n'],
  ['een tab', 'a:\tx\n'],
  ['een BOM', '\uFEFFa: x\n'],
  ['een half teken', 'a: x\ud800\n'],
  ['niets', ''],
  ['alleen commentaar', '# niets\n'],
  ['een lijst', '- a\n'],
  ['een losse tekst', 'a\n'],
  ['geen laatste regeleinde', 'a: x'],
  ['een sleutel die nul is', 'null: x\n'],
  ['Null zonder aanhalingstekens', 'a: Null\n'],
  ['een nul vooraan', 'a: 012\n'],
  ['heel diep', Array.from({ length: 60 }, (_, i) => `${' '.repeat(2 * i)}a:\n`).join('')],
  ['heel veel sleutels', Array.from({ length: 50_000 }, (_, i) => `k${i}: 1\n`).join('')],
  ['heel veel regels', `a: |\n${'  x\n'.repeat(100_000)}`],
  ['heel groot', `a: ${'x'.repeat(2_000_001)}\n`],
]
test.each(refusedElsewhere)('%s is voor de grondige lezer', (_, text) => {
  expect(canonicalData(text)).toBeUndefined()
})

test('een sleutel van JavaScript zelf vervuilt niets', () => {
  expect(canonicalData('constructor: x\ntoString: z\n')).toEqual(
    parseText('x.yaml', 'constructor: x\ntoString: z\n').data,
  )
  expect(canonicalData('__proto__: x\n')).toBeUndefined()
  expect(canonicalData('hasOwnProperty: 1\nhasOwnProperty: 2\n')).toBeUndefined()
})

test('lezen kost evenredig meer tijd bij een langere tekst', () => {
  // The time of this process alone: a busy machine must not look like a slow reader.
  const time = (text: string) => {
    const start = process.cpuUsage().user
    canonicalData(text)
    return (process.cpuUsage().user - start) / 1000
  }
  const long = [
    `a: |\n${'  x\n'.repeat(240_000)}`,
    `a: |\n${'  x\n'}${'\n'.repeat(900_000)}`,
    `${'# c\n'.repeat(240_000)}a: 1\n`,
    `a: "${'\\n'.repeat(400_000)}"\n`,
    `a: ${'x '.repeat(450_000)}y\n`,
    `a: ${' '.repeat(900_000)}\n`,
    `a: x\n${' '.repeat(900_000)}\n`,
  ]
  for (const text of long) expect(time(text)).toBeLessThan(1000)
})
