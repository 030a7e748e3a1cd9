/** What came of a whole check is used again only when nothing at all changed, and tells nobody else what it was. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openOutcome } from '../../src/commands/kept-outcome.js'
import type { Problem } from '../../src/core/problem.js'
import type { Environment } from '../../src/environment.js'
import type { RuleSettings } from '../../src/environment/settings.js'
import { findSources } from '../../src/io/sources.js'
import { openVerdicts } from '../../src/io/verdicts.js'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'beraad-slotsom-'))
  mkdirSync(join(root, 'cases'))
  for (const name of ['een', 'twee']) writeFileSync(file(name), `titel: ${name}\n`)
  later(10)
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(root, { recursive: true })
})

const file = (name: string) => join(root, 'cases', `${name}.yaml`)
const kept = () => join(root, '.beraad', 'slotsom')

/** So many seconds from now on: nobody waits for a file to be old enough. */
function later(seconds: number): void {
  const now = Date.now()
  vi.restoreAllMocks()
  vi.spyOn(Date, 'now').mockReturnValue(now + seconds * 1000)
}

const hint = { ruleId: 'ARG-ZIN', message: 'Over mevrouw Jansen uit het dossier.' } as Problem
const found = new Map<string, readonly Problem[]>([
  ['cases/een.yaml', []],
  ['cases/twee.yaml', [hint]],
])
const settings: RuleSettings = { problems: [], severitiesOf: () => ({}) }

async function outcome(today = '2025-03-11', rules = settings, program = 'bouw-1') {
  const env = { today: () => today, verdicts: (name) => openVerdicts(root, program, name) } as Partial<Environment>
  return openOutcome(await findSources(root, []), rules, env as Environment)
}

async function keepIt(): Promise<void> {
  await (await outcome())!.keep(found)
  expect((await outcome())!.before()).toEqual(found)
}

test('zonder wijziging komt er hetzelfde uit, in de volgorde van de bestanden', async () => {
  expect((await outcome())!.before()).toBeUndefined()
  await keepIt()
  expect([...(await outcome())!.before()!.keys()]).toEqual(['cases/een.yaml', 'cases/twee.yaml'])
})

test.each<[string, () => void]>([
  ['een ander bestand', () => writeFileSync(file('een'), 'titel: 1\n')],
  [
    'andere bytes met dezelfde lengte en dezelfde tijd',
    () => {
      const { atime, mtime } = statSync(file('een'))
      writeFileSync(file('een'), 'titel: EEN\n')
      utimesSync(file('een'), atime, mtime)
    },
  ],
  ['een bestand erbij', () => writeFileSync(file('drie'), 'titel: drie\n')],
  ['een bestand minder', () => rmSync(file('een'))],
  [
    'wat er bewaard is, is geraakt',
    () => writeFileSync(kept(), readFileSync(kept(), 'utf8').replace('alles', 'allen')),
  ],
  ['wat er bewaard is, is half', () => writeFileSync(kept(), readFileSync(kept()).subarray(0, 90))],
  ['wat er bewaard is, is weg', () => rmSync(join(root, '.beraad'), { recursive: true })],
])('%s: dan telt het niet meer', async (_, change) => {
  await keepIt()
  change()
  later(10)
  expect((await outcome())?.before()).toBeUndefined()
})

test('op een andere dag, met andere regels of een ander programma telt het niet meer', async () => {
  await keepIt()
  expect((await outcome('2025-03-12'))!.before()).toBeUndefined()
  const loud = { 'ARG-ZIN': 'fout' as const }
  const louder = (which: RegExp): RuleSettings => ({
    problems: [],
    severitiesOf: (path) => (which.test(path) ? loud : {}),
  })
  expect((await outcome('2025-03-11', louder(/een/)))!.before()).toBeUndefined()
  expect((await outcome('2025-03-11', louder(/./)))!.before()).toBeUndefined()
  expect((await outcome('2025-03-11', settings, 'bouw-2'))!.before()).toBeUndefined()
  expect((await outcome())!.before()).toEqual(found)
})

test('zolang een bestand net gewijzigd kan zijn, wordt er niets bewaard of gebruikt', async () => {
  await keepIt()
  writeFileSync(file('een'), 'titel: een\n')
  vi.restoreAllMocks()
  expect(await outcome()).toBeUndefined()
})

test('een bestand dat niet te lezen is, maakt dat er niets wordt bewaard', async () => {
  writeFileSync(file('twee'), 'x'.repeat(2_000_001))
  later(10)
  await (await outcome())!.keep(found)
  expect((await outcome())!.before()).toBeUndefined()
})

test('van een bestand waar heel veel van gezegd is, wordt niets bewaard', async () => {
  const much = new Map(found).set('cases/een.yaml', Array<Problem>(100).fill(hint))
  await (await outcome())!.keep(much)
  expect((await outcome())!.before()).toBeUndefined()
})

test('wat er gezegd is, staat nergens leesbaar', async () => {
  await keepIt()
  const text = readFileSync(kept(), 'latin1')
  for (const word of [
    'Jansen',
    'ARG-ZIN',
    'twee',
    Buffer.from(JSON.stringify([hint]))
      .toString('base64')
      .slice(4, 40),
  ])
    expect(text).not.toContain(word)
})
