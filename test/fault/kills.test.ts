/** A slice of the random kills; `npx tsx test/fault/kills.ts 1000` gives the full figure. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { scratch } from '../io/folder.js'
import { killLoop } from './kill-loop.js'
import { builtSession } from './session.js'

const newFolder = scratch()
let built: ReturnType<typeof builtSession>
beforeAll(() => (built = builtSession()))
afterAll(() => built.remove())

test('na 100 keer afbreken op een willekeurig moment is geen bevestigd antwoord weg en geen bestand kapot', async () => {
  const counts = await Promise.all([50, 50].map((kills) => killLoop(newFolder(), built.command, kills)))
  console.log(counts.map((count) => JSON.stringify(count)).join('\n'))
  for (const count of counts) {
    expect(count).toMatchObject({ kills: 50, lost: 0, broken: 0, tempsAfterOpening: 0 })
    expect(count.confirmed).toBeGreaterThan(50)
  }
}, 120_000)
