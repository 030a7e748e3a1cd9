/** The published schema means the same to a reader that is not ours, under both drafts. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Validator, type Schema } from '@cfworker/json-schema'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { schemaErrors } from '../../src/core/casus/schema-errors.js'
import { casusSchema } from '../../src/core/casus/schema.js'

const root = join(import.meta.dirname, '..', '..')
const { $schema: _draft, ...schema } = JSON.parse(readFileSync(join(root, 'schema', 'casus.schema.json'), 'utf8'))
const good = casesUnder(join(root, 'cases'))

/** Each breaks a good case in one way. */
const faults: Record<string, (casus: Record<string, unknown>) => void> = {
  'een onbekende sleutel': (casus) => (casus['xyz'] = 1),
  'een onbekende status': (casus) => (casus['status'] = 'klaar'),
  'een getal als titel': (casus) => (casus['titel'] = 12),
  'geen id': (casus) => delete casus['id'],
  'een dag die niet bestaat': (casus) => (casus['bijeenkomsten'] = [{ id: 's1', datum: '2025-02-30' }]),
  'een lege stelling': (casus) => (casus['argumenten'] = [{ id: 'a1', stelling: ' ' }]),
  'een kenmerk met een verkeerde letter': (casus) => (casus['deelnemers'] = [{ id: 'b1', functie: 'jurist' }]),
}

test.each(['7', '2020-12'] as const)('onder draft %s keurt een andere lezer dezelfde casussen goed en af', (draft) => {
  const other = new Validator(schema as Schema, draft)
  expect(good.length).toBeGreaterThan(3)
  for (const text of good) expect(other.validate(parse(text)).valid).toBe(true)
  for (const [name, fault] of Object.entries(faults)) {
    const casus = parse(good[0]!)
    fault(casus)
    expect(other.validate(casus).valid, name).toBe(false)
    expect(schemaErrors(casus, casusSchema), name).not.toEqual([])
  }
})

function casesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}
