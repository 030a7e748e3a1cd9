/** Golden files: every rule speaks in its bad file, alone and in these words, and is silent in its good twin. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { checkText } from '../../src/core/check/check-text.js'
import { catalogue } from '../../src/core/check/catalogue.js'
import { humanText } from '../../src/core/check/print-human.js'
import { twinsIn } from '../../src/core/check/twins.js'
import { checkLijn } from '../../src/core/check/check-lijn.js'
import { readAny } from '../../src/core/text/read-any.js'
import { lijnRules } from '../../src/core/check/lijn-rules.js'
import { checkSjabloon } from '../../src/core/check/check-sjabloon.js'
import { sjabloonRules } from '../../src/core/check/sjabloon-rules.js'
import { aLijn } from '../builders.js'
import { knownIds, others, severitiesFor } from './neighbours.js'

/** No text can show these: why, and where else they are shown. */
const notInAText: readonly (readonly [RegExp, why: string])[] = [
  [/^BESTAND-/, 'about bytes, or about what kind of file it is: made in made-here.test.ts'],
  [/^YAML-GROOT$/, 'about sheer size: made in made-here.test.ts'],
  [/^MEER$/, 'about 21 other findings: made in made-here.test.ts'],
  [/^INSTELLING-/, 'about .beraad.yaml, which is no case: shown in rules-doc.test.ts and test/cli/rule-settings.test.ts'],
]

/** An exception that lapsed leaves what it silenced; a golden file is named after its rule, and so has another id. */
const alsoSpeaks: Record<string, string> = { 'uitzondering-verlopen': 'ARG-ZIN', 'id-dag': 'ID-BESTAND' }

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const names = (folder: string) =>
  readdirSync(here(folder))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort()

function problemsOf(path: string) {
  const file = `test/checks/${path}`
  const text = readFileSync(here(path), 'utf8')
  if (path.startsWith('lijn/')) return checkLijn(readAny(file, text), {}).problems
  if (path.startsWith('sjabloon/')) return checkSjabloon(readAny(file, text)).problems
  const known = ['voorziening-buiten-de-regels', 'bijzondere-voorziening', 'onderwijs']
  const lijnen = new Map(known.map((lijn) => [lijn, aLijn({ lijn })]))
  const twins = twinsIn(path.startsWith('bad/') ? [file, 'test/checks/bad/ID-Tweeling.yaml'] : [file])
  const severities = severitiesFor(path)
  return checkText(file, text, { others, knownIds, lijnen, twins, severities, today: '2026-01-01' }).problems
}

const bad = ['bad', 'lijn/bad', 'sjabloon/bad'].flatMap((folder) => names(folder).map((name) => [folder, name] as const))
const ok = ['ok', 'lijn/ok', 'sjabloon/ok'].flatMap((folder) => names(folder).map((name) => [folder, name] as const))

describe.each(bad)('%s/%s', (folder, name) => {
  const problems = problemsOf(`${folder}/${name}.yaml`)

  test('alleen deze regel spreekt', () => {
    const expected = [name.toUpperCase(), ...(alsoSpeaks[name] === undefined ? [] : [alsoSpeaks[name]])]
    expect(new Set(problems.map((problem) => problem.ruleId))).toEqual(new Set(expected))
  })

  test('in deze woorden, op deze plek', async () => {
    await expect(humanText({ problems, files: ['een'] })).toMatchFileSnapshot(here(`${folder}/${name}.out`))
  })
})

test.each(ok)('%s/%s zwijgt', (folder, name) => {
  expect(problemsOf(`${folder}/${name}.yaml`)).toEqual([])
})

test('elke regel heeft een fout bestand met uitvoer en een goed bestand, en er is geen bestand zonder regel', () => {
  const ids = catalogue().map(({ id }) => id)
  const shown = ids.filter((id) => !notInAText.some(([form]) => form.test(id)))
  const special = [...lijnRules, ...sjabloonRules].map(({ id }) => id)
  for (const [folder, ids] of [
    ['', shown.filter((id) => !special.includes(id))],
    ['lijn/', lijnRules.map(({ id }) => id)],
    ['sjabloon/', sjabloonRules.map(({ id }) => id)],
  ] as const) {
    const expected = ids.map((id) => id.toLowerCase())
    expect(names(`${folder}bad`)).toEqual(expected.toSorted())
    expect(names(`${folder}ok`)).toEqual(expected.toSorted())
    expect(expected.filter((name) => !existsSync(here(`${folder}bad/${name}.out`)))).toEqual([])
  }
})
