/** The practices beside the beraad, as somebody who works with them meets them: commands and sessions in a real folder. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { groep } from '../../src/commands/groep.js'
import type { CasusFile } from '../../src/core/casus/schema.js'
import { newText } from '../../src/core/text/serialize.js'
import { aGroupFile, fullMembers } from '../core/groep/groups.js'
import { scriptedWorld, type World } from './scripted.js'
import type { Line } from './whole-beraad.js'

const worlds: World[] = []
afterEach(async () => {
  for (const made of worlds.splice(0)) await made.remove()
})

async function world(script: readonly Line[], ...present: readonly CasusFile[]): Promise<World> {
  const made = await scriptedWorld(script)
  worlds.push(made)
  for (const casus of present) await put(made, casus)
  return made
}

async function put({ folder }: World, casus: CasusFile): Promise<void> {
  await mkdir(join(folder, 'cases'), { recursive: true })
  await writeFile(join(folder, 'cases', `${casus.id}.yaml`), newText(casus))
}

const eenGroep = aGroupFile(fullMembers(12))

test.each([
  ['het overzicht', {}],
  ['de bundel', { bundel: true }],
])('%s van een groep is er in elke vorm die je noemt, ook zonder bestand', async (_, options) => {
  const w = await world([], eenGroep)
  await groep(eenGroep.id, { ...options, vorm: 'html' }, w.env)
  expect(w.out()).toMatch(/^<!doctype html>[\s\S]*<figure class="staven">/i)
  await groep(eenGroep.id, { ...options, vorm: 'markdown' }, w.env)
  expect(w.out().split('</html>\n')[1]).toMatch(/^# /)
})

test('json is er van het overzicht en niet van de bundel, en een vorm hoort niet bij invoeren', async () => {
  const w = await world([], eenGroep)
  await groep(eenGroep.id, { vorm: 'json' }, w.env)
  expect(JSON.parse(w.out())).toMatchObject({ versie: 1, leden: 12 })
  for (const asked of [{ vorm: 'json' }, { json: true }, { output: 'bundel.json' }])
    await expect(groep(eenGroep.id, { bundel: true, ...asked }, w.env)).rejects.toThrow('niet als JSON')
  await expect(groep(eenGroep.id, { vorm: 'html', lid: 'l1', zet: ['antwoord='] }, w.env)).rejects.toThrow('--vorm')
  await expect(groep(eenGroep.id, { vorm: 'onzin' }, w.env)).rejects.toThrow('bestaat niet')
})
