/** The overview of a year: figures that a simple count gives too, and nothing that a reader may not know. */
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import type { Casus } from '../../../src/core/casus/casus.js'
import type { CasusFile } from '../../../src/core/casus/schema.js'
import { jaarbeeldOf, type JaarVraag } from '../../../src/core/jaarbeeld/jaarbeeld.js'
import { jaarbeeldBlocks } from '../../../src/core/jaarbeeld/outline.js'
import { zonderKleine } from '../../../src/core/jaarbeeld/kleine-aantallen.js'
import { jaarbeeldSchema, type Jaarbeeld } from '../../../src/core/jaarbeeld/schema.js'
import { doubtfulIds } from '../../../src/core/jaarbeeld/twijfel.js'
import { addDays } from '../../../src/core/opvolging/days.js'
import { html } from '../../../src/core/report/html.js'
import { markdown } from '../../../src/core/report/markdown.js'
import { profielen } from '../../../src/core/report/profiel/profielen.js'
import { reportOf } from '../../../src/core/report/report.js'
import { safeJson } from '../../../src/core/text/safe-json.js'
import { aCasus } from '../../builders.js'
import { everyField, textPaths } from '../report/every-field.js'
import { caseAt, examplePaths } from '../report/examples.js'

/** The beraden only, so that an example of another kind changes no snapshot. */
const examples = examplePaths.map(caseAt).filter(({ soort }) => soort === 'beraad')
const asked: JaarVraag = {
  jaar: '2025',
  today: '2026-02-01',
  termijnen: { besluit: 42, terugkoppeling: 14 },
  profiel: 'intern',
  version: '1.0.0',
}
const beeldOf = (cases: readonly Casus[], partial: Partial<JaarVraag> = {}) =>
  jaarbeeldOf(cases, { ...asked, ...partial })
const textOf = (beeld: Jaarbeeld) => markdown(jaarbeeldBlocks(beeld))
const pageOf = (beeld: Jaarbeeld) => html(reportOf(jaarbeeldBlocks(beeld), beeld.dag))
const ajv = addFormats.default(new Ajv({ strict: false }))

/** One case in a few words, from which both the case and the simple count are made. */
interface Recipe {
  zitting: string
  totAdvies: number | null
  totBesluit: number | null
  totGesprek: number | null
  uitkomst: 'overgenomen' | 'deels' | 'afgewezen' | 'teruggestuurd'
  oordeel: 'ja' | 'nee-tenzij'
  pro: string
  contra: string
}

const recipe = fc.record<Recipe>({
  zitting: fc.integer({ min: 0, max: 900 }).map((n) => addDays('2024-01-01', n)),
  totAdvies: fc.option(fc.integer({ min: 0, max: 300 })),
  totBesluit: fc.option(fc.integer({ min: 0, max: 300 })),
  totGesprek: fc.option(fc.integer({ min: 0, max: 60 })),
  uitkomst: fc.constantFrom('overgenomen', 'deels', 'afgewezen', 'teruggestuurd'),
  oordeel: fc.constantFrom('ja', 'nee-tenzij'),
  pro: fc.constantFrom('vrijheid', 'Gelijkheid', 'trouw'),
  contra: fc.constantFrom('vrijheid', 'gelijkheid', 'trouw '),
})

/** The days of a recipe; a step that never came, or after the end of 2025, did not come. */
function daysOf({ zitting, totAdvies, totBesluit, totGesprek }: Recipe) {
  const next = (day: string | undefined, days: number | null) =>
    day === undefined || days === null || addDays(day, days) > '2025-12-31' ? undefined : addDays(day, days)
  const advies = next(zitting, totAdvies)
  const besluit = next(advies, totBesluit)
  return { advies, besluit, gesprek: next(besluit, totGesprek) }
}

