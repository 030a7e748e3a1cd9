/** Pictures: all that they show stands in their table, nothing runs out of its box, and text stays text. */
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import type { Argument, Casus } from '../../../src/core/casus/casus.js'
import { counts } from '../../../src/core/casus/weighing.js'
import type { Picture } from '../../../src/core/report/blocks.js'
import { html } from '../../../src/core/report/html.js'
import { markdown } from '../../../src/core/report/markdown.js'
import { stavenSvg } from '../../../src/core/report/picture/staven-svg.js'
import { linesIn, widthOf } from '../../../src/core/report/picture/text-room.js'
import { reportOf } from '../../../src/core/report/report.js'
import { balans } from '../../../src/core/report/sections/balans.js'
import { kaart } from '../../../src/core/report/sections/kaart.js'
import { heading } from '../../../src/core/report/blocks.js'
import { aCasus } from '../../builders.js'
import { everyField } from './every-field.js'
import { caseAt, voorbeeld } from './examples.js'
import { injections } from './injections.js'
import { tags } from './tags.js'

const full = caseAt('cases/2024/2024-05-14-herbeoordeling-na-wachten.yaml')
const pageOf = (casus: Casus) => html(reportOf([heading(1, 'T'), heading(2, 'K'), ...kaart(casus), ...balans(casus)]))
const pictures = (casus: Casus) =>
  [...kaart(casus), ...balans(casus)].filter((block): block is Picture => block.kind === 'picture')
const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y'] })
const svgs = (page: string) => [...page.matchAll(/<svg[^]*?<\/svg>/g)].map(([svg]) => svg)

const name = { id: 'beeld', titel: 'Beeld', beschrijving: 'Zie de tabel.' }

