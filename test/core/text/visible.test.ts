/** User text in a terminal: nothing in it may steer the terminal, hide, or overwrite what stands there. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { visible, visibleLine } from '../../../src/core/text/visible.js'

const hostile: [name: string, text: string, shown: string][] = [
  ['colour', 'a\u001b[31mb', 'a⟨U+001B⟩[31mb'],
  ['window title', '\u001b]0;titel\u0007', '⟨U+001B⟩]0;titel⟨U+0007⟩'],
  ['clipboard', '\u001b]52;c;YQ==\u0007', '⟨U+001B⟩]52;c;YQ==⟨U+0007⟩'],
  ['question to the terminal', '\u001b[c', '⟨U+001B⟩[c'],
  ['cursor report', '\u001b[6n', '⟨U+001B⟩[6n'],
  ['clear screen', '\u001b[2J', '⟨U+001B⟩[2J'],
  ['lone escape', 'a\u001b', 'a⟨U+001B⟩'],
  ['device control string', '\u001bPq\u001b\\', '⟨U+001B⟩Pq⟨U+001B⟩\\'],
  ['application command', '\u001b_x\u001b\\', '⟨U+001B⟩_x⟨U+001B⟩\\'],
  ['8-bit CSI', '\u009b31m', '⟨U+009B⟩31m'],
  ['8-bit OSC', '\u009d0;t\u009c', '⟨U+009D⟩0;t⟨U+009C⟩'],
  ['8-bit DCS', '\u0090q\u009c', '⟨U+0090⟩q⟨U+009C⟩'],
  ['carriage return', 'AFGEWEZEN\rTOEGEKEND', 'AFGEWEZEN⟨U+000D⟩TOEGEKEND'],
  ['backspace', 'nee\b\b\bja', 'nee⟨U+0008⟩⟨U+0008⟩⟨U+0008⟩ja'],
  ['bell', '\u0007', '⟨U+0007⟩'],
  ['vertical tab and form feed', '\v\f', '⟨U+000B⟩⟨U+000C⟩'],
  ['shift out', '\u000elqqk', '⟨U+000E⟩lqqk'],
  ['NUL', 'a\0b', 'a⟨U+0000⟩b'],
  ['delete', 'a\u007fb', 'a⟨U+007F⟩b'],
  ['next line', 'a\u0085b', 'a⟨U+0085⟩b'],
  ['line separator', 'a\u2028b', 'a⟨U+2028⟩b'],
  ['paragraph separator', 'a\u2029b', 'a⟨U+2029⟩b'],
  ['right-to-left override', 'ja\u202Een', 'ja⟨U+202E⟩en'],
  ['isolates', '\u2066a\u2069', '⟨U+2066⟩a⟨U+2069⟩'],
  ['right-to-left mark', '\u200Fa', '⟨U+200F⟩a'],
  ['Arabic letter mark', '\u061Ca', '⟨U+061C⟩a'],
  ['zero-width space', 'n\u200Bee', 'n⟨U+200B⟩ee'],
  ['zero-width joiner between letters', 'n\u200Dee', 'n⟨U+200D⟩ee'],
  ['zero-width non-joiner', 'n\u200Cee', 'n⟨U+200C⟩ee'],
  ['word joiner', 'n\u2060ee', 'n⟨U+2060⟩ee'],
  ['byte order mark', '\uFEFFa', '⟨U+FEFF⟩a'],
  ['soft hyphen', 'bij\u00ADstand', 'bij⟨U+00AD⟩stand'],
  ['tag characters', 'a\u{E0001}\u{E0061}', 'a⟨U+E0001⟩⟨U+E0061⟩'],
  ['variation selectors behind a letter', 'a\uFE0F\u{E0100}', 'a⟨U+FE0F⟩⟨U+E0100⟩'],
  ['Hangul filler', 'a\u3164', 'a⟨U+3164⟩'],
  ['grapheme joiner', 'a\u034F', 'a⟨U+034F⟩'],
  ['braille blank', 'a\u2800', 'a⟨U+2800⟩'],
  ['interlinear annotation', '\uFFF9a\uFFFB', '⟨U+FFF9⟩a⟨U+FFFB⟩'],
  ['half a surrogate pair', 'a\uD83Db', 'a⟨U+D83D⟩b'],
  ['private use', '\uE000', '⟨U+E000⟩'],
  ['noncharacter', '\uFFFE', '⟨U+FFFE⟩'],
]

const harmless = [
  'Zij heeft recht op onderwijs, ook als zij ziek is.',
  'twee\nregels',
  'Müller, Ğ, ĳ, één, cliënt, e\u0301',
  '€ 1.770 · “citaat” – 50 %',
  '👩🏽‍⚕️ 👨‍👩‍👧 ❤️‍🔥 🏳️‍🌈 1️⃣ 🇳🇱 ☎︎',
  'العربية и 한국어',
]

describe('visible', () => {
  test.each(hostile)('shows %s', (_name, text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  test('shows every character that nobody sees, of all that there are', () => {
    const unseen = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u
    const given = (c: number) => String.fromCodePoint(c)
    const codes = Array.from({ length: 0x110000 }, (_, c) => c).filter((c) => unseen.test(given(c)))
    // A code that no version of Unicode gave out yet shows as a box.
    const isFree = /^(?!\p{Noncharacter_Code_Point}|\p{Default_Ignorable_Code_Point})\p{Cn}$/u
    const kept = codes.filter((c) => visible(`a${given(c)}b`) === `a${given(c)}b` && !isFree.test(given(c)))
    expect(kept.map(given)).toEqual(['\n'])
  })

  test.each(harmless)('leaves "%s" as it is', (text) => {
    expect(visible(text)).toBe(text)
  })

  test('makes one space of a tab', () => {
    expect(visible('a\tb')).toBe('a b')
  })

  test('keeps eight marks on a letter and says that there were more', () => {
    expect(visible(`z${'\u0303'.repeat(8)}`)).toBe(`z${'\u0303'.repeat(8)}`)
    expect(visible(`z${'\u0303'.repeat(500)}o`)).toBe(`z${'\u0303'.repeat(8)}⟨…⟩o`)
  })

  test('does not let a joiner hide between pictures and letters', () => {
    expect(visible('👩\u200Da')).toBe('👩⟨U+200D⟩a')
    expect(visible('👩\u200D\u200D👩')).toBe('👩⟨U+200D⟩⟨U+200D⟩👩')
    expect(visible('1\uFE0F')).toBe('1⟨U+FE0F⟩')
  })
})

describe('visibleLine', () => {
  test('puts everything on one line', () => {
    expect(visibleLine('een \n\n  twee\ndrie\n')).toBe('een twee drie')
  })

  test('a million spaces take no time', () => {
    const start = performance.now()
    visibleLine(`a${' '.repeat(1_000_000)}b`)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

describe('laws', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      ...hostile.map(([, text]) => text),
      ...harmless,
      '\u200D',
      '\uFE0F',
      '👩',
      '\u0301',
      '\t',
      '\uDC00',
    ),
  )
  const texts = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''))
  const emoji =
    /\p{Extended_Pictographic}[\uFE0E\uFE0F]?\p{Emoji_Modifier}?(?:\u200D\p{Extended_Pictographic}[\uFE0E\uFE0F]?\p{Emoji_Modifier}?)*|[0-9#*]\uFE0F\u20E3/gu

  test('nothing hostile comes out of any text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const rest = visible(text).replace(emoji, '')
        expect(rest).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u)
        expect(rest).not.toMatch(/\p{M}{9}/u)
        expect(visibleLine(text)).not.toContain('\n')
      }),
      { numRuns: 3000 },
    )
  })

  test('twice is the same as once', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(visible(visible(text))).toBe(visible(text))
        expect(visibleLine(visibleLine(text))).toBe(visibleLine(text))
      }),
      { numRuns: 3000 },
    )
  })
})
