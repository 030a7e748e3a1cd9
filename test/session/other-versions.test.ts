/** A case of an older or newer version of the file format, at the verbs that change or follow one: refused with advice. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { advies } from '../../src/commands/advies.js'
import { bord } from '../../src/commands/bord.js'
import { heropen } from '../../src/commands/heropen.js'
import { verder } from '../../src/commands/verder.js'
import type { Environment } from '../../src/environment.js'
import { scriptedWorld, type World } from './scripted.js'

const id = '2024-11-05-laptop'
const file = `cases/2024/${id}.yaml`
const older = readFileSync(new URL('../migrate/0/laptop.yaml', import.meta.url), 'utf8')
const sealedNow = readFileSync(new URL('../checks/ok/zegel-gebroken.yaml', import.meta.url), 'utf8')
const newer = sealedNow
  .replace(/^id: .*/m, `id: ${id}`)
  .replace('schemaVersie: 1', 'schemaVersie: 2\nnieuweSleutel: bewaar mij')

const worlds: World[] = []
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.remove()
})

const verbs: Record<string, (env: Environment) => Promise<unknown>> = {
  verder: (env) => verder(id, {}, env),
  'verder zonder id': (env) => verder(undefined, {}, env),
  'verder --stap': (env) => verder(id, { stap: 'afronden' }, env),
  bord: (env) => bord(id, {}, env),
  'bord --web': (env) => bord(id, { web: true }, env),
  advies: (env) => advies(id, { aan: 'teamleider inkomen' }, env),
  heropen: (env) => heropen(id, { reden: 'er is een nieuw feit' }, env),
}
const rows = Object.keys(verbs).flatMap((verb) => [
  [verb, 'oudere', older, 'beraad migreer'] as const,
  [verb, 'nieuwere', newer, 'Werk beraad bij'] as const,
])

test.each(rows)('%s weigert een %s casus, zegt wat je doet en schrijft niets', async (verb, _, text, way) => {
  const w = await scriptedWorld([])
  worlds.push(w)
  w.env.board.hasScreen = true
  mkdirSync(dirname(join(w.folder, file)), { recursive: true })
  writeFileSync(join(w.folder, file), text)
  const refusal = (await verbs[verb]!(w.env).catch((error: unknown) => error)) as {
    code?: number
    message?: string
    advice?: string
  }
  expect(refusal).toMatchObject({ code: verb.endsWith('zonder id') ? 2 : 1 })
  expect(`${refusal.message} ${refusal.advice} ${w.screen()}`).toContain(way)
  expect(readFileSync(join(w.folder, file), 'utf8')).toBe(text)
  expect(readdirSync(join(w.folder, 'cases/2024'))).toEqual([`${id}.yaml`])
})
