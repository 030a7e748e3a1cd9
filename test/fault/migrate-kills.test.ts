/** Killing `beraad migreer` over and over: 200 files of an older version, and nothing is lost. */
import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { migrateText, type Migrated } from '../../src/core/migrate/migrate.js'
import { scratch } from '../io/folder.js'
import { oldCase } from '../migrate/old-case.js'

const program = join(import.meta.dirname, '..', '..', 'bin', 'beraad.js')
const newFolder = scratch()
const count = 200

test('200 bestanden, steeds afgebroken: elk bestand is heel oud of heel nieuw, en geen half bestand blijft liggen', async () => {
  const root = newFolder()
  const folder = join(root, 'cases', '2024')
  mkdirSync(folder, { recursive: true })
  const cases = Array.from({ length: count }, (_, i) => writeOld(folder, `2024-01-01-oud-${i + 100}`, i))
  const states = () => cases.map(({ path, old, now }) => ({ [old]: 'oud', [now]: 'nieuw' })[readFileSync(path, 'utf8')])
  let kills = 0
  for (let done = 0; done < count; done = states().filter((state) => state === 'nieuw').length) {
    const last = cases[Math.min(done + 20 + randomInt(40), count - 1)]!
    if (await wasKilled(root, () => readFileSync(last.path, 'utf8') !== last.old)) kills++
    expect(states()).not.toContain(undefined)
  }
  expect(await wasKilled(root, () => false)).toBe(false)
  expect(new Set(states())).toEqual(new Set(['nieuw']))
  // The lock of a killed process is free at once; the next session on that case takes it away.
  expect(readdirSync(folder).filter((name) => /^\..*(?<!\.lock)$/.test(name))).toEqual([])
  expect(kills).toBeGreaterThan(0)
}, 240_000)

/** `now`: what it must become. That this holds every answer is tested where the migration is. */
function writeOld(folder: string, id: string, seed: number): { path: string; old: string; now: string } {
  const { text } = fc.sample(oldCase(id), { numRuns: 1, seed })[0]!
  const path = join(folder, `${id}.yaml`)
  writeFileSync(path, text)
  return { path, old: text, now: (migrateText(id, text) as Migrated & { kind: 'changed' }).text }
}

/** Kills it within some milliseconds after `isTime`; gives whether that was before its end. */
async function wasKilled(root: string, isTime: () => boolean): Promise<boolean> {
  const child = spawn(process.execPath, [program, 'migreer', '--schrijf', '--quiet'], { cwd: root, stdio: 'ignore' })
  const ended = once(child, 'close') as Promise<[number | null]>
  while (child.exitCode === null && !isTime()) await wait(2)
  await wait(randomInt(20))
  child.kill('SIGKILL')
  return (await ended)[0] === null
}
