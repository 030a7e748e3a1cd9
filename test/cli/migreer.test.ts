/** Files of an older and of a newer version, at every verb. Version 0 is invented: it was never in use. */
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { beraad, folderWithCases, good, goodFile } from './run.js'

const root = join(import.meta.dirname, '..', '..')
const fixture = readFileSync(join(root, 'test', 'migrate', '0', 'laptop.yaml'), 'utf8')
const wanted = readFileSync(join(root, 'test', 'migrate', '0', 'laptop.nu.yaml'), 'utf8')
const oldFile = 'cases/2024/2024-11-05-laptop.yaml'
let cwd: string
let remove: () => void

beforeEach(() => {
  ;({ folder: cwd, remove } = folderWithCases())
  writeFileSync(join(cwd, oldFile), fixture)
})
afterEach(() => remove())

const onDisk = (file = oldFile) => readFileSync(join(cwd, file), 'utf8')

test('zonder --schrijf zie je per bestand wat er verandert, en verandert er niets', () => {
  const { code, out, err } = beraad(['migreer'], { cwd })
  expect(code).toBe(0)
  expect(out).toContain(`${oldFile}: van versie 0 naar 1\n  - De status advice heet nu advies.\n`)
  expect(out).toMatch(/\n3 bestanden: 1 om te zetten, 2 al goed\.\n$/)
  expect(err).toBe('Er is niets geschreven. Omzetten: beraad migreer --schrijf\n')
  expect(onDisk()).toBe(fixture)
})

test('met --schrijf staat de nieuwe vorm er, en de tweede keer is er niets te doen', () => {
  expect(beraad(['migreer', '--schrijf'], { cwd })).toMatchObject({ code: 0, err: '' })
  expect(onDisk()).toBe(wanted)
  expect(readdirSync(join(cwd, 'cases', '2024')).filter((name) => name.startsWith('.'))).toEqual([])
  expect(beraad(['migreer', '--schrijf'], { cwd })).toEqual({
    code: 0,
    out: '3 bestanden: 0 omgezet, 3 al goed.\n',
    err: '',
  })
  expect(beraad(['migreer', '--quiet'], { cwd })).toEqual({ code: 0, out: '', err: '' })
  expect(onDisk()).toBe(wanted)
})

test('ook van een pad, vanuit een onderliggende map, en als JSON', () => {
  const below = join(cwd, 'cases', '2024')
  const { code, out } = beraad(['migreer', '2024-11-05-laptop.yaml', '--json'], { cwd: below })
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    versie: 1,
    geschreven: false,
    bestanden: [{ bestand: '2024-11-05-laptop.yaml', uitkomst: 'verouderd', van: 0, naar: 1 }],
  })
  expect(beraad(['migreer', '2024-11-05-laptop.yaml', '--schrijf'], { cwd: below }).code).toBe(0)
  expect(onDisk()).toBe(wanted)
})

test('één bestand dat niet kan, houdt de andere niet tegen', () => {
  const broken = 'cases/2024/2024-01-01-stuk.yaml'
  writeFileSync(
    join(cwd, broken),
    fixture.replace('2024-11-05-laptop', '2024-01-01-stuk').replace('oordeel:', 'onzin:'),
  )
  const { code, out } = beraad(['migreer', '--schrijf'], { cwd })
  expect(code).toBe(1)
  expect(out).toContain(`${broken}:3:15: fout [SCHEMA-ONBEKEND]: Na het omzetten klopt er iets nog niet: `)
  expect(out).toContain('1 omgezet, 2 al goed, 1 niet om te zetten.')
  expect(onDisk()).toBe(wanted)
  expect(onDisk(broken)).toContain('schemaVersie: 0')
})

test('een casus die iemand open heeft, blijft zoals hij is: exitcode 4', () => {
  const holder = { pid: process.pid, host: hostname(), key: 'x', since: '2025-03-11T10:00:00Z', user: 'proef' }
  writeFileSync(join(cwd, 'cases', '2024', '.2024-11-05-laptop.lock'), JSON.stringify(holder))
  const { code, out } = beraad(['migreer', '--schrijf'], { cwd })
  expect(code).toBe(4)
  expect(out).toContain(`${oldFile}: niet omgezet.`)
  expect(onDisk()).toBe(fixture)
})

test('een alleen-lezen bestand en een koppeling naar buiten blijven zoals ze zijn', () => {
  chmodSync(join(cwd, oldFile), 0o444)
  expect(beraad(['migreer', '--schrijf'], { cwd }).code).toBe(3)
  expect(onDisk()).toBe(fixture)
  const outside = join(cwd, 'buiten.yaml')
  cpSync(join(cwd, oldFile), outside)
  rmSync(join(cwd, oldFile), { force: true })
  symlinkSync(outside, join(cwd, oldFile))
  mkdirSync(join(cwd, 'los', 'cases'), { recursive: true })
  symlinkSync(outside, join(cwd, 'los', 'cases', '2024-11-05-laptop.yaml'))
  expect(beraad(['migreer', '--schrijf'], { cwd: join(cwd, 'los') }).code).toBe(5)
  expect(readFileSync(outside, 'utf8')).toBe(fixture)
})

test('controleer noemt een ouder bestand, en wat je doet', () => {
  const { code, out } = beraad(['controleer', oldFile], { cwd })
  expect(code).toBe(1)
  expect(out).toMatch(/:3:15: fout \[SCHEMA-OUD\]: [^]* beraad migreer --schrijf\.\n\n1 fout, 0 w/)
})

test('elke andere opdracht weigert een ouder bestand met dat advies, en raakt het niet aan', () => {
  for (const words of [['toon', 'laptop'], ['rapport', 'laptop'], ['lijst']]) {
    const { code, err, out } = beraad(words, { cwd })
    expect(code, words.join(' ')).toBe(1)
    expect(err, words.join(' ')).toContain('beraad migreer')
    expect(out).not.toContain('Zij heeft recht')
  }
  expect(onDisk()).toBe(fixture)
})

test('een bestand van een nieuwere versie wordt alleen gelezen: geen sleutel gaat verloren', () => {
  const newer = onDisk(goodFile).replace('schemaVersie: 1', 'schemaVersie: 2\nnieuweSleutel: bewaar mij')
  writeFileSync(join(cwd, goodFile), newer)
  rmSync(join(cwd, oldFile))
  for (const words of [['toon', good], ['rapport', good], ['lijst'], ['controleer'], ['migreer', '--schrijf'], []]) {
    const { code, err, out } = beraad(words, { cwd })
    expect(code, words.join(' ')).toBe(1)
    if (words.length > 0) expect(err + out, words.join(' ')).toContain('Werk beraad bij')
  }
  expect(onDisk(goodFile)).toBe(newer)
})
