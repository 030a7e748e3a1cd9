/** Colour and movement: only where they belong, and never needed to understand the text. */
import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { flagsOf } from '../../src/io/flags.js'
import { beraad, folderWithCases, good } from './run.js'

const escape = '\u001B'
let cwd: string
let remove: () => void
beforeAll(() => void ({ folder: cwd, remove } = folderWithCases()))
afterAll(() => remove())

const terminalForm = ['rapport', good, '--vorm', 'terminal']

test('in een pijp staat geen kleur', () => {
  for (const words of [['rapport', good], terminalForm, ['lijst'], ['controleer'], ['toon', good], [], ['--help']])
    expect(beraad(words, { cwd }).out, words.join(' ')).not.toContain(escape)
})

test('FORCE_COLOR geeft kleur in een pijp; een vlag wint daarvan', () => {
  const variables = { FORCE_COLOR: '1' }
  expect(beraad(terminalForm, { cwd, variables }).out).toContain(escape)
  expect(beraad([...terminalForm, '--no-color'], { cwd, variables }).out).not.toContain(escape)
  expect(beraad(['rapport', good, '--vorm', 'markdown'], { cwd, variables }).out).not.toContain(escape)
})

test('alleen de zestien gewone kleuren', () => {
  for (const FORCE_COLOR of ['1', '3']) {
    const { out } = beraad(terminalForm, { cwd, variables: { FORCE_COLOR, COLORTERM: 'truecolor' } })
    expect(out).toContain(`${escape}[`)
    expect(out.split(`${escape}[`).filter((part) => /^[34]8;/.test(part))).toEqual([])
  }
})

test('met en zonder kleur staan er dezelfde woorden', () => {
  const coloured = beraad(terminalForm, { cwd, variables: { FORCE_COLOR: '1' } }).out
  expect(stripVTControlCharacters(coloured)).toBe(beraad(terminalForm, { cwd }).out)
})

test('buiten een terminal beweegt er niets', () => {
  for (const words of [terminalForm, ['lijst'], ['controleer']]) {
    const { out, err } = beraad(words, { cwd, variables: { FORCE_COLOR: '1' } })
    expect(`${out}${err}`).not.toMatch(/\r(?!\n)/)
    expect(`${out}${err}`).not.toContain(`${escape}[?25`)
  }
})

describe('kleur: eerst de vlag, dan FORCE_COLOR, dan NO_COLOR en TERM, dan de terminal', () => {
  const here = { out: true, err: true }
  const on = { out: true, err: true }
  const off = { out: false, err: false }
  test.each([
    [[], {}, on],
    [[], { NO_COLOR: '1' }, off],
    [[], { NO_COLOR: '' }, on],
    [[], { TERM: 'dumb' }, off],
    [[], { NO_COLOR: '1', FORCE_COLOR: '1' }, on],
    [[], { FORCE_COLOR: '0' }, off],
    [['--no-color'], { FORCE_COLOR: '1' }, off],
    [['--', '--no-color'], {}, on],
  ])('%j met %j', (argv, variables, color) => {
    expect(flagsOf(argv, variables, here).color).toEqual(color)
  })
  test('op een terminal voor stderr alleen', () => {
    expect(flagsOf([], {}, { out: false, err: true }).color).toEqual({ out: false, err: true })
  })
})
