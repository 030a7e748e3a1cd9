/** Personal data in a file whose shape is wrong are told at once, and shown nowhere. All of it is feigned. */
import { expect, test } from 'vitest'
import { checkLijn } from '../../../src/core/check/check-lijn.js'
import { checkText } from '../../../src/core/check/check-text.js'
import type { RuleContext } from '../../../src/core/check/rule.js'
import { readAny } from '../../../src/core/text/read-any.js'

const text = `schemaVersie: 1
id: 2025-01-02-lek
titel: Over BSN 123456782
soort: beraad
status: concept
vertrouwelijkheid: intern
belanghebbenden:
  - id: van BSN 123456782
    gehoord: ja
    bsn: 123456782
    kenmerk: 123456782
    sinds: 2025-01-02
    geraakt: [bel 06-12345678]
`
const told = (context: RuleContext = {}) =>
  checkText('-', text, context).problems.map(({ line, ruleId, severity }) => `${line} ${severity} ${ruleId}`)

test('naast wat er aan de vorm mis is, staat elk persoonsgegeven: in een tekst, achter een onbekende sleutel, in een lijst', () => {
  expect(told().filter((one) => one.includes('LEK'))).toEqual([
    '3 waarschuwing LEK-BSN',
    '8 waarschuwing LEK-BSN',
    '10 waarschuwing LEK-BSN',
    '13 waarschuwing LEK-TELEFOON',
  ])
  expect(told()).toContain('9 fout SCHEMA-TYPE')
})

test('geen melding en geen regel toont ze', () => {
  const { problems } = checkText('-', text, {})
  expect(problems.find(({ line, ruleId }) => line === 10 && ruleId === 'SCHEMA-ONBEKEND')).toBeDefined()
  const shown = problems.filter(({ line }) => line !== 11).map(({ key: _key, ...rest }) => JSON.stringify(rest))
  expect(shown.join('\n')).not.toMatch(/123456782|06-1234/)
})

test('wie naar andere regels vraagt, hoort alleen de vorm; een stille regel houdt zijn regel verborgen', () => {
  expect(told({ only: ['ARG'] }).filter((one) => !one.includes('SCHEMA'))).toEqual([])
  const { problems } = checkText('-', text, { severities: { 'LEK-BSN': 'uit' } })
  expect(problems.filter(({ ruleId }) => ruleId === 'LEK-BSN')).toEqual([])
  expect(problems.find(({ line }) => line === 10)).not.toHaveProperty('sourceLine')
})

test('zo ook in een bestand met factoren', () => {
  const lijn = 'schemaVersie: 1\nlijn: huur\nvraag: Mag het van BSN 123456782?\n'
  const { problems } = checkLijn(readAny('factoren/huur.yaml', lijn), {})
  expect(problems.map(({ line, ruleId }) => `${line} ${ruleId}`)).toContain('3 LEK-BSN')
  expect(problems.map(({ ruleId }) => ruleId)).toContain('SCHEMA-VERPLICHT')
})
