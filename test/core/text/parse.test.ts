/** What is wrong in the YAML of a case file: which rule, on which line and column. */
import { describe, expect, test } from 'vitest'
import { parseText } from '../../../src/core/text/parse.js'

const faults: [name: string, text: string, ruleId: string, line: number, column: number][] = [
  ['an empty file', '', 'YAML-LEEG', 1, 1],
  ['only blank lines', '\n\n', 'YAML-LEEG', 1, 1],
  ['only comments', '# niets\n# nog niets\n', 'YAML-LEEG', 1, 1],
  ['only a document mark', '---\n', 'YAML-LEEG', 1, 1],
  ['a list at the top', '- a\n- b\n', 'YAML-LEEG', 1, 1],
  ['a text at the top', 'zomaar wat tekst\n', 'YAML-LEEG', 1, 1],
  ['two documents', 'a: 1\n---\nb: 2\n', 'YAML-DOCUMENTEN', 2, 1],
  ['two document marks', '---\n---\na: 1\n', 'YAML-DOCUMENTEN', 2, 1],
  ['text behind the end mark', 'a: 1\n...\nb: 2\n', 'YAML-DOCUMENTEN', 3, 1],
  ['the same key twice', 'a: 1\nb: 2\na: 3\n', 'YAML-SLEUTEL', 3, 1],
  ['the same key twice, deep down', 'a:\n  - b: 1\n    b: 2\n', 'YAML-SLEUTEL', 3, 5],
  ['the same key in two Unicode forms', 'é: 1\ne\u0301: 2\n', 'YAML-SLEUTEL', 2, 1],
  ['the same key with and without quotes', 'a: 1\n"a": 2\n', 'YAML-SLEUTEL', 2, 1],
  ['the same key within braces', 'a: {b: 1, b: 2}\n', 'YAML-SLEUTEL', 1, 11],
  ['a list as a key', '[a]: 1\n', 'YAML-VORM', 1, 1],
  ['a merge conflict', 'a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> ander\n', 'YAML-SAMENVOEGEN', 2, 1],
  [
    'a merge conflict in a block',
    'a: |\n  tekst\n<<<<<<< HEAD\n  links\n=======\n  rechts\n>>>>>>> x\n',
    'YAML-SAMENVOEGEN',
    3,
    1,
  ],
  ['a merge conflict with its base', 'a: 1\n||||||| basis\n', 'YAML-SAMENVOEGEN', 2, 1],
  ['a merge conflict in a Windows file', 'a: 1\r\n=======\r\nb: 2\r\n', 'YAML-SAMENVOEGEN', 2, 1],
  ['the last line of a merge conflict', 'a: 1\n>>>>>>>', 'YAML-SAMENVOEGEN', 2, 1],
  ['an anchor', 'a: 1\nb: &x 2\n', 'YAML-ANKER', 2, 4],
  ['an alias behind an emoji', 'a: 👩🏽‍⚕️\nb: ["👍", *x]\n', 'YAML-ANKER', 2, 11],
  ['a bold text without quotes', 'a: *belangrijk* punt\n', 'YAML-ANKER', 1, 4],
  ['a tab as indent', 'a:\n\tb: 1\n', 'YAML-VORM', 2, 1],
  ['a bare colon in a text', 'a: b: c\n', 'YAML-VORM', 1, 4],
  ['an open quote', 'a: 1\nb: "c\nd: e\n', 'YAML-VORM', 2, 4],
  ['an open single quote', "a: 'x'\nb: 'c\nd: e\n", 'YAML-VORM', 2, 4],
  ['an open bracket', 'a: [b, c\nd: e\n', 'YAML-VORM', 1, 4],
  ['an apostrophe within single quotes', "a: 'Anna's casus'\n", 'YAML-VORM', 1, 10],
  ['a text that starts with an at sign', 'a: 1\nb: @wie\n', 'YAML-VORM', 2, 4],
  ['a text that starts with a percent sign', 'a: %5\n', 'YAML-VORM', 1, 4],
  ['an unknown escape', 'a: "C:\\map"\n', 'YAML-VORM', 1, 7],
  ['a value too far to the left', 'a:\n  - b\n c: 1\n', 'YAML-VORM', 3, 1],
  ['an escape character', 'a: b\u001b[31m\n', 'YAML-TEKEN', 1, 5],
  ['a NUL', 'a: b\nc: \0\n', 'YAML-TEKEN', 2, 4],
  ['a lone carriage return', 'a: b\rc: d\n', 'YAML-TEKEN', 1, 5],
  ['a name that YAML makes nothing of', 'a: 1\nnaam: Null\n', 'YAML-NULL', 2, 7],
]

