/** What a hostile text could slow down or change: every pattern of the schemas, and the rules. */
import { expect, test } from 'vitest'
import { methodSchema } from '../../src/core/casus/method.js'
import { readingForm } from '../../src/core/casus/reading.js'
import { schemaErrors } from '../../src/core/casus/schema-errors.js'
import { casusSchema } from '../../src/core/casus/schema.js'
import { checkCasus } from '../../src/core/check/check.js'
import { checkText } from '../../src/core/check/check-text.js'
import { newText } from '../../src/core/text/serialize.js'
import { aCasusFile } from '../builders.js'

const patterns = [...new Set(JSON.stringify([casusSchema, methodSchema]).match(/(?<="pattern":)"(?:[^"\\]|\\.)*"/g))]
const length = 50_000
const long = [
  'a',
  '0',
  'a-',
  '-',
  ' ',
  'a ',
  '0-',
  'é',
  '\n',
  'Aa',
  '.',
  '&',
  'art. 1 ',
  'ik ',
  'niet ',
  'of ',
  ', ',
].map((unit) => unit.repeat(length / unit.length))

function milliseconds(work: () => unknown): number {
  const start = process.cpuUsage().user
  work()
  return (process.cpuUsage().user - start) / 1000
}

test('elk patroon van de schema’s is snel op 50 kB', () => {
  expect(patterns.length).toBeGreaterThan(2)
  for (const source of patterns) {
    const pattern = new RegExp(JSON.parse(source) as string, 'u')
    for (const text of long)
      for (const tail of ['', '!', '\n'])
        expect(
          milliseconds(() => pattern.test(text + tail)),
          source,
        ).toBeLessThan(50)
  }
})

test('alle regels samen blijven snel, welke tekst van 50 kB er ook overal staat', () => {
  for (const unit of long) {
    const text = `${unit.trim() || 'x'}?`
    const file = aCasusFile({
      status: 'advies',
      titel: text,
      kernpunten: text,
      deelnemers: [{ id: 'd1', functie: text }],
      beslissing: { aanleiding: text, handeling: text, vraag: text, vorm: 'doen' },
      belanghebbenden: [{ id: 'b1', naam: text, geraakt: text, gehoord: false, waaromNiet: text }],
      beslisser: { functie: text, orgaan: text, mandaat: text },
      informatie: {
        feiten: [{ id: 'f1', tekst: text, bron: text }],
        kaders: [{ id: 'k1', naam: text, verwijzing: text, strekking: text }],
      },
      argumenten: [{ id: 'a1', kant: 'pro', stelling: text, beginsel: text }],
      conclusie: { oordeel: 'ja', tekst: text, maatregelen: [{ id: 'm1', tekst: text, eigenaar: text }] },
    })
    expect(
      milliseconds(() => checkCasus(readingForm(file), {})),
      unit.slice(0, 10),
    ).toBeLessThan(2000)
  }
})

test('wat elk voorwerp van JavaScript al heeft, telt niet als ingevuld', () => {
  for (const key of casusSchema.required) {
    const { [key]: _gone, ...rest } = aCasusFile() as Record<string, unknown>
    const data = Object.assign(Object.create({ [key]: aCasusFile()[key as 'id'] }) as object, rest)
    expect(schemaErrors(data, casusSchema), key).toMatchObject([{ keyword: 'required', key }])
  }
})

test('nakijken verandert niets aan wat nagekeken wordt', () => {
  const file = deepFrozen(aCasusFile({ status: 'advies', verwijzingen: [{ naar: 'x' }] }))
  expect(schemaErrors(file, casusSchema)).toEqual([])
  const casus = deepFrozen(readingForm(file))
  expect(checkCasus(casus, { knownIds: new Set(), stage: 'advies' }).length).toBeGreaterThan(3)
  expect(schemaErrors(deepFrozen({ stappen: 3 }), methodSchema)).toHaveLength(4)
})

test('sleutels die in JavaScript iets betekenen, worden gemeld en vervuilen niets', () => {
  const before = Reflect.ownKeys(Object.prototype).length
  for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
    const { problems } = checkText('2025-03-11-laptop.yaml', `${newText(aCasusFile())}${key}:\n  vervuild: true\n`, {})
    expect(
      problems.map(({ ruleId }) => ruleId),
      key,
    ).toEqual(['SCHEMA-ONBEKEND'])
  }
  expect(Reflect.ownKeys(Object.prototype)).toHaveLength(before)
  expect(({} as Record<string, unknown>)['vervuild']).toBeUndefined()
})

const hostileIds = [
  ...[
    '../../x',
    'a/../../b',
    '..',
    '.',
    '/etc/x',
    '\\x',
    'a\\b',
    'C:\\x',
    'C:',
    '//host/x',
    '-rf',
    '--force',
    '-',
    '~',
    '~/x',
  ],
  ...[
    'a\0b',
    'a\nb',
    'a\rb',
    'a\tb',
    'a b',
    '',
    ' ',
    '.git/x',
    '.git',
    '.x',
    'a.yaml',
    'a.',
    'CON ',
    'NUL:',
    'A',
    'Ab',
  ],
  ...[
    'é',
    'e\u0301',
    '\u202Ea',
    'a\u200Bb',
    'а',
    '$(id)',
    '`id`',
    'a;b',
    'a|b',
    '*',
    '?',
    '%2e%2e',
    'x'.repeat(65),
    'x'.repeat(300),
  ],
]
test.each(hostileIds)('het id %j wordt geweigerd', (id) => {
  expect(schemaErrors({ ...aCasusFile(), id }, casusSchema)).toMatchObject([{ keyword: 'pattern', at: ['id'] }])
})

function deepFrozen<T>(value: T): T {
  for (const inner of Object.values(value as object)) if (typeof inner === 'object' && inner !== null) deepFrozen(inner)
  return Object.freeze(value)
}
