/** The word that somebody probably meant. */
import { expect, test } from 'vitest'
import { nearestWord } from '../../../src/core/check/nearest-word.js'

const words = ['titel', 'stelling', 'vraag', 'vragen', 'soort', 'op']

test.each([
  ['titel', 'titel'],
  ['Titel', 'titel'],
  ['tietel', 'titel'],
  ['ttel', 'titel'],
  ['tutel', 'titel'],
  ['tielt', 'titel'],
  ['steling', 'stelling'],
  ['stellnigen', undefined],
  ['stellnig', 'stelling'],
  ['vraagen', 'vragen'],
  ['sorot', 'soort'],
  ['o', undefined],
  ['po', 'op'],
  ['', undefined],
  ['heel iets anders', undefined],
])('%s: %s', (typed, meant) => {
  expect(nearestWord(typed, words)).toBe(meant)
})

test('of two equally near words the first', () => {
  expect(nearestWord('vraan', ['vraag', 'vraat'])).toBe('vraag')
})
