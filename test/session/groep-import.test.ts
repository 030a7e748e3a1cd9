/** What `beraad groep --importeer` shows beforehand changes nothing, also not what an earlier run left. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { groep } from '../../src/commands/groep.js'
import { newText } from '../../src/core/text/serialize.js'
import { contentHash, tempName } from '../../src/io/temp-name.js'
import { aCasusFile } from '../builders.js'
import { scriptedWorld, type World } from './scripted.js'

let world: World
afterEach(() => world.remove())

test('zonder --schrijf blijft alles staan, met --schrijf komen de leden erin', async () => {
  world = await scriptedWorld([])
  const folder = join(world.folder, 'cases/2025')
  const casus = aCasusFile({ soort: 'groep', groep: { omschrijving: 'Wie te laat hoorde.\n', leden: [] } })
  const name = `${casus.id}.yaml`
  const [now, next] = [casus, { ...casus, titel: 'Een later antwoord' }].map((one) => Buffer.from(newText(one)))
  mkdirSync(folder)
  writeFileSync(join(folder, name), now!)
  const left = tempName(name, contentHash(now!), contentHash(next!))
  writeFileSync(join(folder, left), next!)
  writeFileSync(join(world.folder, 'leden.csv'), 'id;contactpersoon\nl1;klantbeheerder\n')
  expect(await groep('laptop', { importeer: 'leden.csv' }, world.env)).toBe(0)
  expect(readdirSync(folder).sort()).toEqual([left, name].sort())
  expect(readFileSync(join(folder, name))).toEqual(now)
  const taken = { importeer: 'leden.csv', schrijf: true, output: 'leden.csv' }
  await expect(groep('laptop', taken, world.env)).rejects.toThrow('bestaat al')
  expect(readFileSync(join(folder, name))).toEqual(now)
  expect(await groep('laptop', { importeer: 'leden.csv', schrijf: true }, world.env)).toBe(0)
  expect(readFileSync(join(folder, name), 'utf8')).toContain('klantbeheerder')
})
