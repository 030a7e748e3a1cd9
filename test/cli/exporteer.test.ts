/** Exports and frames as a user meets them: files, stdout, messages and exit codes. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { badCase, beraad, folderWithCases, good, goodFile } from './run.js'

let cwd: string
let remove: () => void
beforeEach(() => ({ folder: cwd, remove } = folderWithCases()))
afterEach(() => remove())

const fileText = (name: string) => readFileSync(join(cwd, name), 'utf8')

test('de naam van het bestand bepaalt de vorm, en een bestand dat er is blijft staan', () => {
  expect(beraad(['exporteer', good, '-o', 'x.argdown'], { cwd })).toMatchObject({ code: 0, out: '' })
  expect(fileText('x.argdown')).toContain('[vraag]: Behoor ik')
  expect(beraad(['export', good, '-o', 'x.aif.json'], { cwd }).err).toContain('Niet in de export: a15 en a16.')
  expect(JSON.parse(fileText('x.aif.json'))).toHaveProperty('locutions')
  expect(beraad(['exporteer', good, '-o', 'x.argdown'], { cwd })).toMatchObject({ code: 2 })
})

test('meer casussen passen in csv en json, en niet in argdown', () => {
  const all = JSON.parse(beraad(['exporteer', '--alle', '--vorm', 'json'], { cwd }).out) as { casussen: unknown[] }
  expect(all.casussen).toHaveLength(2)
  expect(beraad(['exporteer', good, good, '--vorm', 'argdown'], { cwd })).toMatchObject({ code: 0 })
  const { code, err } = beraad(['exporteer', '--alle', '--vorm', 'argdown'], { cwd })
  expect({ code, err }).toMatchObject({ code: 2 })
  expect(err).toContain('past één casus')
})

test.each([
  [['exporteer', good], 'In welke vorm'],
  [['exporteer', good, '--vorm', 'pdf'], 'De vorm "pdf" bestaat niet.'],
  [['exporteer', '--vorm', 'csv'], 'Welke casus'],
  [['exporteer', good, '--alle', '--vorm', 'csv'], 'Kies één van de twee'],
  [['exporteer', good, '--vorm', 'csv', '--profiel', 'openbaar'], 'hoort geen profiel'],
  [['exporteer', good, '-o', 'x.mdto.xml'], 'In .beraad.yaml ontbreekt bij archief: organisatie'],
])('%j zegt wat er ontbreekt', (words, said) => {
  const { code, out, err } = beraad(words, { cwd })
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(said)
})

test('bij een vertrouwelijke casus staat op stderr dat alles in de export staat, ook met --quiet', () => {
  writeFileSync(
    join(cwd, goodFile),
    fileText(goodFile).replace('vertrouwelijkheid: openbaar', 'vertrouwelijkheid: vertrouwelijk'),
  )
  const { code, err } = beraad(['exporteer', good, '--vorm', 'csv', '--quiet'], { cwd })
  expect({ code, err: err.replaceAll('\n', ' ') }).toEqual({
    code: 0,
    err: `Let op, vertrouwelijk: ${good}. De export bevat de volledige tekst. `,
  })
})

test('kaders noemt per wet de casussen; een kapot bestand houdt de rest niet tegen', () => {
  expect(beraad(['kaders', 'BWBR0005537'], { cwd }).out).toContain(`- ${good}, k6: ja, mits (advies)`)
  expect(beraad(['kaders', 'bestaat-niet'], { cwd })).toMatchObject({ code: 0, out: 'Geen kaders gevonden.\n' })
  badCase(cwd)
  const { code, out } = beraad(['kaders', '--plain'], { cwd })
  expect(code).toBe(1)
  expect(out).toContain(`\t${good}\tk6\t`)
})
