/** What each service asks of its form, held against its own schema where there is one. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { serviceOf } from '../../src/io/flags.js'
import { asText, exampleReport, problemOf, reportOn } from './report.js'
import { wellFormed } from './well-formed.js'

const bad = (name: string) => readFileSync(`test/checks/bad/${name}.yaml`, 'utf8')

interface Result {
  ruleId: string
  ruleIndex: number
  level: string
  partialFingerprints: Record<string, string>
  locations: { physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> } }[]
}
interface Run {
  tool: { driver: { rules: { id: string; defaultConfiguration: { level: string } }[] } }
  columnKind: string
  results: Result[]
}

async function sarifRun(report = exampleReport()): Promise<Run> {
  return (JSON.parse(await asText('sarif', report)) as { runs: Run[] }).runs[0]!
}

const prints = async (report = exampleReport()) =>
  (await sarifRun(report)).results.map(({ partialFingerprints }) => partialFingerprints['beraadMelding/v1']!)

describe('sarif', () => {
  // The schema names draft-04; what it uses of it means the same in draft-07. One pattern in it is no Unicode pattern.
  const require = createRequire(import.meta.url)
  const file = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  const validate = ajv.compile(schema)

  test('voldoet aan het gepubliceerde schema van SARIF 2.1.0', async () => {
    const log = JSON.parse(await asText('sarif', exampleReport())) as Record<string, unknown>
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
    expect(validate(JSON.parse(await asText('sarif', { problems: [], files: [] })))).toBe(true)
    expect(validate({ ...log, version: '2.0.0' })).toBe(false)
    expect(validate({ ...log, runs: [{}] })).toBe(false)
    expect(validate({ ...log, onbekend: 1 })).toBe(false)
  })

  test('elke melding wijst haar regel aan, met ernst en plek zoals in de andere vormen', async () => {
    const { problems } = exampleReport()
    const run = await sarifRun()
    const levels = { fout: 'error', waarschuwing: 'warning', hint: 'note' }
    expect(run.columnKind).toBe('utf16CodeUnits')
    for (const [i, result] of run.results.entries()) {
      const { ruleId, severity, line, column, endLine, endColumn, file } = problems[i]!
      expect(run.tool.driver.rules[result.ruleIndex]!.id).toBe(ruleId)
      expect(result).toMatchObject({ ruleId, level: levels[severity] })
      const { artifactLocation, region } = result.locations[0]!.physicalLocation
      expect(region).toEqual({ startLine: line, startColumn: column, endLine, endColumn })
      expect(artifactLocation.uri).toBe(file)
    }
  })

  test('paden zijn relatief, met schuine strepen en procenttekens', async () => {
    const run = await sarifRun({ problems: [problemOf({ file: 'cases/é 1/a:b%?#.yaml' })], files: [], version: '1' })
    const { uri } = run.results[0]!.locations[0]!.physicalLocation.artifactLocation
    expect(uri).toBe('cases/%C3%A9%201/a%3Ab%25%3F%23.yaml')
    expect(decodeURIComponent(uri)).toBe('cases/é 1/a:b%?#.yaml')
  })

  test('een melding houdt haar vingerafdruk als regels en onderdelen verschuiven', async () => {
    for (const name of ['conc-kant', 'bel-gehoord', 'kader-vorm', 'conc-recht', 'schema-onbekend', 'yaml-sleutel']) {
      const text = bad(name)
      const before = await prints(reportOn([['a.yaml', text]]))
      expect(await prints(reportOn([['a.yaml', `# bij\n# bij\n${text}`]]))).toEqual(before)
      // The line ends are told as well.
      const windows = await prints(reportOn([['a.yaml', text.replaceAll('\n', '\r\n')]]))
      expect(windows).toEqual(expect.arrayContaining(before))
      expect(await prints(reportOn([['b.yaml', text]]))).not.toEqual(before)
      expect(new Set(before).size).toBe(before.length)
    }
  })

  test('een melding houdt haar vingerafdruk als er een onderdeel voor komt', async () => {
    const text = bad('bel-gehoord')
    const extra = '  - id: b9\n    naam: school\n    geraakt: regelt lessen\n    gehoord: true\n'
    const before = await prints(reportOn([['a.yaml', text]]))
    const after = await prints(reportOn([['a.yaml', text.replace('belanghebbenden:\n', `belanghebbenden:\n${extra}`)]]))
    expect(before.length).toBeGreaterThan(1)
    expect(after).toEqual(expect.arrayContaining(before))
  })
})

describe('github', () => {
  test('schrijft vreemde tekens zo dat GitHub ze teruglees', async () => {
    const problems = [problemOf({ file: 'a,b:c%.yaml', message: 'x%\r\ny, z: 1', advice: 'Doe dat.' })]
    const [line] = (await asText('github', { problems, files: [] })).split('\n')
    expect(line).toBe(
      '::error file=a%2Cb%3Ac%25.yaml,line=3,col=5,endLine=3,endColumn=9,title=CONC-KANT::x%25%0D%0Ay, z: 1 Doe dat.',
    )
  })

  test('noemt geen kolommen bij een plek van meer regels, en geen plek in stdin', async () => {
    const at = async (partial: object) =>
      (await asText('github', { problems: [problemOf(partial)], files: [] })).split('::')[1]
    expect(await at({ endLine: 5, endColumn: 2 })).toBe('error file=a.yaml,line=3,endLine=5,title=CONC-KANT')
    expect(await at({ file: '-' })).toBe('error title=CONC-KANT')
  })

  test('toont van elke ernst hoogstens tien meldingen, fouten eerst, en telt de rest', async () => {
    const problems = (['hint', 'waarschuwing', 'fout'] as const).flatMap((severity) =>
      Array.from({ length: 30 }, (_, i) => problemOf({ severity, line: i + 1, endLine: i + 1 })),
    )
    const lines = (await asText('github', { problems, files: ['a.yaml'] })).trimEnd().split('\n')
    const commands = lines.map((line) => /^::(\w+) /.exec(line)?.[1])
    expect(commands.slice(0, 10)).toEqual(Array(10).fill('error'))
    for (const command of ['error', 'warning', 'notice']) expect(commands.filter((c) => c === command)).toHaveLength(10)
    expect(lines.at(-2)).toContain('Niet getoond: 20 fouten, 20 waarschuwingen, 21 hints.')
    expect(lines.at(-1)).toBe('30 fouten, 30 waarschuwingen, 30 hints in 1 bestand.')
  })
})

describe('gitlab', () => {
  test('geeft elke melding een eigen vingerafdruk en de sleutels die GitLab leest', async () => {
    const twice = { problems: [...exampleReport().problems, ...exampleReport().problems], files: [] }
    const list = JSON.parse(await asText('gitlab', twice)) as { fingerprint: string; severity: string }[]
    expect(new Set(list.map(({ fingerprint }) => fingerprint)).size).toBe(list.length)
    const validate = new Ajv().compile({
      type: 'array',
      items: {
        type: 'object',
        required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
        additionalProperties: false,
        properties: {
          description: { type: 'string', minLength: 1 },
          check_name: { type: 'string', pattern: '^[A-Z0-9-]+$' },
          fingerprint: { type: 'string', pattern: '^[0-9a-f]{32}$' },
          severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
          location: {
            type: 'object',
            required: ['path', 'lines'],
            properties: {
              path: { type: 'string', pattern: '^[^./]' },
              lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
            },
          },
        },
      },
    })
    expect(validate(list), JSON.stringify(validate.errors)).toBe(true)
  })
})

describe('junit', () => {
  test('heeft één test per bestand, die faalt op een fout', async () => {
    const report = exampleReport()
    const root = wellFormed(await asText('junit', report))
    const suite = root.children[0]!
    expect(suite.children.map(({ attributes }) => attributes['name'])).toEqual(report.files)
    const failing = new Set(report.problems.filter(({ severity }) => severity === 'fout').map(({ file }) => file))
    for (const { attributes, children } of suite.children)
      expect(children.filter(({ name }) => name === 'failure')).toHaveLength(failing.has(attributes['name']!) ? 1 : 0)
    expect(suite.attributes).toMatchObject({ tests: String(report.files.length), failures: String(failing.size) })
    expect(JSON.stringify(root)).not.toMatch(/"(time|timestamp|hostname)"/)
  })

  const hasXmllint = spawnSync('xmllint', ['--version']).status === 0
  if (!hasXmllint) console.warn('Overgeslagen: xmllint is hier niet.')
  test.skipIf(!hasXmllint)('is goed volgens xmllint, ook met vreemde tekens', async () => {
    const strange = problemOf({ file: '<&">\u0000\u001b\ufffe\ud800]]>', message: ']]>\u0008&#0;' })
    const { problems, files } = exampleReport()
    const input = await asText('junit', { problems: [...problems, strange], files })
    expect(spawnSync('xmllint', ['--noout', '-'], { input, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
  })
})

describe('json', () => {
  test('voldoet aan het gepubliceerde schema', async () => {
    const schema = JSON.parse(readFileSync('schema/controle.schema.json', 'utf8')) as object
    const validate = new Ajv({ strict: true }).compile(schema)
    for (const report of [exampleReport(), { problems: [], files: [] }])
      expect(validate(JSON.parse(await asText('json', report))), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({ versie: 1, bestanden: 1, problemen: [{}] })).toBe(false)
  })
})

test('auto kiest naar de dienst die het programma draait', () => {
  expect(serviceOf({ GITHUB_ACTIONS: 'true' })).toBe('github')
  expect(serviceOf({ GITLAB_CI: 'true' })).toBe('gitlab')
  expect(serviceOf({})).toBeUndefined()
  expect(serviceOf({ GITHUB_ACTIONS: 'true', FORGEJO_ACTIONS: 'true' })).toBeUndefined()
  expect(serviceOf({ GITHUB_ACTIONS: 'true', GITEA_ACTIONS: 'true' })).toBeUndefined()
  expect(serviceOf({ GITHUB_ACTIONS: 'false', CI: 'true' })).toBeUndefined()
})

test('wat het publieke adres is, wordt niet verzonnen', async () => {
  const { url } = parse(readFileSync('publiccode.yml', 'utf8')) as { url: string }
  expect(url).toContain('code.example')
  expect(await asText('sarif', exampleReport())).not.toContain('informationUri')
})
