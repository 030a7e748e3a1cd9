/** Reports as files and as JSON, by the built program. */
import { appendFileSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterAll, expect, test } from 'vitest'
import { repositoryIn } from '../io/repository.js'
import { beraad, folderWithCases, good, goodFile } from './run.js'

const { folder, remove } = folderWithCases()
afterAll(remove)
const schema = JSON.parse(readFileSync('schema/rapport.schema.json', 'utf8')) as object
const isRapport = new Ajv({ strict: false }).compile(schema)

test.each(['intern', 'directie', 'moresprudentie', 'openbaar'])('json voor %s klopt met zijn schema', (profiel) => {
  const { out } = beraad(['rapport', good, '--profiel', profiel, '--vorm', 'json'], { cwd: folder })
  const data = JSON.parse(out) as { profiel: string }
  expect(isRapport(data), JSON.stringify(isRapport.errors)).toBe(true)
  expect(data.profiel).toBe(profiel)
  expect(isRapport({ ...data, profiel: 'iedereen' })).toBe(false)
})

test.each(['docx', 'odt'])('een %s-bestand wordt genoemd met soort en omvang, en is elke keer gelijk', (ending) => {
  const path = `verslag.${ending}`
  const { code, err } = beraad(['rapport', good, '-o', path], { cwd: folder, variables: { TZ: 'Asia/Tokyo' } })
  const first = readFileSync(join(folder, path))
  expect(code).toBe(0)
  expect(err).toBe(
    `Rapport geschreven naar ${path} (${ending}, ${Math.round(statSync(join(folder, path)).size / 1000)} kB).\n`,
  )
  beraad(['rapport', good, '-o', path, '--force'], { cwd: folder, variables: { TZ: 'America/New_York' } })
  expect(readFileSync(join(folder, path)).equals(first)).toBe(true)
})

test('zonder browser komt er geen pdf, en wel een zin met een uitweg', () => {
  const { code, err } = beraad(['rapport', good, '-o', 'verslag.pdf'], {
    cwd: folder,
    variables: { CHROME_PATH: '/bestaat/niet' },
  })
  expect(code).toBe(3)
  expect(err).toBe('CHROME_PATH wijst geen programma aan.\nGeef daar het hele pad van een browser.\n')
})

test('een rapport noemt de commit van zijn casus, op het scherm en voor wie de casus niet mag kennen niet', () => {
  const repo = repositoryIn(folder)
  repo.commit()
  const commit = repo.git('rev-parse', 'HEAD').trim()
  const reported = (...words: string[]) => beraad(['rapport', good, ...words], { cwd: folder }).out
  const { out } = beraad(['rapport', good, '--json'], { cwd: folder })
  expect(isRapport(JSON.parse(out))).toBe(true)
  expect(JSON.parse(out)).toMatchObject({ commit, gemaaktMet: expect.stringMatching(/^beraad \d/) as string })
  expect(reported()).toContain(`\n- **Commit:** ${commit.slice(0, 12)}\n`)
  expect(reported('--soort', 'voorlegger')).toContain(`; commit: ${commit.slice(0, 12)}; versie: 1; `)
  for (const words of [
    ['--vorm', 'terminal'],
    ['--profiel', 'openbaar'],
  ])
    expect(reported(...words)).not.toContain(commit.slice(0, 7))
  appendFileSync(join(folder, goodFile), '# anders dan in git\n')
  expect(reported()).not.toMatch(/commit/i)
})

test('een rapport dat er voor een soort casus niet is, wordt met een uitweg geweigerd', () => {
  const words = ['rapport', '2020-12-15-herstelactie-vergeten-groep', '--soort', 'kernpunten']
  const { code, out, err } = beraad(words, { cwd: process.cwd() })
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toBe(
    'Het rapport kernpunten is er niet voor: groep van gelijke gevallen.\nWat er wel is: verslag. Bijvoorbeeld: beraad rapport 2020-12-15-herstelactie-vergeten-groep\n',
  )
})
