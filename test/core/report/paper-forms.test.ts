/** The report as Word and OpenDocument files: structure, text that stays text, and the same bytes every time. */
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test, vi } from 'vitest'
import type { Casus } from '../../../src/core/casus/casus.js'
import { definitions, fillIn, heading, list } from '../../../src/core/report/blocks.js'
import { docx } from '../../../src/core/report/docx.js'
import { html } from '../../../src/core/report/html.js'
import { odt } from '../../../src/core/report/odt.js'
import { outline } from '../../../src/core/report/outline.js'
import { columnShares } from '../../../src/core/report/paper.js'
import { casusFor } from '../../../src/core/report/profiel/casus-for.js'
import { reportOf, type Report } from '../../../src/core/report/report.js'
import { reportOfKind, soorten, type Soort } from '../../../src/core/report/soorten/soorten.js'
import { everyField, textPaths } from './every-field.js'
import { caseAt, source, voorbeeld } from './examples.js'
import { injections } from './injections.js'

const full = caseAt('cases/2024/2024-05-14-herbeoordeling-na-wachten.yaml')
const report = (casus: Casus): Report => reportOf(outline(casus, source), '2024-05-14')
const forms = { docx, odt: async (one: Report) => odt(one) }
const main = { docx: 'word/document.xml', odt: 'content.xml' }
const names = ['docx', 'odt'] as const

