/** A list on a screen, for scripts and for programs. */
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { rowsAsJson, rowsAsPlain } from '../../../src/core/list/plain-and-json.js'
import { rowColumns } from '../../../src/core/list/row-schema.js'
import { caseRows } from '../../../src/core/list/row.js'
import { rowsAsTable } from '../../../src/core/list/table.js'
import { displayWidth } from '../../../src/core/text/width.js'
import { aCasus } from '../../builders.js'
import { fiets, laptop } from './rows.js'

const rows = caseRows([laptop, fiets])

describe('als tabel', () => {
  test('past elke regel in 120, 80 en 40 kolommen, met hele woorden', () => {
    for (const width of [120, 80, 40]) {
      const text = rowsAsTable(rows, width)
      expect(text.split('\n').filter((line) => displayWidth(line) > width)).toEqual([])
      const words = text.split(/[\s│;]+/)
      for (const word of ['2025-03-11-laptop-voor-thuisonderwijs', 'vergoeden?', 'concept', 'stage'])
        expect(words).toContain(word)
    }
  })

  test('zijn het kolommen waar dat past en anders regels per casus', () => {
    expect(rowsAsTable(rows, 120)).toContain('│ Casus ')
    expect(rowsAsTable(rows, 40)).toBe(
      [
        '2025-03-11-laptop-voor-thuisonderwijs',
        '  Status: concept; datum: 2025-03-11;',
        '  oordeel: ja, mits',
        '  Behoor ik de laptop te vergoeden?',
        '2024-01-02-fiets',
        '  Status: advies; datum: 2024-01-02;',
        '  oordeel: –',
        '  Fiets voor een stage\n',
      ].join('\n'),
    )
  })

  test('zonder casussen staat dat er', () => {
    expect(rowsAsTable([], 80)).toBe('Geen casussen gevonden.\n')
  })
})

describe('voor scripts', () => {
  const nasty = caseRows([
    {
      file: 'a\tb.yaml',
      casus: aCasus({ titel: 'een\ttwee\ndrie \u202e', belanghebbenden: [{ id: 'b1', naam: 'a\tb' }] }),
    },
  ])

  test('de kale vorm heeft één regel per casus en overal evenveel kolommen', () => {
    const lines = rowsAsPlain([...rows, ...nasty])
      .split('\n')
      .slice(0, -1)
    expect(lines.map((line) => line.split('\t').length)).toEqual(lines.map(() => rowColumns.length))
    expect(lines[2]).toContain('\teen twee drie ⟨U+202E⟩\t')
    expect(lines[0]).toContain('\trecht op onderwijs; gelijkheid\t')
  })

  test('de eerste zeven kolommen van de kale vorm blijven waar ze staan', () => {
    expect(rowColumns.slice(0, 7)).toEqual(['id', 'status', 'datum', 'vraag', 'titel', 'oordeel', 'bestand'])
  })

  test('de kale vorm van niets is niets', () => {
    expect(rowsAsPlain([])).toBe('')
  })

  test('JSON heeft een versie, geeft elke tekst ongewijzigd terug en stuurt geen scherm', () => {
    const tricky = nasty.map((row) => ({ ...row, vraag: 'a\u0085b\u{E0041}c\u200d\u2028' }))
    const text = rowsAsJson(tricky)
    expect(JSON.parse(text)).toEqual({ versie: 1, casussen: tricky })
    expect(text).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u)
    expect(text.endsWith('}\n')).toBe(true)
  })

  test('JSON is zoals het gepubliceerde schema zegt, en noemt elk veld dat daarin staat', () => {
    const schema = JSON.parse(readFileSync('schema/lijst.schema.json', 'utf8')) as object
    const holds = new Ajv({ strict: true }).compile(schema)
    const list = JSON.parse(rowsAsJson([...rows, ...nasty])) as { casussen: Record<string, unknown>[] }
    expect([holds(list), holds.errors]).toEqual([true, null])
    for (const key of rowColumns) {
      const { [key]: _left, ...rest } = list.casussen[0]!
      expect(holds({ ...list, casussen: [rest] }), key).toBe(false)
    }
  })
})
