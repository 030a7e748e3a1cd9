/** The check before a commit, with the real pre-commit. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { badCase, beraad, works } from '../cli/run.js'
import { root, teamRepository, yamlAt, type TeamRepository } from './world.js'

const canCommit = works('pre-commit', '--version')
if (!canCommit) console.warn('Overgeslagen: pre-commit is hier niet.')

let team: TeamRepository
beforeAll(() => {
  team = teamRepository()
  team.bash('npm install --global --offline --omit=optional --ignore-scripts ./gereedschap/moreel-beraad-*.tgz')
}, 60_000)
afterAll(() => team.remove())

test.skipIf(!canCommit)('wat init schrijft en wat dit programma aanbiedt, is geldig', () => {
  expect(team.bash('pre-commit validate-config .pre-commit-config.yaml')).toMatchObject({ code: 0 })
  expect(team.bash(`pre-commit validate-manifest '${join(root, '.pre-commit-hooks.yaml')}'`)).toMatchObject({ code: 0 })
})

test.skipIf(!canCommit)('een goede casus komt erdoor, een casus met een fout niet', { timeout: 60_000 }, () => {
  expect(team.bash('pre-commit run --all-files')).toMatchObject({ code: 0 })
  const file = badCase(team.folder)
  const { code, out } = team.bash(`git add ${file} && pre-commit run`)
  expect(code).toBe(1)
  expect(out).toContain(file)
  team.bash(`rm ${file} && git add --all cases`)
})

test('vier controles tegelijk zitten elkaar niet in de weg, en schrijven niets', () => {
  const everything = 'find . -type f -not -path "./npm/*" -not -path "./.git/*" | sort | xargs sha256sum'
  const before = team.bash(everything).out
  expect(team.bash('git ls-files "cases/202?/*.yaml" | xargs -P4 -n1 beraad controleer')).toMatchObject({ code: 0 })
  expect(team.bash(everything).out).toBe(before)
})

type Hook = Record<'id' | 'name' | 'entry' | 'files', string>

test('de haken kijken alleen naar casussen, en init zet dezelfde klaar', () => {
  const hooks = yamlAt(join(root, '.pre-commit-hooks.yaml')) as Hook[]
  expect(hooks.map(({ id }) => id)).toEqual(['beraad-controleer', 'beraad-lek'])
  const own = yamlAt(join(team.folder, '.pre-commit-config.yaml')) as { repos: { hooks: Hook[] }[] }
  expect(own.repos[0]!.hooks).toEqual(
    hooks.map(({ id, name, entry, files }) => ({ id, name, entry, files, language: 'system' })),
  )
  for (const { files, entry } of hooks) {
    expect(entry).toMatch(/^beraad controleer/)
    const looksAt = new RegExp(files)
    expect(['cases/2024/a.yaml', 'cases/2024/a.yml'].every((path) => looksAt.test(path))).toBe(true)
    expect(['cases/a.yaml.bak', 'docs/cases/a.yaml', 'schema/a.json'].some((path) => looksAt.test(path))).toBe(false)
  }
})

test('de haak op lekken houdt een zeker lek tegen, en laat door wat alleen misschien een lek is', () => {
  const hooks = yamlAt(join(root, '.pre-commit-hooks.yaml')) as { id: string; entry: string }[]
  const words = hooks
    .find(({ id }) => id === 'beraad-lek')!
    .entry.split(' ')
    .slice(1)
  const codeWith = (leak: string) => {
    const text = `schemaVersie: 1\nlijn: huur\nvraag: Mag het${leak}?\nfactoren: []\n`
    return beraad([...words, '-'], { cwd: team.folder, input: text }).code
  }
  expect([' wel', ' van 123456782', ' van BSN 123456782'].map(codeWith)).toEqual([0, 0, 1])
})

test('npm pack zegt alleen de naam van het pakket, want pre-commit neemt de uitvoer daarvoor', () => {
  expect(readFileSync(join(root, '.npmrc'), 'utf8')).toMatch(/^foreground-scripts=false$/m)
})
