import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { nieuw } from '../../src/commands/nieuw.js'
import { verder } from '../../src/commands/verder.js'
import { newText } from '../../src/core/text/serialize.js'
import { aCasusFile } from '../builders.js'
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

test('wie dan toch stopt, hoort dat het laatste antwoord niet is bewaard, en ziet het terug', async () => {
  await failingWorld([...before.slice(0, 5), ['opnieuw proberen', 'stop']], [full(), full()])
  await expect(nieuw({}, world.env)).rejects.toMatchObject({
    code: 3,
    message: 'Het laatste antwoord is niet bewaard.',
  })
  expect(world.screen()).toContain(`Jouw antwoord was:\n  ${before[4]![1]}`)
})

/** A session in which somebody else changes the file just before this line is typed. */
async function changedBefore(script: readonly Line[], line: string, change: (text: string) => string) {
  world = await scriptedWorld(script)
  const file = join(world.folder, 'cases/2025/2025-03-11-laptop.yaml')
  mkdirSync(join(world.folder, 'cases/2025'))
  writeFileSync(file, newText(aCasusFile()))
  const { ask } = world.env
  world.env.ask = async (prompt) => {
    const typed = await ask(prompt)
    if (typed === line) writeFileSync(file, change(readFileSync(file, 'utf8')))
    return typed
  }
  return file
}

test('past een antwoord niet meer bij wat een ander intussen schreef, dan staat het er niet en zie je het terug', async () => {
  const typed = 'splits a2: Wij zijn zuinig. / Wij zijn eerlijk.'
  const file = await changedBefore([['Nog een?', typed]], typed, (text) => text.replace('id: a2', 'id: a5'))
  expect(await verder('laptop', { stap: 'argumenten' }, world.env)).toBe(130)
  world.finish()
  expect(world.screen()).toContain('je antwoord past daar niet meer bij')
  expect(world.screen()).toContain(`Jouw antwoord was:\n  ${typed}`)
  expect(world.screen()).not.toContain('je antwoord komt erbij')
  expect(readFileSync(file, 'utf8')).not.toContain('Wij zijn eerlijk.')
})

test('is het bestand intussen onleesbaar, dan blijft het antwoord in de sessie tot het weer klopt', async () => {
  const typed = '+ Zij kan niet wachten.'
  const script: Line[] = [
    ['Nog een?', typed],
    ['opnieuw proberen', ''],
  ]
  const file = await changedBefore(script, typed, (text) => `<<<<<<< HEAD\n${text}`)
  const { ask } = world.env
  world.env.ask = async (prompt) => {
    if (prompt.message.includes('opnieuw proberen')) writeFileSync(file, newText(aCasusFile()))
    return ask(prompt)
  }
  await verder('laptop', { stap: 'argumenten' }, world.env)
  world.finish()
  expect(readFileSync(file, 'utf8')).toContain('Zij kan niet wachten.')
})
