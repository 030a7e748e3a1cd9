/** `beraad bord` without a screen, and what it hands on. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ExitCode } from '../../src/core/errors.js'
import type { FollowedCase } from '../../src/environment/board.js'
import { run } from '../../src/main.js'
import { aCasusFile } from '../builders.js'
import { scriptedWorld, type World } from '../session/scripted.js'

let world: World
beforeEach(async () => {
  world = await scriptedWorld([])
  const open = await (await world.env.cases()).create(aCasusFile())
  await open.close()
})
afterEach(() => world.remove())

/** Runs `beraad bord` on a screen, and gives the case that came on it. */
async function onScreen(words: string[]): Promise<FollowedCase | undefined> {
  let shown: FollowedCase | undefined
  world.env.board = { ...world.env.board, hasScreen: true, onScreen: async (followed) => void (shown = followed) }
  const code = await run(['bord', ...words], world.env, false)
  expect(code).toBe(ExitCode.good)
  return shown
}

test('zonder terminal wijst het bord naar de browser', async () => {
  expect(await run(['bord'], world.env, false)).toBe(ExitCode.usage)
  expect(world.screen()).toContain('beraad bord --web')
})

test('zonder id komt het enige lopende beraad op het bord', async () => {
  expect((await onScreen([]))?.file).toBe('cases/2025/2025-03-11-laptop.yaml')
})

test('functies van deelnemers komen alleen op het bord als je erom vraagt', async () => {
  const shown = await onScreen(['laptop'])
  expect(shown?.viewOf(shown.casus).deelnemers).toEqual([])
  const asked = await onScreen(['laptop', '--deelnemers'])
  expect(asked?.viewOf(asked.casus).deelnemers).toContain('inkomensconsulent')
})

test('het adres is het enige op stdout; met --json als één regel JSON', async () => {
  const adres = 'http://127.0.0.1:1/geheim'
  world.env.board = { ...world.env.board, onPage: async (_, onAddress) => onAddress(adres) }
  await run(['bord', '--web'], world.env, false)
  expect(world.out()).toBe(`${adres}\n`)
  await run(['bord', '--web', '--json'], world.env, false)
  expect(world.out()).toBe(`${adres}\n{"versie":1,"adres":"${adres}"}\n`)
})
