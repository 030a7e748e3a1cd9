/** The published schemas belong to the schema constants of today, and hold in strict readers. */
import { readFile, readdir } from 'node:fs/promises'
import { Ajv, type Options } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { generatedFiles } from '../../scripts/generate.js'
import { schemaErrors } from '../../src/core/casus/schema-errors.js'
import { casusSchema } from '../../src/core/casus/schema.js'
import { sjabloonSchema } from '../../src/core/casus/sjabloon.js'
import { controleSchema } from '../../src/core/check/report-schema.js'
import { parseText } from '../../src/core/text/parse.js'
import { badSamples, goodSamples } from './samples.js'

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
  ]
  test.each(paths)('%s is up to date; if not: npx tsx scripts/generate.ts', async (path) => {
    const generated = generatedFiles()
    expect(Object.keys(generated)).toEqual(paths)
    expect((await readFile(path, 'utf8')) === generated[path]).toBe(true)
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
      const verdicts = [schemaErrors(data, casusSchema).length === 0, ...readers.map((reader) => reader(data))]
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
