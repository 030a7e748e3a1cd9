/** Bringing files of an older version along. Version 0 was never in use: it is there to prove that this works. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SCHEMA_VERSIE } from '../../../src/core/casus/schema.js'
import { checkText } from '../../../src/core/check/check-text.js'
import { keepsAnswers, keepsComments } from '../../../src/core/migrate/kept.js'
import { migrateText, type Migrated } from '../../../src/core/migrate/migrate.js'
import { migrations } from '../../../src/core/migrate/migrations.js'
import { newText } from '../../../src/core/text/serialize.js'
import { aCasusFile } from '../../builders.js'
import { oldCase } from '../../migrate/old-case.js'

const folder = join(import.meta.dirname, '..', '..', 'migrate', '0')
const fixtures = readdirSync(folder).filter((name) => /^[a-z]+\.yaml$/.test(name))

function changed(text: string): Migrated & { kind: 'changed' } {
  const migrated = migrateText('oud.yaml', text)
  if (migrated.kind !== 'changed') throw new Error(JSON.stringify(migrated))
  return migrated
}

test.each(fixtures)('%s komt in de vorm van nu, met commentaar, aanhalingstekens en volgorde', async (name) => {
  const { text, steps, from } = changed(readFileSync(join(folder, name), 'utf8'))
  expect(from).toBe(0)
  await expect(text).toMatchFileSnapshot(join(folder, name.replace('.yaml', '.nu.yaml')))
  await expect(`${steps.join('\n')}\n`).toMatchFileSnapshot(join(folder, name.replace('.yaml', '.stappen.txt')))
  expect(checkText('-', text, {}).data).toBeDefined()
})

test('een tweede keer omzetten verandert niets', () => {
  for (const name of fixtures)
    expect(migrateText('x', changed(readFileSync(join(folder, name), 'utf8')).text)).toEqual({
      kind: 'same',
      file: 'x',
    })
})

test('elke oude versie heeft een stap, en elke stap een voorbeeld', () => {
  const versions = [...Array(SCHEMA_VERSIE).keys()]
  expect(Object.keys(migrations).map(Number)).toEqual(versions)
  const folders = readdirSync(join(folder, '..'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map(({ name }) => Number(name))).toEqual(versions)
})

test('van elke oude casus blijft elk antwoord, en de tweede keer is er niets meer te doen', () => {
  fc.assert(
    fc.property(oldCase(), ({ text, answers }) => {
      const migrated = changed(text)
      const found = JSON.stringify(migrated.data)
      for (const answer of answers) expect(found).toContain(JSON.stringify(answer))
      expect(migrateText('x', migrated.text).kind).toBe('same')
    }),
    { numRuns: 300 },
  )
})

test('een bestand van nu, van een nieuwere versie of zonder versie blijft zoals het is', () => {
  const now = newText(aCasusFile())
  expect(migrateText('x', now).kind).toBe('same')
  for (const [version, ruleId] of [
    ['2', 'SCHEMA-VERSIE'],
    ['"0"', 'SCHEMA-WAARDE'],
    ['-1', 'SCHEMA-WAARDE'],
    ['0.5', 'SCHEMA-WAARDE'],
  ])
    expect(migrateText('x', now.replace('schemaVersie: 1', `schemaVersie: ${version}`))).toMatchObject({
      kind: 'refused',
      problem: { ruleId },
    })
  expect(migrateText('x', now.replace('schemaVersie: 1\n', ''))).toMatchObject({ kind: 'refused' })
  expect(migrateText('x', 'a: [')).toMatchObject({ kind: 'refused' })
  expect(migrateText('x', '')).toMatchObject({ kind: 'refused' })
})

test('wat na het omzetten geen casus zou zijn, wordt geweigerd met de reden', () => {
  const least = readFileSync(join(folder, 'half.yaml'), 'utf8')
  for (const extra of [
    'argumenten: []\ntegen: []\n',
    'onbekend: x\n',
    'tegen:\n  - 12\n',
    'tegen: geen lijst\n',
    'conclusie: [1]\noordeel: ja\n',
  ])
    expect(migrateText('x', `${least}${extra}`), extra).toMatchObject({
      kind: 'refused',
      problem: { line: 2, message: expect.stringMatching(/^Na het omzetten klopt er iets nog niet: /) as string },
    })
})

test('een verdwenen antwoord of commentaar wordt gezien', () => {
  expect(keepsAnswers({ a: 'x', b: ['y', 'y'] }, { c: ['x', 'y', 'y'] }, [])).toBe(true)
  expect(keepsAnswers({ a: 'x', b: ['y', 'y'] }, { c: ['x', 'y'] }, [])).toBe(false)
  expect(keepsAnswers({ a: '1' }, { a: 1 }, [])).toBe(false)
  expect(keepsAnswers({ status: 'draft' }, { status: 'concept' }, ['status'])).toBe(true)
  expect(keepsComments('a: 1 # x\nb: |\n  # geen\n', 'b: 2\na: 1 # x\n')).toBe(true)
  expect(keepsComments('# x\na: 1 # x\n', 'a: 1 # x\n')).toBe(false)
})
