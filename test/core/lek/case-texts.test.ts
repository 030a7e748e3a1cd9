/** Which values of a case are looked at for personal data. */
import { expect, test } from 'vitest'
import { caseTexts } from '../../../src/core/lek/case-texts.js'

test('de cijfers van een zegel zijn geen tekst: daar kan geen telefoonnummer in staan', () => {
  const hash = '0612345678'.padEnd(64, '0')
  const casus = { titel: 'Laptop', zegel: { versie: 1, datum: '2025-03-12', hash, delen: [{ deel: 'titel', hash }] } }
  expect(caseTexts(casus).map(({ at }) => at.join('.'))).toEqual(['titel', 'zegel.delen.0.deel'])
})

test('een id is uit woorden gemaakt en telt als tekst', () => {
  expect(caseTexts({ id: '2025-03-11-laptop' })).toEqual([{ at: ['id'], text: '2025-03-11-laptop', form: 'naamdeel' }])
})
