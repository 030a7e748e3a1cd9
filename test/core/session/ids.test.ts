import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newCaseId } from '../../../src/core/session/ids.js'

test('an id is the day and a short form of the title', () => {
  expect(newCaseId('2025-03-11', 'Laptop voor Zoë’s thuisonderwijs!', new Set())).toBe(
    '2025-03-11-laptop-voor-zoe-s-thuisonderwijs',
  )
})

test.each([
  ['Mevrouw Jansen wacht al jaren', '2025-03-11-wacht-al-jaren'],
  ['Brief over BSN 123456782', '2025-03-11-brief-over-bsn'],
  ['Mail van a@voorbeeld.invalid aan 06-12345678', '2025-03-11-mail-van-aan'],
  ['123456782', '2025-03-11-casus'],
])('what may point at one person stays out of the name of a file: %s', (title, id) => {
  expect(newCaseId('2025-03-11', title, new Set())).toBe(id)
})

test('any title gives an id that is a safe file name and that nobody has', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
      const first = newCaseId('2025-03-11', title, new Set())
      const second = newCaseId('2025-03-11', title, new Set([first]))
      for (const id of [first, second]) expect(id).toMatch(/^[a-z0-9][a-z0-9-]{0,63}$/)
      expect(second).not.toBe(first)
    }),
  )
})
