/** Settings: where they may stand, which one wins, and what a wrong file says. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { beraad, folderWithCases, good, type Ran } from './run.js'

let cwd: string
let own: string
let remove: () => void
beforeEach(() => {
  ;({ folder: cwd, remove } = folderWithCases())
  own = join(cwd, 'instellingen')
  mkdirSync(join(own, 'beraad'), { recursive: true })
})
afterEach(() => remove())

const userFile = (text: string) => writeFileSync(join(own, 'beraad', 'config.yaml'), text)
const projectFile = (text: string) => writeFileSync(join(cwd, '.beraad.yaml'), text)

/** A screen reader gets a report without lines under the headings. */
function toon(flags: string[] = [], variables: Record<string, string | undefined> = {}, folder = cwd): Ran {
  return beraad(['toon', good, ...flags], { cwd: folder, variables: { XDG_CONFIG_HOME: own, ...variables } })
}
const box = /═/

test.each([
  ['niets', {}, true],
  ['het gebruikersbestand', { user: 'true' }, false],
  ['het projectbestand boven het gebruikersbestand', { user: 'true', project: 'false' }, true],
  ['de omgeving boven het projectbestand', { user: 'false', project: 'false', env: '1' }, false],
  ['de omgeving die nee zegt boven het projectbestand', { project: 'true', env: '0' }, true],
  ['een lege variabele telt niet', { project: 'true', env: '' }, false],
  ['de vlag boven de omgeving', { project: 'false', env: 'false', flag: '--toegankelijk' }, false],
])(
  'wie wint: %s',
  (_name, { user, project, env, flag }: Partial<Record<'user' | 'project' | 'env' | 'flag', string>>, hasBox) => {
    if (user !== undefined) userFile(`toegankelijk: ${user}\n`)
    if (project !== undefined) projectFile(`# van het team\ntoegankelijk: ${project}\n`)
    const { code, out } = toon(flag === undefined ? [] : [flag], env === undefined ? {} : { ACCESSIBLE: env })
    expect(code).toBe(0)
    expect(box.test(out)).toBe(hasBox)
  },
)

test('het projectbestand geldt ook in een map daaronder; zonder XDG_CONFIG_HOME telt ~/.config', () => {
  projectFile('toegankelijk: true\n')
  expect(toon([], {}, join(cwd, 'cases')).out).not.toMatch(box)
  projectFile('')
  expect(toon().code).toBe(0)
  mkdirSync(join(own, '.config', 'beraad'), { recursive: true })
  writeFileSync(join(own, '.config', 'beraad', 'config.yaml'), 'toegankelijk: true\n')
  expect(toon([], { XDG_CONFIG_HOME: undefined, HOME: own }).out).not.toMatch(box)
  expect(toon([], { XDG_CONFIG_HOME: 'niet-vanaf-de-wortel', HOME: own }).out).not.toMatch(box)
})

test.each([
  ['toegankelijk: misschien\n', /^\.beraad\.yaml:1:1: toegankelijk is true of false\.\n/],
  ['# eerst\ntoegankelijkk: true\n', /^\.beraad\.yaml:2:1: De instelling toegankelijkk bestaat niet\.\n/],
  ['- toegankelijk\n', /^\.beraad\.yaml:1:1: \S/],
  ['toegankelijk: [\n', /^\.beraad\.yaml:\d+:\d+: \S/],
])('een fout in de instellingen noemt de plek en de weg eruit: %j', (text, said) => {
  projectFile(text)
  const { code, out, err } = toon()
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(said)
  expect(err.trimEnd().split('\n')).toHaveLength(2)
  expect(beraad(['--help'], { cwd }).code).toBe(0)
})

test('toegankelijk staan rapport en lijst er zonder kader, met dezelfde woorden', () => {
  const boxes = /[\u2500-\u257F\u{1F300}-\u{1FAFF}]/u
  for (const words of [
    ['rapport', good, '--vorm', 'terminal'],
    ['toon', good],
    ['lijst'],
    ['controleer'],
    [],
    ['--help'],
  ]) {
    const { code, out } = beraad([...words, '--toegankelijk'], { cwd })
    expect(code, words.join(' ')).toBe(0)
    expect(out, words.join(' ')).not.toMatch(boxes)
  }
  expect(beraad(['toon', good, '--toegankelijk'], { cwd }).out).toMatch(/^# Herbeoordeling na jaren wachten\n/)
  expect(beraad(['toon', good], { cwd }).out).toMatch(boxes)
})
