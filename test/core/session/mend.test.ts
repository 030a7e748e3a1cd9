/** Where a session can mend what a check found. */
import { expect, test } from 'vitest'
import type { Soort } from '../../../src/core/casus/casus.js'
import type { DataPath } from '../../../src/core/problem.js'
import { mendCommand, stepToMend } from '../../../src/core/session/mend.js'
import { lackingForAdvies } from '../../../src/core/session/versions.js'
import { aCasusFile } from '../../builders.js'

test.each<[Soort, DataPath, string | undefined]>([
  ['groep', ['groep', 'signaal'], 'groep'],
  ['beraad', ['argumenten', 0, 'kant'], 'argumenten'],
  ['reconstructie', ['reconstructie', 'patronen', 1, 'besluiten'], 'patronen'],
  ['beraad', ['toets'], 'toets'],
  ['maatwerk', ['verwijzingen', 0, 'naar'], undefined],
])('in een %s wijst een melding bij %j naar de stap die ernaar vraagt', (soort, at, step) => {
  expect(stepToMend(soort, at)).toBe(step)
})

test('een belanghebbende zonder argument: de weg leidt naar de argumenten', () => {
  const file = aCasusFile({
    belanghebbenden: [{ id: 'b1', naam: 'gemeente' }],
    argumenten: [{ id: 'a1', kant: 'pro', stelling: 'Het kan.' }],
  })
  const [first] = lackingForAdvies(file, { only: ['ARG-BELANGHEBBENDE'] })
  expect(mendCommand(file, first!)).toMatch(/--stap argumenten$/)
})