/** The whole case, with what came after 2025 as well. */
function casusOf({ zitting, totAdvies, totBesluit, totGesprek, ...rest }: Recipe, i: number): Casus {
  const hash = 'a'.repeat(64)
  const advies = totAdvies === null ? undefined : addDays(zitting, totAdvies)
  const besluit = advies === undefined || totBesluit === null ? undefined : addDays(advies, totBesluit)
  const gesprek = besluit === undefined || totGesprek === null ? undefined : addDays(besluit, totGesprek)
  const file: Partial<CasusFile> = {
    id: `${zitting}-casus-${i}`,
    status: besluit ? 'besloten' : advies ? 'advies' : 'concept',
    bijeenkomsten: [{ id: 's1', datum: zitting }],
    argumenten: [
      { id: 'a1', kant: 'pro', stelling: 'Dit is goed.', beginsel: rest.pro },
      { id: 'a2', kant: 'contra', stelling: 'Dit is niet goed.', beginsel: rest.contra },
    ],
    conclusie: { oordeel: rest.oordeel, maatregelen: [{ id: 'm1', tekst: 'De laptop lenen.' }] },
    opvolging: {
      ...(besluit ? { besluit: { datum: besluit, uitkomst: rest.uitkomst } } : {}),
      ...(gesprek ? { terugkoppeling: { datum: gesprek } } : {}),
    },
    ...(advies ? { zegel: { versie: 1, datum: advies, hash, delen: [] } } : {}),
  }
  return aCasus(file)
}

