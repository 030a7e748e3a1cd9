/** A report in an organisation's own style: its words, colours and logo, and nothing that the case did not say. */
import { readFileSync } from 'node:fs'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import type { Casus } from '../../../src/core/casus/casus.js'
import { casusSchema } from '../../../src/core/casus/schema.js'
import { koppen, type Sjabloon } from '../../../src/core/casus/sjabloon.js'
import { checkSjabloon } from '../../../src/core/check/check-sjabloon.js'
import { heading } from '../../../src/core/report/blocks.js'
import { html } from '../../../src/core/report/html.js'
import { markdown } from '../../../src/core/report/markdown.js'
import { casusFor } from '../../../src/core/report/profiel/casus-for.js'
import { reportOf } from '../../../src/core/report/report.js'
import { inHuisstijl, inSjabloon } from '../../../src/core/report/sjabloon/in-sjabloon.js'
import { contrast } from '../../../src/core/report/sjabloon/contrast.js'
import { logoAddress } from '../../../src/core/report/sjabloon/logo.js'
import { fits, reportOfKind, soorten, type Soort } from '../../../src/core/report/soorten/soorten.js'
import { readAny } from '../../../src/core/text/read-any.js'
import { everyField } from './every-field.js'
import { caseAt, fullPath, sourceOf, voorbeeld } from './examples.js'
import { injections } from './injections.js'
import { tags } from './tags.js'

const kinds = Object.keys(soorten) as Soort[]
const full = caseAt(fullPath)
const logo = 'data:image/svg+xml;base64,PHN2Zy8+'

/** As the command makes it: the profile of the kind first, then the template. */
function report(soort: Soort, casus: Casus, sjabloon?: Partial<Sjabloon>) {
  const [profiel] = soorten[soort].profielen
  const { casus: seen, weggelaten } = casusFor(profiel, casus)
  const plain = reportOfKind(soort, seen, { ...sourceOf('cases/x.yaml', casus), profiel, weggelaten })
  return sjabloon === undefined
    ? plain
    : inSjabloon(plain, { sjabloon: { schemaVersie: 1, ...sjabloon }, logo: sjabloon.logo && logo }, soort, seen)
}

/** A template with this text wherever a text may stand. */
function everywhere(text: string): Partial<Sjabloon> {
  return {
    organisatie: text,
    logo: 'logo.svg',
    teksten: Object.fromEntries(kinds.map((soort) => [soort, { opening: text, slot: text }])),
    koppen: Object.fromEntries(koppen.map((kop) => [kop, text])),
  }
}

const checked = (text: string) => checkSjabloon(readAny('s.yaml', `schemaVersie: 1\n${text}`)).problems

test.each(kinds)('met het standaardsjabloon is een %s gelijk aan een zonder sjabloon', (soort) => {
  const text = readFileSync('templates/rapport/standaard.yaml', 'utf8')
  const { data, problems } = checkSjabloon(readAny('standaard.yaml', text))
  expect(problems).toEqual([])
  expect(Object.entries(data!.koppen!).filter(([kop, own]) => kop !== own)).toEqual([])
  expect(Object.keys(data!.koppen!)).toEqual(koppen)
  for (const casus of [full, everyField(() => 'tekst')]) {
    expect(html(report(soort, casus, data!))).toBe(html(report(soort, casus)))
    expect(markdown(report(soort, casus, data!).blocks)).toBe(markdown(report(soort, casus).blocks))
  }
})

