/** Golden files: every rule speaks in its bad file, alone and in these words, and is silent in its good twin. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { checkText } from '../../src/core/check/check-text.js'
import { formRules } from '../../src/core/check/form-rules.js'
import { humanText } from '../../src/core/check/print-human.js'
import { twinsIn } from '../../src/core/check/twins.js'
import { checkLijnText } from '../../src/core/check/check-lijn.js'
import { lijnRules } from '../../src/core/check/lijn-rules.js'
import { rules } from '../../src/core/check/rules.js'
import { aLijn } from '../builders.js'

/** No text can show these: they are about reading bytes, about sheer size, or about a later schema. */
const notInAText = /^BESTAND-|^YAML-GROOT$|^SCHEMA-VORM$/

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const names = (folder: string) =>
  readdirSync(here(folder))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort()

function problemsOf(path: string) {
  const file = `test/checks/${path}`
  const text = readFileSync(here(path), 'utf8')
  if (path.startsWith('lijn/')) return checkLijnText(file, text).problems
  const known = ['voorziening-buiten-de-regels', 'bijzondere-voorziening', 'onderwijs']
  const lijnen = new Map(known.map((lijn) => [lijn, aLijn({ lijn })]))
  const twins = twinsIn(path.startsWith('bad/') ? [file, 'test/checks/bad/ID-Tweeling.yaml'] : [file])
  return checkText(file, text, { knownIds: new Set(['2024-11-05-fiets-voor-stage']), lijnen, twins }).problems
}

const bad = ['bad', 'lijn/bad'].flatMap((folder) => names(folder).map((name) => [folder, name] as const))
const ok = ['ok', 'lijn/ok'].flatMap((folder) => names(folder).map((name) => [folder, name] as const))

describe.each(bad)('%s/%s', (folder, name) => {
  const problems = problemsOf(`${folder}/${name}.yaml`)

  test('alleen deze regel spreekt', () => {
    expect(new Set(problems.map((problem) => problem.ruleId))).toEqual(new Set([name.toUpperCase()]))
  })

  test('in deze woorden, op deze plek', async () => {
    await expect(humanText({ problems, files: ['een'] })).toMatchFileSnapshot(here(`${folder}/${name}.out`))
  })
})

test.each(ok)('%s/%s zwijgt', (folder, name) => {
  expect(problemsOf(`${folder}/${name}.yaml`)).toEqual([])
})

test('elke regel heeft een fout bestand en een goed bestand, en er is geen bestand zonder regel', () => {
  const ids = [...rules.map((rule) => rule.id), ...Object.keys(formRules)].filter((id) => !notInAText.test(id))
  const expected = ids.map((id) => id.toLowerCase()).sort()
  expect(names('bad')).toEqual(expected)
  expect(names('ok')).toEqual(expected)
  const forLijnen = lijnRules.map(({ id }) => id.toLowerCase()).sort()
  expect(names('lijn/bad')).toEqual(forLijnen)
  expect(names('lijn/ok')).toEqual(forLijnen)
})
