/** Lijnen and factors as a user meets them: listed, explained, and checked with the cases. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { beraad } from './run.js'

const root = join(import.meta.dirname, '..', '..')
let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'beraad-factoren-'))
  for (const folder of ['cases', 'factoren']) cpSync(join(root, folder), join(cwd, folder), { recursive: true })
})
afterEach(() => rmSync(cwd, { recursive: true }))

const lijn = 'afzien-van-terugvordering'
const list = (lines: string) => writeFileSync(join(cwd, 'factoren', `${lijn}.yaml`), lines)

test('de voorbeelden gebruiken alleen factoren die in hun lijn staan, en alle lijnen zijn goed', () => {
  expect(beraad(['controleer'], { cwd }).out).toMatch(/^Geen problemen in \d+ bestanden\.\n$/)
  const { lijnen } = JSON.parse(beraad(['factoren', '--json'], { cwd }).out) as {
    lijnen: { voorgesteld: unknown[]; factoren: { gebruik: unknown[] }[] }[]
  }
  expect(lijnen).toHaveLength(4)
  expect(lijnen.flatMap(({ voorgesteld }) => voorgesteld)).toEqual([])
  expect(lijnen.flatMap(({ factoren }) => factoren).filter(({ gebruik }) => gebruik.length === 0)).toEqual([])
})

test('een factor wordt uitgelegd, ook als je hem bijna goed typt', () => {
  const { out } = beraad(['factoren', '--leg-uit', 'te-late-beslissing'], { cwd })
  expect(out).toContain('2020-03-11-voorschot-en-terugvordering\n    a1, doorslaggevend; oordeel: ja; status: afgerond')
  const near = beraad(['factoren', '--leg-uit', 'te-late-beslising'], { cwd })
  expect({ code: near.code, err: near.err }).toMatchObject({ code: 2 })
  expect(near.err).toContain('Bedoelde je te-late-beslissing?')
})

test('een lijn die er niet is, noemt de lijnen die er wel zijn; een map zonder lijnen zegt wat je kunt doen', () => {
  expect(beraad(['factoren', 'anders'], { cwd }).err).toContain(lijn)
  rmSync(join(cwd, 'factoren'), { recursive: true })
  expect(beraad(['factoren'], { cwd })).toMatchObject({ code: 2 })
  expect(beraad(['controleer'], { cwd }).out).toMatch(/^Geen problemen in \d+ bestanden\.\n$/)
})

test('een kapotte lijst wordt aangewezen op de regel, en houdt het nakijken van casussen niet tegen', () => {
  list(`schemaVersie: 1\r\nlijn: ${lijn}\r\nvraag: Ja?\r\nfactoren:\r\n  - id: x\r\n    kannt: pro\r\n`)
  const { code, out } = beraad(['controleer'], { cwd })
  expect(code).toBe(1)
  expect(out).toContain(`factoren/${lijn}.yaml:6:5: fout [SCHEMA-ONBEKEND]`)
  expect(out).not.toContain('FACTOR-ONBEKEND')
  expect(beraad(['factoren'], { cwd })).toMatchObject({ code: 1 })
  expect(beraad(['controleer', 'factoren'], { cwd }).code).toBe(1)
})

test('een factor die uit de lijst verdwijnt of van kant wisselt, wordt bij de casus gemeld', () => {
  const factor = (id: string, kant: string) =>
    `  - id: ${id}\n    kant: ${kant}\n    definitie: Iets.\n    ingevoerd: "2020-01-01"\n`
  list(`schemaVersie: 1\nlijn: ${lijn}\nvraag: Ja?\nfactoren:\n${factor('te-late-beslissing', 'contra')}`)
  const { code, out } = beraad(['controleer', 'cases/2020'], { cwd })
  expect(code).toBe(1)
  expect(out).toContain('fout [FACTOR-KANT]: De factor te-late-beslissing is contra, maar staat hier bij pro.')
  expect(out).toContain('waarschuwing [FACTOR-ONBEKEND]: De factor onevenredig-gevolg staat niet in de lijst')
})

test('een anker in een lijst wordt geweigerd, zoals in een casus', () => {
  list(`schemaVersie: 1\nlijn: &x ${lijn}\nvraag: *x\nfactoren: []\n`)
  expect(beraad(['controleer', 'factoren'], { cwd })).toMatchObject({ code: 5 })
})