describe('wrong', () => {
  test.each(faults)('%s', (_name, text, ruleId, line, column) => {
    const parsed = parseText('zaak.yaml', text)
    expect(parsed.problems[0]).toMatchObject({ file: 'zaak.yaml', ruleId, line, column, severity: 'fout' })
    expect(parsed.data).toBeUndefined()
  })

  test('a duplicate key names the line of the first', () => {
    const [problem] = parseText('zaak.yaml', 'besluit: 1\nx: 2\nbesluit: 3\n').problems
    expect(problem?.message).toBe('De sleutel "besluit" staat er tweemaal, ook op regel 1.')
  })

  test('one slip gives one problem on its line', () => {
    expect(parseText('zaak.yaml', '- a\nb: c\n').problems.map(({ line }) => line)).toEqual([2])
    expect(parseText('zaak.yaml', 'a: b: c\n').problems).toHaveLength(1)
  })

  test('an open quote and an open bracket are called by their name', () => {
    expect(parseText('zaak.yaml', 'a: "b\n').problems[0]?.message).toContain('aanhalingsteken')
    expect(parseText('zaak.yaml', 'a: [b\n').problems[0]?.message).toContain('haak')
  })

  test('what misses at the end of the file is on its last line', () => {
    expect(parseText('zaak.yaml', 'x: 1\na: [b\n\n').problems[0]).toMatchObject({ line: 2, column: 6 })
  })

  test('every message is a sentence and has a way out', () => {
    for (const [, text] of faults) {
      for (const { message, advice } of parseText('zaak.yaml', text).problems) {
        expect(message).toMatch(/^[A-ZÉ].*\.$/u)
        expect(advice).toMatch(/^[A-ZÉ].*[.…)]$/u)
      }
    }
  })
})

const fine: [name: string, text: string, data: unknown][] = [
  ['one document mark', '---\na: 1\n', { a: 1 }],
  ['an end mark', 'a: 1\n...\n', { a: 1 }],
  ['comments around it', '# voor\na: 1 # bij\n# na\n', { a: 1 }],
  ['Windows line ends', 'a: b\r\nc: |\r\n  d\r\n  e\r\n', { a: 'b', c: 'd\ne\n' }],
  ['no newline at the end', 'a: b', { a: 'b' }],
  ['a merge mark inside a text', 'a: |\n  <<<<<<< HEAD\n  =======\n', { a: '<<<<<<< HEAD\n=======\n' }],
  ['a merge key as a text', 'a: <<\nb:\n  - <<\n', { a: '<<', b: ['<<'] }],
  ['signs inside a text', 'a: x & y * z ! %\nb: "&a *b !c"\n', { a: 'x & y * z ! %', b: '&a *b !c' }],
  ['YAML 1.1 words', 'a: no\nb: on\nc: 12:30\nd: 2025-03-11\n', { a: 'no', b: 'on', c: '12:30', d: '2025-03-11' }],
  ['empty values', 'a:\nb: ~\nc: null\n', { a: null, b: null, c: null }],
  ['64 levels or less', `a: ${'['.repeat(60)}${']'.repeat(60)}\n`, undefined],
]

describe('right', () => {
  test.each(fine)('%s', (_name, text, data) => {
    const parsed = parseText('zaak.yaml', text)
    expect(parsed.problems).toEqual([])
    if (data !== undefined) expect(parsed.data).toEqual(data)
  })
})
