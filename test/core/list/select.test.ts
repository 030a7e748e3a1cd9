/** Which cases a list shows. */
import { describe, expect, test } from 'vitest'
import { UserError } from '../../../src/core/errors.js'
import { selectCases, type CaseSelection } from '../../../src/core/list/select.js'
import { aCasus } from '../../builders.js'
import { fiets, laptop } from './rows.js'

const found = (selection: CaseSelection) =>
  selectCases([laptop, fiets], selection).map(({ casus }) => casus.id.slice(11, 16))

describe('een filter', () => {
  test.each<[CaseSelection, string[]]>([
    [{}, ['lapto', 'fiets']],
    [{ status: ['advies'] }, ['fiets']],
    [{ soort: ['beraad'] }, ['lapto']],
    [{ oordeel: ['ja-mits'] }, ['lapto']],
    [{ oordeel: ['Ja, mits'] }, ['lapto']],
    [{ oordeel: ['nee'] }, []],
    [{ perspectief: ['juridisch'] }, ['lapto']],
    [{ perspectief: ['Sociaal-maatschappelijk'] }, ['lapto']],
    [{ lijn: ['buiten-de-regels'] }, ['lapto']],
    [{ beginsel: ['GELIJKHEID'] }, ['lapto']],
    [{ doorslag: ['onderwijs'] }, ['lapto']],
    [{ doorslag: ['gelijkheid'] }, []],
    [{ belanghebbende: ['client'] }, ['fiets']],
    [{ belanghebbende: ['CLIËNT'] }, ['fiets']],
    [{ kader: ['BWBR0015703'] }, ['lapto']],
    [{ kader: ['participatiewet'] }, ['lapto']],
    [{ woord: ['uitleenpot'] }, ['lapto']],
    [{ woord: ['fiets voor een STAGE'] }, ['fiets']],
    [{ openMaatregelen: true }, ['lapto']],
  ])('%j', (selection, ids) => {
    expect(found(selection)).toEqual(ids)
  })

  test('dat je herhaalt, is ruimer; een ander filter erbij is strenger', () => {
    expect(found({ status: ['advies', 'concept'] })).toEqual(['lapto', 'fiets'])
    expect(found({ status: ['advies', 'concept'], soort: ['maatwerk'] })).toEqual(['fiets'])
    expect(found({ belanghebbende: ['gemeente'], soort: ['maatwerk'] })).toEqual([])
  })

  test('op een woord zoekt in wat iemand schreef, niet in keuzes en kenmerken', () => {
    expect(found({ woord: ['sociaalMaatschappelijk'] })).toEqual([])
    expect(found({ woord: ['uitgevoerd', 'a2'] })).toEqual([])
  })
})

describe('een periode', () => {
  test.each<[CaseSelection, string[]]>([
    [{ sinds: '2025' }, ['lapto']],
    [{ sinds: '2024' }, ['lapto', 'fiets']],
    [{ sinds: '2025-03-11' }, ['lapto']],
    [{ sinds: '2025-03-12' }, []],
    [{ tot: '2024' }, ['fiets']],
    [{ tot: '2025' }, ['lapto', 'fiets']],
    [{ tot: '2025-03' }, ['lapto', 'fiets']],
    [{ tot: '2025-03-10' }, ['fiets']],
    [{ sinds: '2024', tot: '2024' }, ['fiets']],
  ])('%j loopt tot en met de laatste dag', (selection, ids) => {
    expect(found(selection)).toEqual(ids)
  })

  test('een casus zonder dag valt in geen enkele periode', () => {
    const cases = [{ file: 'x.yaml', casus: aCasus({ id: 'laptop' }) }]
    expect(selectCases(cases, {})).toHaveLength(1)
    for (const selection of [{ sinds: '0001' }, { tot: '9999' }]) expect(selectCases(cases, selection)).toEqual([])
  })
})

describe('een waarde die niet kan', () => {
  test.each([{ status: ['klaar'] }, { oordeel: ['misschien'] }, { soort: [''] }, { perspectief: ['moreel'] }])(
    '%j: je leest wat wel kan',
    (selection) => {
      expect(adviceFor(selection)).toMatch(/^Kies uit: \w.+, .+\.$/)
    },
  )

  test.each(['gisteren', '24', '2024-13', '2024-02-30', '2024-5-1', '2024-05-14T00:00', '', '2024-'])(
    '"%s" is geen periode',
    (typed) => {
      for (const selection of [{ sinds: typed }, { tot: typed }])
        expect(adviceFor(selection)).toBe('Schrijf het als 2024, 2024-05 of 2024-05-14.')
    },
  )
})

function adviceFor(selection: CaseSelection): string {
  try {
    found(selection)
  } catch (error) {
    if (error instanceof UserError) return error.advice
  }
  return 'geen fout'
}
