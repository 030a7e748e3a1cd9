import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parse } from 'yaml'
import { wholeBeraad } from '../session/whole-beraad.js'
import { openTerminal, program, scratchFolder, type TerminalOptions, type TerminalSession } from './terminal.js'

let folder: string
let remove: () => void

beforeEach(() => {
  ;({ folder, remove } = scratchFolder())
  execFileSync(process.execPath, [program, 'init', '-q'], { cwd: folder })
})
afterEach(() => remove())

function caseFile(): string {
  const year = readdirSync(join(folder, 'cases')).find((name) => /^\d{4}$/.test(name))!
  const name = readdirSync(join(folder, 'cases', year)).find((file) => /^[^.].*\.yaml$/.test(file))!
  return join(folder, 'cases', year, name)
}

function theCase() {
  return parse(readFileSync(caseFile(), 'utf8'))
}

/** Starts a session and answers the title, so that there is a case on disk. */
async function begin(options: Partial<TerminalOptions> = {}): Promise<TerminalSession> {
  const terminal = openTerminal(['nieuw'], { cwd: folder, ...options })
  await terminal.waitFor('>')
  terminal.type('Laptop voor thuis\r')
  await terminal.waitFor('vraag 2 van')
  return terminal
}

test('een heel beraad in een echte terminal', async () => {
  const terminal = openTerminal(['nieuw'], { cwd: folder })
  await terminal.waitFor('Ctrl+C')
  // Typed ahead, faster than the questions come: nothing gets lost.
  for (const [, typed] of wholeBeraad) terminal.type(`${typed}\r`)
  expect(await terminal.ended()).toEqual({ code: 0, signal: 0 })
  expect(theCase()).toMatchObject({
    status: 'concept',
    titel: 'Laptop voor thuisonderwijs',
    conclusie: { oordeel: 'ja-mits' },
  })
  expect(terminal.text()).toContain('Volgende stap: beraad advies')
}, 60_000)

test('Ctrl+C vraagt of je wilt stoppen; daarna gaat verder waar het was, met wat al getypt was', async () => {
  const terminal = await begin()
  terminal.type('half getypt\u0003')
  await terminal.waitFor('Stoppen? Je antwoorden zijn bewaard.')
  terminal.type('n\r')
  await terminal.waitFor('vraag 2 van')
  await terminal.waitFor('half getypt')
  terminal.type(' en af\r')
  await terminal.waitFor('half getypt en af')
  terminal.type('\u0003')
  await terminal.waitFor('Stoppen?')
  terminal.type('\u0003')
  expect((await terminal.ended()).code).toBe(130)
  expect(terminal.text()).not.toMatch(/at .*\.js:\d+/)

  const next = openTerminal(['verder'], { cwd: folder })
  await next.waitFor('Wie doen er mee?')
  next.type('jurist\r')
  await next.waitFor('rol')
  next.type('stop\r')
  expect((await next.ended()).code).toBe(0)
  expect(theCase().deelnemers).toEqual([{ id: 'd1', functie: 'jurist' }])
})

test('op 40 kolommen blijft alles leesbaar', async () => {
  const terminal = await begin({ columns: 40 })
  terminal.type('hulp\r')
  await terminal.waitFor('Wat vaak')
  terminal.type('stop\r')
  await terminal.ended()
  const lines = await terminal.lines()
  expect(lines.filter((line) => line.isBroken)).toEqual([])
  expect(lines.some((line) => line.text.includes('Wat vaak'))).toBe(true)
})

