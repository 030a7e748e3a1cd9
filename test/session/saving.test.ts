import { afterEach, expect, test } from 'vitest'
import { nieuw } from '../../src/commands/nieuw.js'
import { SaveFailed } from '../../src/core/save-errors.js'
import { UserError } from '../../src/core/errors.js'
import type { OpenCase } from '../../src/environment/cases.js'
import { scriptedWorld, type World } from './scripted.js'
import { before, type Line } from './whole-beraad.js'

let world: World

afterEach(() => world.remove())

/** A world in which saving fails with these errors, one after another, from the third save on. */
async function failingWorld(script: readonly Line[], errors: Error[]): Promise<Pick<OpenCase, 'casus'>> {
  world = await scriptedWorld(script)
  const { cases } = world.env
  let opened: OpenCase | undefined
  let saves = 0
  world.env.cases = async () => {
    const store = await cases()
    return {
      ...store,
      create: async (casus) => {
        const open = await store.create(casus)
        opened = {
          ...open,
          get file() {
            return open.file
          },
          save: async (file) => {
            const error = ++saves > 2 ? errors.shift() : undefined
            if (error !== undefined) throw error
            return open.save(file)
          },
        }
        return opened
      },
    }
  }
  return { casus: () => opened!.casus() }
}

const full = () => new SaveFailed('De schijf is vol.', 'Maak ruimte vrij.')

test('een volle schijf kost geen antwoord: na ruimte maken staat het er alsnog', async () => {
  const open = await failingWorld(
    [...before.slice(0, 5), ['opnieuw proberen', ''], ['opnieuw proberen', ''], ...before.slice(5)],
    [full(), full()],
  )
  expect(await nieuw({}, world.env)).toBe(130)
  world.finish()
  expect(world.screen()).toContain('De schijf is vol.')
  expect(open.casus().deelnemers).toHaveLength(3)
})

test('ook een ander bezwaar tegen bewaren houdt het antwoord vast', async () => {
  const refused = new UserError('Die map is in gebruik.', 'Kies een andere map.', 4)
  const open = await failingWorld([...before.slice(0, 5), ['andere map', ''], ...before.slice(5)], [refused])
  await nieuw({}, world.env)
  world.finish()
  expect(open.casus().deelnemers).toHaveLength(3)
})

test('wie dan toch stopt, hoort dat het laatste antwoord niet is bewaard', async () => {
  await failingWorld([...before.slice(0, 5), ['opnieuw proberen', 'stop']], [full(), full()])
  await expect(nieuw({}, world.env)).rejects.toMatchObject({
    code: 3,
    message: 'Het laatste antwoord is niet bewaard.',
  })
})
