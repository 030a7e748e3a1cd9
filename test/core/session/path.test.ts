import fc from 'fast-check'
import { expect, test } from 'vitest'
import { getAt, removeAt, setAt, type Path } from '../../../src/core/session/path.js'

const segment = fc.oneof(
  fc.constantFrom('a', 'b', 'c'),
  fc.constantFrom('x1', 'x2').map((value) => ({ by: 'id', value })),
)
const paths = fc.array(segment, { minLength: 1, maxLength: 4 }).map(alternating)

/** Lists hold items, maps hold keys: a selector follows a key, and a value stands under a key. */
function alternating(segments: Path): Path {
  return [
    ...segments.flatMap((s, i) => (typeof s === 'object' && typeof segments[i - 1] !== 'string' ? ['k', s] : [s])),
    'k',
  ]
}

test('what is set is found again, and the input is not changed', () => {
  fc.assert(
    fc.property(paths, fc.integer(), (path, value) => {
      const data = Object.freeze({})
      const after = setAt<unknown>(data, path, value)
      expect(getAt(after, path)).toBe(value)
      expect(data).toEqual({})
    }),
  )
})

test('an item is found by its id, wherever it stands in the list', () => {
  const path: Path = ['list', { by: 'id', value: 'b2' }, 'naam']
  expect(getAt({ list: [{ id: 'b1' }, { id: 'b2', naam: 'school' }] }, path)).toBe('school')
  expect(getAt({ list: [{ id: 'b2', naam: 'school' }, { id: 'b1' }] }, path)).toBe('school')
})

test('an item that is not there yet is added with its id', () => {
  expect(setAt<unknown>({}, ['list', { by: 'id', value: 'b1' }, 'naam'], 'kind')).toEqual({
    list: [{ id: 'b1', naam: 'kind' }],
  })
})

test('removing an item leaves its neighbours', () => {
  const data = { list: [{ id: 'b1' }, { id: 'b2' }, { id: 'b3' }] }
  expect(removeAt(data, ['list', { by: 'id', value: 'b2' }])).toEqual({ list: [{ id: 'b1' }, { id: 'b3' }] })
  expect(data.list).toHaveLength(3)
})

test('keys of the object prototype are not values', () => {
  expect(getAt({}, ['constructor'])).toBeUndefined()
  expect(getAt({}, ['toString', 'name'])).toBeUndefined()
})
