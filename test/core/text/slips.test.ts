/** Slips of somebody who types a case by hand: one finding, on the line and the sign that is wrong, in words that help. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseText } from '../../../src/core/text/parse.js'
import { slipsIn } from '../../../src/core/text/slips.js'

const text = readFileSync('test/fixtures/voorbeeld-casus.yaml', 'utf8')

const slips: [name: string, right: string, typed: string, at: string, said: string][] = [
  ['een tab als inspringing', '    naam: leerling', '\tnaam: leerling', '\t', 'een tab als inspringing'],
  ['harde spaties', '    naam: leerling', '\u00A0\u00A0\u00A0\u00A0naam: leerling', '\u00A0', 'op spaties lijken'],
  ['een streepje zonder spatie', '  - id: b2', '  -id: b2', '-id: b2', 'Na het streepje'],
  ['een kort streepje uit Word', '  - id: b2', '  – id: b2', '–', 'begint niet met dit teken'],
  ['een bolletje', '  - id: b2', '  • id: b2', '•', 'begint niet met dit teken'],
  ['geen spatie na de dubbele punt', 'status: concept', 'status:concept', 'status:concept', 'Na de dubbele punt'],
  ['een dubbele punt in de tekst', 'stelling: Gelijke', 'stelling: Let op: gelijke', 'Let op', 'een dubbele punt'],
  ['een open aanhalingsteken', 'stelling: Gelijke', 'stelling: "Gelijke', '"Gelijke', 'nergens sluit'],
  ['een apostrof vooraan', 'naam: gemeente', "naam: 't Loket", "'t Loket", 'nergens sluit'],
  ['een apostrof binnenin', 'naam: gemeente', "naam: 'collega's van ons'", "s van ons'", 'staat nog tekst'],
  ['tekst achter een citaat', 'naam: gemeente', 'naam: "wij" van de gemeente', ' van de gemeente', 'staat nog tekst'],
  ['een spatie te weinig', '    naam: leerling', '   naam: leerling', '   naam: leerling', 'inspringing klopt niet'],
  ['een spatie te veel', '  - id: b2', '   - id: b2', '   - id: b2', 'inspringing klopt niet'],
  ['te ver naar rechts', '  orgaan: college', '    orgaan: college', 'orgaan: college', 'verder in dan regel 58'],
  ['te ver naar links', '  orgaan: college', 'orgaan: college', 'mandaat: onder', 'verder in dan regel 59'],
  ['een blok dat niet inspringt', '    Ik moet', 'Ik moet', 'Ik moet', 'niet ver genoeg naar rechts'],
  [
    'een regel van een blok te ver links',
    '    Ik moet',
    '    Eén.\n  Twee.\n    Ik moet',
    'Twee.',
    'springt minder in',
  ],
  ['een open haak', '    naam: leerling', '    voor: [b1, b2\n    naam: leerling', '[b1, b2', 'niet gesloten'],
  ['een streepje tegen de tekst', '  - onderwijs', '  -onderwijs', '-onderwijs', 'Na het streepje'],
  ['een sleutel zonder dubbele punt', 'argumenten:', 'argumenten', 'argumenten', 'geen dubbele punt'],
  ['zo ook onder een blok', '  doorslaggevend:', '  doorslaggevend', 'doorslaggevend', 'geen dubbele punt'],
  ['een losse zin', 'parkeerplaats:', 'Nog bellen\nparkeerplaats:', 'Nog bellen', 'geen sleutel'],
  ['een groter-dan-teken', 'omvang: 2', 'omvang: > 2', '> 2', 'niet met dit teken beginnen'],
  ['een staande streep', 'omvang: 2', 'omvang: | 2', '| 2 ', 'niet met dit teken beginnen'],
  ['een streepje in de waarde', 'omvang: 2', 'omvang: - 2', '- 2', 'niet met dit teken beginnen'],
]

test.each(slips)('%s', (_name, right, typed, at, said) => {
  const wrong = text.replace(right, typed)
  const { problems } = parseText('casus.yaml', wrong)
  expect(problems).toMatchObject([{ ruleId: 'YAML-VORM', message: expect.stringContaining(said) as string }])
  const { line, column } = problems[0]!
  expect(wrong.split('\n')[line - 1]!.slice(column - 1)).toMatch(new RegExp(`^${quoted(at)}`))
})

function quoted(words: string): string {
  return words.replace(/[|\\{}()[\]^$+*?.]/g, String.raw`\$&`)
}

test('in een goede casus ziet het er geen een', () => {
  const files = readdirSync('cases', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'))
  for (const file of files) expect(slipsIn(readFileSync(`cases/${file}`, 'utf8')), file).toEqual([])
})

test('welke tekst ook: een plek in de tekst, snel', () => {
  const signs = fc.constantFrom(
    ...['\n', '\n  ', '- ', 'a: ', ': ', '"', "'", '|', '[', '{', '#', ' ', '\t', 'b', 'é', '\r'],
  )
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 60 }), (parts) => {
      for (const { offset } of slipsIn(parts.join(''))) expect(offset).toBeLessThan(parts.join('').length)
    }),
  )
  const start = performance.now()
  for (const sign of [' ', '#', '"', "'", '-', ': ', '- ', 'a:\n ', '[', '\\']) slipsIn(sign.repeat(30_000))
  expect(performance.now() - start).toBeLessThan(5000)
})