describe('de getallen', () => {
  test('zijn die van een simpele telling, ook als er na het jaar nog van alles gebeurde', () => {
    fc.assert(
      fc.property(fc.array(recipe, { maxLength: 12 }), (recipes) => {
        const beeld = beeldOf(recipes.map(casusOf))
        const rows = recipes.filter(({ zitting }) => zitting <= '2025-12-31').map((one) => ({ ...one, ...daysOf(one) }))
        const inYear = (day: string | undefined) => day !== undefined && day >= '2025-01-01'
        const decided = rows.filter(({ uitkomst, besluit }) => besluit && uitkomst !== 'teruggestuurd')
        expect(beeld.samen).toMatchObject({
          gehouden: rows.filter(({ zitting }) => inYear(zitting)).length,
          geadviseerd: rows.filter(({ advies }) => inYear(advies)).length,
          besloten: decided.filter(({ besluit }) => inYear(besluit)).length,
        })
        for (const { uitkomst, aantal } of beeld.besluiten)
          expect(aantal).toBe(rows.filter((row) => inYear(row.besluit) && row.uitkomst === uitkomst).length)
        const times = [
          rows.filter(({ advies }) => inYear(advies)).map(({ totAdvies }) => totAdvies!),
          decided.filter(({ besluit }) => inYear(besluit)).map(({ totBesluit }) => totBesluit!),
          decided.filter(({ gesprek }) => inYear(gesprek)).map(({ totGesprek }) => totGesprek!),
        ].map((days) => days.sort((a, b) => a - b))
        const onderweg = [
          rows.filter(({ advies }) => !advies).length,
          rows.filter((row) => row.advies && !decided.includes(row)).length,
          decided.filter(({ gesprek }) => !gesprek).length,
        ]
        for (const [i, days] of times.entries())
          expect(beeld.doorlooptijden[i]).toMatchObject({
            aantal: days.length,
            kortste: days[0] ?? null,
            mediaan: days[Math.ceil(days.length / 2) - 1] ?? null,
            langste: days.at(-1) ?? null,
            onderweg: onderweg[i],
          })
        const held = rows.filter(({ zitting }) => inYear(zitting))
        for (const { een, ander, aantal, won } of beeld.botsingen) {
          const sides = (row: Recipe) => [row.pro, row.contra].map((name) => name.trim().toLowerCase())
          const both = held.filter((row) => [een, ander].every((name) => sides(row).includes(name.toLowerCase())))
          expect(aantal).toBe(both.length)
          const wonBy = (name: string) =>
            both.filter((row) => row.advies && sides(row)[row.oordeel === 'ja' ? 0 : 1] === name.toLowerCase()).length
          expect(won).toEqual({
            een: wonBy(een),
            ander: wonBy(ander),
            beide: 0,
            geen: both.filter(({ advies }) => !advies).length,
          })
        }
        const clashing = held.filter(({ pro, contra }) => pro.toLowerCase() !== contra.trim())
        expect(beeld.botsingen.reduce((sum, { aantal }) => sum + aantal, 0)).toBe(clashing.length)
      }),
      { numRuns: 60 },
    )
  })

  test('zijn gelijk in elke volgorde, en het getal van de inhoud verandert met een woord', () => {
    const beeld = beeldOf(examples, { jaar: '2024' })
    expect(beeldOf(examples.toReversed(), { jaar: '2024' })).toEqual(beeld)
    const changed = examples.map((casus, i) => (i === 0 ? { ...casus, titel: 'Anders' } : casus))
    expect(beeldOf(changed, { jaar: '2024' }).inhoud).not.toBe(beeld.inhoud)
  })

  test('laten ingetrokken casussen weg, en zeggen hoeveel dat er zijn', () => {
    const beeld = beeldOf([aCasus({ status: 'ingetrokken' }), aCasus()])
    expect(beeld.samen).toMatchObject({ gehouden: 1, ingetrokken: 1 })
    expect(textOf(beeld)).toContain('Ingetrokken en niet meegeteld: 1.')
  })

  test('zetten een oud beraad dat later is vastgelegd, met advies en besluit in zijn eigen jaar', () => {
    const bijeenkomsten = [{ id: 's1', datum: '2025-03-01' }]
    const zegel = { versie: 1, datum: '2026-01-28', hash: 'a'.repeat(64), delen: [] }
    const besluit = { datum: '2025-04-01', uitkomst: 'overgenomen' as const }
    const opvolging = { voorgelegd: { datum: '2025-03-15', aan: 'directeur' }, besluit }
    const conclusie = { oordeel: 'ja' as const }
    const casus = aCasus({ status: 'besloten', bijeenkomsten, zegel, opvolging, conclusie })
    const beeld = beeldOf([casus])
    expect(beeld.samen).toMatchObject({ gehouden: 1, geadviseerd: 1, besloten: 1 })
    expect(beeld.casussen[0]!.uitkomst).toBe('advies: ja; besluit: overgenomen')
    expect(beeld.doorlooptijden.map(({ mediaan }) => mediaan)).toEqual([14, 17, null])
    // A day from before the group met is a wrong one, and says nothing.
    const wrong = { ...casus, opvolging: { ...casus.opvolging, voorgelegd: { datum: '2024-03-15', aan: 'directeur' } } }
    expect(beeldOf([wrong]).samen).toMatchObject({ geadviseerd: 1, besloten: 1 })
    expect(beeldOf([{ ...casus, opvolging: aCasus({}).opvolging }]).samen).toMatchObject({ geadviseerd: 0 })
  })

  test('zetten een signaal en een advies van een raad in het jaar waarin er een antwoord kwam', () => {
    const status = 'afgerond'
    const signaal = { afhandeling: { soort: 'antwoord' as const, antwoord: 'Nee.', datum: '2026-01-20' } }
    const raadsadvies = { raad: 'R', advies: 'Doe dit.', datum: '2025-11', reactie: { tekst: 'Ja.', datum: '2026' } }
    const cases = [
      aCasus({ id: '2025-12-01-een', soort: 'signaal', status, signaal }),
      aCasus({ id: '2025-twee', soort: 'raadsadvies', status, raadsadvies }),
    ]
    const beeld = beeldOf(cases)
    expect(beeld.samen).toMatchObject({ gehouden: 2, afgerond: 0 })
    expect(beeld.wacht.map(({ soort }) => soort)).toEqual(['signaal', 'reactie'])
    expect(beeldOf(cases, { jaar: '2026' })).toMatchObject({ samen: { gehouden: 0, afgerond: 2 }, wacht: [] })
  })

  test('tellen een maatregel zoals zij op de laatste dag stond', () => {
    const measures = ['m1', 'm2', 'm3', 'm4'].map((id) => ({ id, tekst: 'Doen.', stand: 'uitgevoerd' as const }))
    const casus = aCasus({
      status: 'afgerond',
      conclusie: { maatregelen: [...measures.slice(0, 2), { id: 'm3', tekst: 'Doen.' }, measures[3]!] },
      opvolging: {
        besluit: {
          datum: '2025-04-01',
          uitkomst: 'deels',
          onderdelen: [{ maatregel: 'm3', uitkomst: 'afgewezen' }],
        },
        gedaan: [
          { onderdeel: 'm1', datum: '2025-05-01' },
          { onderdeel: 'm2', datum: '2026-01-05' },
        ],
      },
    })
    const beeld = beeldOf([casus])
    const standen = Object.fromEntries(beeld.maatregelen.map(({ stand, aantal }) => [stand, aantal]))
    expect(standen).toEqual({ uitgevoerd: 2, open: 1, vervallen: 0, geweigerd: 1 })
    expect(beeld.samen).toMatchObject({ uitgevoerd: 1, afgerond: 0 })
    expect(beeld.wacht.find(({ soort }) => soort === 'maatregel')?.aantal).toBe(1)
    expect(beeldOf([casus], { jaar: '2026' }).samen).toMatchObject({ uitgevoerd: 1, afgerond: 1, besloten: 0 })
  })
})

