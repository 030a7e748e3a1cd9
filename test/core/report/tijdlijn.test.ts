/** The timeline of a reconstructie: every point at its place in time, labels apart, and text that stays text. */
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import type { Casus } from '../../../src/core/casus/casus.js'
import { daysOf, isSurelyLater } from '../../../src/core/casus/keten.js'
import { html } from '../../../src/core/report/html.js'
import { markdown } from '../../../src/core/report/markdown.js'
import { outline } from '../../../src/core/report/outline.js'
import { spread } from '../../../src/core/report/picture/tijdlijn-plaats.js'
import { ticksBetween } from '../../../src/core/report/picture/tijdlijn-streepjes.js'
import { reportOf } from '../../../src/core/report/report.js'
import { heading } from '../../../src/core/report/blocks.js'
import { keten, weging } from '../../../src/core/report/sections/keten.js'
import { aCasus } from '../../builders.js'
import { caseAt, sourceOf } from './examples.js'
import { injections } from './injections.js'
import { tags } from './tags.js'

const path = 'cases/2021/2021-11-16-morele-reconstructie-wb3000.yaml'
const wb3000 = caseAt(path)
const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y'] })
const pageOf = (casus: Casus) => html(reportOf([heading(1, 'T'), ...keten(casus), ...weging(casus)]))
const svgs = (page: string) => [...page.matchAll(/<svg[^]*?<\/svg>/g)].map(([svg]) => svg)

type Punt = readonly [datum: string | undefined, besluit: string]
const chain = (...punten: readonly Punt[]) =>
  aCasus({
    soort: 'reconstructie',
    reconstructie: { besluiten: punten.map(([datum, besluit], i) => ({ id: `r${i + 1}`, datum, besluit })) },
  } as Parameters<typeof aCasus>[0])
const many = (count: number) =>
  chain(
    ...Array.from({ length: count }, (_, i): Punt => [
      `${1990 + Math.floor(i / 3)}-0${(i % 3) + 1}`,
      'Iets. '.repeat(40),
    ]),
  )

/** Where the heads of the labels stand, with their words. */
const labels = (svg: string) =>
  [...svg.matchAll(/<text class="kop"[^>]*><tspan x="\d+" y="(\d+)">([^<]*)/g)].map(([, y, words]) => ({
    y: Number(y),
    words: words!,
  }))

test.each([
  ['het voorbeeld', wb3000, 8],
  ['één besluit', chain(['2011', 'Iets.']), 1],
  ['drie dagen in één week', chain(['2020-03-02', 'A'], ['2020-03-04', 'B'], ['2020-03-05', 'C']), 3],
  ['veertig besluiten', many(40), 40],
  ['negentig besluiten', many(90), 90],
])('%s: elk besluit staat er, geen label over een ander, en elk blad past op een bladzijde', (_, casus, count) => {
  const page = pageOf(casus)
  const { results } = validator.validateStringSync(page)
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([])
  expect(svgs(page).flatMap((svg) => labels(svg))).toHaveLength(count)
  for (const svg of svgs(page)) {
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!.map(Number)
    expect(width).toBeLessThanOrEqual(340)
    expect(height).toBeLessThanOrEqual(960)
    const feet = [...svg.matchAll(/<tspan x="108" y="(\d+)"/g)].map(([, y]) => Number(y))
    for (const [i, y] of feet.slice(1).entries()) expect(y - feet[i]!).toBeGreaterThanOrEqual(17)
    expect(Math.max(...feet)).toBeLessThanOrEqual(height!)
  }
})

test('de plaats op de lijn volgt de tijd, ook voor wie alleen het jaar kent', () => {
  const [svg] = svgs(pageOf(chain(['2010-01-01', 'A'], ['2015', 'B'], ['2020-12-31', 'C'])))
  const [first, last] = [...svg!.matchAll(/class="punt" x="\d+" y="(\d+)"/g)].map(([, y]) => Number(y))
  const [, top, size] = /class="spanne" x="\d+" y="(\d+)" width="\d+" height="(\d+)"/.exec(svg!)!.map(Number)
  expect(top! + size! / 2).toBeCloseTo((first! + last!) / 2 + 5, -1)
  expect(size).toBeCloseTo((last! - first!) / 11, -1)
})

test('zonder datum is er geen plaats in het beeld, en dat staat erbij', () => {
  const text = markdown(keten(chain(['2011-03', 'A'], [undefined, 'B'])))
  expect(text).toContain('1 besluit, maart 2011.')
  expect(text).toContain('Zonder datum, en dus niet in het beeld: r2.')
  expect(text).toContain('| r2 | nog niet ingevuld | B |')
  expect(svgs(pageOf(chain([undefined, 'B'])))).toEqual([])
})

test('elke vorm heeft de tabel, met de vier antwoorden in woorden', () => {
  const text = markdown(outline(wb3000, sourceOf(path, wb3000)))
  expect(text).toContain('| r1 | 2011 | De herbeoordeling die voor dat jaar was voorzien, blijft uit. |')
  expect(text).toMatch(/\| r3 \| 2018 \|.*\| deels \| deels \| niets gevonden \| de groep is verdeeld \|/)
  expect(text).toContain('- **q1.** Stel bij elk groot besluit vooraf de vragen van deze toets')
  expect(text).toContain('Komt terug in latere casussen: 2024-05-14-herbeoordeling-na-wachten')
})

test.each(injections)('%j in een besluit verandert niets aan de opbouw', (text) => {
  const page = (words: string) => pageOf(chain(['2011', words], ['2012-05', words]))
  expect(tags(page(text)).filter((tag) => !/tspan/.test(tag))).toEqual(
    tags(page('tekst')).filter((tag) => !/tspan/.test(tag)),
  )
})

describe('momenten', () => {
  test('een jaar is niet zeker later dan een maand in dat jaar', () => {
    expect(isSurelyLater('2011', '2011-03')).toBe(false)
    expect(isSurelyLater('2011-03', '2011')).toBe(false)
    expect(isSurelyLater('2011-04', '2011-03-31')).toBe(true)
    expect(isSurelyLater('2012', '2011-12-31')).toBe(true)
  })

  test('een jaar en een maand duren zo lang als zij duurden', () => {
    const length = (moment: string) => daysOf(moment).last - daysOf(moment).first + 1
    expect(['2012', '2011', '2012-02', '2011-03-01'].map(length)).toEqual([366, 365, 29, 1])
  })

  test('streepjes staan op ronde jaren of maanden, en nooit te dicht', () => {
    const words = (from: string, till: string, most: number) =>
      ticksBetween(daysOf(from).first, daysOf(till).last, most).map((tick) => tick.words)
    expect(words('2011-05', '2013', 8)).toEqual(['2012', '2013'])
    expect(words('2020-01', '2020-03', 10)).toEqual(['jan 2020', 'feb 2020', 'mrt 2020'])
    expect(words('1900', '2020', 8)).toEqual(['1900', '1920', '1940', '1960', '1980', '2000', '2020'])
    expect(words('2020-03-02', '2020-03-05', 8)).toEqual([])
  })

  test('labels schuiven niet meer dan nodig en houden hun volgorde', () => {
    const box = (wanted: number) => ({ wanted, height: 10 })
    expect(spread([box(0), box(50)], { from: 0, till: 100, gap: 2 })).toEqual([0, 50])
    expect(spread([box(20), box(21), box(95)], { from: 0, till: 100, gap: 2 })).toEqual([20, 32, 90])
  })
})
