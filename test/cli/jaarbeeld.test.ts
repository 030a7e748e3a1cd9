/** `beraad jaarbeeld` as a user runs it: the year, the form, and what is told when something is wrong. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { badCase, beraad, folderWithCases } from './run.js'

let world: ReturnType<typeof folderWithCases>
beforeAll(() => void (world = folderWithCases()))
afterAll(() => world.remove())
const run = (...words: string[]) => beraad(words, { cwd: world.folder })

test('wat geen jaar is, of nog moet komen, wordt geweigerd met een uitweg', () => {
  const wrong = run('jaarbeeld', 'vorig')
  expect(wrong).toMatchObject({ code: 2, out: '' })
  expect(wrong.err).toMatch(/"vorig" is geen jaar\.[^]*beraad jaarbeeld \d{4}/)
  expect(run('jaarbeeld', '9999').err).toMatch(/Het jaar 9999 moet nog komen\.[^]*Kies een jaar tot en met \d{4}\./)
})

test('met -o komt er een pagina, die voor iedereen is', () => {
  expect(run('jaarbeeld', '2020', '-o', 'jaar.html').err).toMatch(
    /^Jaarbeeld geschreven naar jaar\.html \(html, \d+ kB\)\./,
  )
  const page = readFileSync(join(world.folder, 'jaar.html'), 'utf8')
  expect(page).toContain('<title>Jaarbeeld 2020</title>')
  expect(page).toContain('Voorschot en terugvordering')
  expect(page).not.toContain('2020-03-11-voorschot')
})

test.each(['moresprudentie', 'openbaar'])('wie het voor %s maakt, hoort welke casus je nakijkt', (profiel) => {
  const path = join(world.folder, 'cases/2020/2020-03-11-voorschot-en-terugvordering.yaml')
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replace(/^titel: .*$/m, 'titel: Bel 06-12345678 over het voorschot'))
  const { code, err } = run('jaarbeeld', '2020', '--profiel', profiel)
  writeFileSync(path, text)
  expect(code).toBe(0)
  expect(err).toMatch(/in een titel, vraag of beginsel van deze casussen[^]*- 2020-03-11-voorschot/)
})

test('een bestand dat niet te lezen is, wordt genoemd, en het jaarbeeld komt er wel', () => {
  const file = badCase(world.folder)
  const { code, out, err } = run('jaarbeeld', '2020', '--json', '--profiel', 'directie')
  expect(code).toBe(1)
  expect(err).toContain(file)
  expect(JSON.parse(out)).toMatchObject({
    versie: 1,
    jaar: '2020',
    profiel: 'directie',
    gelezen: 2,
    samen: { besloten: 1 },
  })
})
