/** Files torn, cut and glued: reading never throws, and what it reads can be edited. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { schemaFindings } from '../../../src/core/check/schema-problems.js'
import type { CasusFile } from '../../../src/core/casus/schema.js'
import { locate } from '../../../src/core/text/locate.js'
import { parseText } from '../../../src/core/text/parse.js'
import { editText, newText } from '../../../src/core/text/serialize.js'

const example = readFileSync('test/fixtures/voorbeeld-casus.yaml', 'utf8')

const shards = [
  '"',
  "'",
  ': ',
  ':\n',
  '- ',
  '\n',
  '\n  ',
  '#',
  ' # ',
  '|\n',
  '>-\n',
  '{',
  '}',
  '[',
  ']',
  ',',
  '? ',
  '&a ',
  '*a',
  '!t ',
  '%',
  '---\n',
  '\t',
  '\r\n',
  '\0',
  '\u2028',
  'null',
  '<<: ',
  '😀',
  '\uFEFF',
]

/** The example with pieces cut out, doubled or put in. */
const tornText = fc
  .array(
    fc.record({
      at: fc.nat(example.length),
      cut: fc.nat(80),
      put: fc.oneof(
        fc.constantFrom(...shards),
        fc.string(),
        fc.nat(example.length - 60).map((from) => example.slice(from, from + 60)),
      ),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((tears) => tears.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), example))

test('a torn file gives problems with a place, or data', () => {
  fc.assert(
    fc.property(tornText, (text) => {
      const parsed = parseText('x.yaml', text)
      const lineCount = text.split('\n').length
      const places = [...parsed.problems, ...schemaFindings(parsed.data).map((finding) => locate(parsed, finding))]
      for (const { line, column, endLine, endColumn } of places) {
        expect(line).toBeGreaterThanOrEqual(1)
        expect(column).toBeGreaterThanOrEqual(1)
        expect(endLine).toBeLessThanOrEqual(lineCount)
        expect(endLine > line || endColumn >= column).toBe(true)
      }
      expect(parsed.data === undefined).toBe(parsed.problems.length > 0)
    }),
    { numRuns: 500 },
  )
})

test('what a torn file still says can be edited without loss', () => {
  fc.assert(
    fc.property(tornText, (text) => {
      const parsed = parseText('x.yaml', text)
      if (parsed.problems.length > 0) return
      const casus = { ...(parsed.data as CasusFile), titel: 'Iets heel anders' }
      expect(parseText('x.yaml', editText(parsed, casus)).data).toEqual(casus)
      expect(parseText('x.yaml', newText(casus)).data).toEqual(casus)
    }),
    { numRuns: 500 },
  )
})
