/** The matrix on a wide and on a narrow screen. */
import { expect, test } from 'vitest'
import { matrixLines } from '../../../src/core/session/matrix.js'
import { displayWidth } from '../../../src/core/text/width.js'
import { aCasusFile } from '../../builders.js'

const file = aCasusFile({
  belanghebbenden: [{ id: 'b1', naam: 'mantelzorger' }],
  argumenten: ['a1', 'a4'].map((id) => ({ id, kant: 'pro', stelling: 'Zorg gaat voor.', belanghebbenden: ['b1'] })),
})

test('op een breed scherm staan pro en contra in kolommen', () => {
  const [head = '', row = ''] = matrixLines(file, 80)
  expect(row.indexOf('a1 a4')).toBe(head.indexOf('pro'))
  expect(row.indexOf('–')).toBe(head.indexOf('contra'))
})

test('op een smal scherm zegt elke regel zelf van welke kant zij is', () => {
  const lines = matrixLines(file, 40).slice(0, 3)
  expect(lines).toEqual(['  mantelzorger', '    pro: a1 a4', '    contra: –'])
  expect(lines.every((line) => displayWidth(line) <= 40)).toBe(true)
})
