/** `beraad rapport --alle`: a report of every case, as somebody with a folder of them meets it. */
import { spawn } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { beraad as runBeraad } from './run.js'

/** Named here, so that a new example changes nothing. */
const ids = [
  '2020-03-11-voorschot-en-terugvordering',
  '2020-12-15-herstelactie-vergeten-groep',
  '2021-11-16-morele-reconstructie-wb3000',
  '2024-05-14-herbeoordeling-na-wachten',
  '2024-10-08-oordeel-met-terugwerkende-kracht',
  '2024-11-19-tweede-herbeoordeling-wb3000',
]
const program = join(import.meta.dirname, '..', '..', 'bin', 'beraad.js')
let folder: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'beraad-alle-')))
  for (const id of ids) {
    const file = join('cases', id.slice(0, 4), `${id}.yaml`)
    cpSync(join(import.meta.dirname, '..', '..', file), join(folder, file))
  }
})
afterEach(() => rmSync(folder, { recursive: true }))
const beraad = (...words: string[]) => runBeraad(words, { cwd: folder })
const made = (name = 'uit') => readdirSync(join(folder, name)).sort()

test('van elke casus komt een rapport, onder het id', () => {
  expect(beraad('rapport', '--alle', '-o', 'uit')).toMatchObject({
    code: 0,
    err: `${ids.length} rapporten geschreven in uit.\n`,
  })
  expect(made()).toEqual(ids.map((id) => `${id}.html`))
  beraad('rapport', ids[3]!, '-o', 'een.html')
  expect(readFileSync(join(folder, 'uit', `${ids[3]}.html`), 'utf8')).toBe(
    readFileSync(join(folder, 'een.html'), 'utf8'),
  )
})

test('van een soort casus waar het rapport niet bij hoort, staat erbij dat het er niet is', () => {
  expect(beraad('rapport', '--alle', '-o', 'uit', '--soort', 'matrix').err).toBe(
    '4 rapporten geschreven in uit.\nBij 2 casussen hoort geen rapport matrix. Daar is wel een verslag van.\n',
  )
})

test('wat openbaar wordt, heeft geen id in de naam van het bestand', () => {
  beraad('rapport', '--alle', '-o', 'uit', '--profiel', 'openbaar', '--vorm', 'markdown')
  expect(made()).toEqual(ids.map((_, i) => `rapport-${i + 1}.md`))
})

test('de filters van lijst kiezen mee', () => {
  beraad('rapport', '--alle', '-o', 'uit', '--sinds', '2024-06')
  expect(made()).toEqual(ids.filter((id) => id > '2024-06').map((id) => `${id}.html`))
  expect(beraad('rapport', ids[0]!, '--sinds', '2024')).toMatchObject({ code: 2 })
})

test('wat er al is, blijft staan en wordt genoemd; met --force niet', () => {
  beraad('rapport', '--alle', '-o', 'uit')
  const file = join(folder, 'uit', `${ids[0]}.html`)
  writeFileSync(file, 'van mij')
  const again = beraad('rapport', '--alle', '-o', 'uit')
  expect(again).toMatchObject({ code: 2 })
  expect(again.err).toContain(`${ids.length} bestanden bestonden al en bleven staan.`)
  expect(readFileSync(file, 'utf8')).toBe('van mij')
  expect(beraad('rapport', '--alle', '-o', 'uit', '--force')).toMatchObject({ code: 0 })
  expect(readFileSync(file, 'utf8')).toContain('<!DOCTYPE html>')
})

test('één kapotte casus houdt de andere niet tegen', () => {
  appendFileSync(join(folder, 'cases', '2024', `${ids[3]}.yaml`), '\nkapot: [')
  const result = beraad('rapport', '--alle', '-o', 'uit')
  expect(result).toMatchObject({ code: 1 })
  expect(result.err).toContain(`${ids[3]}.yaml`)
  expect(made()).toEqual(ids.toSpliced(3, 1).map((id) => `${id}.html`))
})

test('zonder map, of met een id erbij, zegt het wat er mist', () => {
  expect(beraad('rapport', '--alle')).toMatchObject({
    code: 2,
    err: expect.stringContaining('In welke map') as string,
  })
  expect(beraad('rapport', ids[0]!, '--alle', '-o', 'uit')).toMatchObject({ code: 2 })
  expect(beraad('rapport')).toMatchObject({ code: 2, err: expect.stringContaining('--alle') as string })
})

test('Ctrl+C halverwege stopt na het rapport dat bezig is: wat er staat is heel, en er blijft niets anders achter', async () => {
  const file = join(folder, 'cases', '2024', `${ids[3]}.yaml`)
  for (let i = 0; i < 100; i++) cpSync(file, join(folder, 'cases', '2024', `2024-05-14-kopie-${i}.yaml`))
  const child = spawn(process.execPath, [program, 'rapport', '--alle', '-o', 'uit'], { cwd: folder })
  let err = ''
  child.stderr.on('data', (text) => (err += text))
  const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve(code ?? signal)))
  await vi.waitFor(() => expect(made().length).toBeGreaterThan(0), { timeout: 20_000, interval: 5 })
  child.kill('SIGINT')
  expect(await ended).toBe(130)
  expect(err).toBe('Gestopt.\n')
  expect(made().length).toBeLessThan(100)
  for (const name of made()) expect(readFileSync(join(folder, 'uit', name), 'utf8')).toMatch(/<\/html>\n$/)
})
