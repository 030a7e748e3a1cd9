/** YAML made to hurt: each file is refused or read in bounded time, and the next file is read as ever. */
import { describe, expect, test } from 'vitest'
import { parseText } from '../../../src/core/text/parse.js'
import { newText } from '../../../src/core/text/serialize.js'
import { aCasusFile } from '../../builders.js'

const good = newText(aCasusFile())

const laughs = ['a: &a [x, x]', ...'bcdefghi'].map((letter, i) =>
  i === 0 ? letter : `${letter}: &${letter} [*${'abcdefgh'[i - 1]}, *${'abcdefgh'[i - 1]}]`,
)
const numbered = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('')

const unsafe: [name: string, ruleId: string, text: string][] = [
  ['billion laughs', 'YAML-ANKER', laughs.join('\n')],
  ['quadratic aliases', 'YAML-ANKER', `a: &a ${'x'.repeat(1000)}\nb: [${'*a,'.repeat(10_000)}]`],
  ['10,000 anchors', 'YAML-ANKER', numbered(10_000, (i) => `- &a${i} x\n`)],
  ['1,000 deep in brackets', 'YAML-DIEPTE', '['.repeat(1000)],
  ['20,000 deep in brackets', 'YAML-DIEPTE', '['.repeat(20_000)],
  ['20,000 deep in braces', 'YAML-DIEPTE', '{a: '.repeat(20_000)],
  ['20,000 deep in dashes', 'YAML-DIEPTE', '- '.repeat(20_000)],
  ['20,000 deep in question marks', 'YAML-DIEPTE', '? '.repeat(20_000)],
  ['1,500 deep in indents', 'YAML-DIEPTE', numbered(1500, (i) => `${' '.repeat(i)}a:\n`)],
  ['65 deep', 'YAML-DIEPTE', `a: ${'['.repeat(65)}${']'.repeat(65)}`],
  ['100,000 keys', 'YAML-GROOT', numbered(100_000, (i) => `k${i}: 1\n`)],
  ['51,000 keys', 'YAML-GROOT', numbered(51_000, (i) => `k${i}: 1\n`)],
  ['a list of 100,000 items', 'YAML-GROOT', `a: [${'x,'.repeat(100_000)}]`],
  ['a million quotes', 'YAML-GROOT', '"'.repeat(1_000_000)],
  ['a scalar of 10 MB', 'YAML-GROOT', `a: ${'x'.repeat(10_000_000)}`],
  ['a million empty lines', 'YAML-GROOT', '\n'.repeat(1_000_000)],
  ['a merge key', 'YAML-INVOEGEN', 'a:\n  <<: {b: 1}\n'],
  ['a YAML 1.1 header', 'YAML-DIRECTIEF', '%YAML 1.1\n---\na: no\n'],
  ['a tag header', 'YAML-DIRECTIEF', '%TAG ! tag:example.org,2000:\n---\na: 1\n'],
]

const bounded: [name: string, text: string][] = [
  ['49,000 keys', numbered(49_000, (i) => `k${i}: 1\n`)],
  ['99,000 comments', `${'# c\n'.repeat(99_000)}a: 1\n`],
  ['99,000 blank lines in a block', `a: |\n${'\n'.repeat(99_000)}  x\n`],
  ['a fold of 50,000 lines', `a: >\n${'  x\n'.repeat(50_000)}`],
  ['a bare text of 50,000 lines', `a: x\n${'  y\n'.repeat(50_000)}`],
  ['a line of 1.9 MB', `a: ${'x'.repeat(1_900_000)}\n`],
  ['1.9 MB of blanks in a line', `a: x${' '.repeat(1_900_000)}y\n  z\n`],
  ['a million escapes', `a: "${'\\n'.repeat(900_000)}"`],
]

describe('refused for safety', () => {
  test.each(unsafe)('%s', (_name, ruleId, text) => {
    const start = performance.now()
    const { problems, data, document } = parseText('zaak.yaml', text)
    expect(performance.now() - start).toBeLessThan(5000)
    expect(problems).toMatchObject([{ ruleId, unsafe: true, severity: 'fout' }])
    expect(data).toBeUndefined()
    expect(document).toBeUndefined()
    expect(parseText('goed.yaml', good).problems).toEqual([])
  })

  const tags = [
    '!!binary "YQ=="',
    '!!set {a}',
    '!!omap [a: 1]',
    '!!pairs [a: 1]',
    '!!timestamp 2025-01-01',
    '!!js/function "x"',
    '!!python/object:os.system x',
    '!!str 1',
    '!!int "1"',
    '!!null x',
    '!eigen x',
    '!<tag:yaml.org,2002:str> x',
    '! x',
  ]
  test.each(tags)('the tag %s', (tag) => {
    expect(parseText('zaak.yaml', `titel: goed\nid: ${tag}\n`).problems).toMatchObject([
      { ruleId: 'YAML-TAG', unsafe: true, line: 2, column: 5 },
    ])
  })
})

describe('read in bounded time', () => {
  test.each(bounded)('%s', (_name, text) => {
    // The time of this process alone: a busy machine must not look like a slow reader.
    const start = process.cpuUsage().user
    expect(parseText('zaak.yaml', text).problems).toEqual([])
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(5000)
  })
})

describe('keys that mean something to JavaScript', () => {
  test('are keys as any other, and pollute nothing', () => {
    const text = '__proto__:\n  vervuild: true\nconstructor: 1\nprototype: 2\ntoString: 3\nhasOwnProperty: 4\n'
    const { data, problems } = parseText('zaak.yaml', text)
    expect(problems).toEqual([])
    expect(Object.keys(data as object)).toEqual(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype)
    expect(({} as Record<string, unknown>)['vervuild']).toBeUndefined()
  })
})

describe('a hopeless file', () => {
  test('shows its first twenty problems and how many more there are', () => {
    const { problems } = parseText('zaak.yaml', `a:\n${numbered(5000, () => ' - "b" c\n')}`)
    expect(problems).toHaveLength(21)
    expect(problems[0]).toMatchObject({ line: 2 })
    expect(problems[20]).toMatchObject({ ruleId: 'MEER', message: 'Dit bestand heeft nog 4980 meldingen.' })
    expect(JSON.stringify(problems).length).toBeLessThan(10_000)
  })
})
