/** Values as people in the Netherlands type them: kept as typed, or refused with a line; never converted. */
import { describe, expect, test } from 'vitest'
import { schemaFindings } from '../../../src/core/check/schema-problems.js'
import { locate } from '../../../src/core/text/locate.js'
import { parseText } from '../../../src/core/text/parse.js'
import { newText } from '../../../src/core/text/serialize.js'
import { aCasusFile } from '../../builders.js'

const lines = newText(aCasusFile()).split('\n')
const titleLine = lines.findIndex((line) => line.startsWith('titel:')) + 1

/** The small case with this bare value as its title. */
function withBareTitle(value: string): string {
  return lines.with(titleLine - 1, `titel: ${value}`).join('\n')
}

const refused: [name: string, value: string][] = [
  ['mobile number', '0612345678'],
  ['mobile number with country code', '+31612345678'],
  ['BSN of a feigned person', '999990019'],
  ['BSN with a zero in front', '012345678'],
  ['case number with an E', '123E4'],
  ['case number of a year', '2024E5'],
  ['version with a zero behind', '1.10'],
  ['amount with a point', '1770.00'],
  ['small amount', '.50'],
  ['negative amount', '-4400'],
  ['whole number', '36'],
  ['number of twenty digits', '12345678901234567890'],
  ['number beyond all bounds', '1e400'],
  ['hexadecimal dossier', '0x1F'],
  ['octal dossier', '0o17'],
  ['surname Null', 'Null'],
  ['surname NULL', 'NULL'],
  ['null', 'null'],
  ['tilde', '~'],
  ['nothing', ''],
  ['True', 'True'],
  ['false', 'false'],
  ['infinite', '.inf'],
  ['not a number', '.NaN'],
  ['true', 'true'],
  ['TRUE', 'TRUE'],
  ['False', 'False'],
  ['FALSE', 'FALSE'],
  ['zero', '0'],
  ['agent number', '007'],
  ['year', '2024'],
  ['postal box', '90405'],
  ['thousand with an e', '1e3'],
  ['plus', '+36'],
  ['a point behind', '36.'],
]

const kept = [
  'ja',
  'nee',
  'Ja',
  'no',
  'No',
  'on',
  'off',
  'y',
  'n',
  '12:30',
  '2025-03-11',
  '11-03-2025',
  '1.770,00',
  '1_000',
  '1234 AB',
  '06-12345678',
  '010 1234567',
  '35%',
  '€ 705',
  'NL91 ABNA 0417 1643 00',
  'ECLI:NL:RVS:2025:4814',
  "'t Hart",
  "O'Neill",
]

test('35 ways of typing are tried', () => {
  expect(refused.length).toBeGreaterThanOrEqual(35)
})

describe('a bare value in a text field', () => {
  test.each(refused)('%s: %s is refused on its own line', (_name, value) => {
    const parsed = parseText('zaak.yaml', withBareTitle(value))
    const places = schemaFindings(parsed.data).map((finding) => ({ ...finding, ...locate(parsed, finding) }))
    const found = parsed.problems.length > 0 ? parsed.problems : places
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ line: titleLine, column: 8 })
    expect(`${found[0]!.message} ${found[0]!.advice}`).toMatch(/aanhalingstekens/)
    if (value.length > 5) expect(JSON.stringify(found)).not.toContain(value)
  })

  test.each(kept.filter((value) => !value.startsWith("'")))('%s is kept as it was typed', (value) => {
    const { data, problems } = parseText('zaak.yaml', withBareTitle(value))
    expect(problems).toEqual([])
    expect(data).toEqual(aCasusFile({ titel: value }))
    expect(schemaFindings(data)).toEqual([])
  })

  test.each([...kept, ...refused.map(([, value]) => value).filter((value) => value !== '')])(
    '%s comes back when we write it',
    (value) => {
      const { data } = parseText('zaak.yaml', newText(aCasusFile({ titel: value })))
      expect(data).toEqual(aCasusFile({ titel: value }))
      expect(schemaFindings(data)).toEqual([])
    },
  )
})

describe('a name that YAML makes nothing of', () => {
  test('is also refused where nothing would be allowed', () => {
    const parsed = parseText('zaak.yaml', newText(aCasusFile()).replace('geraakt: mist lessen', 'geraakt: Null'))
    expect(parsed.problems).toMatchObject([{ ruleId: 'YAML-NULL' }])
  })
})
