/** References held against other cases: what changes in a cited case is seen at the case that cites it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { beraad } from './run.js'

let cwd: string
beforeEach(() => void (cwd = mkdtempSync(join(tmpdir(), 'beraad-verwijzingen-'))))
afterEach(() => rmSync(cwd, { recursive: true }))

/** An invented concept with one factor on each side. */
function write(id: string, keys: readonly string[]): void {
  const head = ['schemaVersie: 1', `id: ${id}`, 'titel: Laptop', 'soort: beraad', 'vertrouwelijkheid: intern']
  mkdirSync(join(cwd, 'cases'), { recursive: true })
  writeFileSync(join(cwd, 'cases', `${id}.yaml`), `${[...head, ...keys].join('\n')}\n`)
}
const refers = (naar: string) => ['verwijzingen:', `  - naar: ${naar}`, '    behandeling: noemt']
const one = '2025-01-01-een'
const two = '2025-02-02-twee'
const said = () => beraad(['controleer'], { cwd }).out

test('een kring en een latere datum worden gezien, ook als alleen het genoemde beraad verandert', () => {
  for (let i = 0; i < 110; i++) write(`klein-${i}`, ['status: concept'])
  write(one, ['status: concept'])
  write(two, ['status: concept', ...refers(one)])
  expect(said()).toBe('Geen problemen in 112 bestanden.\n')
  // Kept: the second check builds on the first.
  const kept = readFileSync(join(cwd, '.beraad', 'oordelen'), 'latin1')
  expect(kept).not.toMatch(/laptop|factor|2025-01-01 /i)
  expect(readFileSync(join(cwd, '.beraad', 'feiten'), 'utf8')).not.toMatch(/laptop/i)
  write(one, ['status: concept', 'bijeenkomsten:', '  - id: s1', '    datum: "2025-03-03"'])
  expect(said()).toContain(`${two}.yaml:8:11: fout [VERWIJZING-LATER]: Het beraad ${one} van 2025-03-03 is van later.`)
  write(one, ['status: concept', ...refers(two)])
  expect(said()).toContain(`${two}.yaml:8:11: fout [VERWIJZING-KRING]`)
  const circle = said()
  rmSync(join(cwd, '.beraad', 'feiten'))
  expect(said()).toBe(circle)
  expect(beraad(['controleer', '--no-cache'], { cwd }).out).toBe(circle)
})
