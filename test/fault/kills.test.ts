/** A slice of the random kills; `npx tsx test/fault/kills.ts 1000` gives the full figure. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { scratch } from '../io/folder.js'
import { killLoop, type KillCount } from './kill-loop.js'
import { builtSession, startSession, type BuiltSession } from './session.js'
import { isBuilt, startInTerminal } from './terminal-session.js'

const newFolder = scratch()
let built: BuiltSession
beforeAll(async () => {
  built = await builtSession()
})
afterAll(() => built.remove())

function expectNothingLost(counts: KillCount[]): void {
  console.log(counts.map((count) => JSON.stringify(count)).join('\n'))
  for (const count of counts) {
    expect(count).toMatchObject({ lost: 0, broken: 0, tempsAfterOpening: 0 })
    expect(count.confirmed).toBeGreaterThan(count.kills / 2)
  }
}

test('na 100 keer afbreken op een willekeurig moment is geen bevestigd antwoord weg en geen bestand kapot', async () => {
  const start = (root: string, id: string) => startSession(built.command(root, id))
  const loops = [300, 3000].map((words) => killLoop(newFolder(), { kills: 50, start, words, within: 40, again: 0 }))
  expectNothingLost(await Promise.all(loops))
}, 120_000)

test('wie ook bij het herstellen wordt afgebroken, tot drie keer toe, verliest niets', async () => {
  const start = (root: string, id: string) => startSession(built.command(root, id))
  expectNothingLost([await killLoop(newFolder(), { kills: 2, start, words: 100, within: 40, again: 3 })])
}, 120_000)

if (!isBuilt) console.warn('overgeslagen: het programma is niet gebouwd (dist ontbreekt)')
test.skipIf(!isBuilt)(
  'ook het programma zelf, in een terminal, verliest bij afbreken niets',
  async () => {
    expectNothingLost([
      await killLoop(newFolder(), { kills: 10, start: startInTerminal, words: 5, within: 200, again: 0 }),
    ])
  },
  120_000,
)
