/** The action of this repository: its form, and what it does with its inputs. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import validator from '@action-validator/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { badCase } from '../cli/run.js'
import { checkKnows, root, teamRepository, yamlAt, type Step, type TeamRepository } from './world.js'

interface Action {
  inputs: Record<string, { default: string }>
  runs: { using: string; steps: Step[] }
}

const hasFlags = ['--format', '--sinds', '--streng'].every(checkKnows)
const path = join(root, 'action.yml')
const action = yamlAt(path) as Action

let team: TeamRepository
beforeAll(() => void (team = teamRepository()), 60_000)
afterAll(() => team.remove())

/** Runs the last step with these inputs, as the runner fills them in. The step before it builds what dist/ holds here. */
function checked(inputs: Record<string, string> = {}) {
  const { run, env } = action.runs.steps.at(-1)!
  const filled = Object.entries(env!).map(([name, value]): [string, string] => {
    const input = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(value)?.[1]
    if (input === undefined) return [name, value.replace('${{ github.action_path }}', root)]
    return [name, inputs[input] ?? action.inputs[input]!.default]
  })
  return team.bash(run!, Object.fromEntries(filled))
}

test('volgt het gepubliceerde schema, als composite en dus zonder eigen Node', () => {
  const text = readFileSync(path, 'utf8')
  expect(validator.validateAction(text)).toEqual({ actionType: 'action', errors: [] })
  expect(action.runs.using).toBe('composite')
  expect(text).not.toMatch(/\b(node20|curl|wget)\b/)
})

test('zet geen invoer in een script: die komt alleen binnen als variabele', () => {
  for (const { run } of action.runs.steps) expect(run).not.toContain('${{')
})

test.skipIf(!hasFlags)('controleert zonder invoer alle casussen', () => {
  expect(checked()).toMatchObject({ code: 0 })
})

test.skipIf(!hasFlags)('controleert alleen de genoemde paden, ook met een spatie of een streepje vooraan', () => {
  const file = badCase(team.folder)
  team.bash(`mkdir -p "een map" && cp ${file} "een map/-f.yaml" && cp ${file} -- "./-q.yaml"`)
  expect(checked()).toMatchObject({ code: 1, out: expect.stringContaining(file) as string })
  expect(checked({ paden: 'cases/2024\n' })).toMatchObject({ code: 0 })
  expect(checked({ paden: 'cases/2024\neen map\n-q.yaml\n' }).out).toMatch(/een map\/-f\.yaml[^]*-q\.yaml/)
  expect(checked({ paden: '"; touch kwaad; "' }).code).not.toBe(0)
  expect(team.bash('test ! -e kwaad').code).toBe(0)
  team.bash('rm -rf cases/2025 "een map" ./-q.yaml')
})

test.skipIf(!hasFlags)('geeft vorm, sinds en streng door', () => {
  expect(JSON.parse(checked({ format: 'json' }).out)).toMatchObject({ versie: 1 })
  expect(checked({ sinds: 'bestaat-niet' }).code).not.toBe(0)
  const strict = team.bash(`node '${join(root, 'bin/beraad.js')}' controleer --streng`)
  expect(checked({ streng: 'true' })).toEqual(strict)
})