describe('wie wat te lezen krijgt', () => {
  const markers = new Map(textPaths.map((path, i) => [`merk${i}x`, path]))
  const markerAt = new Map([...markers].map(([marker, path]) => [path, marker]))
  const every = everyField((path) => markerAt.get(path)!)
  const marked = { ...every, raadsadvies: { ...every.raadsadvies, datum: '2025' } }
  const pathsIn = (beeld: Jaarbeeld) => {
    const all = textOf(beeld) + pageOf(beeld) + safeJson(beeld)
    return [...new Set(all.match(/merk\d+x/g))].map((marker) => markers.get(marker)).toSorted()
  }

  test('van een openbare casus staan in openbaar alleen titel, vraag en beginselen, en verder nergens meer dan het id', () => {
    const found = (profiel: JaarVraag['profiel']) =>
      pathsIn(beeldOf([{ ...marked, vertrouwelijkheid: 'openbaar', status: 'besloten' }], { profiel }))
    expect(found('openbaar')).toEqual(['beslissing.vraag', 'titel'])
    for (const profiel of profielen)
      expect(['beslissing.vraag', 'id', 'titel']).toEqual(expect.arrayContaining(found(profiel)))
  })

  test.each(['intern', 'vertrouwelijk'] as const)('van één casus die %s is, staat er in openbaar niets', (hoe) => {
    const argumenten = marked.argumenten.map((a, i) => ({ ...a, beginsel: `${a.beginsel} ${i}` }))
    const beeld = beeldOf([{ ...marked, argumenten, vertrouwelijkheid: hoe }], { profiel: 'openbaar' })
    expect(pathsIn(beeld)).toEqual([])
    expect(beeld).toMatchObject({ nietGenoemd: 1, botsingenWeg: 1, samen: { gehouden: 1 } })
    expect(textOf(beeld)).toContain('1 casus staat hier niet bij naam. In de aantallen telt zij wel mee.')
  })

  test('een klein aantal met zo’n casus staat er niet, en is ook niet uit te rekenen', () => {
    const decided = (uitkomst: 'overgenomen' | 'afgewezen', vertrouwelijkheid: 'openbaar' | 'intern') =>
      aCasus({ vertrouwelijkheid, status: 'besloten', opvolging: { besluit: { datum: '2025-04-01', uitkomst } } })
    const open = Array.from({ length: 4 }, () => decided('overgenomen', 'openbaar'))
    const cases = [...open, decided('afgewezen', 'intern')]
    const aantallen = (profiel: JaarVraag['profiel']) => beeldOf(cases, { profiel }).besluiten.map((b) => b.aantal)
    expect(aantallen('intern')).toEqual([4, 0, 1])
    expect(aantallen('openbaar')).toEqual([null, null, null])
    const text = textOf(beeldOf(cases, { profiel: 'openbaar' }))
    expect(text).toContain('| overgenomen | niet genoemd |')
    expect(text).toContain('kleine aantallen per uitkomst, stap of beginsel, met een casus die niet bij naam mag staan')
  })

  test('ook wie van het geheel weet hoe groot het is, rekent geen klein aantal uit', () => {
    const every = Array.from({ length: 6 ** 4 }, (_, n) => [0, 1, 2, 3].map((i) => Math.floor(n / 6 ** i) % 6))
    for (const counts of every) {
      const told = zonderKleine(counts.map((n) => ({ aantal: n, casussen: n, ongenoemd: n })))
      const hidden = counts.filter((_, i) => told[i] === null)
      // Where every row is hidden, none of them need be there at all.
      const isOpenToOthers = hidden.length === counts.length || sum(hidden) > hidden.length
      if (counts.some((n) => n === 1 || n === 2)) expect(isOpenToOthers, `${counts}: ${told}`).toBe(true)
      else expect(told).toEqual(counts)
    }
  })

  test('één casus met veel maatregelen blijft één casus, ook als zijn maatregelen samen geen klein aantal zijn', () => {
    const maatregelen = ['m1', 'm2', 'm3'].map((id) => ({ id, tekst: 'Doen.' }))
    const besluit = { datum: '2025-04-01', uitkomst: 'afgewezen' as const }
    const casus = aCasus({
      vertrouwelijkheid: 'vertrouwelijk',
      status: 'besloten',
      conclusie: { maatregelen },
      opvolging: { besluit },
    })
    const beeld = beeldOf([casus], { profiel: 'openbaar' })
    const told = [...beeld.besluitenPerMaatregel, ...beeld.maatregelen]
    expect(new Set(told.map(({ aantal }) => aantal))).toEqual(new Set([null]))
  })

  test('wie het maakt, hoort van welke casus een titel, vraag of beginsel naar een persoon kan leiden', () => {
    const titel = 'Bel 06-12345678 over de laptop'
    const named = aCasus({ id: 'open', titel, vertrouwelijkheid: 'openbaar' })
    const unnamed = aCasus({ id: 'dicht', titel })
    const cases = [named, unnamed].map((casus, i) => ({ ...casus, bijeenkomsten: aDay(i) }))
    expect(doubtfulIds(cases, '2025', 'openbaar')).toEqual(['open'])
    expect(doubtfulIds(cases, '2024', 'openbaar')).toEqual([])
  })
})

