/** Which references a change finds in the text of a case, without reading the YAML. */
import { expect, test } from 'vitest'
import { filesSince, tracesOf } from '../../../src/core/check/since.js'

test.each([
  ['het signaal van een groep', 'groep:\n  signaal: een'],
  ['het signaal van een groep, op de volgende regel', 'groep:\n  signaal:\n    een'],
  ['de casus van een lid', 'groep:\n  leden:\n    - id: l1\n      casus: een'],
  ['waarin een signaal verdergaat', 'signaal:\n  afhandeling:\n    casus: "een" # daar'],
  [
    'een latere casus bij een aanbeveling',
    'reconstructie:\n  aanbevelingen:\n    - id: q1\n      casussen:\n        - een',
  ],
  [
    'zo’n casus op de volgende regel',
    'reconstructie:\n  aanbevelingen:\n    - id: q1\n      casussen: # later\n        [een]',
  ],
  ['zo’n casus op één regel', 'reconstructie: {aanbevelingen: [{id: q1, casussen: [een]}]}'],
])('wie een weggehaalde casus noemt als %s, wordt nagekeken', (_, lines) => {
  const cases = [
    { file: 'cases/2025/los.yaml', isChanged: false, ...tracesOf(`id: los\n${lines}\n`) },
    { file: 'cases/2025/ver.yaml', isChanged: false, ...tracesOf('id: ver\nsignaal:\n  wringt: een\n') },
  ]
  const changes = { cases, gone: ['cases/2025/een.yaml'], lijnenBefore: [], settings: [], factors: [] }
  expect(filesSince(changes)).toEqual(['cases/2025/los.yaml'])
})
