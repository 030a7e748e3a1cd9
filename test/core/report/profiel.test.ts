/** For whom a report is decides what it holds: in every kind, every form, and every corner of a form. */
import { describe, expect, test } from 'vitest'
import type { Casus } from '../../../src/core/casus/casus.js'
import { soorten as casusSoorten } from '../../../src/core/casus/soorten.js'
import { casusSchema } from '../../../src/core/casus/schema.js'
import { inhoudOf } from '../../../src/core/casus/zegel.js'
import { html } from '../../../src/core/report/html.js'
import { markdown } from '../../../src/core/report/markdown.js'
import { casusFor, isGone, WEGGELATEN } from '../../../src/core/report/profiel/casus-for.js'
import { profielen, type Profiel } from '../../../src/core/report/profiel/profielen.js'
import { velden } from '../../../src/core/report/profiel/velden.js'
import type { Veld } from '../../../src/core/report/profiel/weg.js'
import type { Report } from '../../../src/core/report/report.js'
import { reportOfKind, soorten, type Soort } from '../../../src/core/report/soorten/soorten.js'
import { terminalText } from '../../../src/core/report/terminal.js'
import { safeJson } from '../../../src/core/text/safe-json.js'
import { everyField, textPaths } from './every-field.js'
import { voorbeeld } from './examples.js'

/** A word for each text field that stands nowhere else. */
const markers = new Map(textPaths.map((path, i) => [`merk${i}x`, path]))
const markerAt = new Map([...markers].map(([marker, path]) => [path, marker]))
const marked = everyField((path) => markerAt.get(path)!)
const file = `cases/2025/${marked.id}.yaml`

function reportFor(casus: Casus, soort: Soort, profiel: Profiel): Report {
  const seen = casusFor(profiel, casus)
  const source = { version: '1.0.0', profiel, weggelaten: seen.weggelaten, inhoud: inhoudOf(casus) }
  return reportOfKind(soort, seen.casus, isGone(profiel, 'id') ? source : { ...source, file })
}

const forms: Record<string, (report: Report) => string> = {
  html,
  markdown: ({ blocks }) => markdown(blocks),
  terminal: ({ blocks }) => terminalText(markdown(blocks), 80),
}
const pathsIn = (text: string) => [...new Set(text.match(/merk\d+x/g))].map((marker) => markers.get(marker)!).toSorted()
/** A report says only what belongs to its kind of case, so that every field is in one of them. */
const ofEveryKind = (profiel: Profiel) =>
  casusSoorten.flatMap((soort) => pathsIn(html(reportFor({ ...marked, soort }, 'verslag', profiel))))
const mayHave = (profiel: Profiel, path: string) => !velden[path as Veld]?.voor.includes(profiel)

const combinations = (Object.keys(soorten) as Soort[]).flatMap((soort) =>
  soorten[soort].profielen.flatMap((profiel) => Object.keys(forms).map((form) => ({ soort, profiel, form }))),
)

test.each(combinations)('$soort voor $profiel als $form laat precies zien wat mag', ({ soort, profiel, form }) => {
  const [most = profiel] = soorten[soort].profielen.includes('intern') ? ['intern' as const] : []
  const all = pathsIn(forms[form]!(reportFor(marked, soort, most)))
  const seen = pathsIn(forms[form]!(reportFor(marked, soort, profiel)))
  expect(seen).toEqual(all.filter((path) => mayHave(profiel, path)))
  expect(seen.length).toBeGreaterThan(3)
})

test.each(profielen)('een verslag van welke soort casus ook laat voor %s precies zien wat mag', (profiel) => {
  // The table of members, with their contacts, is for the group itself alone.
  const all = new Set(
    ofEveryKind('intern').filter((path) => profiel === 'intern' || path !== 'groep.leden.contactpersoon'),
  )
  expect(new Set(ofEveryKind(profiel))).toEqual(new Set([...all].filter((path) => mayHave(profiel, path))))
})

test('het verslag voor de groep zelf laat alles zien wat een tekst is', () => {
  const shown = ofEveryKind('intern')
  // A reason is told of who differs from its equals, and here there is one member.
  const elsewhere = [
    'groep.leden.weging.motivering',
    'groep.leden.casus',
    'conclusie.maatregelen.factor',
    'toets.opmerkingen',
    'zegel.delen.deel',
  ]
  expect(textPaths.filter((path) => !shown.includes(path))).toEqual(elsewhere)
})

