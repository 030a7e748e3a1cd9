/** Words and their stems: what a searcher takes for the same word. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stemOf, wordsOf } from '../../../src/core/search/words.js'

const stems = (text: string) => wordsOf(text).map(({ word }) => stemOf(word))

describe('woorden', () => {
  test.each([
    ['besluit', 'besluiten'],
    ['werk', 'werken'],
    ['beslissing', 'beslissingen'],
    ['gezin', 'gezinnen'],
    ['café', 'CAFE'],
    ['cafe\u0301', 'café'],
    ['ĳs', 'ijs'],
    ['Coördinatie', 'coordinatie'],
  ])('%s en %s zijn voor het zoeken hetzelfde', (one, other) => expect(stems(one)).toEqual(stems(other)))

  test('een streepje parteert woorden, en een woord staat waar het stond', () => {
    const text = 'De WIA-uitkering (36%)'
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['De', 'WIA', 'uitkering', '36'])
  })

  test('in een woord staan alleen letters en cijfers, wat de tekst ook is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { word } of wordsOf(text)) expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
        for (const stem of stems(text)) expect(stem).toMatch(/^[\p{L}\p{N}]+$/u)
      }),
      { numRuns: 500 },
    )
  })
})
