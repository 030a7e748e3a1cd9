/** What we write: the same values come back, in every reader, in one fixed form. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { casusSchema, type CasusFile } from '../../../src/core/casus/schema.js'
import { parseText } from '../../../src/core/text/parse.js'
import { editText, newText, unwritable } from '../../../src/core/text/serialize.js'
import { aCasusFile } from '../../builders.js'
import { nastyText, nastyTexts } from './nasty-texts.js'

const example = readFileSync('test/fixtures/voorbeeld-casus.yaml', 'utf8')

function written(titel: string): string {
  return newText(aCasusFile({ titel }))
    .split('\n')
    .find((line) => line.startsWith('titel:'))!
}

describe('the form of a new file', () => {
  test('first the line for editors, then the keys in the order of the schema', () => {
    const shuffled = Object.fromEntries(Object.entries(aCasusFile()).reverse()) as CasusFile
    expect(newText(shuffled)).toBe(newText(aCasusFile()))
    const lines = newText(shuffled).split('\n')
    expect(lines[0]).toBe('# yaml-language-server: $schema=../../schema/casus.schema.json')
    const keys = lines.flatMap((line) => /^\w+/.exec(line)?.[0] ?? [])
    const order = Object.keys(casusSchema.properties)
    expect(keys).toEqual(keys.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)))
  })

  test('the example of the format comes out as it was written, without its comments', () => {
    const bare = example.replace(/^#.*\n/gm, '').replace(/ +# .*$/gm, '')
    const text = newText(parseText('x.yaml', example).data as CasusFile)
    expect(text.slice(text.indexOf('\n') + 1)).toBe(bare)
  })

  test('undefined is left out; null and empty lists stay', () => {
    const text = newText(aCasusFile({ lijn: undefined, kernpunten: null, trefwoorden: [], opvolging: {} }))
    expect(text).not.toContain('lijn')
    expect(text).toContain('\nkernpunten: null\n')
    expect(text).toContain('\ntrefwoorden: []\n')
    expect(text).toContain('\nopvolging: {}\n')
  })

  test('text with newlines is a block, never folded', () => {
    const text = newText(aCasusFile({ kernpunten: `een ${'lang '.repeat(100)}\n\n  - twee: # drie\n`, lijn: null }))
    expect(text).toContain(`kernpunten: |\n  een ${'lang '.repeat(100)}\n\n    - twee: # drie\n`)
    expect(newText(aCasusFile({ kernpunten: 'een\ntwee' }))).toContain('kernpunten: |-\n  een\n  twee\n')
  })

  const bare = ['Laptop', 'één cliënt', '2 dossiers', '(zie boven)', 'a:b', 'jci1.3:c:BWBR0015703&artikel=35', "Anna's"]
  test.each([
    ...bare,
    'een, twee [drie] {vier}',
    'ECLI:NL:RVS:2025:4814',
    'ja-mits',
    '👩🏽‍⚕️ komt niet vooraan? Jawel'.slice(8),
  ])('"%s" stays bare', (text) => {
    expect(written(text)).toBe(`titel: ${text}`)
  })

  const quoted = [
    'ja',
    'Nee',
    'no',
    'NO',
    'on',
    'Off',
    'y',
    'N',
    'true',
    'False',
    'null',
    'Null',
    '~',
    '=',
    '<<',
    '12:30',
  ]
  const numbers = [
    '2025-03-11',
    '2025-03-11 12:30',
    '0612345678',
    '012',
    '1.10',
    '123E4',
    '1_000',
    '0x1F',
    '1e400',
    '.5',
    '-3',
    '+31',
  ]
  const signs = [
    '- x',
    '? x',
    'a: b',
    'a #b',
    'a:',
    '#x',
    '@x',
    '`x',
    '%x',
    '!x',
    '&x',
    '*x',
    '|',
    '> x',
    '"x"',
    "'x'",
    '[x',
    '{x',
    ' x',
    'x ',
    '---',
    '...',
    '',
  ]
  test.each([...quoted, ...numbers, ...signs])('"%s" is between double quotes', (text) => {
    expect(written(text)).toBe(`titel: ${JSON.stringify(text)}`)
  })

  test('what cannot be seen is written as a code', () => {
    expect(written('a\tb\u200Bc\u202Ed\u0085e\u2028f\uFEFFg\u{E0061}')).toBe(
      'titel: "a\\tb\\u200Bc\\u202Ed\\u0085e\\u2028f\\uFEFFg\\U000E0061"',
    )
  })
})

describe('laws', () => {
  test('any text comes back the same', () => {
    fc.assert(
      fc.property(nastyText, nastyText, nastyText, (titel, kernpunten, tekst) => {
        const casus = aCasusFile({ titel, kernpunten, parkeerplaats: [tekst, titel], conclusie: { tekst } })
        const { data, problems } = parseText('x.yaml', newText(casus))
        expect(problems).toEqual([])
        expect(data).toEqual(casus)
      }),
      { numRuns: 2000, examples: nastyTexts.map((text) => [text, text, text]) },
    )
  })

  test('reading and writing again gives the very same bytes', () => {
    fc.assert(
      fc.property(nastyText, (tekst) => {
        const text = newText(aCasusFile({ kernpunten: tekst, afspraken: [tekst] }))
        const parsed = parseText('x.yaml', text)
        expect(newText(parsed.data as CasusFile)).toBe(text)
        expect(editText(parsed, parsed.data as CasusFile)).toBe(text)
        expect(text).toMatch(/[^\n]\n$|\n\n$/)
        expect(text).not.toMatch(/\r|\t/)
      }),
      { numRuns: 600 },
    )
  })
})

describe('unwritable', () => {
  test('refuses what would come back changed, and says why', () => {
    expect(unwritable('a\0b')).toMatch(/nulteken/)
    expect(unwritable('a\uD83Db')).toMatch(/half teken/)
    expect(unwritable('\uDE00')).toMatch(/half teken/)
  })

  test.each(['', 'gewoon', '😀', 'a\u0085b\u2028c', 'a\u001bb'])('lets "%s" pass', (text) => {
    expect(unwritable(text)).toBeUndefined()
  })
})
