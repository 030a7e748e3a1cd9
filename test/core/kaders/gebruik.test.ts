/** Which cases rest on which law: grouped, sorted, found by number and by word. */
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import type { Casus } from '../../../src/core/casus/casus.js'
import { frameUse, useOf } from '../../../src/core/kaders/gebruik.js'
import { kadersJson, kadersPlain, kadersText } from '../../../src/core/report/kaders.js'
import { displayWidth } from '../../../src/core/text/width.js'
import { aCasus } from '../../builders.js'
import { hostileTexts } from '../report/hostile.js'

const withFrames = (id: string, ...frames: [naam: string, verwijzing?: string][]): Casus =>
  aCasus({
    id,
    informatie: {
      kaders: frames.map(([naam, verwijzing], i) => ({ id: `k${i + 1}`, naam, verwijzing: verwijzing ?? null })),
    },
  })

const fiets = withFrames(
  '2024-01-02-fiets',
  ['Uitspraak', 'ecli:nl:crvb:2024:726'],
  ['Bijzondere bijstand', 'jci1.3:c:BWBR0015703&artikel=35&lid=1&g=2024-01-01'],
  ['Eigen beleid'],
)
const laptop = withFrames(
  '2025-03-11-laptop',
  ['Participatiewet', 'BWBR0015703'],
  ['Kosten', 'jci1.31:c:bwbr0015703&artikel=35&lid=1'],
  ['Bijstandsnorm', 'jci1.3:c:BWBR0015703&artikel=9'],
  ['Twee bronnen', 'CVDR123456_2, zie ook CELEX:32016R0679'],
)
const rows = frameUse([laptop, fiets])

test('artikel 9 staat voor artikel 35, dezelfde plaats staat bij elkaar, en wat geen nummer heeft is beleid', () => {
  expect(
    rows.map(({ soort, recht, plaats, casus, kader }) => [soort, recht, plaats, `${casus.slice(11)} ${kader}`]),
  ).toEqual([
    ['wet', 'BWBR0015703', '', 'laptop k1'],
    ['wet', 'BWBR0015703', 'artikel 9', 'laptop k3'],
    ['wet', 'BWBR0015703', 'artikel 35, lid 1', 'fiets k2'],
    ['wet', 'BWBR0015703', 'artikel 35, lid 1', 'laptop k2'],
    ['verordening', 'CVDR123456', '', 'laptop k4'],
    ['europees', '32016R0679', '', 'laptop k4'],
    ['uitspraak', 'ECLI:NL:CRVB:2024:726', '', 'fiets k1'],
    ['beleid', 'Eigen beleid', '', 'fiets k3'],
  ])
})

test('de volgorde van de casussen in de map maakt niets uit', () => {
  expect(frameUse([fiets, laptop])).toEqual(rows)
})

test('de naam in de ene casus vindt de wet ook in de andere', () => {
  expect(useOf(rows, ['participatiewet', 'artikel 35']).map(({ casus }) => casus)).toEqual([fiets.id, laptop.id])
  expect(useOf(rows, ['bwbr0015703'])).toHaveLength(4)
  expect(useOf(rows, ['bwbr0015703', '35'])).toHaveLength(2)
  expect(useOf(rows, ['artikel 3'])).toEqual([])
  expect(useOf(rows, ['crvb'])).toHaveLength(1)
  expect(useOf(rows, ['bestaat niet'])).toEqual([])
  expect(useOf(rows, [])).toEqual(rows)
})

test('een hele verwijzing als zoekwoord vindt die plaats en wat erbinnen ligt', () => {
  const found = (word: string) => useOf(rows, [word]).map(({ casus, kader }) => `${casus.slice(11)} ${kader}`)
  expect(found('jci1.3:c:BWBR0015703&artikel=35')).toEqual(['fiets k2', 'laptop k2'])
  expect(found('JCI1.31:c:bwbr0015703&artikel=35&lid=1&g=2020-01-01')).toEqual(['fiets k2', 'laptop k2'])
  expect(found('jci1.3:c:BWBR0015703&artikel=3')).toEqual([])
  expect(found('jci1.3:c:BWBR0015703')).toHaveLength(4)
  expect(found('jci1.3:c:')).toEqual([])
  expect(found('ecli:nl:crvb:2024:726')).toEqual(['fiets k1'])
  expect(useOf(rows, ['jci1.3:c:BWBR0015703&artikel=35', 'kosten'])).toHaveLength(2)
})

test('op het scherm staat de wet één keer, met plaats, adres, casus en oordeel', () => {
  const text = kadersText(rows, 80)
  expect(text.match(/BWBR0015703 \(wet of verdrag\)/g)).toHaveLength(1)
  expect(text).toContain('  artikel 35, lid 1\n')
  expect(text).toContain('    https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:CRVB:2024:726\n')
  expect(text).toContain('    - 2024-01-02-fiets, k1: nog geen oordeel (concept)\n')
  expect(kadersText([], 80)).toBe('Geen kaders gevonden.\n')
})

test('op een smal scherm blijft het streepje bij de casus', () => {
  const long = withFrames('2024-01-02-een-heel-lange-naam-van-een-casus', ['Wet', 'BWBR0015703'])
  expect(kadersText(frameUse([long]), 40)).toMatch(/^ {4}- 2024-01-02-/m)
})

test('vijandige namen blijven tekst, binnen de breedte en op één regel', () => {
  const hostile = frameUse([
    withFrames(
      '2025-01-01-x',
      ...[...hostileTexts, '\u001b[31m', 'a\tb\nc\u202E'].map((t) => [t, t] as [string, string]),
    ),
  ])
  for (const line of kadersText(hostile, 40).split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(40)
  expect(kadersText(hostile, 40) + kadersPlain(hostile) + kadersJson(hostile)).not.toMatch(/[\u001b\u202E]/)
  for (const line of kadersPlain(hostile).slice(0, -1).split('\n')) expect(line.split('\t')).toHaveLength(10)
})

test('de JSON past in het gepubliceerde schema', () => {
  const schema = JSON.parse(readFileSync('schema/kaders.schema.json', 'utf8')) as object
  const validate = new Ajv({ strict: true }).compile(schema)
  expect(validate(JSON.parse(kadersJson(rows))), JSON.stringify(validate.errors)).toBe(true)
  expect((JSON.parse(kadersJson(rows)) as { kaders: unknown }).kaders).toEqual(rows)
})
