/** Killing `beraad migreer` over and over: 200 files of an older version, and nothing is lost. */
import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { migrateText, type Migrated } from '../../src/core/migrate/migrate.js'
import { scratch } from '../io/folder.js'
import { oldCase } from '../migrate/old-case.js'

const program = join(import.meta.dirname, '..', '..', 'bin', 'beraad.js')
const newFolder = scratch()
const count = 200

test('200 bestanden, steeds afgebroken: elk bestand is heel oud of heel nieuw, en er blijft niets liggen', async () => {
  const root = newFolder()
  const folder = join(root, 'cases', '2024')
  mkdirSync(folder, { recursive: true })
  const cases = Array.from({ length: count }, (_, i) => writeOld(folder, `2024-01-01-oud-${i}`, i))
  const states = () => cases.map(({ path, old, now }) => ({ [old]: 'oud', [now]: 'nieuw' })[readFileSync(path, 'utf8')])
  let kills = 0
  // Each time a little later, so that on a slow machine too it gets done.
  while (await wasKilled(root, 100 + kills * 20 + Math.floor(Math.random() * 300))) {
    kills++
    expect(states()).not.toContain(undefined)
  }
  expect(new Set(states())).toEqual(new Set(['nieuw']))
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
  expect(kills).toBeGreaterThan(0)
}, 120_000)

/** `now`: what it must become. That this holds every answer is tested where the migration is. */
function writeOld(folder: string, id: string, seed: number): { path: string; old: string; now: string } {
  const [{ text }] = fc.sample(oldCase(id), { numRuns: 1, seed }) as [{ text: string }]
  const path = join(folder, `${id}.yaml`)
  writeFileSync(path, text)
  return { path, old: text, now: (migrateText(id, text) as Migrated & { kind: 'changed' }).text }
}

function wasKilled(root: string, after: number): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, 'migreer', '--schrijf', '--quiet'], { cwd: root, stdio: 'ignore' })
    const timer = setTimeout(() => child.kill('SIGKILL'), after)
    child.on('close', (code) => (clearTimeout(timer), resolve(code === null)))
  })
}
