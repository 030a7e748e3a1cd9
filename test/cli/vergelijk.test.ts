/** `beraad vergelijk` as its user sees it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { vergelijkSchema } from '../../src/core/vergelijk/schema.js'
import { beraad } from './run.js'

const cwd = join(import.meta.dirname, '..', '..')
const [late, waiting] = ['2024-10-08-oordeel-met-terugwerkende-kracht', '2024-05-14-herbeoordeling-na-wachten']

test('zonder tweede casus staan de dichtstbijzijnde er, met hoe je verder kijkt', () => {
  const { code, out, err } = beraad(['vergelijk', late], { cwd })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('5 casussen delen iets met deze casus.')
  expect(out).toMatch(/Beginselen: \d gedeeld/)
  expect(out).toContain(`Naast elkaar leggen: beraad vergelijk ${late} `)
})

test('twee casussen staan naast elkaar, ook met de Engelse naam, en --json past bij het schema', () => {
  expect(beraad(['compare', late, waiting], { cwd }).out).toContain('## Factoren voor ja')
  const validate = new Ajv().compile(vergelijkSchema)
  for (const words of [[late], [late, waiting]]) {
    const { out } = beraad(['vergelijk', ...words, '--json'], { cwd })
    expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true)
  }
  const published = JSON.parse(readFileSync(join(cwd, 'schema/vergelijk.schema.json'), 'utf8')) as object
  expect(published).toEqual(JSON.parse(JSON.stringify(vergelijkSchema)))
})

test('tweemaal dezelfde casus, of een die er niet is, krijgt uitleg', () => {
  expect(beraad(['vergelijk', late, late], { cwd })).toMatchObject({ code: 2, out: '' })
  expect(beraad(['vergelijk', late, 'bestaat-niet'], { cwd })).toMatchObject({ code: 2, out: '' })
})
