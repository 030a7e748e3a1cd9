/** Personal data outside the texts of a case: in a file with factors, and in the name of a file. All of it is feigned. */
import { describe, expect, test } from 'vitest'
import { checkLijn } from '../../../src/core/check/check-lijn.js'
import { readAny } from '../../../src/core/text/read-any.js'
import { checkText } from '../../../src/core/check/check-text.js'
import type { RuleContext } from '../../../src/core/check/rule.js'
import type { Problem } from '../../../src/core/problem.js'
import { newText } from '../../../src/core/text/serialize.js'
import { aCasusFile } from '../../builders.js'

const lijn = `schemaVersie: 1
lijn: hulpmiddelen
vraag: Behoor ik het hulpmiddel te vergoeden?
factoren:
  - id: te-laat
    kant: pro
    definitie: De aanvraag kwam te laat.
    ingevoerd: "2024-01-01"
`
const inLijn = (from: string, to: string, context: RuleContext = {}) =>
  checkLijn(readAny('factoren/hulpmiddelen.yaml', lijn.replace(from, to)), context).problems
const told = (problems: readonly Problem[]) =>
  problems.map(({ line, ruleId, severity, message }) => `${line} ${severity} ${ruleId}: ${message}`)

describe('een bestand met factoren', () => {
  test('zonder persoonsgegevens zwijgt de controle', () => {
    expect(told(inLijn('', ''))).toEqual([])
  })

  test('een BSN in een definitie wordt genoemd, zonder het getal of zijn regel te tonen', () => {
    const problems = inLijn('kwam te laat', 'van BSN 123456782 kwam te laat')
    expect(told(problems)).toEqual([
      '7 waarschuwing LEK-BSN: Bij factoren.te-laat.definitie staat een burgerservicenummer.',
    ])
    expect(JSON.stringify(problems)).not.toContain('123456782')
  })

  test('ook de vraag, en de naam van een factor, worden bekeken', () => {
    expect(told(inLijn('het hulpmiddel', 'het hulpmiddel van mevrouw Jansen'))[0]).toContain('3 waarschuwing LEK-NAAM')
    expect(told(inLijn('id: te-laat', 'id: zoals-mevrouw-jansen'))[0]).toContain('5 hint LEK-NAAM')
  })

  test('een team maakt zo’n melding luider of stil; haar regel blijft dan verborgen', () => {
    const leak = 'van mevrouw Jansen kwam. Te laat'
    const severities = { 'LEK-NAAM': 'fout' } as const
    expect(told(inLijn('kwam te laat', leak, { severities }))).toContainEqual(
      expect.stringContaining('7 fout LEK-NAAM'),
    )
    const silent = inLijn('kwam te laat', leak, { severities: { 'LEK-NAAM': 'uit' } })
    expect(silent.map(({ ruleId, sourceLine }) => [ruleId, sourceLine])).toEqual([['LIJST-ZIN', undefined]])
  })
})

test('wie alleen naar persoonsgegevens vraagt, hoort in een bestand met factoren niets anders', () => {
  const leak = 'van mevrouw Jansen kwam. Te laat'
  const ids = (context: RuleContext) => inLijn('kwam te laat', leak, context).map(({ ruleId }) => ruleId)
  expect(ids({})).toEqual(['LIJST-ZIN', 'LEK-NAAM'])
  expect(ids({ only: ['LEK'] })).toEqual(['LEK-NAAM'])
})

describe('de naam van een bestand', () => {
  const text = newText(aCasusFile({ id: '2025-03-11-laptop' }))
  const rulesFor = (name: string, id = '2025-03-11-laptop') =>
    checkText(`cases/2025/${name}.yaml`, text.replace('id: 2025-03-11-laptop', `id: ${id}`), {})
      .problems.filter(({ ruleId }) => ruleId.startsWith('LEK-'))
      .map(({ ruleId }) => ruleId)

  test.each([
    ['2025-03-11-laptop', []],
    ['2025-03-11-bsn-123456782', ['LEK-BSN']],
    ['2025-03-11 BSN 123456782', ['LEK-BSN']],
    ['2025-03-11-laptop-voor-mevrouw-jansen', ['LEK-NAAM']],
    ['2025-03-11_Mevrouw_Jansen', ['LEK-NAAM']],
    ['2025-03-11-geboren-3-mei-1980', ['LEK-GEBOORTEDATUM']],
    ['2025-03-11-tablet-voor-een-leerling', []],
  ])('%s', (name, expected) => {
    expect(rulesFor(name)).toEqual(expected)
  })

  test('is die gelijk aan het id, dan klinkt de melding één keer, bij het id', () => {
    const id = '2025-03-11-bsn-123456782'
    expect(rulesFor(id, id)).toEqual(['LEK-BSN'])
  })
})
