/** The forms for a spreadsheet and for whole cases, read back by readers that are not ours. */
import { readFileSync, readdirSync } from 'node:fs'
import { parse as parseCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import type { CasusFile } from '../../../src/core/casus/schema.js'
import { argumentColumns, argumentsAsCsv } from '../../../src/core/export/csv.js'
import { asJson } from '../../../src/core/export/json.js'
import { vormOfFile } from '../../../src/core/export/vormen.js'
import { visibleLine } from '../../../src/core/text/visible.js'
import { aCasus, aCasusFile } from '../../builders.js'
import { voorbeeld } from '../report/examples.js'
import { nastyText } from '../text/nasty-texts.js'

type Rows = Record<(typeof argumentColumns)[number], string>[]
const rowsIn = (text: string, delimiter = ','): Rows =>
  parseCsv(text, { columns: true, delimiter, record_delimiter: '\r\n', bom: true })

test('elk argument is één regel, met hoe er recht aan is gedaan', () => {
  const rows = rowsIn(argumentsAsCsv([voorbeeld, aCasus()], 'standard'))
  expect(rows).toHaveLength(5)
  expect(rows[0]).toMatchObject({
    argument: 'a1',
    kant: 'pro',
    belanghebbenden: 'leerling',
    doorslaggevend: 'ja',
    recht: '',
  })
  expect(rows[1]).toMatchObject({
    argument: 'a2',
    recht: 'maatregel',
    maatregelen: 'm1',
    oordeel: 'ja-mits',
    geparkeerd: 'nee',
  })
  expect(rows[2]).toMatchObject({ argument: 'a3', geparkeerd: 'ja', doorslaggevend: 'nee' })
  expect(rows[3]?.casus).toBe('2025-03-11-laptop')
})

test('geen tekst wordt een formule of een extra cel, in beide soorten CSV', () => {
  const hostile = fc.oneof(fc.constantFrom('=1+1', '+31', '-5', '@x', '\t=1', 'a";=1', 'a,=1', '\r\n=1'), nastyText)
  fc.assert(
    fc.property(hostile, hostile, (stelling, beginsel) => {
      const argumenten = [{ id: 'a1', stelling, beginsel, kant: 'pro' as const }]
      for (const [kind, separator] of [
        ['standard', ','],
        ['excel', ';'],
      ] as const) {
        const [row, ...others] = rowsIn(argumentsAsCsv([aCasus({ argumenten })], kind), separator)
        expect(others).toEqual([])
        expect(row!.stelling.replaceAll("'", '')).toBe(visibleLine(stelling).replaceAll("'", ''))
        for (const cell of Object.values(row!)) expect(cell).not.toMatch(/^\s*[=+\-@]/)
      }
    }),
    { numRuns: 300 },
  )
})

test('JSON is elk bestand zoals het er staat, ook wat leeg is gelaten', () => {
  const files = readdirSync('cases', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'))
  const cases = ['test/fixtures/voorbeeld-casus.yaml', ...files.map((name) => `cases/${name}`)].map(
    (path) => parseYaml(readFileSync(path, 'utf8')) as CasusFile,
  )
  expect(cases.length).toBeGreaterThan(4)
  expect(JSON.parse(asJson(cases))).toEqual({ versie: 1, casussen: cases })
  expect(asJson(cases)).toContain('"afgewekenVanVorm": null')
})

test('JSON geeft elke tekst ongewijzigd terug en stuurt geen scherm', () => {
  fc.assert(
    fc.property(nastyText, (titel) => {
      const file = aCasusFile({ titel })
      expect(JSON.parse(asJson([file]))).toEqual({ versie: 1, casussen: [file] })
      expect(asJson([file])).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\u202E]/)
    }),
  )
})

test.each([
  ['a.argdown', 'argdown'],
  ['A.AD', 'argdown'],
  ['map.json/x.aif.json', 'aif'],
  ['x.json', 'json'],
  ['x.csv', 'csv'],
  ['x.mdto.xml', 'mdto'],
  ['x.diwoo.xml', 'diwoo'],
  ['x.xml', undefined],
  ['x.txt', undefined],
  ['-', undefined],
])('%s vraagt om de vorm %s', (file, vorm) => {
  expect(vormOfFile(file)).toBe(vorm)
})
