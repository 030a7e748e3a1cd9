/** From a path to a place: exact to the column, also behind tabs, emoji and Windows line ends. */
import { describe, expect, test } from 'vitest'
import type { DataPath } from '../../../src/core/problem.js'
import { locate } from '../../../src/core/text/locate.js'
import { parseText } from '../../../src/core/text/parse.js'

const text = `# kop
titel: Laptop
leeg:
lijst:
  - een
  - "twee"  # bij
items:
  - id: a1
    tekst: |
      regel een
      regel twee

    kort: {x: 1, "y z": [2, 3]}
  - id: a2
`

/** A finding, and the text that its place must cover. */
const places: [at: DataPath, onKey: true | undefined, line: number, column: number, covered: string][] = [
  [['titel'], undefined, 2, 8, 'Laptop'],
  [['titel'], true, 2, 1, 'titel'],
  [['lijst'], true, 4, 1, 'lijst'],
  [['lijst', 0], undefined, 5, 5, 'een'],
  [['lijst', 1], undefined, 6, 5, '"twee"'],
  [['items', 0, 'id'], undefined, 8, 9, 'a1'],
  [['items', 0, 'tekst'], undefined, 9, 12, '|\n      regel een\n      regel twee'],
  [['items', 0, 'tekst'], true, 9, 5, 'tekst'],
  [['items', 0, 'kort', 'x'], undefined, 13, 15, '1'],
  [['items', 0, 'kort', 'y z'], true, 13, 18, '"y z"'],
  [['items', 0, 'kort', 'y z', 1], undefined, 13, 29, '3'],
  // What is not there gives the key of the nearest part that is; a list item begins with its first key.
  [['items', 0, 'kant'], true, 8, 5, 'id'],
  [['items', 1, 'smoes', 'antwoord'], undefined, 14, 5, 'id'],
  [['items', 5], undefined, 7, 1, 'items'],
  [['titel', 'dieper'], undefined, 2, 1, 'titel'],
  [['onbekend'], undefined, 2, 1, 'titel'],
  [[], true, 2, 1, 'titel'],
]

function coveredBy(source: string, finding: { at: DataPath; onKey?: true }): string {
  const { line, column, endLine, endColumn } = locate(parseText('x.yaml', source), finding)
  const lines = source.split('\n')
  const offset = (l: number, c: number) =>
    lines.slice(0, l - 1).reduce((sum, { length }) => sum + length + 1, 0) + c - 1
  return source.slice(offset(line, column), offset(endLine, endColumn))
}

describe('locate', () => {
  test.each(places)('%j (key: %s) is at %i:%i', (at, onKey, line, column, covered) => {
    expect(locate(parseText('x.yaml', text), { at, onKey })).toMatchObject({ line, column })
    expect(coveredBy(text, { at, onKey })).toBe(covered)
  })

  test('an empty value is a point behind its colon', () => {
    expect(locate(parseText('x.yaml', text), { at: ['leeg'] })).toEqual({
      line: 3,
      column: 6,
      endLine: 3,
      endColumn: 6,
    })
  })

  test.each([
    ['a tab', 'a:\t"x" \t# y\nb:\t\tz\n', ['b'], 2, 5],
    ['Windows line ends', 'a: |\r\n  x\r\n  y\r\nb: z\r\n', ['b'], 4, 4],
    ['an emoji of several units', '{a: "👩🏽‍⚕️👍", b: z}\n', ['b'], 1, 21],
    ['a combining mark', '{a: "e\u0301", b: z}\n', ['b'], 1, 14],
    ['a line separator', 'a: "x\u2028y"\nb: z\n', ['b'], 2, 4],
  ])('counts UTF-16 code units behind %s', (_name, source, at, line, column) => {
    expect(locate(parseText('x.yaml', source), { at })).toMatchObject({ line, column })
  })

  test('keys that JavaScript knows are found in the text only', () => {
    expect(locate(parseText('x.yaml', 'a: 1\n__proto__: 2\n'), { at: ['__proto__'] })).toMatchObject({
      line: 2,
      column: 12,
    })
    expect(locate(parseText('x.yaml', 'b: 1\n'), { at: ['constructor'] })).toMatchObject({ line: 1, column: 1 })
  })

  test('a file that could not be read has its start', () => {
    expect(locate(parseText('x.yaml', ''), { at: ['titel'] })).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 1 })
  })
})
