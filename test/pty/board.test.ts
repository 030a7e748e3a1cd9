/** The board in a real terminal: beside a session, at every size, and gone without a trace. */
import { execFileSync } from 'node:child_process'
import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CasusFile } from '../../src/core/casus/schema.js'
import { openCaseStore } from '../../src/io/case-store.js'
import { aCasusFile } from '../builders.js'
import { openTerminal, program, scratchFolder, type TerminalOptions, type TerminalSession } from './terminal.js'

const id = '2025-03-11-laptop'
let folder: string
let remove: () => void
beforeEach(async () => {
  ;({ folder, remove } = scratchFolder())
  execFileSync(process.execPath, [program, 'init', '-q'], { cwd: folder })
  const open = await (await openCaseStore(folder)).create(aCasusFile())
  await open.close()
})
afterEach(() => remove())

async function show(options: Partial<TerminalOptions> = {}): Promise<TerminalSession> {
  const terminal = openTerminal(['bord'], { cwd: folder, ...options })
  await terminal.waitFor('q: sluiten')
  return terminal
}

/** Saves a change as a session in another window does. */
async function save(change: Partial<CasusFile>): Promise<void> {
  const open = await (await openCaseStore(folder)).open(id)
  await open.save({ ...open.casus(), ...change })
  await open.close()
}

const code = (text: string) => `\u001B[${text}`
const many = Array.from({ length: 20 }, (_, i) => ({
  id: `a${i + 1}`,
  kant: i % 2 === 0 ? ('pro' as const) : ('contra' as const),
  stelling: `Stelling nummer ${i + 1} met genoeg woorden voor meer dan één regel.`,
}))

test('het bord volgt wat in een ander venster wordt getypt', async () => {
  const terminal = await show()
  const session = openTerminal(['verder', '--stap', 'argumenten'], { cwd: folder })
  await session.waitFor('stap 5')
  session.type('Uitstel kost haar een schooljaar.\r')
  await terminal.waitFor('Nog niet bij pro of contra')
  await terminal.waitFor('Uitstel kost haar een schooljaar.')
  session.type('stop\r')
  await session.ended()
  terminal.type('q')
  expect(await terminal.ended()).toEqual({ code: 0, signal: 0 })
})

test('q zet de terminal terug zoals zij was', async () => {
  const terminal = await show()
  expect(terminal.raw()).toContain(code('?1049h'))
  terminal.type('q')
  expect((await terminal.ended()).code).toBe(0)
  expect(terminal.raw().endsWith(code('?7h') + code('?25h') + code('?1049l'))).toBe(true)
  expect((await terminal.lines()).filter(({ text }) => text !== '')).toEqual([])
})

test('Ctrl+C stopt met 130, en ook SIGTERM laat de terminal heel achter', async () => {
  const stopped = await show()
  stopped.type('\u0003')
  expect((await stopped.ended()).code).toBe(130)
  expect((await stopped.lines()).map(({ text }) => text).filter(Boolean)).toEqual(['Gestopt.'])
  const ended = await show()
  ended.kill('SIGTERM')
  expect((await ended.ended()).signal).toBe(15)
  expect(ended.raw()).toContain(code('?1049l'))
})

test('een gesloten venster laat geen geheugenkopie achter', async () => {
  const terminal = await show()
  terminal.closeWindow()
  const { code, signal } = await terminal.ended()
  expect([code, signal]).not.toContain(6)
  expect([code, signal]).not.toContain(11)
})

test('op 40 kolommen breekt de terminal geen enkele regel, en staan pro en contra onder elkaar', async () => {
  const terminal = await show({ columns: 40, rows: 24 })
  const lines = await terminal.lines()
  expect(lines.filter(({ isBroken }) => isBroken)).toEqual([])
  const row = (word: string) => lines.findIndex(({ text }) => text.trim() === word)
  expect(row('PRO')).toBeGreaterThan(0)
  expect(row('CONTRA')).toBeGreaterThan(row('PRO'))
  terminal.type('q')
  await terminal.ended()
})

test('bladeren met spatie en pijlen; een ander formaat tekent opnieuw', async () => {
  await save({ argumenten: many })
  const terminal = await show()
  expect(terminal.text()).not.toContain('nummer 19')
  terminal.type('  ')
  await terminal.waitFor('nummer 19')
  terminal.type(`${code('H')}${code('B')}`)
  await terminal.waitFor('Behoor ik de laptop te vergoeden?')
  terminal.resize(120, 60)
  await terminal.waitFor('nummer 19')
  terminal.type('q')
  expect((await terminal.ended()).code).toBe(0)
})

test('wat nieuw is buiten beeld, komt vanzelf in beeld', async () => {
  await save({ argumenten: many })
  const terminal = await show()
  await save({ argumenten: [...many, { id: 'a21', kant: 'pro', stelling: 'De nieuwste stelling.' }] })
  await terminal.waitFor('De nieuwste stelling.')
  terminal.type('q')
  await terminal.ended()
})

test('een bestand dat even niet klopt of weg is: rustig gezegd, de laatste stand blijft', async () => {
  const terminal = await show()
  const path = join(folder, `cases/2025/${id}.yaml`)
  renameSync(path, `${path}.weg`)
  await terminal.waitFor('Je ziet de laatste stand')
  renameSync(`${path}.weg`, path)
  await terminal.waitFor('q: sluiten')
  writeFileSync(path, 'titel: [half')
  await terminal.waitFor('Je ziet de laatste stand')
  expect((await terminal.lines()).some(({ text }) => text.includes('Behoor ik de laptop'))).toBe(true)
  terminal.type('q')
  expect((await terminal.ended()).code).toBe(0)
})

test('tekst uit de casus stuurt de terminal niet', async () => {
  await save({ titel: 'voor\u001B[31;5mrood\u001B]0;gekaapt\u0007\u202Ena' })
  const terminal = await show()
  expect(terminal.raw()).not.toMatch(/\u001B\[31|\u001B\]0|\u0007|\u202E/)
  expect(terminal.text()).toContain('⟨U+001B⟩')
  terminal.type('q')
  await terminal.ended()
})

test('NO_COLOR geeft geen nadruk', async () => {
  const terminal = await show({ variables: { NO_COLOR: '1' } })
  terminal.type('q')
  await terminal.ended()
  expect(terminal.raw()).not.toMatch(/\u001B\[[0-9;]*m/)
})

test('met --toegankelijk tekent het bord niet over het scherm, maar wijst het naar de browser', async () => {
  const terminal = openTerminal(['bord', '--toegankelijk'], { cwd: folder })
  expect((await terminal.ended()).code).toBe(2)
  expect(terminal.text()).toContain('beraad bord --web')
  expect(terminal.raw()).not.toContain(code('?1049h'))
})

test('de webpagina blijft tot Ctrl+C en stopt dan met 130', async () => {
  const terminal = openTerminal(['bord', '--web', '--json'], { cwd: folder })
  await terminal.waitFor('"adres"')
  const { adres } = JSON.parse(terminal.text().split('\n')[0]!) as { adres: string }
  expect(await (await fetch(adres)).text()).toContain('Behoor ik de laptop te vergoeden?')
  terminal.type('\u0003')
  expect((await terminal.ended()).code).toBe(130)
  await expect(fetch(adres)).rejects.toThrow()
})
