/** The package as somebody gets it: installed without a network in an empty folder, it does what the source does. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answers, badCase, good, goodFile } from '../cli/run.js'
import { root } from './world.js'

let home: string
let cwd: string
let packed: { files: { path: string }[]; filename: string }

beforeAll(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'beraad-pak-')))
  cwd = join(home, 'werk')
  mkdirSync(cwd)
  ;[packed] = JSON.parse(npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', home)) as [typeof packed]
  npm(
    home,
    'install',
    '--offline',
    '--omit=optional',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--prefix',
    home,
    packed.filename,
  )
  cpSync(join(root, 'cases'), join(cwd, 'cases'), { recursive: true })
}, 120_000)
afterAll(() => rmSync(home, { recursive: true, force: true }))

function npm(folder: string, ...words: string[]): string {
  const { status, stdout, stderr } = spawnSync('npm', words, { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

function installed(words: readonly string[], input = '') {
  const env = { PATH: process.env['PATH'], HOME: home }
  const program = join(home, 'node_modules', '.bin', 'beraad')
  const { status, stdout, stderr } = spawnSync(program, words, { cwd, input, env, encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr }
}

test('in het pakket zit alleen wat nodig is', () => {
  const places = new Set(packed.files.map(({ path }) => path.replace(/^(bin|dist|docs|schema|templates)\/.*/, '$1/')))
  expect([...places].toSorted()).toEqual([
    'BEGRIPPEN.md',
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'SECURITY.md',
    'bin/',
    'dist/',
    'docs/',
    'package.json',
    'schema/',
    'templates/',
  ])
  expect(packed.files.filter(({ path }) => /(?<!\.d)\.ts$|\.map$|\.test\./.test(path))).toEqual([])
})

test('zonder wat niet hoeft, komt er geen ander pakket mee', () => {
  expect(readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['moreel-beraad'])
})

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

test.each<[string[], number, string | RegExp]>([
  [['--version'], 0, `${version}\n`],
  [['--help'], 0, /Opdrachten:/],
  [['help', 'lijst'], 0, /--beginsel/],
  [[], 0, /Een nieuw beraad beginnen/],
  [['controleer'], 0, /Geen (fouten|problemen)|waarschuwing|hint/],
  [['controleer', goodFile, '--json'], 0, /"versie": ?1/],
  [['controleer', 'leeg/*.yaml'], 0, /0 bestanden/],
  [['lijst'], 0, new RegExp(good)],
  [['lijst', '--json'], 0, /"openMaatregelen": 6/],
  [['lijst', '--plain', '--status', 'advies'], 0, /\tadvies\t/],
  [['lijst', '--csv'], 0, /^id,status,/],
  [['toon', good], 0, /Herbeoordeling na jaren wachten/],
  [['toon', good, '--json'], 0, /"versie": ?1/],
  [['rapport', good], 0, /^# Herbeoordeling/],
  [['rapport', good, '--vorm', 'terminal'], 0, /═/],
  [['complete', 'bash'], 0, /complete/],
  [['complete', '--', 'rapport', '2024'], 0, new RegExp(good)],
  [['init', 'nieuw', '--ci', 'github,gitlab,forgejo', '--json'], 0, /beraad\.yml/],
  [['nieuw', '--antwoorden', answers, '--no-input', '--json'], 0, /"versie": ?1/],
  [['zoek', 'gelijkheid'], 0, /gelijkheid/],
  [['toon', 'bestaat-niet'], 2, ''],
  [['nieuw', '--no-input'], 2, ''],
  [['fiets'], 2, ''],
])('beraad %j', (words, code, out) => {
  const ran = installed(words)
  expect({ words, code: ran.code }, ran.err).toEqual({ words, code })
  if (typeof out === 'string') expect(ran.out).toBe(out)
  else expect(ran.out).toMatch(out)
})

test('een fout in een casus geeft code 1, met bestand en regel', () => {
  const file = badCase(cwd)
  expect(installed(['controleer', file])).toMatchObject({
    code: 1,
    out: expect.stringContaining(`${file}:4:`) as string,
  })
})

test('een casus van stdin wordt een rapport', () => {
  expect(installed(['rapport', '-'], readFileSync(join(root, goodFile), 'utf8')).out).toMatch(/^# Herbeoordeling/)
})
