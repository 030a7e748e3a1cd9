/** What the schemas find: the same as ajv, on good data and on data that was changed at random. */
import { readFileSync } from 'node:fs'
import { Ajv, type ErrorObject } from 'ajv'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lijnSchema } from '../../../src/core/casus/lijn.js'
import { methodSchema } from '../../../src/core/casus/method.js'
import { schemaErrors, type Schema } from '../../../src/core/casus/schema-errors.js'
import { casusSchema } from '../../../src/core/casus/schema.js'
import { sjabloonSchema } from '../../../src/core/casus/sjabloon.js'
import { parseText } from '../../../src/core/text/parse.js'
import { aCasusFile } from '../../builders.js'
import { badSamples, goodSamples } from '../../schema/samples.js'

const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true, ownProperties: true })
formats.default(ajv, { mode: 'full', formats: ['date'] })

/** Each error as its keyword, its place and the key it is about, in no order. Of a wrong type ajv may say more. */
function byAjv(data: unknown, schema: Schema): string[] {
  ajv.validate(schema, data)
  const errors = ajv.errors ?? []
  const wrongTypes = new Set(errors.filter(isOfType).map(({ instancePath }) => instancePath))
  return errors
    .filter((error) => isOfType(error) || !wrongTypes.has(error.instancePath))
    .map(({ keyword, instancePath, params }) =>
      [keyword, instancePath, params['missingProperty'] ?? params['additionalProperty'] ?? ''].join(' '),
    )
    .sort()
}

function isOfType({ keyword }: ErrorObject): boolean {
  return keyword === 'type'
}

function byUs(data: unknown, schema: Schema): string[] {
  const pointer = (at: readonly (string | number)[]) =>
    at.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
  return schemaErrors(data, schema)
    .map(({ keyword, at, key }) => [keyword, pointer(at), key ?? ''].join(' '))
    .sort()
}

const read = (file: string) => parseText(file, readFileSync(file, 'utf8')).data
const sjabloon = {
  schemaVersie: 1,
  kleuren: { licht: { accent: '#112233' } },
  teksten: { verslag: { opening: 'Over {titel}.' } },
}
const schemas: [name: string, schema: Schema, good: unknown][] = [
  ['casus', casusSchema, goodSamples.map(({ name, text }) => parseText(name, text).data)],
  ['factoren', lijnSchema, [read('factoren/afzien-van-terugvordering.yaml')]],
  ['methode', methodSchema, [read('templates/methode/morele-oordeelsvorming.yaml')]],
  ['sjabloon', sjabloonSchema, [read('templates/rapport/standaard.yaml'), sjabloon]],
]

/** Values that are nearly right somewhere: of each type, days that do and do not exist, ids, and odd keys. */
const values = fc.oneof(
  fc.constantFrom(null, true, 0, 1, -1, 1.5, NaN, Infinity, '', ' ', 'a1', 'b2', 'ja', 'concept', 'pro', [], {}, [[]]),
  fc.constantFrom('2024-02-29', '2023-02-29', '2000-02-29', '1900-02-29', '0000-02-29', '2024-04-31', '2024-00-10'),
  fc.constantFrom(
    '2024-13-01',
    '2024-12-31',
    '2024-12-00',
    '2024-1-1',
    '2024',
    '2024-05',
    ' 2024-05-01',
    '2024-05-01\n',
  ),
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.double(),
  fc.date().map((day) => (Number.isNaN(day.getTime()) ? '' : day.toISOString().slice(0, 10))),
  fc.dictionary(fc.constantFrom('id', 'titel', 'a~/b', '__proto__', 'constructor', 'datum', ''), fc.jsonValue()),
)

/** The data with some of its places changed, dropped, or given one more key. */
const changes = fc.array(fc.tuple(fc.nat(), fc.constantFrom('set', 'drop', 'add'), values), {
  minLength: 1,
  maxLength: 4,
})

function changed(data: unknown, [at, way, value]: [number, string, unknown]): unknown {
  const root = { data: structuredClone(data) }
  const places: [Record<string, unknown>, string][] = []
  const walk = (holder: object): void => {
    for (const [key, inner] of Object.entries(holder)) {
      places.push([holder as Record<string, unknown>, key])
      if (typeof inner === 'object' && inner !== null) walk(inner as object)
    }
  }
  walk(root)
  const [holder, key] = places[at % places.length]!
  if (way === 'drop' && !Array.isArray(holder)) Reflect.deleteProperty(holder, key)
  else if (way === 'add' && !Array.isArray(holder)) Object.defineProperty(holder, `${key}x`, { value, ...plain })
  else holder[key] = value
  return root.data
}

const plain = { enumerable: true, writable: true, configurable: true }

describe.each(schemas)('the schema of a %s', (_, schema, good) => {
  test('finds what ajv finds', () => {
    for (const data of good as unknown[]) expect(schemaErrors(data, schema)).toEqual([])
    fc.assert(
      fc.property(fc.constantFrom(...(good as unknown[])), changes, (data, all) => {
        const next = all.reduce(changed, data)
        expect(byUs(next, schema)).toEqual(byAjv(next, schema))
      }),
      { numRuns: 2000 },
    )
  }, 60_000)

  test('uses no word that is not looked at', () => {
    const known = ['type', 'enum', 'const', 'pattern', 'format', 'minimum', 'items', 'required', 'properties']
    const texts = ['$schema', '$id', 'title', 'description', 'additionalProperties']
    const walk = (inner: Schema): void => {
      for (const key of Object.keys(inner)) expect([...known, ...texts]).toContain(key)
      if ('format' in inner) expect(inner.format).toBe('date')
      if (typeof inner.additionalProperties === 'object') walk(inner.additionalProperties)
      for (const next of [...Object.values(inner.properties ?? {}), ...(inner.items ? [inner.items] : [])]) walk(next)
    }
    walk(schema)
  })
})

test('a case that is wrong in one way is found wrong in that way', () => {
  for (const { name, text } of badSamples) {
    const { data } = parseText(name, text)
    expect(byUs(data, casusSchema), name).toEqual(byAjv(data, casusSchema))
  }
})

test('only keys of the data itself count, not what JavaScript lends it', () => {
  expect(schemaErrors(Object.create(aCasusFile()), casusSchema)).toHaveLength(casusSchema.required.length)
})

test('nothing is changed', () => {
  const data = { ...aCasusFile(), schemaVersie: '1', trefwoorden: 'a' }
  const before = structuredClone(data)
  schemaErrors(data, casusSchema)
  expect(data).toEqual(before)
})

test('the time is in proportion to the text, whatever the text', () => {
  const texts = ['a-', 'a', '-', 'b1', ' ', '0', 'a1-'].map((part) => part.repeat(25_000).slice(0, 50_000))
  for (const text of texts) {
    const start = performance.now()
    for (const end of ['', '!', ' ', '-']) {
      const t = text + end
      schemaErrors({ id: t, titel: t, lijn: t, vervallen: [t], verwijzingen: [{ naar: t, op: [t] }] }, casusSchema)
      schemaErrors({ bijeenkomsten: [{ id: t, datum: t, aanwezig: [t] }] }, casusSchema)
    }
    expect(performance.now() - start).toBeLessThan(500)
  }
})
