/** User text stays text: whatever it holds, a Markdown reader finds one text and nothing else. */
import fc from 'fast-check'
import { Marked, type Token } from 'marked'
import { describe, expect, test } from 'vitest'
import { escapeMarkdown, escapeParagraphs } from '../../../src/core/report/escape.js'
import { visibleLine } from '../../../src/core/text/visible.js'
import { hostileTexts } from './hostile.js'

const marked = new Marked()
const folded = (text: string) => text.replace(/\s+/g, ' ').trim()

const inHtml = (text: string) =>
  text.replace(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c]!)

/** The text of a paragraph that holds text only. Fails on anything else. */
function onlyText(markdown: string): string {
  const blocks = marked.lexer(markdown).filter(({ type }) => type !== 'space')
  expect(blocks.map(({ type }) => type)).toEqual(['paragraph'])
  const text = inlineTextOnly((blocks[0] as { tokens: Token[] }).tokens)
  expect(marked.parse(markdown)).toBe(`<p>${inHtml(text)}</p>\n`)
  return text
}

function inlineTextOnly(tokens: Token[]): string {
  const texts = tokens.map((token) => {
    expect(['text', 'escape']).toContain(token.type)
    return (token as { text: string }).text
  })
  return texts.join('')
}

describe('één regel', () => {
  test.each(hostileTexts)('%j blijft tekst', (text) => {
    expect(onlyText(escapeMarkdown(text))).toBe(folded(text))
  })

  test.each(hostileTexts)('%j blijft tekst in een tabelcel', (text) => {
    const [table] = marked.lexer(`| a | b |\n| --- | --- |\n| ${escapeMarkdown(text)} | x |\n`)
    const { rows } = table as unknown as { rows: { tokens: Token[] }[][] }
    expect(rows).toHaveLength(1)
    expect(rows[0]!.map((cell) => inlineTextOnly(cell.tokens))).toEqual([folded(text), 'x'])
  })

  test.each(hostileTexts)('%j blijft tekst in een vet begin', (text) => {
    const [list] = marked.lexer(`- **${escapeMarkdown(text)}:** rest`)
    const { items } = list as unknown as { items: { tokens: { tokens: Token[] }[] }[] }
    const [strong, rest] = items[0]!.tokens[0]!.tokens as [{ type: string; tokens: Token[] }, Token]
    expect(strong.type).toBe('strong')
    expect(inlineTextOnly(strong.tokens)).toBe(`${folded(text)}:`)
    expect(inlineTextOnly([rest])).toBe(' rest')
  })

  test('nummers van meldingen en van samenvoegverzoeken blijven nummers', () => {
    expect(escapeMarkdown('zie #12 en !34')).toBe('zie \\#12 en \\!34')
  })

  test('wat niets betekent, krijgt geen streepje', () => {
    expect(escapeMarkdown('Mag ik dit (nu) doen? Ja, 3.5 uur; art. 3:4 - R&D!')).toBe(
      'Mag ik dit (nu) doen? Ja, 3.5 uur; art. 3:4 - R&D!',
    )
    expect(escapeMarkdown('2025-03-11-laptop')).toBe('2025-03-11-laptop')
  })
})

test('elke tekst komt er als dezelfde ene tekst uit', () => {
  const special = fc.string({
    unit: fc.constantFrom(...'\\`*_[]()<>|~${}@#!:/.&;=+-"\'^%1 2a\nw\t'.split(''), 'www', '://', '&amp;'),
  })
  const anyText = fc.oneof(
    special,
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(...hostileTexts),
  )
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 3 }), (parts) => {
      const text = visibleLine(parts.join(' '))
      fc.pre(folded(text) !== '')
      expect(onlyText(escapeMarkdown(text))).toBe(folded(text))
    }),
    { numRuns: 1500 },
  )
})

describe('een langere tekst', () => {
  test('een lege regel scheidt alinea’s, een regeleinde wordt een vaste regel', () => {
    expect(escapeParagraphs('Eén\n  twee\n\n \nDrie\n')).toEqual(['Eén\\\ntwee', 'Drie'])
  })

  test('een lege tekst geeft geen alinea', () => {
    expect(escapeParagraphs(' \n \n')).toEqual([])
  })

  test('geen regel kan een blok openen', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...hostileTexts), { minLength: 1, maxLength: 5 }), (lines) => {
        const [paragraph = ''] = escapeParagraphs(lines.join('\n'))
        const blocks = marked.lexer(paragraph)
        expect(blocks.map(({ type }) => type)).toEqual(['paragraph'])
        const kinds = new Set((blocks[0] as { tokens: Token[] }).tokens.map(({ type }) => type))
        expect([...kinds].filter((kind) => !['text', 'escape', 'br'].includes(kind))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