/** The words of a drawing, line ends away. */
const words = (svg: string) =>
  svg
    .replace(/<title[^]*?<\/desc>/g, '')
    .replace(/<\/text>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')

function withArguments(argumenten: Partial<Argument>[]): Casus {
  return { ...full, argumenten: argumenten.map((one, i) => ({ ...full.argumenten[i % 14]!, id: `a${i + 1}`, ...one })) }
}

const sixty = withArguments(Array.from({ length: 60 }, (_, i) => ({ kant: i % 3 === 0 ? 'pro' : 'contra' })))
const longText = withArguments([
  { stelling: 'Woord '.repeat(1700) },
  { stelling: 'W'.repeat(10_000) },
  { stelling: '漢字👨‍👩‍👧é'.repeat(1500), kant: 'contra' },
])

describe.each([
  ['de voorbeeldcasus', voorbeeld],
  ['een volle casus', full],
  ['één argument', withArguments([{}])],
  ['een argument zonder kant', { ...aCasus(), argumenten: [{ id: 'a1', stelling: 'Iets.', belanghebbenden: [] }] }],
  ['zestig argumenten', sixty],
  ['stellingen van 10.000 tekens', longText],
])('de beelden van %s', (_, casus) => {
  const page = pageOf(casus)
  const [map, ...bars] = pictures(casus)

  test('noemen elk argument dat meetelt op de kaart, en in haar tabel', () => {
    const shown = words(svgs(page).slice(0, -2).join(' '))
    for (const { id } of casus.argumenten.filter(counts)) {
      expect(shown).toMatch(new RegExp(`(^|\\W)${id}\\W`))
      expect(map!.tabel.rows.filter(([head]) => head!.startsWith(`${id}, `))).toHaveLength(1)
    }
  })

  test('hebben een tabel met dezelfde woorden als de kaart', () => {
    const said = words(svgs(page).slice(0, -2).join(' ')).replace(/\s/g, '')
    for (const [, stelling] of map!.tabel.rows) {
      expect(said).toContain(stelling!.replace(/\s/g, '').replace(/[&"'<>`]/g, (c) => `&#${c.charCodeAt(0)};`))
    }
  })

  test('hebben staven met dezelfde aantallen als hun tabel', () => {
    for (const [i, { tabel }] of bars.entries()) {
      const shown = words(svgs(page).at(i - 2)!)
      for (const [label, ...cells] of tabel.rows)
        expect(shown).toContain(`${label} ${cells.map((n, j) => `${n} ${tabel.head[j + 1]!.toLowerCase()}`).join(' ')}`)
    }
  })

  test('zijn geldige HTML, met een naam, een beschrijving en eigen ids', () => {
    const { results } = validator.validateStringSync(page)
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
      [],
    )
    for (const svg of svgs(page))
      expect(svg).toMatch(
        /^<svg role="img" aria-labelledby="(\S+) (\S+)"[^>]*>\n<title id="\1">.+<\/title>\n<desc id="\2">/,
      )
  })

  test('blijven binnen hun blad, en een blad past op een bladzijde', () => {
    for (const svg of svgs(page)) {
      const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!.map(Number)
      expect(height).toBeLessThanOrEqual(1000)
      for (const [, x, y, w, h] of svg.matchAll(
        /<rect [^>]*x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g,
      )) {
        expect(Number(x) + Number(w)).toBeLessThanOrEqual(width!)
        expect(Number(y) + Number(h)).toBeLessThanOrEqual(height!)
      }
    }
  })

  test('zijn steeds dezelfde bytes', () => expect(pageOf(structuredClone(casus))).toBe(page))
})

test('zonder argumenten is er geen beeld', () => {
  expect(pictures(aCasus({ argumenten: [] }))).toEqual([])
})

test('wat geparkeerd is, staat niet op de kaart', () => {
  expect(words(svgs(pageOf(voorbeeld))[0]!)).not.toMatch(/a3\W/)
})

test('de kaart zegt wat de doorslag gaf en wat het verliezende argument recht doet', () => {
  const shown = words(svgs(pageOf(voorbeeld))[0]!)
  expect(shown).toContain('a1 ★ doorslaggevend Zij heeft recht op onderwijs')
  expect(shown).toMatch(/a2 Gelijke gezinnen .*Recht gedaan: met een maatregel m1: Twee eerdere afwijzingen/)
})

test.each(injections)('%j in elk veld verandert niets aan de opbouw van een beeld', (text) => {
  const page = pageOf(everyField(() => text))
  expect(tags(page)).toEqual(tags(pageOf(everyField(() => 'gewone tekst'))))
})

test('een beeld heeft geen opmaak, script of adres in zich', () => {
  for (const svg of svgs(pageOf(full))) {
    expect(new Set([...svg.matchAll(/<([a-z]+)/g)].map(([, name]) => name))).toEqual(
      new Set(
        ['svg', 'title', 'desc', 'g', 'rect', 'path', 'text', 'tspan'].filter((name) => svg.includes(`<${name}`)),
      ),
    )
    expect(svg).not.toMatch(/ (style|href|on\w+)=/)
  }
})

test('wie geen beeld krijgt, leest wat het zegt, en de tabel', () => {
  const text = markdown(kaart(voorbeeld))
  expect(text).toContain('De vraag: Behoor ik de laptop te vergoeden? Argumenten: 1 bij pro en 1 bij contra.')
  expect(text).toContain('| a1, pro | Zij heeft recht op onderwijs, ook als zij ziek is. |')
})

test('de woorden achter een staaf passen in het beeld, ook achter de langste', () => {
  const reeksen = ['Dit half jaar', 'Het half jaar ervoor'].map((naam) => ({ kant: undefined, naam }))
  const drawn = stavenSvg({ soort: 'staven', reeksen, rijen: [{ label: 'regel', aantallen: [1, 2114] }] }, name)
  const said = [...drawn.matchAll(/<tspan x="(\d+)"[^>]*>([^<]+)/g)]
  expect(said).toHaveLength(3)
  for (const [, x, words] of said) expect(Number(x) + widthOf(words!, 13)).toBeLessThanOrEqual(340)
})

test('tekst breekt tussen woorden, en binnen een woord alleen als dat moet', () => {
  expect(linesIn('een twee drie', 60, 10)).toEqual(['een twee', 'drie'])
  expect(linesIn('aaaaaaaaaaaaaaa b', 60, 10)).toEqual(['aaaaaaaaa', 'aaaaaa b'])
  expect(linesIn('', 60, 10)).toEqual([''])
})
