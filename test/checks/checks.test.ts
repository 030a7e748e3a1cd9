/** Golden files: every rule speaks in its bad file, alone and in these words, and is silent in its good twin. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { checkText } from '../../src/core/check/check-text.js'
import { formRules } from '../../src/core/check/form-rules.js'
import { humanText } from '../../src/core/check/print-human.js'
import { twinsIn } from '../../src/core/check/twins.js'
import { rules } from '../../src/core/check/rules.js'

/** No text can show these: they are about reading bytes, about sheer size, or about a later schema. */
const notInAText = /^BESTAND-|^YAML-GROOT$|^SCHEMA-VORM$/

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const names = (folder: string) =>
  readdirSync(here(folder))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort()

function problemsOf(path: string) {
  const knownIds = new Set(['2024-11-05-fiets-voor-stage'])
  const file = `test/checks/${path}`
  const twins = twinsIn(path.startsWith('bad/') ? [file, 'test/checks/bad/ID-Tweeling.yaml'] : [file])
  return checkText(file, readFileSync(here(path), 'utf8'), { knownIds, twins }).problems
}

describe.each(names('bad'))('bad/%s', (name) => {
  const problems = problemsOf(`bad/${name}.yaml`)

  test('alleen deze regel spreekt', () => {
    expect(new Set(problems.map((problem) => problem.ruleId))).toEqual(new Set([name.toUpperCase()]))
  })

  test('in deze woorden, op deze plek', async () => {
    await expect(humanText({ problems, files: ['een'] })).toMatchFileSnapshot(here(`bad/${name}.out`))
  })
})

test.each(names('ok'))('ok/%s zwijgt', (name) => {
  expect(problemsOf(`ok/${name}.yaml`)).toEqual([])
})

test('elke regel heeft een fout bestand en een goed bestand, en er is geen bestand zonder regel', () => {
  const ids = [...rules.map((rule) => rule.id), ...Object.keys(formRules)].filter((id) => !notInAText.test(id))
  const expected = ids.map((id) => id.toLowerCase()).sort()
  expect(names('bad')).toEqual(expected)
  expect(names('ok')).toEqual(expected)
})
