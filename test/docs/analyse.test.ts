/** The questions in docs/analyse.md give the answers that stand there. With other cases: npx vitest run test/docs -u */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { answers, bash, beraad, works } from '../cli/run.js'

const root = join(import.meta.dirname, '..', '..')
const guide = join(root, 'docs', 'analyse.md')
const canQuery = works('jq', '--version')
if (!canQuery) console.warn('Overgeslagen: jq is hier niet.')

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'beraad-analyse-'))
  cpSync(join(root, 'cases'), join(folder, 'cases'), { recursive: true })
  git('init', '-q')
  recordAt('2020-04-01', 'stand: open')
  recordAt('2020-10-01', 'stand: uitgevoerd')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function git(...words: string[]): string {
  const author = ['-c', 'user.name=analist', '-c', 'user.email=analist@voorbeeld.invalid']
  return spawnSync('git', [...author, ...words], { cwd: folder, encoding: 'utf8' }).stdout
}

/** In git on a day: the measures of one case as they stood then. */
function recordAt(day: string, stand: string): void {
  const file = join('cases', '2020', '2020-03-11-voorschot-en-terugvordering.yaml')
  const text = readFileSync(join(root, file), 'utf8')
  expect(text).toContain('stand: uitgevoerd')
  writeFileSync(join(folder, file), text.replaceAll('stand: uitgevoerd', stand))
  git('add', '--all')
  process.env.GIT_COMMITTER_DATE = `${day}T12:00:00`
  git('commit', '-qm', day)
  delete process.env.GIT_COMMITTER_DATE
}

test.skipIf(!canQuery)('elke opdracht in docs/analyse.md geeft wat eronder staat', { timeout: 60_000 }, async () => {
  const again = readFileSync(guide, 'utf8').replace(/(?<=^```console\n)[^]*?(?=^```$)/gm, (block) =>
    block.replace(/^(?!\$ ).*\n/gm, '').replace(/^\$ (.+)\n/gm, (line, command: string) => line + answerTo(command)),
  )
  expect(again.match(/^\$ git grep /gm)?.length).toBeGreaterThanOrEqual(10)
  await expect(again).toMatchFileSnapshot(guide)
})

function answerTo(command: string): string {
  const { code, out, err } = bash(command, { cwd: folder, variables: { LC_ALL: 'C.UTF-8' } })
  expect({ command, code, err, isEmpty: out === '' }).toEqual({ command, code: 0, err: '', isEmpty: false })
  return out
}

describe('elk antwoord', () => {
  const files = readdirSync(join(root, 'cases'), { recursive: true, encoding: 'utf8' }).filter((f) =>
    f.endsWith('.yaml'),
  )

  test.each(files)('in %s staat achter zijn sleutel op één regel', (file) => {
    // YAML 1.1 takes ja and nee for true and false, so as keys they stand between quotes.
    const text = readFileSync(join(root, 'cases', file), 'utf8').replace(/"(ja|nee)":/g, '$1:')
    const lost = answersIn(parse(text)).filter(
      ([key, value]) => !linesFor(key, value).some((line) => text.includes(line)),
    )
    expect(lost).toEqual([])
  })
})

/** Key and value of everything that is a text, number or yes/no; an item of a list has no key of its own. */
function answersIn(value: unknown, key = ''): [string, unknown][] {
  if (Array.isArray(value)) return value.flatMap((item) => answersIn(item))
  if (typeof value !== 'object' || value === null) return [[key, value]]
  return Object.entries(value).flatMap(([name, inner]) => answersIn(inner, name))
}

function linesFor(key: string, value: unknown): string[] {
  if (key === '') return [String(value), JSON.stringify(value)]
  if (String(value).includes('\n')) return [`${key}: |`]
  return [`${key}: ${String(value)}`, `${key}: ${JSON.stringify(value)}`]
}

test('een vastgelegde zitting raakt alleen het bestand van die casus', () => {
  beraad(['init', '--quiet'], { cwd: folder })
  git('add', '--all')
  git('commit', '-qm', 'klaar')
  expect(beraad(['nieuw', '--antwoorden', answers, '--no-input'], { cwd: folder }).code).toBe(0)
  git('add', '--all')
  git('commit', '-qm', 'eerste zitting')
  const changed = git('show', '--name-only', '--format=', 'HEAD').trim().split('\n')
  expect(changed).toEqual([expect.stringMatching(/^cases\/\d{4}\/[^/]+\.yaml$/)])
})

test('een casus die je schrijft, begint met de regel die editors naar het schema leidt', () => {
  for (const file of git('ls-files', 'cases/*.yaml').trim().split('\n')) {
    const [first] = readFileSync(join(folder, file), 'utf8').split('\n')
    const schema = /^# yaml-language-server: \$schema=(\S+)$/.exec(first!)![1]!
    expect(join(file, '..', schema), file).toBe('schema/casus.schema.json')
    expect(git('ls-files', 'schema/casus.schema.json')).not.toBe('')
  }
})