test.each(profielen)('de gegevens voor %s houden niets vast wat weg is', (profiel) => {
  const seen = pathsIn(safeJson(casusFor(profiel, marked)))
  expect(seen).toEqual(textPaths.filter((path) => mayHave(profiel, path)).toSorted())
})

test('een terugkoppeling noemt geen aantallen, functies of standpunten', () => {
  const seen = pathsIn(html(reportFor(marked, 'terugkoppeling', 'openbaar')))
  expect(seen).toEqual([
    'argumenten.stelling',
    'beslissing.vraag',
    'conclusie.maatregelen.omvang',
    'conclusie.maatregelen.tekst',
    'conclusie.tekst',
    'opvolging.besluit.motivering',
    'titel',
  ])
})

describe('de tabel', () => {
  test('beslist over elk veld van een casus, en over geen ander', () => {
    expect(Object.keys(velden)).toEqual(leaves(casusSchema as Node, ''))
  })

  test('laat een keuze, dag of getal alleen weg met alles eromheen, want daar past geen merk', () => {
    const lonely = profielen.flatMap((profiel) =>
      leaves(casusSchema as Node, '')
        .filter((path) => !mayHave(profiel, path) && !textPaths.includes(path) && path.includes('.'))
        .filter((path) => !isGone(profiel, path.slice(0, path.lastIndexOf('.')))),
    )
    // The section of the sittings is left out as a whole, and so is every table with members of a group.
    const whole = /^(bijeenkomsten\.(minuten|aanwezig)|groep\.leden\..*)$/
    expect([...new Set(lonely)].filter((path) => !whole.test(path))).toEqual([])
  })

  test('laat feiten, alternatieven en gevolgen overal staan', () => {
    const kept: Veld[] = [
      'informatie.feiten.tekst',
      'argumenten.stelling',
      'belanghebbenden.geraakt',
      'conclusie.tekst',
    ]
    for (const path of kept) expect(velden[path], path).toBeUndefined()
  })

  test('wie meer mag weten, ziet alles wat een ander ziet', () => {
    for (const [path, field] of Object.entries(velden))
      for (const [i, profiel] of profielen.entries())
        if (field?.voor.includes(profiel))
          expect(field.voor, path).toEqual(profielen.slice(i === 0 ? 0 : profielen.indexOf(field.voor[0]!)))
  })
})

test('een weggelaten tekst laat een merk na; wat nooit is ingevuld, blijft dat', () => {
  const { casus } = casusFor('openbaar', voorbeeld)
  expect(casus.informatie.feiten[0]!.bron).toBe(WEGGELATEN)
  expect(casus.belanghebbenden.map(({ waaromNiet }) => waaromNiet)).toEqual([undefined, WEGGELATEN, undefined])
  expect(casus.deelnemers).toEqual([])
})

test('wat als smoes geparkeerd staat, gaat in zijn geheel en telt niet opeens mee', () => {
  expect(casusFor('directie', voorbeeld).casus.argumenten.map(({ id }) => id)).toEqual(['a1', 'a2'])
  expect(casusFor('intern', voorbeeld).casus).toEqual(voorbeeld)
})

test('het verslag noemt alleen wat er echt is weggelaten, en de grond', () => {
  const text = markdown(reportFor(voorbeeld, 'verslag', 'openbaar').blocks)
  expect(text).toMatch(
    /\| de toets aan de morele intuïtie \| Het is een persoonlijke beleidsopvatting .*Woo, artikel 5\.2/,
  )
  expect(text).not.toContain('de intake')
  expect(markdown(reportFor(voorbeeld, 'verslag', 'intern').blocks)).not.toContain('Wat is weggelaten')
})

test('geen kop van het verslag blijft staan zonder wat eronder hoort', () => {
  const titles = (profiel: Profiel) =>
    reportFor(marked, 'verslag', profiel).blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
  const gone = titles('intern').filter((title) => !titles('openbaar').includes(title))
  expect(gone).toEqual([
    'Geparkeerd als mogelijke smoes',
    'Standpunten in de groep',
    'Stap 7: toets aan de morele intuïtie',
    'Eerdere beraden',
    'Parkeerplaats',
    'Wie er aan tafel nodig waren',
    'Wat er gebeurde',
    'Intake',
    'Bijeenkomsten en deelnemers',
    'Afspraken',
    'Afgeweken van regels',
  ])
})

interface Node {
  readonly properties?: Readonly<Record<string, Node>>
  readonly items?: Node
}

function leaves(node: Node, path: string): string[] {
  if (node.properties === undefined) return node.items === undefined ? [path] : leaves(node.items, path)
  return Object.entries(node.properties).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`))
}
