/** Readers in another language: the same data from the same file, and the same verdict from the same schema. */
import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseText } from '../../src/core/text/parse.js'
import { newText } from '../../src/core/text/serialize.js'
import { aCasusFile } from '../builders.js'
import { nastyText, nastyTexts } from '../core/text/nasty-texts.js'
import { badSamples, goodSamples } from './samples.js'

function python(script: string, input: unknown): unknown {
  const { stdout, stderr, status } = spawnSync('python3', ['-c', script], { input: JSON.stringify(input), encoding: 'utf8', maxBuffer: 1e9 })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

function lacks(module: string): boolean {
  return spawnSync('python3', ['-c', `import ${module}`]).status !== 0
}

const lacksYaml = lacks('yaml')
const lacksSchema = lacks('jsonschema')
if (lacksYaml) console.warn('Skipped: python3 has no yaml, so no YAML 1.1 reader was compared.')
if (lacksSchema) console.warn('Skipped: python3 has no jsonschema, so no second validator was compared.')

const readAll = 'import json, sys, yaml\nload = lambda text: yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))\nprint(json.dumps([load(t) for t in json.load(sys.stdin)]))'

describe.skipIf(lacksYaml)('PyYAML, a reader of YAML 1.1', () => {
  test('reads the example as we do', () => {
    const { text } = goodSamples[0]!
    expect(python(readAll, [text])).toEqual([parseText('x.yaml', text).data])
  })

  test('reads what we write as what it was', () => {
    const words = ['ja', 'nee', 'no', 'NO', 'on', 'off', 'y', 'n', 'true', '~', 'null', '=', '<<', '.inf', '0b1', '012', '0o7', '1_000', '1e3', '1:30', '190:20:30', '2025-03-11', '2025-03-11 12:30:00', '2025-03-11T12:30:00Z', '+1', '1.', '.5', '0x1F', 'a1e5', '2024-05-14-ad', '12e03', '1,000', '2 februari', '3-4', '0.', '1.5.2025']
    const nasty = fc.sample(nastyText, { numRuns: 1500, seed: 7 })
    const cases = [...words, ...nastyTexts, ...nasty].map((text) => aCasusFile({ titel: text, kernpunten: text, parkeerplaats: [text], afspraken: [] }))
    const read = python(readAll, cases.map(newText)) as unknown[]
    for (const [i, casus] of cases.entries()) expect(read[i]).toEqual(casus)
  })
})

const judgeAll = `import json, sys, jsonschema
schema = json.load(open('schema/casus.schema.json'))
cases = json.load(sys.stdin)
verdicts = []
for kind in (jsonschema.Draft7Validator, jsonschema.Draft202012Validator):
    own = {**schema, '$schema': kind.META_SCHEMA['$id']}
    kind.check_schema(own)
    judge = kind(own, format_checker=kind.FORMAT_CHECKER)
    verdicts.append([judge.is_valid(case) for case in cases])
print(json.dumps(verdicts))`

describe.skipIf(lacksSchema)('python-jsonschema, a second validator', () => {
  test('gives our verdict under draft-07 and under 2020-12', () => {
    const samples = [...goodSamples, ...badSamples]
    const cases = samples.map(({ text }) => parseText('x.yaml', text).data)
    const ours = samples.map((sample) => goodSamples.includes(sample))
    expect(python(judgeAll, cases)).toEqual([ours, ours])
  })
})
