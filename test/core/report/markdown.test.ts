/** The Markdown form: clean text, and user text that never becomes structure. */
import { Marked, type Token } from 'marked'
import { describe, expect, test } from 'vitest'
import { fillIn, inWords, type Block } from '../../../src/core/report/blocks.js'
import { markdown } from '../../../src/core/report/markdown.js'
import { outline } from '../../../src/core/report/outline.js'
import { aCasus } from '../../builders.js'
import { caseAt, otherKinds, source, voorbeeld } from './examples.js'
import { hostileTexts } from './hostile.js'

const marked = new Marked()
const blocks = [...outline(voorbeeld, source), fillIn(['a'], ['b'])]

/** The same blocks with another text in every place. */
function withText(all: readonly Block[], text: string): Block[] {
  return all.map((block) => {
    switch (block.kind) {
      case 'table': {
        const rows = block.rows.map((row) => row.map(() => text))
        return { ...block, caption: text, head: block.head.map(() => text), rows }
      }
      case 'list':
        return {
          ...block,
          items: block.items.map((item) => ({
            ...(item.label === undefined ? {} : { label: text }),
            text,
            lines: (item.lines ?? []).map(() => text),
          })),
        }
      case 'fill-in':
        return { ...block, choices: block.choices.map(() => text), lines: block.lines.map(() => text) }
      case 'definitions':
        return { ...block, entries: block.entries.map(() => ({ term: text, text })) }
      default:
        return { ...block, text }
    }
  })
}

/** The kinds of the tokens, as a tree. Pieces of text beside each other count as one text. */
function shape(tokens: readonly Token[]): unknown[] {
  const kinds = tokens.map((token) => {
    const { type, depth, tokens, items, header, rows } = token as unknown as Record<string, unknown>
    const lists = [tokens, items, header, ...(Array.isArray(rows) ? rows : [])]
    const children = lists.flatMap((list) => (Array.isArray(list) ? [shape(list as Token[])] : []))
    const isText = (type === 'text' || type === 'escape') && children.length === 0
    return isText ? 'text' : [type, depth, ...children]
  })
  return kinds.filter((kind, i) => kind !== 'text' || kinds[i - 1] !== 'text')
}

describe('vijandige tekst', () => {
  test.each(hostileTexts)('%j verandert nergens de opbouw', (text) => {
    const neutral = shape(marked.lexer(markdown(withText(blocks, 'gewone tekst'))))
    expect(shape(marked.lexer(markdown(withText(blocks, text))))).toEqual(neutral)
  })

  test('onzichtbare en sturende tekens zijn te zien', () => {
    const kernpunten = 'D\u009b2JE\nF\u2066G'
    const text = markdown(
      outline(aCasus({ kernpunten, titel: 'A\u001b[31mB\u202eC\u0007', afspraken: ['x\u200by\r\nz'] }), source),
    )
    expect(text).toContain('⟨U+001B⟩')
    expect(text).toContain('B⟨U+202E⟩C⟨U+0007⟩')
    expect(text).toContain('D⟨U+009B⟩2JE\\\nF⟨U+2066⟩G')
    expect(text).toContain('x⟨U+200B⟩y')
    expect(text).not.toMatch(/[^\P{C}\n]/u)
  })
})

describe.each<[string, typeof voorbeeld]>([
  ['de voorbeeldcasus', voorbeeld],
  ['een volle casus', caseAt('cases/2024/2024-05-14-herbeoordeling-na-wachten.yaml')],
  ['een casus die net is begonnen', aCasus({ beslissing: undefined, argumenten: [], belanghebbenden: [] })],
  ...otherKinds.map((path) => [path, caseAt(path)] satisfies [string, typeof voorbeeld]),
])('de opmaak van %s', (_, casus) => {
  const text = markdown(outline(casus, source))
  const lines = text.split('\n')
  const headings = marked.lexer(text).filter(({ type }) => type === 'heading') as { depth: number; text: string }[]

  test('heeft één hoofdkop en slaat geen kopniveau over', () => {
    expect(headings.filter(({ depth }) => depth === 1)).toHaveLength(1)
    expect(headings[0]!.depth).toBe(1)
    for (const [i, { depth }] of headings.entries())
      expect(depth).toBeLessThanOrEqual((headings[i - 1]?.depth ?? 0) + 1)
  })

  test('heeft geen lege, dubbele of met een leesteken eindigende kop', () => {
    const titles = headings.map(({ text }) => text)
    expect(titles).not.toContain('')
    expect(new Set(titles).size).toBe(titles.length)
    expect(titles.filter((title) => /[.,;:!]$/.test(title))).toEqual([])
  })

  test('heeft lege regels om koppen, lijsten en tabellen', () => {
    const kindOf = (line: string) => /^(#|\||- | {2}|> )/.exec(line)?.[0].replace('  ', '- ') ?? 'tekst'
    for (const [i, line] of lines.entries()) {
      const before = lines[i - 1] ?? ''
      const isContinued = before === '' || line === '' || before.endsWith('\\')
      if (!isContinued) expect([before, kindOf(line)]).toEqual([before, kindOf(before)])
      if (line.startsWith('#')) expect(before).toBe('')
    }
  })

  test('heeft geen spaties aan regeleinden, geen dubbele lege regels en één regeleinde aan het slot', () => {
    expect(text).not.toMatch(/[ \t]$/m)
    expect(text).not.toMatch(/\n\n\n/)
    expect(text).toMatch(/[^\n]\n$/)
  })

  test('geeft elke tabel een bijschrift in vet dat met een punt eindigt', () => {
    const tables = lines.flatMap((line, i) => (/^\| -/.test(line) ? [lines[i - 3]] : []))
    expect(tables).toHaveLength(inWords(outline(casus, source)).filter(({ kind }) => kind === 'table').length)
    expect(tables.filter((caption) => !/^\*\*.+\.\*\*$/.test(caption ?? ''))).toEqual([])
  })
})

test('langere tekst houdt haar alinea’s, ook in een begrip en in een opmerking', () => {
  const text = 'Eerste regel\nTweede regel\n\nTweede alinea\n'
  const written = markdown([
    { kind: 'paragraph', text },
    { kind: 'definitions', entries: [{ term: 'Aanleiding', text }] },
    { kind: 'note', text },
  ])
  expect(written).toBe(
    [
      'Eerste regel\\\nTweede regel\n\nTweede alinea',
      '- **Aanleiding:** Eerste regel\\\n  Tweede regel\n\n  Tweede alinea',
      '> Eerste regel\\\n> Tweede regel\n>\n> Tweede alinea\n',
    ].join('\n\n'),
  )
})

test('dezelfde casus geeft dezelfde bytes', () => {
  const write = () => markdown(outline(structuredClone(voorbeeld), { ...source }))
  expect(write()).toBe(write())
})