describe('zo ziet het eruit', () => {
  // The number changes with every word of an example, and says nothing to who reads this.
  const publicBeeld = (jaar: string) => ({
    ...beeldOf(examples, { jaar, profiel: 'openbaar' }),
    inhoud: 'c0ffee'.padEnd(64, '0'),
  })

  test('als Markdown, nagelezen', async () => {
    await expect(textOf(publicBeeld('2024'))).toMatchFileSnapshot('../../reports/jaarbeeld-2024.md')
    await expect(textOf(publicBeeld('2020'))).toMatchFileSnapshot('../../reports/jaarbeeld-2020.md')
  })

  test('als geldige HTML met een beeld, en als JSON die bij het schema past', () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y'] })
    for (const jaar of ['2020', '2019']) {
      const { results } = validator.validateStringSync(pageOf(publicBeeld(jaar)))
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
      expect(ajv.validate(jaarbeeldSchema, JSON.parse(safeJson(publicBeeld(jaar)))), ajv.errorsText()).toBe(true)
    }
    expect(pageOf(publicBeeld('2020')).match(/<svg/g)).toHaveLength(5)
  })

  test('in een leeg jaar staat er een zin met wat je dan doet', () => {
    expect(textOf(publicBeeld('2019'))).toContain('Over 2019 staat er niets in deze map.')
  })

  test('in het lopende jaar staat er tot wanneer is geteld', () => {
    const later = aCasus({ bijeenkomsten: [{ id: 's1', datum: '2025-06-01' }] })
    const beeld = beeldOf([aCasus(), later], { today: '2025-05-01' })
    expect(beeld).toMatchObject({ dag: '2025-05-01', samen: { gehouden: 1 } })
    expect(textOf(beeld)).toContain('Het jaar loopt nog: geteld is tot en met 1 mei 2025.')
  })

  test('is er meer dan er in een tabel past, dan staat er hoeveel er ontbreken', () => {
    const sides = (['pro', 'contra'] as const).flatMap((kant) =>
      [1, 2, 3, 4].map((n) => ({
        id: `a${n}${kant === 'pro' ? '' : 0}`,
        kant,
        stelling: 'Zo.',
        beginsel: `${kant} ${n}`,
      })),
    )
    expect(textOf(beeldOf([aCasus({ argumenten: sides })]))).toContain('4 paren staan hier niet bij')
  })
})

