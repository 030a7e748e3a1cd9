/** The report as a page: valid, one file, and text that stays text. */
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { definitions, fillIn, heading, list, note, paragraph } from '../../../src/core/report/blocks.js'
import { soorten } from '../../../src/core/casus/soorten.js'
import { html } from '../../../src/core/report/html.js'
import { outline } from '../../../src/core/report/outline.js'
import { reportOf } from '../../../src/core/report/report.js'
import { aCasus } from '../../builders.js'
import { everyField } from './every-field.js'
import { caseAt, otherKinds, source, voorbeeld } from './examples.js'
import { injections } from './injections.js'
import { tags } from './tags.js'

const full = caseAt('cases/2024/2024-05-14-herbeoordeling-na-wachten.yaml')
const page = (casus: typeof full) => html(reportOf(outline(casus, source)))
const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y'] })

describe.each<[string, typeof full]>([
  ['de voorbeeldcasus', voorbeeld],
  ['een volle casus', full],
  ['een casus die net is begonnen', aCasus({ beslissing: undefined, argumenten: [], belanghebbenden: [] })],
  ...otherKinds.map((path) => [path, caseAt(path)] satisfies [string, typeof full]),
])('de pagina van %s', (_, casus) => {
  const text = page(casus)

  test('is geldige HTML', () => {
    const { results } = validator.validateStringSync(text)
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
      [],
    )
  })

  test('is Nederlands, heeft een titel die de casus noemt en één hoofdkop', () => {
    expect(text).toMatch(/^<!DOCTYPE html>\n<html lang="nl">/)
    expect(text.match(/<title>(.*)<\/title>/g)).toEqual([`<title>${casus.titel}</title>`])
    expect(text.match(/<h1/g)).toHaveLength(1)
  })

  test('slaat geen kopniveau over en heeft geen lege kop', () => {
    const levels = [...text.matchAll(/<h(\d)[^>]*>(.*?)<\/h\d>/g)]
    for (const [i, [, level, words]] of levels.entries()) {
      expect(Number(level)).toBeLessThanOrEqual(Number(levels[i - 1]?.[1] ?? 0) + 1)
      expect(words).not.toBe('')
    }
  })

  test('heeft geen script, niets van elders, en regels die dat ook verbieden', () => {
    expect(text).not.toMatch(/<script|\son\w+=|@import|url\(|src=|<link|<iframe|<img/i)
    expect(text).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:;`)
    const links = [...text.matchAll(/<a [^>]*>/g)].map(([tag]) => tag)
    expect(
      links.filter((tag) => !/href="#deel-\d+"|href="https:[^"]*" rel="noopener noreferrer external"/.test(tag)),
    ).toEqual([])
  })

  test('geeft elke tabel een bijschrift en elke kolom en rij een kop', () => {
    for (const [table] of text.matchAll(/<table>[^]*?<\/table>/g)) {
      expect(table).not.toMatch(/><\/t[dh]>/)
      expect(table).toMatch(
        /^<table>\n<caption id="tabel-\d+">.+<\/caption>\n<thead><tr>(<th scope="col">[^<]+<\/th>)+<\/tr>/,
      )
      const [, body = ''] = table.split('<tbody>')
      expect(body.match(/<tr><th scope="row">/g)).toHaveLength(body.match(/<tr>/g)!.length)
      expect(table).not.toMatch(/colspan|rowspan/)
    }
  })
})

const ofEachKind = (text: string) => {
  const casus = everyField(() => text)
  return soorten.map((soort) => tags(page({ ...casus, soort })))
}
const neutral = ofEachKind('gewone tekst')
test.each(injections)('%j in elk veld verandert nergens de opbouw, van welke soort de casus ook is', (text) => {
  expect(ofEachKind(text)).toEqual(neutral)
})

test('pro en contra staan naast elkaar en zijn in woorden uit elkaar te houden', () => {
  const [, columns = ''] = page(full).split('<div class="kolommen">')
  expect(columns).toMatch(/^\n<section class="pro">\n<h3[^>]*>Pro<\/h3>/)
  expect(columns).toMatch(/<section class="contra">\n<h3[^>]*>Contra<\/h3>/)
})

test('een adres wordt een koppeling die zichzelf noemt; wat geen https is, blijft tekst', () => {
  const links = ['https://wetten.overheid.nl/BWBR1?a=1&b=2', 'javascript:alert(1)', 'http://voorbeeld.invalid', '//x']
  const text = html(reportOf([heading(1, 'T'), list([{ text: 'a', links }])]))
  expect(text.match(/<a [^>]*>[^<]*<\/a>/g)).toEqual([
    '<a href="https://wetten.overheid.nl/BWBR1?a=1&#38;b=2" rel="noopener noreferrer external">https://wetten.overheid.nl/BWBR1?a=1&#38;b=2</a>',
  ])
})

test('langere tekst houdt haar alinea’s en regels', () => {
  const text = 'Eerste regel\nTweede regel\n\nTweede alinea\n'
  const written = html(
    reportOf([heading(1, 'T'), paragraph(text), note(text), definitions([{ term: 'Aanleiding', text }])]),
  )
  expect(written.split('<p>Eerste regel<br>Tweede regel</p>\n<p>Tweede alinea</p>')).toHaveLength(4)
})

test('wat iemand op papier invult, is een keuze met regels om te schrijven', () => {
  const text = html(reportOf([heading(1, 'T'), fillIn(['overnemen', 'afwijzen'], ['Naam'])]))
  expect(text).toContain('<li>☐ overnemen</li>')
  expect(text).toContain('<p class="schrijfregel">Naam:</p>')
})

test('een lange titel staat heel in de kop, en zo ver als er plaats is op het tabblad', () => {
  const titel = 'Een titel die langer is dan er op een tabblad past, zoals die van een advies van een raad'
  const text = html(reportOf([heading(1, titel)]))
  expect(/<title>(.*)<\/title>/.exec(text)?.[1]).toBe(`${titel.slice(0, 69)}…`)
  expect(text).toContain(`${titel}</h1>`)
})

test('dezelfde casus geeft dezelfde bytes', () => {
  expect(page(structuredClone(full))).toBe(page(full))
})
