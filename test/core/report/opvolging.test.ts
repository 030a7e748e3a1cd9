/** What a report says of the decision, measure by measure. */
import { expect, test } from 'vitest'
import { deelbesluiten } from '../../../src/core/report/sections/opvolging.js'
import { aCasus } from '../../builders.js'

test('spreekt een rij het besluit als geheel tegen, dan zegt het verslag wat de brief aan de cliënt ook zegt', () => {
  const casus = aCasus({
    conclusie: { maatregelen: [{ id: 'm1', tekst: 'De laptop lenen.' }] },
    opvolging: {
      besluit: {
        uitkomst: 'overgenomen',
        onderdelen: [{ maatregel: 'm1', uitkomst: 'afgewezen', reden: 'Te duur.' }],
      },
    },
  })
  expect(deelbesluiten(casus)).toMatchObject([{ lines: ['Besluit: overgenomen.'] }])
})
