/** What the program tells about itself. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ExitCode } from '../../src/core/errors.js'
import { beraad, folderWithCases } from './run.js'

const root = join(import.meta.dirname, '..', '..')
let cwd: string
let remove: () => void
beforeAll(() => void ({ folder: cwd, remove } = folderWithCases()))
afterAll(() => remove())

const asked = new Map<string, string>()

/** The help of a verb, or of the program. Asked once. */
function helpOf(verb: string | undefined, columns = '80'): string {
  const key = `${verb ?? ''} ${columns}`
  const words = [...(verb === undefined ? [] : [verb]), '--help']
  if (!asked.has(key)) asked.set(key, beraad(words, { cwd, variables: { COLUMNS: columns } }).out)
  return asked.get(key)!
}

/** The verbs and their aliases, as the help lists them. */
function verbs(): string[][] {
  const list = helpOf(undefined).split('Opdrachten:\n')[1]!.split('\n\n')[0]!
  const entries = list.split('\n').filter((line) => /^ {2}\S/.test(line))
  return entries.map((line) => line.trim().split(/\s/)[0]!.split('|'))
}

test('-h, --help en help zeggen hetzelfde, ook bij een opdracht', () => {
  const help = beraad(['--help'], { cwd })
  expect(help).toEqual({ code: 0, out: expect.stringContaining('Gebruik: beraad') as string, err: '' })
  for (const words of [['-h'], ['help'], ['help', '--help']]) expect(beraad(words, { cwd })).toEqual(help)
  const lijst = beraad(['lijst', '--help'], { cwd })
  expect(lijst.out).toContain('Gebruik: beraad lijst')
  for (const words of [
    ['lijst', '-h'],
    ['help', 'lijst'],
    ['-h', 'list'],
  ])
    expect(beraad(words, { cwd })).toEqual(lijst)
})

test('elke opdracht legt zichzelf uit in het Nederlands, met een voorbeeld', () => {
  const names = verbs().filter(([name]) => name !== 'help')
  expect(names.flat()).toEqual(expect.arrayContaining(['nieuw', 'verder', 'lijst', 'rapport', 'controleer', 'check']))
  for (const [name = '', ...aliases] of names) {
    const out = helpOf(name)
    expect(out, name).toMatch(/Voorbeeld(en)?:\n {2}(.* \| )?beraad /)
    expect(out, name).toContain(`beraad ${name}`)
    expect(out, name).not.toMatch(/\b(you|must|error|usage|options?|arguments?|commands?|default|choices|display)\b/i)
    for (const alias of aliases) expect(beraad([alias, '-h'], { cwd })).toEqual({ code: 0, out, err: '' })
  }
}, 120_000)

test('-h wint van wat er ook naast staat', () => {
  const { out } = beraad(['controleer', '-h'], { cwd })
  for (const words of [
    ['controleer', '--onzin', '-h'],
    ['-h', 'controleer', 'weg.yaml', 'ook-weg.yaml'],
    ['--output', 'x.md', 'controleer', '-h'],
    ['controleer', '-h', '--version'],
  ])
    expect(beraad(words, { cwd }), words.join(' ')).toEqual({ code: 0, out, err: '' })
})

test('zonder opdracht: in een map met casussen wat er loopt, elders korte hulp', () => {
  const there = beraad([], { cwd })
  expect(there).toMatchObject({ code: 0, err: '' })
  expect(there.out).toContain('Een nieuw beraad beginnen: beraad nieuw')
  const elsewhere = beraad([], { cwd: '/' })
  expect(elsewhere).toMatchObject({ code: 0, err: '' })
  expect(elsewhere.out.trimEnd().split('\n').length).toBeLessThanOrEqual(25)
  expect(elsewhere.out.trimEnd()).toMatch(/beraad --help$/)
})

test('de hulp noemt voorbeelden, de exitcodes en een plek voor vragen', () => {
  const { out } = beraad(['--help'], { cwd })
  expect(out).toMatch(/Voorbeelden:\n {2}beraad /)
  expect(out).toMatch(/Vragen\?/)
  expect(out).toMatch(/https:\/\/\S+/)
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const table = /## Exitcodes\n([\s\S]*?)\n## /.exec(readme)![1]
  for (const code of Object.values(ExitCode)) {
    expect(out).toMatch(new RegExp(`\\b${code} \\p{L}`, 'u'))
    expect(table).toContain(`| ${code} |`)
  }
})

test('help controleer vertelt wat er wordt nagekeken, met vormen, exitcodes en voorbeelden', () => {
  const { out } = beraad(['help', 'controleer'], { cwd })
  expect(out.split('\n').length).toBeGreaterThan(20)
  for (const part of ['Wat er wordt nagekeken', '--json', 'Exitcodes', 'Voorbeelden', 'docs/regels.md'])
    expect(out).toContain(part)
})

test('de gewone namen van vlaggen werken, en elke korte heeft een lange', () => {
  const standard = ['--json', '--quiet', '--output', '--force', '--no-input', '--no-color', '--version', '--help']
  for (const [name] of [[], ...verbs()]) {
    const out = helpOf(name)
    for (const flag of standard) expect(out, `beraad ${name}`).toContain(flag)
    expect(out).not.toMatch(/^ +-[a-zA-Z](?!, --)/m)
    expect(out).not.toMatch(/wachtwoord|password|token/i)
  }
})

test('--version is één regel met een versienummer, ook achter een opdracht', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  for (const words of [['--version'], ['-V'], ['lijst', '--version']])
    expect(beraad(words, { cwd })).toEqual({ code: 0, out: `${version}\n`, err: '' })
})

test('de hulp past op 80 kolommen, en op een smal scherm op 40', () => {
  for (const [name] of [[], ...verbs()])
    for (const columns of [80, 40]) {
      const out = helpOf(name, String(columns))
      const lines = out.split('\n').filter((line) => !line.startsWith('Gebruik: '))
      const long = lines.filter((line) => line.length > columns && line.trim().includes(' '))
      expect(long, `beraad ${name} --help`).toEqual([])
    }
})

test('de README zegt hoe je het programma verwijdert', () => {
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toMatch(/verwijder/i)
})

test('de naam van het programma is kort en in kleine letters', () => {
  const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { bin: object }
  expect(Object.keys(bin)).toEqual([expect.stringMatching(/^[a-z]{2,8}$/)])
})
