/** What the report says, and in which order. */
import { describe, expect, test } from 'vitest'
import type { CasusFile } from '../../../src/core/casus/schema.js'
import type { Block } from '../../../src/core/report/blocks.js'
import { outline } from '../../../src/core/report/outline.js'
import { aCasus } from '../../builders.js'
import { caseAt, source, voorbeeld } from './examples.js'

type Argument = NonNullable<CasusFile['argumenten']>[number]

const report = (partial: Partial<CasusFile> = {}) => outline(aCasus(partial), source)

/** All texts of the blocks below a heading, up to the next heading. */
function below(blocks: readonly Block[], title: string): string {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.text === title)
  if (start === -1) return ''
  const rest = blocks.slice(start + 1)
  const end = rest.findIndex((block) => block.kind === 'heading')
  return textOf(end === -1 ? rest : rest.slice(0, end))
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map((block) => JSON.stringify(block)).join('\n')
}

function titles(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
}

const argument = (id: string, partial: Partial<Argument> = {}): Argument => ({
  id,
  kant: 'pro',
  stelling: `Stelling ${id}.`,
  belanghebbenden: ['b1'],
  soort: 'beginsel',
  perspectief: 'juridisch',
  ...partial,
})

test('de volgorde volgt de zeven stappen', () => {
  expect(titles(outline(voorbeeld, source))).toEqual([
    'Laptop voor een leerling die lang ziek thuis zit',
    'Kernpunten',
    'Stap 1: welke beslissing?',
    'Stap 2: wie zijn de belanghebbenden?',
    'Stap 3: wie neemt de beslissing?',
    'Stap 4: welke informatie en regels?',
    'Feiten',
    'Vragen van de groep',
    'Regels en kaders',
    'Stap 5: welke argumenten?',
    'Pro',
    'Contra',
    'Geparkeerd als mogelijke smoes',
    'Belanghebbenden in de argumenten',
    'Balans',
    'Stap 6: welke conclusie?',
    'Doorslaggevende argumenten',
    'Recht doen aan de tegenargumenten',
    'Schadebeperkende maatregelen',
    'Als een voorwaarde wordt geweigerd',
    'Kaart van de argumenten',
    'Standpunten in de groep',
    'Stap 7: toets aan de morele intuïtie',
    'Eerdere beraden',
    'Opvolging',
    'Parkeerplaats',
    'Bijeenkomsten en deelnemers',
    'Afspraken',
    'Bron',
  ])
})

test.each([
  'test/fixtures/voorbeeld-casus.yaml',
  'cases/2020/2020-03-11-voorschot-en-terugvordering.yaml',
  'cases/2024/2024-05-14-herbeoordeling-na-wachten.yaml',
])('elk nummer en elke tekst van %s staat in het rapport', (path) => {
  const casus = caseAt(path)
  const text = textOf(outline(casus, source))
  const lines = (value: unknown): string[] => {
    if (typeof value === 'string') return value.trim().split('\n')
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(lines) : []
  }
  const { argumenten, belanghebbenden, informatie, conclusie, parkeerplaats, afspraken, deelnemers, kernpunten } = casus
  const free = [
    argumenten.map((a) => [
      a.id,
      a.stelling,
      a.beginsel,
      a.factor,
      a.smoes?.vermoeden,
      a.smoes?.wedervraag,
      a.smoes?.antwoord,
    ]),
    belanghebbenden,
    informatie.feiten,
    informatie.kaders,
    informatie.vragen.map((v) => [v.id, v.vraag, v.antwoord]),
    conclusie.maatregelen.map((m) => [m.id, m.tekst, m.eigenaar, m.omvang, m.neveneffecten]),
    conclusie.tegenargumenten.map((t) => t.toelichting),
    conclusie.standpunten.map((s) => s.tekst),
    [conclusie.tekst, conclusie.alsNietIngewilligd, conclusie.motiveringVoorrang, kernpunten, parkeerplaats, afspraken],
    deelnemers.map((d) => [d.id, d.functie]),
    casus.toets.antwoorden.map((a) => a.opmerking),
    [casus.beslissing.aanleiding, casus.beslissing.handeling, casus.beslissing.vraag, casus.beslisser],
    casus.verwijzingen.map((v) => [v.naar, v.motivering]),
    casus.trefwoorden,
  ]
  expect(lines(free).filter((line) => !text.includes(JSON.stringify(line).slice(1, -1).replace(/\.$/, '')))).toEqual([])
})