test('elke vaste kop kan anders heten, behalve die over de kanten, de perspectieven, de bron en wat weg is', () => {
  const ofEachKind = casusSchema.properties.soort.enum.map((soort) => ({ ...everyField(() => 'tekst'), soort }))
  const cases = [full, voorbeeld, caseAt('cases/2020/2020-12-15-herstelactie-vergeten-groep.yaml'), ...ofEachKind]
  const blocks = kinds.flatMap((soort) =>
    cases.filter((casus) => fits(soort, casus.soort)).flatMap((casus) => report(soort, casus).blocks),
  )
  const texts = new Set(
    blocks.flatMap((block) =>
      block.kind === 'heading' && block.level > 1 && block.kant === undefined ? [block.text] : [],
    ),
  )
  const others = [...texts].filter((text) => !koppen.some((kop) => kop === text))
  const perspectives = ['Juridisch', 'Financieel-economisch', 'Sociaal-maatschappelijk']
  expect(new Set(others.map((text) => text.replace(/ \(.*/, '')))).toEqual(
    new Set(['Bron', 'Onder welke voorwaarden', 'r1: tekst', ...perspectives]),
  )
  // These come only where a later case names this one.
  expect(koppen.filter((kop) => !texts.has(kop))).toEqual(['Latere beraden'])
})

test('naam, opening en koppen staan in elke vorm; het slot staat voor de bron', () => {
  const own = {
    organisatie: 'Gemeente Voorbeeldstad',
    teksten: {
      verslag: { opening: 'Over {titel}, {status}.', slot: 'Gemaakt door {organisatie} op {datum}.' },
      kernpunten: { slot: 'Einde.' },
    },
    koppen: { 'Wat de doorslag gaf': 'Waarom', Kernpunten: 'In het kort' },
  }
  const verslag = markdown(report('verslag', full, own).blocks)
  expect(verslag).toContain(`# ${full.titel}\n\nGemeente Voorbeeldstad\n\nOver ${full.titel}, advies.\n\n`)
  expect(verslag).toContain('> Gemaakt door Gemeente Voorbeeldstad op 14 mei 2024.\n\n## Bron\n')
  const kernpunten = markdown(report('kernpunten', full, own).blocks)
  expect(kernpunten).toContain('## Waarom\n')
  expect(kernpunten).toContain('## In het kort\n')
  expect(kernpunten).toMatch(/\n> Einde\.\n\nCasus: [^\n]+\n$/)
  expect(html(report('verslag', full, own))).toContain('">In het kort</a>')
})

test('een veld wordt eenmaal ingevuld: wat de casus zegt, is nooit een veld', () => {
  const casus = { ...full, titel: 'Een {status} met {organisatie}' }
  const [, opening] = report('matrix', casus, { teksten: { matrix: { opening: '{titel}, {x}' } } }).blocks
  expect(opening).toEqual({ kind: 'paragraph', text: 'Een {status} met {organisatie}, {x}' })
})

test('een rapport over veel casussen krijgt de naam, het logo en de kleuren, en houdt zijn koppen', () => {
  const blocks = [heading(1, 'Jaarbeeld 2024'), heading(2, 'Kernpunten')]
  const sjabloon = {
    ...everywhere('Voorbeeldstad'),
    schemaVersie: 1,
    kleuren: { licht: { accent: '#7a0053' } },
  } as const
  const page = html(inHuisstijl(reportOf(blocks), { sjabloon, logo }))
  expect(page).toMatch(/<header>\n<img class="logo"[^>]*>\n<h1[^>]*>Jaarbeeld 2024<\/h1>\n<p>Voorbeeldstad<\/p>/)
  expect(page).toContain('--accent: #7a0053;')
  expect(page).toContain('>Kernpunten</h2>')
})

test('het sjabloon verandert geen kant, tabelkop of titel', () => {
  const plain = report('verslag', full)
  const own = report('verslag', full, {
    koppen: { ...everywhere('X').koppen, Pro: 'X', Contra: 'X', [full.titel]: 'X' } as object,
  })
  const kept = (blocks: typeof plain.blocks) =>
    blocks.filter((block) => block.kind !== 'heading' || block.level === 1 || block.kant !== undefined)
  expect(kept(own.blocks)).toEqual(kept(plain.blocks))
})

describe.each(['verslag', 'voorlegger'] as const)('een %s met een eigen sjabloon', (soort) => {
  const pageWith = (text: string) => html(report(soort, voorbeeld, everywhere(text)))

  test('houdt dezelfde opbouw, wat er ook in de teksten van het sjabloon staat', () => {
    const usual = tags(pageWith('gewone tekst'))
    for (const text of injections) expect(tags(pageWith(text)), text).toEqual(usual)
  })

  test('is geldige HTML met één logo, en haalt niets op', () => {
    const page = pageWith('Voorbeeldstad')
    const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y'] })
    expect(validator.validateStringSync(page).results.flatMap(({ messages }) => messages)).toEqual([])
    expect(page.match(/<img[^>]*>/g)).toEqual([`<img class="logo" alt="" src="${logo}">`])
    expect(page).not.toMatch(/<script|@import|url\(|<link|<iframe|<svg[^>]*onload/i)
  })
})

describe('kleuren', () => {
  const kleuren = { licht: { accent: '#7a0053', pro: '#0b5c8a' }, donker: { achtergrond: '#000000' } }
  const page = html(report('verslag', full, { kleuren }))

  test('gelden op het scherm, en op papier zonder achtergrond', () => {
    const [, screen, dark, print] = page.split(/:root \{/)
    expect(screen).toMatch(/--grond: #fdfcf9;[^]*--pro: #0b5c8a;[^]*--accent: #7a0053;/)
    expect(dark).toMatch(/--grond: #000000;[^]*--pro: #8fbcff;[^]*--accent: #8fbcff;/)
    expect(print).toMatch(/--grond: #fff;\n *--tekst: #000;\n *--pro: #0b5c8a;[^}]*--accent: #7a0053;/)
    expect(page).toMatch(/\na \{\n {2}color: var\(--accent\);/)
  })

  test.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.47],
    ['#14509a', '#14509a', 1],
  ])('contrast van %s op %s is %d, zoals WCAG het rekent', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 1)
    expect(contrast(other, one)).toBe(contrast(one, other))
  })

  test.each([
    ['licht:\n    tekst: "#888888"', 'tekst heeft op een gekleurd vlak een contrast van 3,0; nodig is 4,5.'],
    ['licht:\n    achtergrond: "#808080"', 'achtergrond heeft onder lijnen een contrast van 1,1; nodig is 3,0.'],
    ['donker:\n    pro: "#14509a"', 'pro heeft op een gekleurd vlak een contrast van 2,0; nodig is 4,5.'],
    [
      'licht:\n    achtergrond: "#ffffff"\n    accent: "#e30613"',
      'accent heeft op een gekleurd vlak een contrast van 4,2; nodig is 4,5.',
    ],
  ])('%j is niet te lezen', (yaml, message) => {
    expect(checked(`kleuren:\n  ${yaml}\n`).map((problem) => problem.message)).toEqual([message])
  })
})

test.each([
  ['organisatie: A\nlogoo: x.svg\n', 3, 1, 'SCHEMA-ONBEKEND', 'Bedoelde je "logo"?'],
  ['kleuren:\n  licht:\n    pro: blauw\n', 4, 10, 'SCHEMA-PATROON', 'zoals "#14509a".'],
  ['kleuren:\n  licht:\n    por: "#000000"\n', 4, 5, 'SCHEMA-ONBEKEND', 'Bedoelde je "pro"?'],
  ['organisatie: A\nlogo: ../logo.svg\n', 3, 7, 'SCHEMA-PATROON', 'Zet het bestand naast het sjabloon'],
  ['organisatie: A\nlogo: logo.gif\n', 3, 7, 'SCHEMA-PATROON', 'zoals logo.svg.'],
  ['koppen:\n  Pro: Voor\n', 3, 3, 'SCHEMA-ONBEKEND', 'Je editor toont'],
  ['teksten:\n  verslag:\n    opening: ""\n', 4, 14, 'SCHEMA-LEEG', 'Vul een tekst in'],
  ['teksten:\n  brief: {}\n', 3, 3, 'SCHEMA-ONBEKEND', 'verslag, voorlegger, kernpunten, matrix, terugkoppeling'],
  ['teksten:\n  verslag:\n    slot: "Van {organisatie}"\n', 4, 16, 'SJABLOON-VELD', 'organisatie:'],
  ['teksten:\n  verslag:\n    slot: "{deelnemers}"\n', 4, 12, 'SJABLOON-VELD', 'Kies uit: {titel}, {datum}'],
  ['---\nkleuren: {}\n', 2, 1, 'YAML-DOCUMENTEN', 'Zet elk sjabloon in een eigen bestand'],
])('%j wijst regel %i, kolom %i aan, met een uitweg', (yaml, line, column, ruleId, advice) => {
  const problems = checked(yaml)
  expect(problems.map((problem) => [problem.line, problem.column, problem.ruleId])).toEqual([[line, column, ruleId]])
  expect(problems[0]!.advice).toContain(advice)
  expect(`${problems[0]!.message} ${problems[0]!.advice}`).not.toMatch(/casus\b/)
})

describe('een logo', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)

  test.each([
    ['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'image/svg+xml'],
    [
      '\uFEFF<?xml version="1.0"?>\n<!-- <b> --><!DOCTYPE svg>\n<svg/>'.replace('<svg/>', '<svg></svg>'),
      'image/svg+xml',
    ],
  ])('%j is een beeld in een eigen adres', (text, mediaType) => {
    const found = logoAddress(bytes(text))
    expect(found).toEqual({ address: `data:${mediaType};base64,${Buffer.from(text).toString('base64')}` })
  })

  test('wordt herkend aan zijn eerste bytes', () => {
    expect(logoAddress(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))).toMatchObject({
      address: 'data:image/png;base64,iVBORw0KGgo=',
    })
    expect(logoAddress(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toMatchObject({
      address: 'data:image/jpeg;base64,/9j/4A==',
    })
    for (const text of ['', 'GIF89a', '<html><svg></svg></html>', 'tekst <svg>', '%PDF-1.4'])
      expect(logoAddress(bytes(text)), text).toEqual({ fault: 'soort' })
    expect(logoAddress(new Uint8Array(200_001))).toEqual({ fault: 'groot' })
  })

  test('blijft heel, ook als het groot is', () => {
    const text = `<svg>${'é'.repeat(90_000)}</svg>`
    const found = logoAddress(bytes(text)) as { address: string }
    expect(Buffer.from(found.address.split(',')[1]!, 'base64').toString()).toBe(text)
  })
})
