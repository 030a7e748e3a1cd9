/** The parts of a case: named as a group names them, found by kenmerk, and split in what the advice rests on and what not. */
import { expect, test } from 'vitest'
import type { Groep } from '../../../src/core/casus/deel-table.js'
import { deelAt, deelNaam, delen } from '../../../src/core/casus/delen.js'
import { aCasusFile } from '../../builders.js'

const file = aCasusFile({
  informatie: { feiten: [{ id: 'f1', tekst: 'Het herstel duurt tot de zomer.' }] },
  conclusie: {
    oordeel: 'ja',
    maatregelen: [{ id: 'm1', tekst: 'Twee afwijzingen heroverwegen.', stand: 'open' }],
    tegenargumenten: [{ argument: 'a2', recht: 'weerlegd' }],
  },
  toets: { wijze: 'open', antwoorden: [{ deelnemer: 'd2', doen: true }] },
  verwijzingen: [{ naar: '2024-11-05-fiets' }],
  opvolging: { voorgelegd: { datum: '2025-03-12' } },
})

test('de delen van een casus heten zoals de groep ze noemt', () => {
  expect(delen(file).map(({ naam }) => naam)).toEqual([
    'de titel',
    'de soort',
    'deelnemer d1',
    'deelnemer d2',
    'de beslissing',
    'belanghebbende b1',
    'belanghebbende b2',
    'de beslisser',
    'feit f1',
    'argument a1',
    'argument a2',
    'de conclusie',
    'tegenargument a2',
    'maatregel m1',
    'de toets',
    'verwijzing naar 2024-11-05-fiets',
  ])
})

test.each<[(string | number)[], string, string, Groep]>([
  [['argumenten', 1, 'stelling'], 'argument a2', 'stelling', 'inhoud'],
  [['conclusie', 'oordeel'], 'de conclusie', 'oordeel', 'inhoud'],
  [['conclusie', 'tegenargumenten', 0, 'recht'], 'tegenargument a2', 'recht', 'inhoud'],
  [['conclusie', 'maatregelen', 0, 'stand'], 'maatregel m1', 'stand', 'opvolging'],
  [['toets', 'antwoorden', 0, 'doen'], 'de toets', 'antwoorden.d2.doen', 'inhoud'],
  [['verwijzingen', 0], 'verwijzing naar 2024-11-05-fiets', '', 'inhoud'],
  [['opvolging', 'voorgelegd', 'datum'], 'de opvolging', 'voorgelegd.datum', 'opvolging'],
  [['status'], 'de status', '', 'gegevens'],
])('de plek %j hoort bij %s', (at, naam, veld, groep) => {
  expect(deelAt(file, at)).toMatchObject({ naam, veld, groep })
})

test('een maatregel die is uitgevoerd, zegt inhoudelijk nog hetzelfde', () => {
  const done = structuredClone(file)
  done.conclusie!.maatregelen![0]!.stand = 'uitgevoerd'
  expect(delen(done)).toEqual(delen(file))
})

test('een deel dat weg is, houdt zijn naam', () => {
  expect(deelNaam('conclusie.maatregelen.m2')).toBe('maatregel m2')
  expect(deelNaam('beslisser')).toBe('de beslisser')
  expect(deelNaam('constructor')).toBe('constructor')
})

test('een kenmerk dat er tweemaal staat, geeft twee delen', () => {
  const twice = aCasusFile({ verwijzingen: [{ naar: 'x' }, { naar: 'x', behandeling: 'volgt' }] })
  const names = delen(twice).map(({ naam }) => naam)
  expect(names.slice(-2)).toEqual(['verwijzing naar x', 'verwijzing naar x (2)'])
})
