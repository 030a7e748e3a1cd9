/** What a screen reader needs: one line after the other, with every choice in words. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openRoom, signs, stop, typeAll, type Room } from './room.js'

let room: Room
beforeEach(() => void (room = openRoom()))
afterEach(() => room.remove())

describe('toegankelijk', () => {
  const ways: [name: string, flags: string[], variables: Record<string, string>, config: string, isOn: boolean][] = [
    ['de vlag', ['--toegankelijk'], {}, '', true],
    ['ACCESSIBLE=1', [], { ACCESSIBLE: '1' }, '', true],
    ['het instellingenbestand', [], {}, 'toegankelijk: true\n', true],
    ['niets', [], {}, '', false],
    ['ACCESSIBLE=0', [], { ACCESSIBLE: '0' }, 'toegankelijk: true\n', false],
    ['ACCESSIBLE=false', [], { ACCESSIBLE: 'false' }, '', false],
  ]
  test.each(ways)('aan of uit door %s', async (_name, flags, variables, config, isOn) => {
    if (config !== '') writeFileSync(join(room.folder, '.beraad.yaml'), config)
    const terminal = room.open(['nieuw', ...flags], { variables })
    await terminal.waitFor('>')
    terminal.type('a\rstop\r')
    await terminal.ended()
    expect(signs.movement.test(terminal.raw())).toBe(!isOn)
  })

  test('een heel beraad zonder dat de cursor beweegt, zonder kaders en zonder Engels', async () => {
    const terminal = room.open(['nieuw'], { variables: { ACCESSIBLE: '1' } })
    await typeAll(terminal, ['hulp', 'overzicht'])
    expect((await terminal.ended()).code).toBe(0)
    expect(terminal.raw()).not.toMatch(signs.movement)
    expect(terminal.raw()).not.toMatch(signs.boxes)
    expect(signs.english.exec(terminal.text())?.[0]).toBeUndefined()
    expect(room.theCase().status).toBe('concept')
  }, 120_000)

  test('keuzes hebben een nummer, wat nu geldt staat erbij, en een fout noemt het bereik en herhaalt de vraag', async () => {
    const terminal = await room.begin({ variables: { ACCESSIBLE: '1' } })
    expect(terminal.text()).toMatch(/\n {2}1 {2}beraad.*\n {2}2 {2}maatwerk[\s\S]*Nu: beraad.*\(Enter = zo laten\)/)
    terminal.type('9\r')
    await terminal.waitFor('! Kies een nummer van 1 tot en met 6.')
    await terminal.waitFor('Wat voor casus is dit?')
    await terminal.waitFor('3  reconstructie')
    terminal.type('2\r')
    await terminal.waitFor('Wie mag deze casus lezen?')
    await stop(terminal)
    expect(room.theCase().soort).toBe('maatwerk')
  })

  test('na Ctrl+C staat er dat de halve regel vervalt', async () => {
    const terminal = await room.begin({ variables: { ACCESSIBLE: '1' } })
    terminal.type('half getypt\u0003')
    await terminal.waitFor('zonder Enter, vervalt.')
    await terminal.waitFor('Stoppen?')
    terminal.type('n\r')
    await terminal.waitFor('Wat voor casus is dit?')
    await stop(terminal)
  })

  test('een letter typen stuurt hoogstens twee tekens terug', async () => {
    const terminal = await room.begin({ variables: { ACCESSIBLE: '1' } })
    for (const letter of 'abc') {
      const before = terminal.raw().length
      terminal.type(letter)
      await terminal.waitFor(letter)
      await new Promise((resolve) => setTimeout(resolve, 100))
      expect(terminal.raw().length - before).toBeLessThanOrEqual(2)
    }
    terminal.kill('SIGKILL')
    await terminal.ended()
  })
})
