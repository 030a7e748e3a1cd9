/** The settings: read in full or told what is wrong, and described alike everywhere. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSettings, settings } from '../../src/core/settings.js'

const doc = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

test('handleiding en README noemen elke instelling, met dezelfde woorden', () => {
  for (const [name, { kind, default: usual, description }] of Object.entries(settings)) {
    expect(doc('docs/handleiding.md')).toContain(`| \`${name}\` | ${kind} | ${usual} | ${description} |`)
    expect(doc('README.md')).toContain(`| \`${name}\` | ${usual} |`)
  }
  const rows = (path: string, head: string) =>
    doc(path).split(head)[1]!.split('\n\n')[0]!.trim().split('\n').slice(1).length
  expect(rows('docs/handleiding.md', '| Instelling | Waarde | Zonder instelling | Dan gebeurt dit |')).toBe(
    Object.keys(settings).length,
  )
  expect(rows('README.md', '| setting | default | where | does |')).toBe(Object.keys(settings).length)
})

test('wat goed is, geldt, ook naast wat fout is', () => {
  const text = 'toegankelijk: true\nregels:\n  ARG-ZIN: uit\n  ARG-ZINN: uit\n  ID-DUBBEL: fout\n  ID-VERVALLEN: hint\n'
  const { config, problems } = readSettings('.beraad.yaml', text, 'verzameling')
  expect(config).toEqual({ toegankelijk: true, regels: { 'ARG-ZIN': 'uit', 'ID-DUBBEL': 'fout' } })
  expect(problems.map(({ ruleId, line, column, severity }) => [ruleId, line, column, severity])).toEqual([
    ['INSTELLING-ONBEKEND', 4, 3, 'fout'],
    ['INSTELLING-VAST', 6, 3, 'fout'],
  ])
})

test.each([
  ['regel:\n', 'verzameling', 'INSTELLING-ONBEKEND', 'Bedoelde je regels?'],
  [
    '__proto__: 1\n',
    'verzameling',
    'INSTELLING-ONBEKEND',
    'Haal haar weg, of kies uit: toegankelijk, regels, opvolging, drempelAlgemeneRegel, rapport, archief.',
  ],
  ['regels:\n  __proto__: uit\n', 'map', 'INSTELLING-ONBEKEND', 'Neem het id over uit een melding, zoals ARG-ZIN.'],
  ['regels: uit\n', 'map', 'INSTELLING-WAARDE', 'Zet eronder, twee spaties ingesprongen, bijvoorbeeld: ARG-ZIN: uit'],
  ['regels:\n  - ARG-ZIN\n', 'map', 'INSTELLING-WAARDE', 'Zet eronder'],
  ['regels:\n  ARG-ZIN: true\n', 'map', 'INSTELLING-WAARDE', 'Kies een van deze woorden'],
  ['regels:\n  MEER: uit\n', 'map', 'INSTELLING-VAST', '--leg-uit MEER'],
  ['regels:\n  ARG-ZIN: uit\n', 'gebruiker', 'INSTELLING-PLEK', 'Zet haar in .beraad.yaml naast cases of'],
  ['toegankelijk: true\n', 'map', 'INSTELLING-PLEK', 'Zet haar in je eigen beraad/config.yaml of'],
  ['drempelAlgemeneRegel: 5\n', 'map', 'INSTELLING-PLEK', 'Zet haar in .beraad.yaml naast cases.'],
  ['drempelAlgemeneRegel: 1\n', 'verzameling', 'INSTELLING-WAARDE', 'drempelAlgemeneRegel: 5'],
  ['rapport: a.yaml\n', 'verzameling', 'INSTELLING-WAARDE', 'sjabloon: templates/rapport/'],
  ['rapport:\n  sjabloon: true\n', 'verzameling', 'INSTELLING-WAARDE', 'sjabloon: templates/rapport/'],
  ['rapport:\n  sjablon: a.yaml\n', 'verzameling', 'INSTELLING-ONBEKEND', 'Bedoelde je sjabloon?'],
  ['rapport:\n  sjabloon: a.yaml\n', 'map', 'INSTELLING-PLEK', 'Zet haar in .beraad.yaml naast cases.'],
  ['archief: ja\n', 'verzameling', 'INSTELLING-WAARDE', 'organisatie: Gemeente Voorbeeld'],
  ['archief:\n  waardering: blijvend\n', 'verzameling', 'INSTELLING-WAARDE', 'B is blijvend bewaren'],
  ['archief:\n  bewaartermijn: 10\n', 'verzameling', 'INSTELLING-WAARDE', 'bewaartermijn: 10 jaar'],
  ['archief:\n  categoriecode: 2.1\n', 'verzameling', 'INSTELLING-WAARDE', 'categoriecode: "2.1"'],
  ['archief:\n  wooCategorie: advies\n', 'verzameling', 'INSTELLING-WAARDE', 'docs/archief.md'],
  ['archief:\n  selectielyst: x\n', 'verzameling', 'INSTELLING-ONBEKEND', 'Bedoelde je selectielijst?'],
  ['archief:\n  organisatie: x\n', 'map', 'INSTELLING-PLEK', 'Zet haar in .beraad.yaml naast cases.'],
  ['regels:\n  ARG-ZIN: uit\n  ARG-ZIN: hint\n', 'map', 'YAML-SLEUTEL', ''],
  ['regels: &a {}\n', 'map', 'YAML-ANKER', ''],
] as const)('%j in het bestand van de %s is %s', (text, whose, ruleId, advice) => {
  const { config, problems } = readSettings('.beraad.yaml', text, whose)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatchObject({ ruleId, severity: 'fout', advice: expect.stringContaining(advice) as string })
  expect(config.regels ?? {}).toEqual({})
})

test.each(['', '# niets\n', 'regels:\n', 'regels: {}\n'])('%j stelt niets in en is goed', (text) => {
  const { config, problems } = readSettings('.beraad.yaml', text, 'map')
  expect(problems).toEqual([])
  expect(config.regels ?? {}).toEqual({})
})

test.each([
  ['regels:\n---\nregels:\n', 'YAML-DOCUMENTEN'],
  ['%YAML 1.1\n---\nregels:\n', 'YAML-DIRECTIEF'],
  ['- ARG-ZIN\n', 'YAML-LEEG'],
  [`regels: "${'x'.repeat(2_000_001)}"\n`, 'YAML-GROOT'],
  ['regels: [\n', 'YAML-VORM'],
  ['regels: "\n', 'YAML-VORM'],
  ['\tregels:\n', 'YAML-VORM'],
  ['<<<<<<< hier\nregels:\n', 'YAML-SAMENVOEGEN'],
])('een fout in de vorm van %j gaat over instellingen, nooit over een casus', (text, ruleId) => {
  const { problems } = readSettings('.beraad.yaml', text, 'map')
  expect(problems.map((problem) => problem.ruleId)).toContain(ruleId)
  for (const { message, advice } of problems)
    expect(`${message} ${advice}`).not.toMatch(/casus|cases|titel|beraad nieuw/i)
})
