/** The index of the moresprudentie: what it says, what it keeps to itself, and that its bytes follow from the cases alone. */
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { Marked, type Token } from 'marked'
import { describe, expect, test } from 'vitest'
import type { CasusFile } from '../../../src/core/casus/schema.js'
import { buildIndex } from '../../../src/core/index/build.js'
import { indexAsJson } from '../../../src/core/index/json.js'
import { keptText, readKept } from '../../../src/core/index/kept.js'
import { indexAsMarkdown } from '../../../src/core/index/markdown.js'
import { indexRow } from '../../../src/core/index/row.js'
import { indexSchema, type IndexRow } from '../../../src/core/index/schema.js'
import { aCasus } from '../../builders.js'
import { hostileTexts } from '../report/hostile.js'

const rowOf = (id: string, partial: Partial<CasusFile> = {}) =>
  indexRow(`cases/2025/${id}.yaml`, aCasus({ id, status: 'besloten', lijn: 'voorzieningen', ...partial }))!

const eerste = rowOf('2025-01-01-eerste', {
  titel: 'Eerste',
  kernpunten: 'Kort\nen goed.\n',
  conclusie: { oordeel: 'ja' },
})
const tweede = rowOf('2025-02-01-tweede', {
  titel: 'Tweede',
  verwijzingen: [{ naar: '2025-01-01-eerste', behandeling: 'herziet' }],
})
const geheim = rowOf('2025-03-01-geheim', {
  vertrouwelijkheid: 'vertrouwelijk',
  titel: 'MERK-titel',
  kernpunten: 'MERK-kern',
  lijn: 'merk-lijn',
  verwijzingen: [{ naar: '2025-01-01-eerste', behandeling: 'volgt', motivering: 'MERK-motivering' }],
})
const textsOf = (rows: readonly IndexRow[]) => [indexAsMarkdown(buildIndex(rows)), indexAsJson(buildIndex(rows))]

test('een beraad staat er met kernpunten en met wie erop terugkwam, en je kunt doorklikken', () => {
  const [text] = textsOf([tweede, eerste])
  expect(text).toContain(
    '- [Eerste](../cases/2025/2025-01-01-eerste.yaml) (2025-01-01; ja; besloten)\\\n  Kort en goed.\\',
  )
  expect(text).toContain(
    '**Let op: hierop is teruggekomen.** Zie [2025-02-01-tweede](../cases/2025/2025-02-01-tweede.yaml).',
  )
  expect(text).toContain('Komt terug op: [2025-01-01-eerste](../cases/2025/2025-01-01-eerste.yaml).')
})

test.each(['concept', 'ingetrokken'] as const)('een casus met status %s is geen moresprudentie', (status) => {
  expect(indexRow('x.yaml', aCasus({ status }))).toBeUndefined()
})

test('van een vertrouwelijk beraad staan er alleen het id en de status', () => {
  const texts = textsOf([eerste, geheim])
  expect(texts.join()).not.toMatch(/merk/i)
  expect(texts[0]).toContain('## Vertrouwelijk\n\n- 2025-03-01-geheim (besloten)\n')
  expect(texts[0]).toContain('Ook verwezen vanuit 1 vertrouwelijke casus.')
  expect(texts[0]).toContain(' Daarnaast is er 1 vertrouwelijke casus. ')
  expect(texts[0]).not.toContain('Gevolgd door')
  expect(JSON.parse(texts[1]!)).toMatchObject({ vertrouwelijk: [{ id: '2025-03-01-geheim', status: 'besloten' }] })
  expect(JSON.stringify(geheim)).not.toMatch(/merk/i)
})

test('beginselen die alleen in hoofdletters of accenten verschillen staan bij elkaar', () => {
  const argument = { kant: 'pro', stelling: 'Zo is het.', soort: 'beginsel' } as const
  const one = rowOf('2025-01-01-een', { argumenten: [{ id: 'a1', ...argument, beginsel: 'Privacy' }] })
  const two = rowOf('2025-01-02-twee', { argumenten: [{ id: 'a1', ...argument, beginsel: 'privacy' }] })
  expect(buildIndex([two, one]).perBeginsel).toMatchObject([{ naam: 'privacy', label: 'Privacy', beraden: [{}, {}] }])
})

