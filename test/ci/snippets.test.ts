/** What `init --ci` writes is what its build server expects, and its scripts do their work. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import validator from '@action-validator/core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { badCase, beraad } from '../cli/run.js'
import { checkKnows, root, teamRepository, yamlAt, type Step, type TeamRepository } from './world.js'

const workflows = ['.github/workflows/beraad.yml', '.forgejo/workflows/beraad.yml']

let team: TeamRepository
beforeAll(() => void (team = teamRepository()), 60_000)
afterAll(() => team.remove())
afterEach(() => void team.bash('rm -rf cases/2025'))

const scriptsOf: Record<string, () => string[]> = {
  github: () => runsOf(workflows[0]!),
  forgejo: () => runsOf(workflows[1]!),
  gitlab: () => {
    const { beraad: job } = yamlAt(join(team.folder, '.gitlab/beraad.yml')) as GitlabFile
    return [...job.before_script, ...job.script]
  },
}

describe.skipIf(!checkKnows('--format')).each(Object.keys(scriptsOf))('de controle in %s', (kind) => {
  const runAll = (scripts: string[]) => {
    for (const script of scripts) {
      const ran = team.bash(script)
      if (ran.code !== 0) return ran
    }
    return { code: 0, out: '', err: '' }
  }
  const checks = () => scriptsOf[kind]!().filter((script) => script.startsWith('beraad'))

  test('slaagt als de casussen goed zijn, en vraagt niets van internet', { timeout: 60_000 }, () => {
    team.bash('rm -rf npm/lib .npm')
    expect(runAll(scriptsOf[kind]!())).toEqual({ code: 0, out: '', err: '' })
    expect(team.bash('ls npm/lib/node_modules').out).toBe('moreel-beraad\n')
    // One log, of an install that asked nobody.
    expect(team.bash('grep -L "http fetch" .npm/_logs/*').out).toMatch(/^\.npm\S+\n$/)
  })

  test('faalt als er een index is die achterloopt, met de opdracht die hem bijwerkt', { timeout: 60_000 }, () => {
    const checks = scriptsOf[kind]!().filter((script) => script.includes('beraad index'))
    expect(checks).toHaveLength(1)
    mkdirSync(join(team.folder, 'moresprudentie'))
    expect(runAll(checks)).toMatchObject({ code: 1, err: expect.stringMatching(/beraad\s+index\s/) as string })
    expect(team.bash('beraad index').code).toBe(0)
    expect(runAll(checks)).toMatchObject({ code: 0, err: '' })
    rmSync(join(team.folder, 'moresprudentie'), { recursive: true })
  })

  test('faalt bij een fout, en noemt het bestand', () => {
    const file = badCase(team.folder)
    const { code, out } = runAll(checks())
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining(file) as string })
  })

  test('faalt bij een burgerservicenummer, ook in een concept', () => {
    const file = leakyCase(team.folder)
    const { code, out } = runAll(checks())
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('LEK-BSN') as string })
    expect(out).toContain(file)
    expect(out).not.toContain('123456782')
  })
})

describe('de vorm', () => {
  test.each(workflows)('%s volgt het gepubliceerde schema', (path) => {
    expect(validator.validateWorkflow(readFileSync(join(team.folder, path), 'utf8'))).toEqual({
      actionType: 'workflow',
      errors: [],
    })
  })

  test('.gitlab/beraad.yml is één taak met een rapport dat de taak ook maakt', () => {
    expect(yamlAt(join(team.folder, '.gitlab-ci.yml'))).toEqual({ include: [{ local: '.gitlab/beraad.yml' }] })
    const file = yamlAt(join(team.folder, '.gitlab/beraad.yml')) as GitlabFile
    expect(Object.keys(file)).toEqual(['beraad'])
    expect(Object.keys(file.beraad).toSorted()).toEqual(['artifacts', 'before_script', 'image', 'script'])
    expect(file.beraad.script.join('\n')).toContain(`--output ${file.beraad.artifacts.reports.codequality}`)
  })

  test('op Forgejo is niets van github.com nodig', () => {
    for (const path of [join(team.folder, workflows[1]!), join(root, 'action.yml')]) {
      const text = readFileSync(path, 'utf8')
      expect(text).not.toContain('github.com')
      expect(text.match(/uses: .*/g)?.filter((line) => !line.startsWith('uses: https://')) ?? []).toEqual([])
    }
  })
})

describe('init --ci', () => {
  test('laat staan wat er al is, en zegt wat er dan nog moet gebeuren', () => {
    const path = join(team.folder, '.gitlab-ci.yml')
    const before = readFileSync(path, 'utf8')
    writeFileSync(path, 'stages: [test]\n')
    const { code, err } = beraad(['init', '--ci', 'gitlab'], { cwd: team.folder })
    expect(code).toBe(0)
    expect(err).toContain('Er is niets veranderd.')
    expect(err).toContain('    - local: .gitlab/beraad.yml')
    expect(readFileSync(path, 'utf8')).toBe('stages: [test]\n')
    writeFileSync(path, before)
  })

  test('zegt het als de controle daar niet gevonden wordt, omdat git hoger begint', () => {
    const { err } = beraad(['init', 'onder', '--ci', 'github'], { cwd: team.folder })
    expect(err).toContain('Let op: jullie git begint hoger dan deze map')
    const { err: atTop } = beraad(['init', '--ci', 'github'], { cwd: team.folder })
    expect(atTop).not.toContain('Let op')
    team.bash('rm -r onder')
  })

  test('kent een soort die er niet is niet, en schrijft dan niets', () => {
    const { code, err } = beraad(['init', 'weg', '--ci', 'github,jenkins'], { cwd: team.folder })
    expect(code).toBe(2)
    expect(err).toBe('--ci kent "jenkins" niet.\nKies uit: github, gitlab, forgejo, pre-commit.\n')
    expect(team.bash('test ! -e weg').code).toBe(0)
  })
})

/** A concept with a number that is surely a BSN, though nobody's. Gives its file. */
function leakyCase(folder: string): string {
  const file = 'cases/2025/2025-01-02-lek.yaml'
  mkdirSync(join(folder, 'cases', '2025'), { recursive: true })
  const keys = ['id: 2025-01-02-lek', 'titel: Van BSN 123456782', 'soort: beraad', 'status: concept']
  writeFileSync(join(folder, file), `schemaVersie: 1\n${keys.join('\n')}\nvertrouwelijkheid: intern\n`)
  return file
}

function runsOf(path: string): string[] {
  const { jobs } = yamlAt(join(team.folder, path)) as { jobs: { controleer: { steps: Step[] } } }
  return jobs.controleer.steps.flatMap(({ run }) => run ?? [])
}

interface GitlabFile {
  beraad: { before_script: string[]; script: string[]; artifacts: { reports: { codequality: string } } }
}
