/** User text stays text in HTML: no tag, no attribute and no invisible steering comes out of it. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeHtml } from '../../../src/core/text/escape-html.js'
import { visible } from '../../../src/core/text/visible.js'
import { hostileTexts } from '../report/hostile.js'

const texts = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary' }), fc.string())
const read = (html: string) => html.replace(/&#(\d+);/g, (_, number: string) => String.fromCharCode(Number(number)))

test('wat er ook in staat, er komt geen teken uit dat HTML begint of een attribuut sluit', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(escapeHtml(text)).not.toMatch(/[<>"'`]|&(?!#\d+;)/)
    }),
  )
})

test('een lezer vindt dezelfde tekst terug, met zichtbaar wat onzichtbaar was', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(read(escapeHtml(text))).toBe(visible(text))
    }),
  )
  expect(escapeHtml('5 < 6 & "ja"')).toBe('5 &#60; 6 &#38; &#34;ja&#34;')
  expect(escapeHtml('om\u202Edraaien')).toBe('om⟨U+202E⟩draaien')
})
