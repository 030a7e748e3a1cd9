import { expect, test } from 'vitest'
import { markdown } from '../../../src/core/report/markdown.js'
import { outline } from '../../../src/core/report/outline.js'
import { aCasus } from '../../builders.js'
import { source } from './examples.js'

const report = (partial: Parameters<typeof aCasus>[0]) => markdown(outline(aCasus(partial), source))

test('een intake staat in het rapport, en zonder intake staat er geen kop', () => {
  expect(report({ intake: { uitkomst: 'uurvorm', toelichting: 'Het schuurt.', aanTafel: ['jurist'] } })).toMatch(
    /## Intake\n\n- \*\*Gekozen voor:\*\* de korte vorm van een uur\n- \*\*Waarom:\*\* Het schuurt\./,
  )
  expect(report({})).not.toContain('Intake')
})

test('een telronde staat er als aantallen, en heet geen uitslag', () => {
  expect(report({ conclusie: { telling: { ja: 6, nee: 1, weetNiet: 0 } } })).toContain(
    'Telronde, geen uitslag: ja 6; nee 1; weet het nog niet 0.',
  )
})
