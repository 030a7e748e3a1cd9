/** A fault of the program itself, at every question and outside of any: what was answered is there, and the exit code says so. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { caseIdOf } from '../../src/core/casus/case-id.js'
import { openCaseStore } from '../../src/io/case-store.js'
import { run } from '../../src/main.js'
import { scratch } from '../io/folder.js'
import { scratchFolder, openTerminal } from '../pty/terminal.js'
import { scriptedWorld } from '../session/scripted.js'
import { wholeBeraad, type Line } from '../session/whole-beraad.js'
import { isBuilt } from './terminal-session.js'

const newFolder = scratch()

/** Gives these answers; at the question after the last one the program breaks. */
async function breakAfter(lines: readonly Line[], words: string[], folder: string, onAsk = () => {}) {
  const world = await scriptedWorld(lines, folder)
  const { ask } = world.env
  let asked = 0
  world.env.ask = (prompt) => {
    if (asked === lines.length) throw new TypeError('een zin uit de casus')
    onAsk()
    asked++
    return ask(prompt)
  }
  const code = await run(words, { ...world.env, terminal: { ...world.env.terminal, canAsk: true } }, false)
  world.finish()
  return { code, screen: world.screen() }
}

function theCase(folder: string): { id: string; text: string } {
  if (!existsSync(join(folder, 'cases', '2025'))) return { id: '', text: '' }
  const name = readdirSync(join(folder, 'cases', '2025')).find((file) => /^[^.].*\.yaml$/.test(file))!
  return { id: name.replace('.yaml', ''), text: readFileSync(join(folder, 'cases', '2025', name), 'utf8') }
}

test('breekt het programma bij een vraag, dan staat elk antwoord er, en kan wie verder wil meteen verder', async () => {
  const asked = 14
  const whole = newFolder()
  const states: string[] = []
  await breakAfter(wholeBeraad.slice(0, asked + 1), ['nieuw'], whole, () => states.push(theCase(whole).text))
  const folder = newFolder()
  const { code, screen } = await breakAfter(wholeBeraad.slice(0, asked), ['nieuw'], folder)
  expect(code, screen).toBe(70)
  expect(screen).toContain('Er ging iets mis in het programma zelf.')
  expect(screen).not.toContain('een zin uit de casus')
  expect(theCase(folder).text).toBe(states[asked])
  const { screen: next } = await breakAfter([], ['verder', theCase(folder).id], folder)
  expect(next).toMatch(/vraag \d+ van \d+/)
})

/** `beraad nieuw` in a terminal, at its second question, with something that goes wrong at a signal. */
async function atSecondQuestion(folder: string, fault: string, options = '') {
  const hook = join(folder, 'breek.mjs')
  writeFileSync(hook, `process.once('SIGUSR2', () => { ${fault} })`)
  mkdirSync(join(folder, 'cases'))
  const variables = { NODE_OPTIONS: `--import=${hook} ${options}` }
  const terminal = openTerminal(['nieuw'], { cwd: folder, variables })
  await terminal.waitFor('>')
  terminal.type('Proef\r')
  await terminal.waitFor('Wat voor casus is dit?')
  return terminal
}

test.skipIf(!isBuilt)('ook een fout buiten elke vraag om is een nette fout, en de terminal blijft heel', async () => {
  const { folder, remove } = scratchFolder()
  const terminal = await atSecondQuestion(folder, "void Promise.reject(new Error('een zin uit de casus'))")
  terminal.type('half getypt')
  await terminal.waitFor('half getypt')
  terminal.kill('SIGUSR2')
  expect(await terminal.ended()).toEqual({ code: 70, signal: 0 })
  const lines = (await terminal.lines()).map(({ text }) => text)
  const at = lines.findIndex((text) => text.endsWith('half getypt'))
  expect(lines[at + 1]).toContain('Er ging iets mis in het programma zelf.')
  expect(terminal.text()).not.toContain('een zin uit de casus')
  remove()
})

test.skipIf(!isBuilt)(
  'raakt het geheugen op, dan staat elk bevestigd antwoord er en is het geen goed einde',
  async () => {
    const { folder, remove } = scratchFolder()
    const fault = 'const kept = []; for (;;) kept.push(Array.from({ length: 1e5 }, Math.random))'
    const terminal = await atSecondQuestion(folder, fault, '--max-old-space-size=40')
    terminal.kill('SIGUSR2')
    expect(await terminal.ended()).toEqual({ code: 0, signal: constants.signals.SIGABRT })
    const cases = await openCaseStore(folder)
    const again = await cases.open(caseIdOf((await cases.list())[0]!))
    expect(again.casus().titel).toBe('Proef')
    await again.close()
    remove()
  },
)
