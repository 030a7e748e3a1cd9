/** Where a session can mend what a check found. */
import { expect, test } from 'vitest'
import type { Soort } from '../../../src/core/casus/casus.js'
import type { DataPath } from '../../../src/core/problem.js'
import { stepToMend } from '../../../src/core/session/mend.js'

test.each<[Soort, DataPath, string | undefined]>([
  ['groep', ['groep', 'signaal'], 'groep'],
  ['beraad', ['argumenten', 0, 'kant'], 'argumenten'],
  ['reconstructie', ['reconstructie', 'patronen', 1, 'besluiten'], 'patronen'],
  ['beraad', ['toets'], 'toets'],
  ['maatwerk', ['verwijzingen', 0, 'naar'], undefined],
])('in een %s wijst een melding bij %j naar de stap die ernaar vraagt', (soort, at, step) => {
  expect(stepToMend(soort, at)).toBe(step)
})
