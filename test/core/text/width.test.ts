/** Cells in a terminal: tables stay in line and no line is longer than it may be. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { displayWidth, padEnd, wrapText } from '../../../src/core/text/width.js'

const widths: [text: string, cells: number][] = [
  ['', 0],
  ['casus', 5],
  ['cliënt', 6],
  ['e\u0301e\u0301n', 3],
  ['€ 5', 3],
  ['漢字', 4],
  ['ｆｕｌｌ', 8],
  ['한국', 4],
  ['\u1112\u1161\u11AB', 2],
  ['👩🏽‍⚕️', 2],
  ['👨‍👩‍👧‍👦', 2],
  ['🇳🇱', 2],
  ['🇳🇱🇧🇪', 4],
  ['❤️', 2],
  ['1️⃣', 2],
  ['😀!', 3],
  ['z\u0303\u0303\u0303', 1],
  ['שלום', 4],
  ['⟨U+202E⟩', 8],
  ['✓', 1],
  ['…', 1],
  ['★☐─┼█', 5],
]

describe('displayWidth', () => {
  test.each(widths)('"%s" takes %i cells', (text, cells) => {
    expect(displayWidth(text)).toBe(cells)
  })
})

describe('wrapText', () => {
  test('breaks between words', () => {
    expect(wrapText('Behoor ik de laptop te vergoeden?', 12)).toEqual(['Behoor ik de', 'laptop te', 'vergoeden?'])
  })

  test('keeps lines and empty lines', () => {
    expect(wrapText('een\n\ntwee\n', 10)).toEqual(['een', '', 'twee', ''])
  })

  test('breaks a word that does not fit by its graphemes', () => {
    expect(wrapText('ja 漢字漢字 👩🏽‍⚕️👩🏽‍⚕️', 5)).toEqual(['ja', '漢字', '漢字', '👩🏽‍⚕️👩🏽‍⚕️'])
    expect(wrapText('a arbeidsongeschiktheid b', 9)).toEqual(['a', 'arbeidson', 'geschikth', 'eid b'])
  })

  test('breaks a long id or path after a hyphen or slash', () => {
    expect(wrapText('2024-10-08-oordeel-met-terugwerkende-kracht', 40)).toEqual([
      '2024-10-08-oordeel-met-terugwerkende-',
      'kracht',
    ])
    expect(wrapText('cases/2024/oordeel.yaml', 12)).toEqual(['cases/2024/', 'oordeel.yaml'])
  })

  test('a width below one still gives all of the text', () => {
    expect(wrapText('abc', 0)).toEqual(['a', 'b', 'c'])
  })

  test('a word of 100,000 letters takes no time', () => {
    const start = performance.now()
    expect(wrapText('é'.repeat(100_000), 80)).toHaveLength(1250)
    expect(performance.now() - start).toBeLessThan(3000)
  })

  const words = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('casus', '漢字', '👨‍👩‍👧', ' ', '\n')))

  test('no line is wider than asked, unless one grapheme alone is; and no letter is lost', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 30 }), (parts, width) => {
        const text = parts.join(' ')
        const lines = wrapText(text, width)
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
        expect(lines.join('').replace(/[ \n]/g, '')).toBe(text.replace(/[ \n]/g, ''))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('padEnd', () => {
  test('fills out to the same number of cells', () => {
    for (const text of ['ab', '漢', '👩🏽‍⚕️', 'e\u0301']) expect(displayWidth(padEnd(text, 6))).toBe(6)
    expect(padEnd('te lang', 3)).toBe('te lang')
  })
})