describe('een casus die nog niet af is', () => {
  const empty = outline(
    aCasus({ beslissing: null as never, belanghebbenden: [], beslisser: undefined, argumenten: [], deelnemers: [] }),
    source,
  )

  test.each([
    'Kernpunten',
    'Stap 1: welke beslissing?',
    'Stap 2: wie zijn de belanghebbenden?',
    'Stap 3: wie neemt de beslissing?',
    'Feiten',
    'Pro',
    'Contra',
    'Belanghebbenden in de argumenten',
    'Balans',
    'Doorslaggevende argumenten',
    'Recht doen aan de tegenargumenten',
    'Schadebeperkende maatregelen',
    'Standpunten in de groep',
    'Stap 7: toets aan de morele intuïtie',
    'Bijeenkomsten en deelnemers',
  ])('zegt bij %s dat het nog niet is ingevuld', (title) => {
    expect(below(empty, title)).toMatch(/nog niet ingevuld/i)
  })

  test('heeft geen lege tabellen, lijsten of teksten', () => {
    for (const block of empty) {
      if (block.kind === 'table') expect(block.rows).not.toHaveLength(0)
      if (block.kind === 'list') expect(block.items).not.toHaveLength(0)
      expect(textOf([block])).not.toMatch(/"(text|term|caption)":"\s*"/)
    }
  })

  test('laat weg wat niet speelt', () => {
    expect(titles(empty)).not.toContain('Geparkeerd als mogelijke smoes')
    expect(titles(empty)).not.toContain('Als een voorwaarde wordt geweigerd')
    expect(titles(empty)).not.toContain('Parkeerplaats')
  })
})

test('een vraag met een andere vorm zegt waarom', () => {
  const beslissing = { vraag: 'Hoe help ik haar?', afgewekenVanVorm: 'De groep wil breder kijken.' }
  expect(below(report({ beslissing }), 'Stap 1: welke beslissing?')).toContain('De groep wil breder kijken.')
  expect(below(report(), 'Stap 1: welke beslissing?')).not.toContain('wijkt af')
})

describe('de argumenten', () => {
  const smoes = { vermoeden: 'geen cijfers', wedervraag: 'Hoeveel?', antwoord: 'Twee.', uitkomst: 'open' as const }
  const blocks = report({
    argumenten: [
      argument('a1'),
      argument('a2', { kant: 'contra', smoes }),
      argument('a3', { kant: 'contra', smoes: { ...smoes, uitkomst: 'argument' } }),
      argument('a4', { kant: undefined, perspectief: undefined, belanghebbenden: [] }),
    ],
  })

  test('een geparkeerd argument staat niet in de kolommen en telt niet mee', () => {
    expect(below(blocks, 'Contra')).not.toContain('Stelling a2.')
    expect(below(blocks, 'Belanghebbenden in de argumenten')).not.toContain('a2')
    expect(below(blocks, 'Geparkeerd als mogelijke smoes')).toMatch(
      /a2 \(contra\).*geen cijfers.*Hoeveel\?.*Twee\..*telt nog niet mee/,
    )
  })

  test('wat toch een argument bleek, staat in de kolom en houdt zijn wedervraag', () => {
    expect(below(blocks, 'Contra')).toContain('Stelling a3.')
    expect(below(blocks, 'Geparkeerd als mogelijke smoes')).toContain('toch een argument, telt mee')
  })

  test('een argument zonder kant staat apart, en telt apart in de balans', () => {
    expect(below(blocks, 'Nog zonder kant')).toContain('Stelling a4.')
    const tables = blocks.flatMap((block) =>
      block.kind === 'picture' && block.titel.startsWith('Argumenten per p') ? [block.tabel] : [],
    )
    expect(tables).toMatchObject([
      {
        head: ['Perspectief', 'Pro', 'Contra', 'Nog zonder kant'],
        rows: [
          ['juridisch', '1', '1', '0'],
          ['financieel-economisch', '0', '0', '0'],
          ['sociaal-maatschappelijk', '0', '0', '0'],
          ['nog niet ingevuld', '0', '0', '1'],
        ],
      },
    ])
  })

  test('het rapport noemt wie nergens of aan één kant voorkomt', () => {
    const facts = below(blocks, 'Belanghebbenden in de argumenten')
    expect(facts).toContain('In geen argument: gemeente.')
    expect(facts).toContain('Argument zonder belanghebbende: a4.')
    expect(facts).not.toContain('Alleen bij')
    const oneSided = below(
      report({ argumenten: [argument('a1'), argument('a2', { kant: 'contra', belanghebbenden: ['b2'] })] }),
      'Belanghebbenden in de argumenten',
    )
    expect(oneSided).toContain('Alleen bij pro: leerling.')
    expect(oneSided).toContain('Alleen bij contra: gemeente.')
  })
})

