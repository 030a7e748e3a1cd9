/** A disk that takes seconds to save: somebody sees that it does, and what is typed meanwhile is kept in order. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { straceMissing, trace, type Trace } from '../fault/strace.js'
import { openRoom, signs, stop, type Room } from './room.js'
import type { TerminalSession } from './terminal.js'

let room: Room
beforeEach(() => void (room = openRoom()))
afterEach(() => room.remove())

/** Microseconds for each sync; a save has two. */
const slow = 'fsync:delay_enter=300000'

/** At a question, with a disk that has become slow. */
async function onSlowDisk(variables: Record<string, string>): Promise<{ terminal: TerminalSession; tracing: Trace }> {
  const terminal = await room.begin({ variables })
  const tracing = await trace(terminal.pid, 'fsync', slow)
  return { terminal, tracing }
}

describe.skipIf(straceMissing())('op een trage schijf', () => {
  test('staat er binnen een halve seconde dat het bewaren bezig is, en gaat wat intussen getypt wordt niet verloren', async () => {
    const { terminal, tracing } = await onSlowDisk({})
    const start = Date.now()
    terminal.type('\r')
    await terminal.waitFor('Bewaren …')
    // Of this the terminal, strace and a busy machine take their share.
    expect(Date.now() - start).toBeLessThan(900)
    // Confirmed is only what is durable: the next question is not there yet.
    expect(terminal.text()).not.toContain('Wie mag deze casus lezen?')
    terminal.type('parkeer een\rparkeer twee\r')
    await terminal.waitFor('Geparkeerd')
    await terminal.waitFor('Geparkeerd')
    await tracing.stop()
    await stop(terminal)
    const shown = (await terminal.lines()).map(({ text }) => text)
    expect(shown.filter((text) => text.includes('Bewaren'))).toEqual([])
    expect(room.theCase()).toMatchObject({ parkeerplaats: ['een', 'twee'] })
  })

  test('zegt de toegankelijke vorm het op een regel, zonder dat de cursor beweegt', async () => {
    const { terminal, tracing } = await onSlowDisk({ ACCESSIBLE: '1' })
    terminal.type('parkeer een\r')
    await terminal.waitFor('\nBewaren …\n')
    await terminal.waitFor('Geparkeerd')
    await tracing.stop()
    await stop(terminal)
    expect(terminal.raw()).not.toMatch(signs.movement)
    expect(terminal.text().match(/Bewaren/g)).toHaveLength(1)
  })
})
