/** The published schemas and the validator belong to the schema constants of today, and hold in strict readers. */
import { readFile, readdir } from 'node:fs/promises'
import { Ajv, type Options } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { beforeAll, describe, expect, test } from 'vitest'
import { generatedFiles } from '../../scripts/generate.js'
import { validateCasus, validateMethod } from '../../src/core/casus/casus-validator.js'
import { methodSchema } from '../../src/core/casus/method.js'
import { casusSchema } from '../../src/core/casus/schema.js'
import { sjabloonSchema } from '../../src/core/casus/sjabloon.js'
import { controleSchema } from '../../src/core/check/report-schema.js'
import { parseText } from '../../src/core/text/parse.js'
import { aCasusFile } from '../builders.js'
import { badSamples, goodSamples } from './samples.js'

let generated: Record<string, string>

beforeAll(async () => {
  generated = await generatedFiles()
}, 60_000)

describe('generated files', () => {
  const paths = [
    'schema/adviesregister.schema.json',
    'schema/casus.schema.json',
    'schema/collectie.schema.json',
    'schema/controle.schema.json',
    'schema/factoren.schema.json',
    'schema/groep.schema.json',
    'schema/index.schema.json',
    'schema/methode.schema.json',
    'schema/jaarbeeld.schema.json',
    'schema/kaders.schema.json',
    'schema/lijst.schema.json',
    'schema/opvolging.schema.json',
    'schema/rapport.schema.json',
    'schema/sjabloon.schema.json',
    'schema/signalen.schema.json',
    'schema/verschil.schema.json',
    'schema/zoek.schema.json',
    'schema/precedenten.schema.json',
    'schema/vergelijk.schema.json',
    'src/core/casus/casus-validator.js',
    'src/core/casus/casus-validator.d.ts',
    'src/core/casus/sjabloon-validator.js',
    'src/core/casus/sjabloon-validator.d.ts',
  ]
  test.each(paths)('%s is up to date; if not: npx tsx scripts/generate.ts', async (path) => {
    expect(Object.keys(generated)).toEqual(paths)
    expect((await readFile(path, 'utf8')) === generated[path]).toBe(true)
  })

  test.each(['casus', 'sjabloon'])('the validator of a %s needs no other file', (what) => {
    const source = generated[`src/core/casus/${what}-validator.js`]!
    expect(source).not.toMatch(/^\s*import\b|\bimport\(|[^_.\w]require\(["']/m)
    expect(source).not.toContain(process.cwd())
  })
})

const options: Options = { strict: true, allowUnionTypes: true, allErrors: true, ownProperties: true }

describe('the published schema', () => {
  test('compiles in strict readers of draft-07 and of 2020-12, which agree with our validator', async () => {
    const published = JSON.parse(await readFile('schema/casus.schema.json', 'utf8')) as Record<string, unknown>
    const draft07 = new Ajv(options)
    const draft2020 = new Ajv2020(options)
    formats.default(draft07)
    formats.default(draft2020)
    const readers = [
      draft07.compile(published),
      draft2020.compile({ ...published, $schema: 'https://json-schema.org/draft/2020-12/schema' }),
    ]
    for (const { name, text } of [...goodSamples, ...badSamples]) {
      const { data } = parseText('x.yaml', text)
      const verdicts = [validateCasus(data), ...readers.map((reader) => reader(data))]
      expect(verdicts, name).toEqual(Array(3).fill(goodSamples.some((good) => good.name === name)))
    }
  })

  test('says what each field is, in Dutch', () => {
    const bare: string[] = []
    const walk = (shape: Record<string, unknown>, path: string): void => {
      if (!/[.?"]$/.test(String(shape['description'] ?? ''))) bare.push(path)
      for (const [key, inner] of Object.entries(shape['properties'] ?? {})) walk(inner as Record<string, unknown>, `${path}.${key}`)
      if (shape['items']) walk(shape['items'] as Record<string, unknown>, `${path}[]`)
    }
    walk(casusSchema, 'casus')
    walk(controleSchema, 'controle')
    walk(sjabloonSchema, 'sjabloon')
    expect(bare).toEqual([])
  })
})

describe('a catalogue of schemas', () => {
  test('gets what it asks for: a draft that every reader knows, a name, a title, and nothing to fetch', async () => {
    for (const name of ['casus', 'lijst', 'methode', 'sjabloon']) {
      const text = await readFile(`schema/${name}.schema.json`, 'utf8')
      const { $schema, $id, title, description } = JSON.parse(text) as Record<string, string>
      expect($schema).toBe('http://json-schema.org/draft-07/schema#')
      expect($id).toMatch(/^urn:beraad:schema:/)
      expect([title, description].every((said) => (said ?? '').length > 5), name).toBe(true)
      expect(text).not.toMatch(/"\$ref": "(?!#)/)
    }
  })

  test('finds each case, and no other file, by the pattern in docs/controle.md', async () => {
    const [, pattern] = /`(\*\*\/cases\/[^`]+)`/.exec(await readFile('docs/controle.md', 'utf8'))!
    const matches = new RegExp(`(^|/)${pattern!.slice(3).replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`)
    const files = (await readdir('cases', { recursive: true })).filter((name) => name.endsWith('.yaml'))
    for (const file of files) expect(`cases/${file}`).toMatch(matches)
    for (const file of ['.gitlab-ci.yml', 'cases/lijst.yaml', 'cases/2024/notities.yaml', 'templates/methode/a.yaml'])
      expect(file).not.toMatch(matches)
  })
})

describe('the validator', () => {
  test('asks for keys of the data itself, not of what JavaScript lends it', () => {
    const lent = Object.create(aCasusFile()) as unknown
    expect(validateCasus(lent)).toBe(false)
  })

  test('changes nothing', () => {
    const data = { ...aCasusFile(), schemaVersie: '1', trefwoorden: 'a' }
    const before = structuredClone(data)
    validateCasus(data)
    expect(data).toEqual(before)
  })

  test('takes time in proportion to the text, whatever the text', () => {
    const texts = ['a-', 'a', '-', 'b1', ' ', '0', 'a1-'].map((part) => part.repeat(25_000).slice(0, 50_000))
    for (const text of texts) {
      const start = performance.now()
      for (const end of ['', '!', ' ', '-']) {
        const t = text + end
        validateCasus({ ...aCasusFile(), id: t, titel: t, lijn: t, vervallen: [t], verwijzingen: [{ naar: t, op: [t] }] })
        validateCasus({ ...aCasusFile(), bijeenkomsten: [{ id: t, datum: t, aanwezig: [t] }] })
      }
      expect(performance.now() - start).toBeLessThan(500)
    }
  })

  test('takes a whole method and no half one', () => {
    const method = { methode: 'm', versie: 1, stappen: {}, vragen: { titel: { vraag: 'Wat?', hulp: 'Dat.' } } }
    expect(validateMethod(method)).toBe(true)
    expect(validateMethod({ ...method, vragen: { titel: { vraag: 'Wat?' } } })).toBe(false)
    expect(methodSchema.required).toContain('vragen')
  })
})
