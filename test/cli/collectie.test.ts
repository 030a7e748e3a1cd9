/** `beraad collectie` and its bundel as a shell runs them. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CasusFile } from '../../src/core/casus/schema.js'
import { displayWidth } from '../../src/core/text/width.js'
import { newText } from '../../src/core/text/serialize.js'
import { aCasusFile } from '../builders.js'
import { hostileTexts } from '../core/report/hostile.js'
import { badCase, beraad, folderWithCases } from './run.js'

let cwd: string
let remove: () => void
beforeEach(() => {
  ;({ folder: cwd, remove } = folderWithCases())
  rmSync(join(cwd, 'cases'), { recursive: true })
  mkdirSync(join(cwd, 'cases'))
  put('2021-01-01-een', 'ja')
  put('2022-01-01-twee', 'nee')
})
afterEach(() => remove())

/** A case of one lijn, with a factor on both sides. */
function put(
  id: string,
  oordeel: 'ja' | 'nee',
  partial: Partial<CasusFile> = {},
  stelling = 'Je behoort op tijd te beslissen.',
) {
  const argumenten: CasusFile['argumenten'] = [
    { id: 'a1', kant: 'pro', stelling, factor: 'te-laat' },
    { id: 'a2', kant: 'contra', stelling, factor: 'wettelijke-plicht' },
  ]
  const conclusie = { oordeel, doorslaggevend: [oordeel === 'ja' ? 'a1' : 'a2'] }
  const casus = aCasusFile({
    id,
    titel: 'Geheime titel',
    status: 'besloten',
    lijn: 'afzien',
    argumenten,
    conclusie,
    ...partial,
  })
  writeFileSync(join(cwd, 'cases', `${id}.yaml`), newText(casus))
}

const settings = (text: string) => writeFileSync(join(cwd, '.beraad.yaml'), text)

test('de JSON past bij haar schema', () => {
  put('2023-01-01-drie', 'ja', { verwijzingen: [{ naar: '2022-01-01-twee', behandeling: 'herziet' }] })
  const { code, out } = beraad(['collectie', '--json'], { cwd })
  expect(code).toBe(0)
  const validate = new Ajv().compile(JSON.parse(readFileSync('schema/collectie.schema.json', 'utf8')) as object)
  expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true)
  expect(out).toContain('"herziet"')
})

test('de drempel komt uit .beraad.yaml', () => {
  expect(beraad(['collectie'], { cwd }).out).not.toContain('algemene regel')
  settings('drempelAlgemeneRegel: 2\n')
  expect(beraad(['collectie'], { cwd }).out).toContain('De drempel is 2. Is een algemene regel nodig?')
  expect(beraad(['collectie', '--toegankelijk', '--json'], { cwd }).out).toContain('"drempelAlgemeneRegel": 2')
})

test.each(['veel', '"5"', '1', '0', '-3', '2.5', 'null', '[]'])(
  'een drempel %s wordt niet genomen, ook niet toegankelijk',
  (value) => {
    settings(`drempelAlgemeneRegel: ${value}\n`)
    for (const words of [['collectie'], ['collectie', '--toegankelijk']]) {
      const { code, out, err } = beraad(words, { cwd })
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toMatch(
        /^\.beraad\.yaml:1:\d+: drempelAlgemeneRegel is een heel getal vanaf 2\.\nSchrijf bijvoorbeeld/,
      )
    }
  },
)

test('een onleesbaar bestand wordt genoemd, de rest telt mee', () => {
  const bad = badCase(cwd)
  for (const words of [['collectie'], ['collectie', '--bundel', 'afzien']]) {
    const { code, out, err } = beraad(words, { cwd })
    expect(code).toBe(1)
    expect(err).toContain(bad)
    expect(out).toMatch(/^# /)
  }
})

test.each([80, 40])('op %i kolommen loopt geen regel van collectie of bundel over', (width) => {
  put(
    '2023-01-01-drie',
    'nee',
    {},
    'Zo behoort het, want anders is het gevolg voor dit gezin veel te groot om te dragen.',
  )
  for (const words of [['collectie'], ['collectie', '--bundel', 'afzien']])
    for (const flags of [[], ['--toegankelijk']]) {
      const file = join(cwd, 'uit.txt')
      expect(beraad([...words, ...flags, '-fo', file], { cwd, variables: { COLUMNS: String(width) } }).code).toBe(0)
      const lines = readFileSync(file, 'utf8').split('\n')
      expect(lines.filter((line) => displayWidth(line) > width)).toEqual([])
      if (flags.length > 0) expect(lines.join('')).not.toMatch(/[\u2500-\u257F]/)
    }
})

test('vijandige teksten in een casus sturen het scherm niet en worden geen opmaak', () => {
  for (const [i, text] of hostileTexts.entries()) put(`2023-01-01-v${i}`, 'nee', {}, `x ${text}`)
  const { code, out } = beraad(['collectie', '--bundel', 'afzien'], { cwd })
  expect(code).toBe(0)
  expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/)
  const headings = out.match(/^#+ .*/gm)!
  expect(headings.filter((line) => !/^(# Bundel|## |### Casus [A-Z]+ \(20\d\d\)$)/.test(line))).toEqual([])
})

test('de bundel noemt geen titel of id, en zegt waar nog een naam kan staan', () => {
  put('2023-01-01-drie', 'nee', {}, 'Je behoort iemand@voorbeeld.invalid te antwoorden.')
  const { code, out, err } = beraad(['collectie', '--bundel', 'afzien', '--quiet'], { cwd })
  expect(code).toBe(0)
  expect(out).toContain('Lees dit na:')
  expect(out).not.toMatch(/Geheime|2021-01|een\.yaml/)
  expect(err.replace(/\s+/g, ' ')).toContain(
    'Casus C (2023-01-01-drie): bij doorslaggevend argument 1 staat een e-mailadres.',
  )
  expect(err).not.toContain('voorbeeld.invalid')
})

test('zonder iets te bundelen, met --json of een onbekende lijn lees je wat je kunt doen', () => {
  rmSync(join(cwd, 'cases', '2022-01-01-twee.yaml'))
  expect(beraad(['collectie', '--bundel', 'afzien'], { cwd })).toMatchObject({ code: 2, out: '' })
  expect(beraad(['collectie', '--bundel', 'afzien'], { cwd }).err).toContain('beraad collectie --lijn afzien')
  expect(beraad(['collectie', '--bundel', 'afzien', '--json'], { cwd })).toMatchObject({ code: 2, out: '' })
  expect(beraad(['collectie', '--bundel', 'afzein'], { cwd }).err).toContain('Bedoelde je afzien?')
})

test('een bundel die er al is, blijft staan zonder --force', () => {
  expect(beraad(['collectie', '--bundel', 'afzien', '-o', 'bundel.md'], { cwd }).code).toBe(0)
  expect(beraad(['collectie', '--bundel', 'afzien', '-o', 'bundel.md'], { cwd }).code).toBe(2)
})
