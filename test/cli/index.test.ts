/** `beraad index` as a user and a pipeline meet it. */
import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { badCase, bash, beraad, folderWithCases, goodFile } from './run.js'

let cwd: string
let remove: () => void
beforeEach(() => ({ folder: cwd, remove } = folderWithCases()))
afterEach(() => remove())

const at = (name: string) => join(cwd, 'moresprudentie', name)
const read = () => ['INDEX.md', 'index.json'].map((name) => readFileSync(at(name), 'utf8'))
const edit = (from: string, to: string) =>
  writeFileSync(join(cwd, goodFile), readFileSync(join(cwd, goodFile), 'utf8').replace(from, to))

test('de index komt er, is daarna bij, en loopt na een wijziging achter', () => {
  expect(beraad(['index'], { cwd })).toMatchObject({ code: 0, out: '' })
  expect(beraad(['index', '--controleer'], { cwd })).toMatchObject({ code: 0, err: 'De index is bij.\n' })
  edit('titel: Herbeoordeling', 'titel: De herbeoordeling')
  const before = read()
  const stale = beraad(['index', '--controleer'], { cwd })
  expect(stale.code).toBe(1)
  expect(stale.err).toContain('De index loopt achter: moresprudentie/INDEX.md en moresprudentie/index.json.')
  expect(stale.err).toContain('beraad index')
  expect(read()).toEqual(before)
  expect(beraad(['index', '--quiet'], { cwd })).toEqual({ code: 0, out: '', err: '' })
  expect(read()[0]).toContain('[De herbeoordeling na jaren wachten]')
})

test('de index van onze eigen voorbeelden is bij', () => {
  expect(beraad(['index', '--controleer'], { cwd: join(import.meta.dirname, '..', '..') }).err).toBe(
    'De index is bij.\n',
  )
})

test('--controleer schrijft niets, ook geen .beraad', () => {
  expect(beraad(['index', '--controleer'], { cwd }).code).toBe(1)
  expect([existsSync(join(cwd, 'moresprudentie')), existsSync(join(cwd, '.beraad'))]).toEqual([false, false])
})

test('een kapot bestand wordt genoemd, de rest staat in de index', () => {
  const bad = badCase(cwd)
  const { code, err } = beraad(['index'], { cwd })
  expect(code).toBe(1)
  const said = err.replace(/\s+/g, ' ')
  expect(said).toContain(`Niet in de index, om een fout: ${bad}. Verbeter dat, en draai dan: beraad index `)
  expect(read()[0]).toContain('Dit zijn 2 casussen')
})

test('een andere taal, tijdzone of map geeft dezelfde bytes', () => {
  beraad(['index'], { cwd })
  const here = read()
  rmSync(join(cwd, 'moresprudentie'), { recursive: true })
  rmSync(join(cwd, '.beraad'), { recursive: true })
  const variables = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
  beraad(['index'], { cwd: join(cwd, 'cases', '2024'), variables })
  expect(read()).toEqual(here)
})

describe('wat van een eerdere keer bleef liggen', () => {
  test.each<[string, (path: string) => void]>([
    ['half', (path) => writeFileSync(path, readFileSync(path).subarray(0, 200))],
    ['leeg', (path) => writeFileSync(path, '')],
    ['gewijzigd', (path) => writeFileSync(path, readFileSync(path, 'utf8').replace('Herbeoordeling', 'Iets anders'))],
    ['een map', (path) => (rmSync(path), mkdirSync(path))],
  ])('%s: de index klopt', (_, damage) => {
    beraad(['index'], { cwd })
    const fresh = read()
    damage(join(cwd, '.beraad', 'index'))
    expect(beraad(['index'], { cwd }).code).toBe(0)
    expect(read()).toEqual(fresh)
  })
})

test('een index die met de hand is gewijzigd, loopt achter', () => {
  beraad(['index'], { cwd })
  writeFileSync(at('INDEX.md'), read()[0]!.replace('Herbeoordeling', 'herbeoordeling'))
  const { code, err } = beraad(['index', '--controleer'], { cwd })
  expect(code).toBe(1)
  expect(err).not.toContain('index.json')
})

test('wat een afgebroken index naast het bestand liet liggen, is na de volgende weg', () => {
  beraad(['index'], { cwd })
  for (const name of ['.INDEX.md.nieuw.0123456789abcdef.01234567.tmp', '.index.json.lock.01234567.tmp'])
    writeFileSync(at(name), 'half')
  expect(beraad(['index'], { cwd })).toMatchObject({ code: 0 })
  expect(readdirSync(join(cwd, 'moresprudentie')).sort()).toEqual(['INDEX.md', 'index.json'])
})

test('zonder map cases komt er niets bij', () => {
  rmSync(join(cwd, 'cases'), { recursive: true })
  expect(beraad(['index'], { cwd })).toMatchObject({ code: 2 })
  expect(existsSync(join(cwd, 'moresprudentie'))).toBe(false)
})

test('met 64 open bestanden komen duizend casussen erin', () => {
  const text = readFileSync(join(cwd, goodFile), 'utf8')
  for (let i = 0; i < 1000; i++)
    writeFileSync(join(cwd, 'cases', `m-${i}.yaml`), text.replace(/^id: .*/m, `id: m-${i}`))
  expect(bash('ulimit -n 64; beraad index', { cwd })).toMatchObject({ code: 0 })
  expect(read()[0]).toContain('Dit zijn 1002 casussen')
}, 60_000)

test('wie de index afbreekt, houdt de oude of krijgt de nieuwe', async () => {
  cpSync(join(cwd, goodFile), join(cwd, 'extra.yaml'))
  beraad(['index'], { cwd })
  const old = read()
  edit('titel: Herbeoordeling', 'titel: Andere herbeoordeling')
  beraad(['index'], { cwd })
  const next = read()
  let kills = 0
  for (let i = 0; i < Number(process.env['BERAAD_KILLS'] ?? 12); i++) {
    edit(
      ...((i % 2 === 0
        ? ['Andere herbeoordeling', 'Herbeoordeling']
        : ['titel: Herbeoordeling', 'titel: Andere herbeoordeling']) as [string, string]),
    )
    if (await wasKilled()) kills++
    for (const [j, text] of read().entries()) expect([old[j], next[j]]).toContain(text)
  }
  expect(beraad(['index'], { cwd }).code).toBe(0)
  expect([old, next]).toContainEqual(read())
  expect(readdirSync(join(cwd, 'moresprudentie')).sort()).toEqual(['INDEX.md', 'index.json'])
  expect(kills).toBeGreaterThan(0)
}, 240_000)

/** Kills it at a moment between its start and somewhat after its end. */
async function wasKilled(): Promise<boolean> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '..', '..', 'bin', 'beraad.js'), 'index'], { cwd })
  const ended = once(child, 'close') as Promise<[number | null]>
  await wait(100 + randomInt(500))
  child.kill('SIGKILL')
  return (await ended)[0] === null
}
