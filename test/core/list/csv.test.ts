/** The list for a spreadsheet, read back by a CSV reader that is not ours. */
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rowsAsCsv, withoutFormula, type CsvKind } from '../../../src/core/list/csv.js'
import { rowColumns, type Row } from '../../../src/core/list/row-schema.js'
import { caseRows } from '../../../src/core/list/row.js'
import { visibleLine } from '../../../src/core/text/visible.js'
import { nastyText } from '../text/nasty-texts.js'
import { fiets, laptop } from './rows.js'

const [row] = caseRows([laptop])
const separators: Record<CsvKind, string> = { standard: ',', excel: ';' }
const bothKinds = Object.entries(separators) as [CsvKind, string][]

/** A stern reader: RFC 4180, every record as long as the first. */
function read(text: string, delimiter: string): string[][] {
  return parse(text, { delimiter, record_delimiter: '\r\n', bom: true })
}

describe.each(bothKinds)('CSV voor %s', (kind, separator) => {
  test('heeft een kop en één record per casus, en aantallen blijven getallen', () => {
    const [head, ...records] = read(rowsAsCsv(caseRows([laptop, fiets]), kind), separator)
    expect(head).toEqual(rowColumns)
    expect(records).toHaveLength(2)
    expect(records[0]?.slice(-7)).toEqual(['1', '1', '', '', '', '', ''])
    expect(rowsAsCsv(caseRows([laptop]), kind)).toMatch(
      new RegExp(`${separator}1${separator}1${separator.repeat(5)}\r\n$`),
    )
  })

  test('geeft elke tekst terug zoals een scherm hem toont, met hoogstens een apostrof erbij', () => {
    fc.assert(
      fc.property(hostile, hostile, (titel, naam) => {
        const cells = read(rowsAsCsv([{ ...row!, titel, belanghebbenden: [naam, 'b'] }], kind), separator)[1]!
        expect(cells[rowColumns.indexOf('titel')]).toBe(withoutFormula(visibleLine(titel)))
        expect(cells[rowColumns.indexOf('belanghebbenden')]).toBe(withoutFormula(`${visibleLine(naam)}; b`))
        expect(cells[rowColumns.indexOf('titel')]?.replaceAll("'", '')).toBe(visibleLine(titel).replaceAll("'", ''))
      }),
      { numRuns: 500 },
    )
  })

  test('bevat geen formule, hoe een programma de cellen ook scheidt', () => {
    fc.assert(
      fc.property(hostile, (titel) => {
        const text = rowsAsCsv([{ ...row!, titel, vraag: titel, lijn: titel, kaders: [titel] }], kind)
        for (const by of [/,/, /;/, /\t/, /\|/, /"/, /,"?/, /;"?/])
          for (const cell of text.split(/\r\n/).flatMap((line) => line.split(by)))
            expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/)
      }),
      { numRuns: 500 },
    )
  })
})

test('een Nederlandse Excel krijgt een BOM, een ander programma niet', () => {
  expect(rowsAsCsv([], 'excel').startsWith('\uFEFFid;status;')).toBe(true)
  expect(rowsAsCsv([], 'standard').startsWith('id,status,')).toBe(true)
})

test.each(['=1+1', '+31', '-5', '@som', '\t=1', '\r=1', '\0=1', '＝1', ' =1'])('%j wordt geen formule', (text) => {
  expect(withoutFormula(text)).toMatch(/^\s*'/)
})

test.each(['5', '2025-03-11', "zo'n auto", 'a = b', 'nee, tenzij', "foto's en e-mail; meer", 'ja – nee'])(
  'een gewone tekst blijft zoals hij is: %s',
  (text) => {
    expect(withoutFormula(text)).toBe(text)
  },
)

const attack = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\0', '"', "'", ',', ';', '|', ' ', '＝', 'a', '1')
const hostile: fc.Arbitrary<Row['titel']> = fc.oneof(
  fc.array(attack, { maxLength: 12 }).map((parts) => parts.join('')),
  nastyText,
)
