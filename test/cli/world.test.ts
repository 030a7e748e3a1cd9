/** What the program touches outside itself: no network, no files elsewhere, no home needed. */
import { chmodSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { answers, beraad, folderWithCases, good, goodFile, under, works } from './run.js'

let cwd: string
let remove: () => void
beforeEach(() => void ({ folder: cwd, remove } = folderWithCases()))
afterEach(() => remove())

const canUnshare = works('unshare', '-rn', 'true')
const canTrace = works('strace', '-V')
if (!canUnshare) console.warn('Overgeslagen: unshare -rn werkt hier niet.')
if (!canTrace) console.warn('Overgeslagen: strace is hier niet.')

/** The verbs that work without a person. */
const unattended = [
  ['controleer'],
  ['lijst'],
  ['toon', good],
  ['rapport', good, '-o', 'verslag.md'],
  ['complete', '--', 'rapport', ''],
  ['nieuw', '--antwoorden', answers, '--no-input'],
]

test.skipIf(!canUnshare)('alles werkt zonder netwerk', () => {
  for (const words of unattended) expect(under(['unshare', '-rn'], words, { cwd }).code, words.join(' ')).toBe(0)
})

test.skipIf(!canTrace)('er gaat geen verbinding open', () => {
  for (const words of unattended) {
    const { code, err } = under(['strace', '-f', '-e', 'trace=socket,connect,bind,sendto'], words, { cwd })
    expect(code).toBe(0)
    expect(
      err.split('\n').filter((line) => /\bAF_INET6?\b/.test(line)),
      words.join(' '),
    ).toEqual([])
  }
})

test.skipIf(!canTrace)('er wordt alleen in de eigen map geschreven, en lezen schrijft niets', () => {
  const calls = 'trace=openat,open,creat,rename,renameat,renameat2,mkdir,mkdirat,unlink,unlinkat,link,linkat,symlink'
  for (const [verb, ...words] of unattended) {
    const { code, err } = under(['strace', '-f', '-e', calls], [verb!, ...words], { cwd })
    expect(code).toBe(0)
    const writes = err
      .split('\n')
      .filter(
        (line) =>
          !/\bopen(at)?\(.*\bO_RDONLY\b(?!.*O_CREAT)/.test(line) &&
          /\b(open|openat|creat|rename|mkdir|unlink|link|symlink)\w*\(/.test(line),
      )
    const places = writes.map((line) => /"([^"]*)"/.exec(line)![1]!).filter((path) => !path.startsWith('/dev/'))
    expect(
      places.filter((path) => path.startsWith('/') && !path.startsWith(cwd) && !path.startsWith(tmpdir())),
    ).toEqual([])
    if (!['nieuw', 'rapport'].includes(verb!)) expect(places, verb).toEqual([])
  }
})

test('zonder HOME, of met een HOME dat er niet is, werkt alles', () => {
  for (const HOME of [undefined, '', '/nonexistent'])
    expect(beraad(['controleer', goodFile], { cwd, variables: { HOME, XDG_CONFIG_HOME: undefined } }).code).toBe(0)
})

test('in HOME komt niets te staan', () => {
  const home = join(cwd, 'thuis')
  mkdirSync(home)
  chmodSync(home, 0o555)
  for (const words of unattended)
    expect(beraad(words, { cwd, variables: { HOME: home, XDG_CONFIG_HOME: undefined } }).code).toBe(0)
  chmodSync(home, 0o755)
  expect(readdirSync(home)).toEqual([])
})

test('zonder terminal komt er geen vraag, maar de vlag die helpt', () => {
  for (const words of [['nieuw'], ['verder', good], ['nieuw', '--no-input']]) {
    const { code, out, err } = beraad(words, { cwd })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/--antwoorden .* --no-input/)
    expect(err).not.toContain('\u001B')
  }
})

test('uit een antwoordenbestand komt zonder vragen een hele casus', () => {
  expect(beraad(['nieuw', '--antwoorden', answers, '--no-input'], { cwd }).code).toBe(0)
  const year = readdirSync(join(cwd, 'cases')).at(-1)!
  const file = join('cases', year, readdirSync(join(cwd, 'cases', year))[0]!)
  const text = readFileSync(join(cwd, file), 'utf8')
  for (const key of ['beslissing:', 'argumenten:', 'conclusie:', 'toets:']) expect(text).toContain(`\n${key}`)
  expect(beraad(['controleer', '-q', file], { cwd })).toEqual({ code: 0, out: '', err: '' })
})

test('eigen omgevingsvariabelen zijn er niet: alleen namen die al iets betekenen', () => {
  const known = [
    'ACCESSIBLE',
    'CHROME_PATH',
    'CI_PROJECT_DIR',
    'COLUMNS',
    'DEBUG',
    'EDITOR',
    'FORCE_COLOR',
    'FORGEJO_ACTIONS',
    'GITEA_ACTIONS',
    'GITHUB_ACTIONS',
    'GITHUB_WORKSPACE',
    'GITLAB_CI',
    'HOME',
    'NO_COLOR',
    'PATH',
    'TERM',
    'USERPROFILE',
    'VISUAL',
    'XDG_CONFIG_HOME',
    'XDG_RUNTIME_DIR',
  ]
  const src = join(import.meta.dirname, '..', '..', 'src')
  const texts = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(io|commands)\/.*\.ts$|^[^/]+\.ts$/.test(name))
    .map((name) => readFileSync(join(src, name), 'utf8'))
  const named = texts.flatMap((text) => [...text.matchAll(/\b(?:env|variables)(?:\.|\[')(\w+)/g)].map((m) => m[1]!))
  expect(named).toContain('ACCESSIBLE')
  expect([...new Set(named)].filter((name) => /^[A-Z]/.test(name) && !known.includes(name))).toEqual([])
})