describe('de tegenargumenten', () => {
  const argumenten = [argument('a1'), argument('a2', { kant: 'contra' }), argument('a3', { kant: 'contra' })]
  const ledger = (tegenargumenten: NonNullable<NonNullable<CasusFile['conclusie']>['tegenargumenten']>) =>
    below(report({ argumenten, conclusie: { oordeel: 'ja', tegenargumenten } }), 'Recht doen aan de tegenargumenten')

  test('elk argument aan de verliezende kant staat er, ook als er nog niets over is gezegd', () => {
    const text = ledger([{ argument: 'a2', recht: 'weerlegd', toelichting: 'Dat klopt niet meer.' }])
    expect(text).toMatch(/"a2".*weerlegd.*Dat klopt niet meer\./)
    expect(text).toMatch(/"a3".*Nog open: hoe dit argument recht krijgt en de toelichting/)
    expect(text.match(/Nog open/g)).toHaveLength(1)
  })

  test('een maatregel zonder nummer staat open', () => {
    expect(ledger([{ argument: 'a2', recht: 'maatregel', toelichting: 'Zo.' }])).toContain('Nog open: welke maatregel')
  })

  test('een regel bij een ander argument blijft staan, met de opmerking erbij', () => {
    expect(ledger([{ argument: 'a1', recht: 'deels', toelichting: 'Zo.' }])).toContain('niet aan de verliezende kant')
  })

  test('zonder tegenargumenten staat dat er', () => {
    const blocks = report({ argumenten: [argument('a1')], conclusie: { oordeel: 'ja' } })
    expect(below(blocks, 'Recht doen aan de tegenargumenten')).toContain('geen argumenten aan de andere kant')
  })
})

describe('de conclusie', () => {
  test('het oordeel staat er in woorden', () => {
    expect(below(report({ conclusie: { oordeel: 'nee-tenzij' } }), 'Stap 6: welke conclusie?')).toContain('nee, tenzij')
  })

  test('het rapport zegt dat dit een advies is en wie besluit', () => {
    expect(below(report(), 'Stap 6: welke conclusie?')).toContain(
      'Dit is een advies. Het besluit is aan: teamleider inkomen.',
    )
  })

  test('een voorwaarde vraagt wat er gebeurt als zij wordt geweigerd', () => {
    const blocks = report({ conclusie: { oordeel: 'ja-mits' } })
    expect(below(blocks, 'Als een voorwaarde wordt geweigerd')).toContain('Nog niet ingevuld')
  })

  test('de motivering van de voorrang staat er als zij er is', () => {
    const blocks = report({ conclusie: { motiveringVoorrang: 'Dit belang is hier groot.' } })
    expect(below(blocks, 'Waarom een belang of wens hier voorgaat')).toContain('Dit belang is hier groot.')
  })
})