test('wat geparkeerd staat, telt niet als beginsel', () => {
  const stelling = { id: 'a1', kant: 'pro', stelling: 'Zo is het.', soort: 'beginsel', beginsel: 'privacy' } as const
  const parked = rowOf('2025-01-01-een', { argumenten: [{ ...stelling, smoes: { vermoeden: 'x', uitkomst: 'open' } }] })
  expect(buildIndex([parked]).perBeginsel).toEqual([])
})

test('de volgorde van de bestanden maakt geen verschil, ook niet bij tweelingen', () => {
  const rows = [eerste, tweede, geheim, { ...eerste, bestand: 'cases/anders/2025-01-01-eerste.yaml' }]
  const shuffled = fc.shuffledSubarray(rows, { minLength: rows.length })
  fc.assert(fc.property(shuffled, (order) => void expect(textsOf(order)).toEqual(textsOf(rows))))
})

test('de JSON past bij het schema', () => {
  const validate = new Ajv({ strict: true }).compile(indexSchema)
  expect(validate(JSON.parse(textsOf([eerste, tweede, geheim])[1]!)), JSON.stringify(validate.errors)).toBe(true)
  expect(validate(JSON.parse(textsOf([])[1]!))).toBe(true)
})

test('wat is bewaard, komt er hetzelfde uit', () => {
  const noted = [
    { file: 'a\n"b', hash: '1', row: JSON.stringify(eerste) },
    { file: 'c', hash: '2', row: 'null' },
  ]
  const kept = { marks: 'merken', written: { 'INDEX.md': 'hash' }, noted }
  expect(readKept(keptText(kept))).toEqual(kept)
  expect(readKept(keptText({ ...kept, noted: [] })).noted).toEqual([])
})

describe('tekst uit een casus blijft tekst', () => {
  test.each(hostileTexts)('%j', (text) => {
    const titel = text.trim() === '' ? 'x' : text
    const hostile = rowOf('2025-01-01-eerste', {
      titel,
      kernpunten: text,
      argumenten: [{ id: 'a1', stelling: 'x', kant: 'pro', beginsel: text }],
      informatie: { kaders: [{ id: 'k1', naam: titel, verwijzing: text }] },
    })
    const plain = rowOf('2025-01-01-eerste', {
      titel: 'titel',
      kernpunten: text.trim() && 'kern',
      argumenten: [{ id: 'a1', stelling: 'x', kant: 'pro', beginsel: text.trim() && 'beginsel' }],
      informatie: { kaders: [{ id: 'k1', naam: 'kader', verwijzing: text.trim() && 'wet' }] },
    })
    expect(kinds(textsOf([hostile])[0]!)).toEqual(kinds(textsOf([plain])[0]!))
  })

  test('een pad met tekens die een link breken, blijft één link', () => {
    const row = { ...eerste, bestand: 'cases/a b)(<c>#?%/é*.yaml' }
    const [text] = textsOf([row as IndexRow])
    expect(text).toContain('(../cases/a%20b%29%28%3Cc%3E%23%3F%25/%C3%A9%2a.yaml)')
  })
})

test('geen kopniveau wordt overgeslagen en geen kop is leeg', () => {
  const levels = [...textsOf([eerste, tweede, geheim])[0]!.matchAll(/^(#+) (.+)$/gm)].map(([, marks]) => marks!.length)
  expect(levels[0]).toBe(1)
  for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1)
})

/** The kinds of Markdown parts, without the pieces that text alone falls into. */
function kinds(markdown: string): string[] {
  const of = (tokens: readonly Token[]): string[] =>
    tokens.flatMap((token) => {
      const { type, tokens: inner = [], items = [] } = token as { type: string; tokens?: Token[]; items?: Token[] }
      if (type === 'escape' || (type === 'text' && inner.length === 0)) return []
      return [type, ...of(inner), ...of(items)]
    })
  return of(new Marked().lexer(markdown))
}
