/** Laws of editing: whatever changes, the text reads back as the data, and no comment is lost. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newText } from '../../../src/core/text/serialize.js'
import { aCasusFile } from '../../builders.js'
import { byHand, edited, example, type Change } from './edited.js'
import { nastyText } from './nasty-texts.js'

/** Small edits of the kinds that a session makes, and some that only an editor makes. */
const randomChange: fc.Arbitrary<Change> = fc.oneof(
  nastyText.map(
    (text): Change =>
      (c) =>
        (c.titel = text),
  ),
  nastyText.map(
    (text): Change =>
      (c) =>
        (c.kernpunten = text),
  ),
  nastyText.map(
    (text): Change =>
      (c) =>
        (c.beslissing = { ...c.beslissing, afgewekenVanVorm: text }),
  ),
  fc.array(nastyText, { maxLength: 3 }).map(
    (list): Change =>
      (c) =>
        (c.afspraken = list),
  ),
  fc.nat().map(
    (n): Change =>
      (c) =>
        c.argumenten?.splice(n % (c.argumenten.length + 1), 1),
  ),
  fc.nat().map(
    (n): Change =>
      (c) =>
        c.deelnemers?.sort((a, b) => ((a.id.charCodeAt(1) * 7 + n) % 5) - ((b.id.charCodeAt(1) * 7 + n) % 5)),
  ),
  fc.tuple(fc.integer({ min: 10, max: 99 }), nastyText).map(([n, text]): Change => (c) => {
    if (!c.argumenten?.some(({ id }) => id === `a${n}`))
      (c.argumenten ??= []).push({ id: `a${n}`, stelling: text, belanghebbenden: [] })
  }),
  fc.constantFrom<Change>(
    (c) => delete c.toets,
    (c) => delete c.deelnemers,
    (c) => (c.opvolging = { besluit: { datum: '2025-03-13', motivering: null } }),
    (c) => (c.conclusie = { ...c.conclusie, doorslaggevend: ['a1'] }),
    (c) => c.belanghebbenden?.forEach((b) => delete b.geraakt),
  ),
)

describe('laws', () => {
  test.each([
    ['the example', example],
    ['a file by hand', byHand],
    ['a new file', newText(aCasusFile())],
  ])(
    'any edits of %s read back, and comments between the lines stay',
    (_name, start) => {
      const whole = (text: string) =>
        text
          .split('\n')
          .filter((line) => /^#/.test(line))
          .sort()
      fc.assert(
        fc.property(fc.array(randomChange, { minLength: 1, maxLength: 4 }), (list) => {
          let text = start
          for (const change of list) text = edited(text, change)
          expect(whole(text)).toEqual(whole(start))
        }),
        { numRuns: 120 },
      )
    },
    60_000,
  )
})
