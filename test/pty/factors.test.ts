/** The lijn and the factors in a real terminal, narrow and read aloud. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openRoom, signs, stop, type Room } from './room.js'

let room: Room
beforeEach(() => void (room = openRoom()))
afterEach(() => room.remove())

test('op 40 kolommen en regel voor regel kies je een lijn en een factor, en vraag je eerdere beraden op', async () => {
  const lijn = join(import.meta.dirname, '..', '..', 'factoren', 'afzien-van-terugvordering.yaml')
  mkdirSync(join(room.folder, 'factoren'), { recursive: true })
  writeFileSync(join(room.folder, 'factoren', 'afzien-van-terugvordering.yaml'), readFileSync(lijn))
  mkdirSync(join(room.folder, 'cases', '2025'), { recursive: true })
  const file = join(room.folder, 'cases', '2025', '2025-03-01-proef.yaml')
  const parts = ['soort: beraad', 'status: concept', 'vertrouwelijkheid: intern', 'lijn: afzien-van-terugvordering']
  const argument =
    '  - {id: a1, kant: pro, stelling: Het kwam te laat., belanghebbenden: [b1], soort: belang, perspectief: juridisch}'
  const party = ['belanghebbenden:', '  - {id: b1, naam: bewoner, geraakt: Wacht lang., gehoord: true}']
  const head = ['schemaVersie: 1', 'id: 2025-03-01-proef', 'titel: Proef']
  const lines = [...head, ...parts, ...party, 'argumenten:', argument, '']
  writeFileSync(file, lines.join('\n'))
  const terminal = room.open(['verder', 'proef', '--stap', '5', '--toegankelijk'], { columns: 40 })
  await terminal.waitFor('>')
  terminal.type('factor a1 termijn\r')
  await terminal.waitFor('→ te-late-beslissing')
  terminal.type('precedenten\r')
  await terminal.waitFor('telt nog geen eerder')
  terminal.type('wijzig a1\r')
  for (let i = 0; i < 5; i++) {
    await terminal.waitFor('>')
    terminal.type('\r')
  }
  await terminal.waitFor('Nu: te-late-beslissing')
  await stop(terminal)
  expect(terminal.raw()).not.toMatch(signs.movement)
  expect(readFileSync(file, 'utf8')).toContain('te-late-beslissing')
})