describe('de toets', () => {
  test('een open toets heeft een regel per deelnemer, ook voor wie nog niets zei', () => {
    const antwoorden = [
      { deelnemer: 'd2', achterConclusie: false, spiegel: true, doen: true, vervolg: 'bewaard' as const },
    ]
    const text = below(report({ toets: { wijze: 'open', antwoorden } }), 'Stap 7: toets aan de morele intuïtie')
    expect(text).toContain('["inkomensconsulent","nee","ja","ja"]')
    expect(text).toContain(
      '["gespreksleider moreel beraad","nog niet ingevuld","nog niet ingevuld","nog niet ingevuld"]',
    )
    expect(text).toContain('bewaard als afwijkend standpunt')
    expect(text).not.toContain('eerdere conclusie')
  })

  test('een toets van voor een andere conclusie zegt dat', () => {
    const blocks = report({ conclusie: { opnieuw: ['toets'] }, toets: { wijze: 'open', antwoorden: [] } })
    expect(below(blocks, 'Stap 7: toets aan de morele intuïtie')).toContain('gingen over een eerdere conclusie')
  })

  test('een anonieme toets toont alleen aantallen, en niemands antwoord', () => {
    const blocks = report({
      toets: {
        wijze: 'anoniem',
        antwoorden: [{ deelnemer: 'd2', doen: false, opmerking: 'Dit is van mij.' }],
        aantallen: { achterConclusie: { ja: 5, nee: 1 } },
        opmerkingen: ['Ik mis tijd.'],
      },
    })
    const text = below(blocks, 'Stap 7: toets aan de morele intuïtie')
    expect(text).toContain('["Sta ik achter de conclusie?","5","1"]')
    expect(text).toContain('["Ga ik het doen?","nog niet ingevuld","nog niet ingevuld"]')
    expect(text).toContain('Ik mis tijd.')
    expect(text).not.toContain('inkomensconsulent')
    expect(textOf(blocks)).not.toContain('Dit is van mij.')
  })

  test('aantallen zonder woord over de wijze staan er ook', () => {
    const blocks = report({ toets: { aantallen: { achterConclusie: { ja: 7, nee: 2 } } } })
    const text = below(blocks, 'Stap 7: toets aan de morele intuïtie')
    expect(text).toContain('["Sta ik achter de conclusie?","7","2"]')
  })

  test('er wordt nooit een gemiddelde of een percentage van gemaakt', () => {
    expect(textOf(outline(voorbeeld, source))).not.toMatch(/gemiddeld|percentage|score|\d%/i)
  })
})

describe('wat half is ingevuld', () => {
  test('een belanghebbende zonder antwoord op gehoord is niet "nee"', () => {
    const belanghebbenden = [{ id: 'b1', naam: 'leerling' }]
    const text = below(report({ belanghebbenden }), 'Stap 2: wie zijn de belanghebbenden?')
    expect(text).toContain('["b1","leerling","nog niet ingevuld","nog niet ingevuld"]')
  })

  test('een vraag zonder antwoord noemt wie het uitzoekt en wanneer', () => {
    const vragen = [{ id: 'v1', vraag: 'Leent de school uit?', wie: 'inkomensconsulent', uiterlijk: '2025-03-14' }]
    expect(below(report({ informatie: { vragen } }), 'Vragen van de groep')).toContain(
      'Nog open. Wie zoekt het uit: inkomensconsulent. Uiterlijk: 14 maart 2025.',
    )
  })

  test('een stap in de opvolging zonder datum zegt dat de datum nog komt', () => {
    const text = below(report({ opvolging: { voorgelegd: { aan: 'teamleider inkomen' } } }), 'Opvolging')
    expect(text).toContain('aan teamleider inkomen (datum nog niet ingevuld)')
    expect(text).toContain('er is nog geen besluit')
  })
})

test('een verwijzing noemt waarop het verschil rust', () => {
  const verwijzingen = [{ naar: '2024-11-05-fiets', behandeling: 'onderscheidt' as const, op: ['uitstel', 'kosten'] }]
  expect(below(report({ verwijzingen }), 'Eerdere beraden')).toContain('Verschil: uitstel en kosten')
  expect(below(report(), 'Eerdere beraden')).toContain('noemt geen eerdere beraden')
})

test('een zin die al op een punt eindigt, krijgt er geen bij', () => {
  const maatregelen = [{ id: 'm1', tekst: 'Bellen.', omvang: 'Eén gesprek.' }]
  expect(below(report({ conclusie: { maatregelen } }), 'Schadebeperkende maatregelen')).toContain(
    'Omvang: Eén gesprek. Neveneffecten: nog niet ingevuld.',
  )
})

test('nummers die zijn vervallen, staan bij de bron', () => {
  expect(below(report({ vervallen: ['a3', 'b2'] }), 'Bron')).toContain('a3, b2')
})

test('een onbekend nummer blijft een nummer', () => {
  const blocks = report({
    argumenten: [argument('a1', { belanghebbenden: ['b9'] })],
    conclusie: { doorslaggevend: ['a9'] },
  })
  expect(below(blocks, 'Pro')).toContain('Van: b9.')
  expect(below(blocks, 'Doorslaggevende argumenten')).toContain('Dit argument staat niet in de casus.')
})

test('het slot noemt casus, bestand, schemaversie en programma', () => {
  const bron = below(outline(voorbeeld, source), 'Bron')
  for (const text of [voorbeeld.id, source.file, 'Schemaversie', 'beraad 1.0.0']) expect(bron).toContain(text)
})