type Parts = Record<string, string>
async function partsOf(form: keyof typeof forms, one: Report): Promise<Parts> {
  const entries = Object.entries(unzipSync(await forms[form](one)))
  return Object.fromEntries(entries.map(([name, bytes]) => [name, strFromU8(bytes)]))
}
/** Tags by name. How wide columns are follows the texts, so those styles are left out. */
const tree = (xml: string) => xml.replace(/<style:style style:name="Kolom.*?<\/style:style>/g, '').match(/<\/?[\w:]+/g)
/** XML 1.0 knows only these characters, and text holds no bare sign of markup. */
const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|&(?!(amp|lt|gt|quot|apos|#\d+);)/u

describe.each(names)('een rapport als %s', (form) => {
  test.each(injections)('%j in elk veld verandert nergens de opbouw', async (text) => {
    const parts = await partsOf(form, report(everyField(() => text)))
    const neutral = await partsOf(form, report(everyField(() => 'gewone tekst')))
    expect(Object.keys(parts)).toEqual(Object.keys(neutral))
    for (const [name, xml] of Object.entries(parts)) {
      expect(tree(xml), name).toEqual(tree(neutral[name]!))
      expect(xml, name).not.toMatch(illegal)
    }
  })

  test('geeft dezelfde bytes, ook op een andere dag', async () => {
    const first = await forms[form](report(full))
    vi.useFakeTimers({ now: new Date('2031-01-02T03:04:05Z'), toFake: ['Date'] })
    const second = await forms[form](report(structuredClone(full)))
    vi.useRealTimers()
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true)
  })

  test.each(Object.keys(soorten) as Soort[])(
    'een %s laat voor wie dan ook niet meer zien dan de pagina',
    async (soort) => {
      const marked = everyField((path) => `merk${textPaths.indexOf(path)}x`)
      const marks = (text: string) => [...new Set(text.match(/merk\d+x/g))].toSorted()
      for (const profiel of soorten[soort].profielen) {
        const seen = casusFor(profiel, marked)
        const one = reportOfKind(soort, seen.casus, {
          ...source,
          file: undefined,
          profiel,
          weggelaten: seen.weggelaten,
        })
        expect(marks(JSON.stringify(await partsOf(form, one))), profiel).toEqual(marks(html(one)))
      }
    },
  )
})

test('Word kent koppen, lijsten, een tabelkop die terugkomt, de taal en de titel', async () => {
  const parts = await partsOf('docx', report(full))
  const xml = parts[main.docx]!
  for (const level of [1, 2, 3]) {
    expect(xml).toContain(`<w:pStyle w:val="Heading${level}"/>`)
    expect(parts['word/styles.xml']).toMatch(
      new RegExp(`w:styleId="Heading${level}">((?!</w:style>).)*<w:outlineLvl w:val="${level - 1}"/>`),
    )
  }
  expect(xml).toContain('<w:numPr>')
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(xml.match(/<w:tbl>/g)!.length)
  expect(parts['word/styles.xml']).toMatch(/<w:docDefaults>.*<w:lang w:val="nl-NL"/)
  expect(parts['docProps/core.xml']).toContain(`<dc:title>${full.titel}</dc:title>`)
  expect(parts['docProps/core.xml']).toContain('2024-05-14T00:00:00Z')
})

test('OpenDocument kent koppen, lijsten, een tabelkop die terugkomt, de taal en de titel', async () => {
  const parts = await partsOf('odt', report(full))
  const xml = parts[main.odt]!
  for (const level of [1, 2, 3])
    expect(xml).toMatch(new RegExp(`<text:h text:style-name="[^"]*" text:outline-level="${level}">`))
  expect(xml).toContain('<text:list-item>')
  expect(xml.match(/<table:table-header-rows>/g)).toHaveLength(xml.match(/<table:table /g)!.length)
  expect(parts['styles.xml']).toContain('fo:language="nl" fo:country="NL"')
  expect(parts['meta.xml']).toContain(`<dc:title>${full.titel}</dc:title>`)
})

test('een OpenDocument-bestand begint met zijn soort, onverpakt, zoals de norm vraagt', () => {
  const start = strFromU8(odt(report(voorbeeld)).subarray(30, 85))
  expect(start.startsWith('mimetypeapplication/vnd.oasis.opendocument.text')).toBe(true)
})

test.each(names)('alleen een adres met https wordt in %s een koppeling', async (form) => {
  const links = ['https://voorbeeld.invalid/?a=1&b=2', 'javascript:alert(1)', 'http://voorbeeld.invalid']
  const parts = await partsOf(form, reportOf([heading(1, 'T'), list([{ text: 'a', links }])]))
  expect(JSON.stringify(parts).match(/<(w:hyperlink|text:a) /g)).toHaveLength(1)
  expect(JSON.stringify(parts)).not.toMatch(/(Target|href)=\\"(javascript|http):/)
})

test.each(names)('wat iemand op papier invult, is in %s een keuze met regels om te schrijven', async (form) => {
  const xml = (await partsOf(form, reportOf([heading(1, 'T'), fillIn(['Overnemen'], ['Reden', 'Datum'])])))[main[form]]!
  expect(xml).toContain('Overnemen')
  expect(xml.match(/="Schrijfregel"/g)).toHaveLength(2)
})

test('kolommen vullen samen de hele breedte, en de langste tekst krijgt de meeste', () => {
  const shares = columnShares(['Nr', 'Wat', 'Wie'], [['m1', 'een lange omschrijving van wat er gebeurt', 'groep']])
  expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100)
  expect(Math.max(...shares)).toBe(shares[1])
})

test('een kolom houdt haar langste woord heel, hoe lang de tekst ernaast ook is', () => {
  const shares = columnShares(['Nr', 'Wat', 'Schadebeperking'], [['m1', 'veel woorden '.repeat(99), 'geen']])
  expect(shares[2]).toBeGreaterThan('Schadebeperking'.length)
  const crowded = columnShares(['Nr', 'Wat'], [['m1', 'x'.repeat(300)]])
  expect(crowded).toEqual([5, 95])
})

test.each(names)(
  'een lange term staat in %s boven haar tekst, zodat alle teksten recht onder elkaar staan',
  async (form) => {
    const entries = ['Wanneer', 'Schadebeperking die is overwogen'].map((term) => ({ term, text: 'niets' }))
    const xml = (await partsOf(form, reportOf([heading(1, 'T'), definitions(entries)])))[main[form]]!
    expect(xml.match(/<(w:tab|text:tab)\/>|>\t</g)).toHaveLength(1)
    expect(xml.match(/<(w:br|text:line-break)\/>/g)).toHaveLength(1)
  },
)