test('NO_COLOR geeft geen kleur, en zonder staat er wel nadruk', async () => {
  const sgr = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`)
  const plain = await begin({ variables: { NO_COLOR: '1' } })
  plain.type('stop\r')
  await plain.ended()
  expect(plain.raw()).not.toMatch(sgr)
  const marked = openTerminal(['verder'], { cwd: folder })
  await marked.waitFor('vraag')
  marked.type('stop\r')
  await marked.ended()
  expect(marked.raw()).toMatch(sgr)
})

test('een gesloten venster kost niets en laat geen geheugenkopie achter', async () => {
  for (let i = 0; i < 5; i++) {
    const terminal = i === 0 ? await begin() : openTerminal(['verder'], { cwd: folder })
    await terminal.waitFor('>')
    terminal.closeWindow()
    const { code, signal } = await terminal.ended()
    expect([code, signal]).not.toContain(6)
    expect([code, signal]).not.toContain(11)
  }
  expect(theCase().titel).toBe('Laptop voor thuis')
  expect(readdirSync(folder).filter((name) => name.startsWith('core'))).toEqual([])
})

test('een tweede venster op dezelfde casus hoort wie er bezig is; na een kill is de casus meteen vrij', async () => {
  const first = await begin()
  const second = openTerminal(['verder', 'laptop'], { cwd: folder })
  expect((await second.ended()).code).toBe(4)
  expect(second.text()).toMatch(/sinds|since/)
  first.kill('SIGKILL')
  await first.ended()
  const third = openTerminal(['verder', 'laptop'], { cwd: folder })
  await third.waitFor('vraag')
  third.type('stop\r')
  expect((await third.ended()).code).toBe(0)
  expect(readdirSync(join(caseFile(), '..')).filter((name) => name.startsWith('.'))).toEqual([])
})

test('SIGTERM laat de antwoorden staan', async () => {
  const terminal = await begin()
  terminal.kill('SIGTERM')
  const { signal } = await terminal.ended()
  expect(signal).toBe(15)
  expect(theCase().titel).toBe('Laptop voor thuis')
})

test('toegankelijk: regel voor regel, zonder de cursor te verplaatsen', async () => {
  const terminal = await begin({ variables: { ACCESSIBLE: '1' } })
  terminal.type('9\r')
  await terminal.waitFor('! Kies een nummer')
  terminal.type('stop\r')
  expect((await terminal.ended()).code).toBe(0)
  expect(terminal.raw()).not.toMatch(new RegExp(`${String.fromCharCode(27)}\\[[0-9;?]*[A-HJKSTfhl]`))
})

test('een antwoord van 10.000 tekens komt heel over', async () => {
  const terminal = await begin()
  terminal.type('\r\r')
  await terminal.waitFor('Wie doen er mee?')
  terminal.type(`${'jurist '.repeat(1428)}einde\r`)
  await terminal.waitFor('Welke rol')
  terminal.type('stop\r')
  await terminal.ended()
  expect(theCase().deelnemers[0].functie).toHaveLength(10_001)
  expect(existsSync(caseFile())).toBe(true)
}, 60_000)

test('een geweigerd antwoord plakt niet vast aan wat je daarna typt', async () => {
  const terminal = await begin()
  terminal.type('iets anders\r')
  await terminal.waitFor('! Kies een nummer')
  terminal.type('beraad\r')
  await terminal.waitFor('vraag 3 van')
  terminal.type('onzin\rstop\r')
  expect((await terminal.ended()).code).toBe(0)
  expect(theCase().soort).toBe('beraad')
})

test('een geplakte tekst met witregels is één antwoord en beantwoordt geen volgende vraag', async () => {
  const terminal = await begin()
  const escape = String.fromCharCode(27)
  terminal.type('\r\r')
  await terminal.waitFor('Wie doen er mee?')
  terminal.type(`${escape}[200~jurist\r\rmet mandaat\r${escape}[201~`)
  await terminal.waitFor('tekens⟧')
  terminal.type('\r')
  await terminal.waitFor('Welke rol')
  terminal.type('stop\r')
  await terminal.ended()
  expect(theCase().deelnemers).toEqual([{ id: 'd1', functie: 'jurist met mandaat' }])
  expect(terminal.raw()).toContain(`${escape}[?2004l`)
})
