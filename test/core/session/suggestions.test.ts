/** What a session offers from earlier cases. */
import { expect, test } from 'vitest'
import { earlierAnswers } from '../../../src/core/session/suggestions.js'
import { aCasus } from '../../builders.js'

test('woorden uit een vertrouwelijke casus komen in geen andere sessie voor', () => {
  const one = (functie: string, vertrouwelijkheid: 'intern' | 'vertrouwelijk') =>
    aCasus({ vertrouwelijkheid, afspraken: [functie], beslisser: { functie }, deelnemers: [{ id: 'd1', functie }] })
  const answers = earlierAnswers([one('teamleider', 'intern'), one('geheim', 'vertrouwelijk')])
  expect(answers['beslisser.functie']).toEqual(['teamleider'])
  expect(JSON.stringify(answers)).not.toContain('geheim')
})
