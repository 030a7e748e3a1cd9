/** Two people, two branches: what git merges wrongly or not at all is an error that leads to the way out. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { run } from '../../src/main.js'
import { scriptedWorld } from '../session/scripted.js'
import type { Ran } from './run.js'

const id = '2025-03-11-laptop'
const file = `cases/2025/${id}.yaml`
const complete = readFileSync(new URL('../checks/ok/zegel-te-vroeg.yaml', import.meta.url), 'utf8')
  .replace('id: zegel-te-vroeg', `id: ${id}`)
  .replace(/^opvolging:[^]*/m, '')

let cwd: string
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'beraad-takken-')))
  mkdirSync(join(cwd, 'cases', '2025'), { recursive: true })
  writeFileSync(join(cwd, file), complete)
  git('init', '-q', '-b', 'main')
  commit()
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

function git(...words: string[]): number | null {
  const who = ['-c', 'user.name=Proef', '-c', 'user.email=proef@voorbeeld.invalid']
  return spawnSync('git', [...who, ...words], { cwd, stdio: 'pipe' }).status
}

function commit(): void {
  git('add', '-A')
  expect(git('commit', '-q', '-m', 'stand')).toBe(0)
}

const text = () => readFileSync(join(cwd, file), 'utf8')
const edit = (from: string | RegExp, to: string) => {
  expect(text()).toMatch(from)
  writeFileSync(join(cwd, file), text().replace(from, to))
}

async function beraad(...words: string[]): Promise<Ran> {
  const world = await scriptedWorld([], cwd)
  const code = await run(words, world.env, false)
  return { code, out: world.out(), err: world.screen() }
}

/** What one does on main and the other on a branch of their own; gives whether git merged them without a word. */
async function merged(one: () => unknown, other: () => unknown): Promise<boolean> {
  git('checkout', '-q', '-b', 'ander')
  await other()
  commit()
  git('checkout', '-q', 'main')
  await one()
  commit()
  return git('merge', '-q', '--no-edit', 'ander') === 0
}

async function errors(): Promise<string[]> {
  const { problemen } = JSON.parse((await beraad('controleer', '--json')).out) as {
    problemen: { ernst: string; regelId: string }[]
  }
  return problemen.filter(({ ernst }) => ernst === 'fout').map(({ regelId }) => regelId)
}

describe('git voegt zonder een woord samen, en toch is het fout', () => {
  test('twee argumenten met hetzelfde kenmerk', async () => {
    const added =
      '  - id: a3\n    kant: pro\n    stelling: Zij hoort bij haar klas.\n    belanghebbenden:\n      - b1\n    soort: wens\n'
    const atTheTop = () => edit('argumenten:\n', `argumenten:\n${added}`)
    const atTheEnd = () => edit('conclusie:\n', `${added}conclusie:\n`)
    expect(await merged(atTheTop, atTheEnd)).toBe(true)
    expect(await errors()).toContain('ID-DUBBEL')
  })

  test('een conclusie noemt een argument dat de ander weghaalde', async () => {
    const second =
      '  - id: a3\n    kant: pro\n    stelling: Zij hoort bij haar klas.\n    belanghebbenden:\n      - b1\n    soort: wens\n'
    edit('argumenten:\n', `argumenten:\n${second}`)
    commit()
    const remove = () => edit(second, '')
    const name = () => edit('  doorslaggevend:\n', '  doorslaggevend:\n    - a3\n')
    expect(await merged(remove, name)).toBe(true)
    expect(await errors()).toEqual(['REF-ONBEKEND'])
  })

  test('dezelfde sleutel op twee plaatsen', async () => {
    const early = () => edit('kernpunten: |', 'lijn: onderwijs\nkernpunten: |')
    const late = () => edit('toets:\n', 'lijn: bijstand\ntoets:\n')
    expect(await merged(early, late)).toBe(true)
    expect(await errors()).toEqual(['YAML-SLEUTEL'])
  })

  test('een advies rust op een argument dat de ander intussen wijzigde', async () => {
    const seal = async () => expect((await beraad('advies', id, '--aan', 'teamleider inkomen')).code).toBe(0)
    const change = () => edit('Zij heeft recht op onderwijs, ook als zij ziek is.', 'Zij kan wachten tot zij beter is.')
    expect(await merged(seal, change)).toBe(true)
    expect(await errors()).toEqual(['ZEGEL-GEBROKEN'])
    expect((await beraad('controleer')).out).toContain('argument a1 is gewijzigd')
  })
})

describe('een samenvoegconflict', () => {
  const stelling = 'Zij heeft recht op onderwijs, ook als zij ziek is.'
  beforeEach(async () => {
    const ours = () => edit(stelling, 'Zij heeft recht op les.')
    const theirs = () => edit(stelling, 'Zij heeft recht op haar school.')
    expect(await merged(ours, theirs)).toBe(false)
  })

  test('is een fout met de regel van het merkteken en de weg eruit, en elke opdracht laat het bestand staan', async () => {
    const conflicted = text()
    const line = conflicted.split('\n').indexOf('<<<<<<< HEAD') + 1
    const { code, out } = await beraad('controleer')
    expect(code).toBe(1)
    expect(out).toContain(`${file}:${line}:1: fout [YAML-SAMENVOEGEN]`)
    expect(out).toContain('beraad verschil')
    for (const words of [
      ['toon', id],
      ['advies', id],
      ['verder', id],
      ['heropen', id, '--reden', 'nieuw feit'],
      ['migreer', '--schrijf'],
    ])
      expect((await beraad(...words)).code, words[0]).toBe(1)
    expect(text()).toBe(conflicted)
  })

  test('beide versies zijn naast elkaar te lezen, en kiezen maakt de casus weer goed', async () => {
    const { code, out } = await beraad('verschil', id, 'HEAD', 'MERGE_HEAD')
    expect(code).toBe(0)
    expect(out).toContain('Zij heeft recht op les.')
    expect(out).toContain('Zij heeft recht op haar school.')
    expect(git('checkout', '--theirs', '--', file)).toBe(0)
    expect((await beraad('controleer')).code).toBe(0)
    expect(text()).toContain('Zij heeft recht op haar school.')
  })
})

describe('bewaren hangt niet van git af', () => {
  test.each<[string, () => void]>([
    ['een haak die elke commit weigert', () => hook('#!/bin/sh\nexit 1\n')],
    ['een slot op de index', () => writeFileSync(join(cwd, '.git', 'index.lock'), '')],
    ['een handtekening die niet lukt', () => ['commit.gpgSign=true', 'gpg.program=false'].forEach(configure)],
    ['een kapot .git', () => writeFileSync(join(cwd, '.git', 'HEAD'), 'onzin\n')],
  ])('%s: het advies staat er, en de commit kan later', async (_, breakGit) => {
    breakGit()
    expect((await beraad('advies', id, '--aan', 'teamleider inkomen')).code).toBe(0)
    git('add', '-A')
    expect(git('commit', '-q', '-m', 'advies')).not.toBe(0)
    expect(text()).toContain('status: advies')
    expect((await beraad('controleer')).code).toBe(0)
  })

  function configure(setting: string): void {
    git('config', ...setting.split('='))
  }

  function hook(script: string): void {
    mkdirSync(join(cwd, '.git', 'hooks'), { recursive: true })
    writeFileSync(join(cwd, '.git', 'hooks', 'pre-commit'), script, { mode: 0o755 })
  }
})