function aDay(i: number): Casus['bijeenkomsten'] {
  return [{ id: `s${i + 1}`, datum: '2025-03-11', aanwezig: [] }]
}

describe('signalen en adviezen van een raad', () => {
  const signaal = (nr: number, datum: string, vertrouwelijkheid: Casus['vertrouwelijkheid'] = 'intern') =>
    aCasus({
      id: `2024-11-0${nr}-signaal`,
      soort: 'signaal',
      status: 'afgerond',
      vertrouwelijkheid,
      signaal: {
        wringt: 'Het wringt.',
        afhandeling: { soort: 'antwoord', antwoord: 'Omdat.', datum, door: 'teamleider' },
      },
    })
  const text = 'Signalen die dit jaar zijn afgehandeld, leidden tot: een antwoord'

  test('wat in het jaar is afgehandeld, staat er; wat later kwam, staat nog open', () => {
    const beeld = beeldOf([signaal(1, '2025-02-01'), signaal(2, '2026-01-05')])
    expect(beeld.samen.afgerond).toBe(1)
    expect(beeld.wacht).toMatchObject([{ soort: 'signaal', aantal: 1 }])
    expect(textOf(beeld)).toContain(`${text} (1).`)
    expect(textOf(beeldOf([signaal(1, '2024-12-01')]))).not.toContain('leidden tot')
  })

  test('een klein aantal staat er niet voor wie die signalen niet mag kennen', () => {
    const beeld = beeldOf([signaal(1, '2025-02-01', 'vertrouwelijk')], { profiel: 'openbaar' })
    expect(textOf(beeld)).toContain('Het zijn er te weinig om te noemen waar zij toe leidden.')
    expect(textOf(beeld)).not.toContain('antwoord (1)')
  })

  test('een reactie op een advies telt in het jaar waarin zij kwam', () => {
    const advies = aCasus({
      id: '2024-03-01-advies',
      soort: 'raadsadvies',
      status: 'afgerond',
      raadsadvies: { advies: 'Doe het.', datum: '2024-03', reactie: { tekst: 'Ja.', datum: '2025-02' } },
    })
    expect(beeldOf([advies], { jaar: '2024' }).wacht).toMatchObject([{ soort: 'reactie', aantal: 1 }])
    expect(beeldOf([advies]).samen.afgerond).toBe(1)
  })
})

function sum(counts: readonly number[]): number {
  return counts.reduce((total, one) => total + one, 0)
}
