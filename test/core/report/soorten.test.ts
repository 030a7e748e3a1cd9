/** The kinds of report: what each must say, how long it may be, and in which words. */
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import type { Casus } from '../../../src/core/casus/casus.js'
import { readingForm } from '../../../src/core/casus/reading.js'
import type { CasusFile } from '../../../src/core/casus/schema.js'
import { paragraph, type Block } from '../../../src/core/report/blocks.js'
import { html } from '../../../src/core/report/html.js'
import { INGEKORT, ingekort } from '../../../src/core/report/inkorten.js'
import { markdown } from '../../../src/core/report/markdown.js'
import { casusFor } from '../../../src/core/report/profiel/casus-for.js'
import { reportOfKind, soorten, type Soort } from '../../../src/core/report/soorten/soorten.js'
import { aCasus } from '../../builders.js'
import { everyField } from './every-field.js'
import { beraadPaths, caseAt, source, voorbeeld } from './examples.js'
import { longAdvice, undecided } from './fullest.js'
import { injections } from './injections.js'
import { tags } from './tags.js'

const full = caseAt('cases/2024/2024-05-14-herbeoordeling-na-wachten.yaml')
const kinds = Object.keys(soorten) as Soort[]
const blocksOf = (soort: Soort, casus: Casus): readonly Block[] => reportOfKind(soort, casus, source).blocks
const textOf = (soort: Soort, casus: Casus) => markdown(blocksOf(soort, casus))
const page = (soort: Soort, casus: Casus) => html(reportOfKind(soort, casus, source))
const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y'] })

test('een voorlegger zegt in gewone zinnen wat er niet bij past, en laat geen cel leeg', () => {
  const text = textOf('voorlegger', undecided())
  expect(text).toContain('\nEn nog 9 (ingekort)\n')
  expect(text).toContain('\n- En nog 2 (ingekort)\n')
  // No empty cell, and no bold that holds nothing but a full stop.
  expect(text).not.toMatch(/\| +\||\*\*\W?\*\*/)
})

test('een voorlegger kort niet in wat de beslisser tekent, zolang iets anders korter kan', () => {
  const text = textOf('voorlegger', longAdvice())
  for (const end of ['Tenzij dit er staat.', 'Tot hier. | ', 'Alles. | ', 'Anders niet.']) expect(text).toContain(end)
  expect(text).toContain('zegt het hele verslag meer')
  for (const path of beraadPaths) {
    const { conclusie } = caseAt(path)
    const page = textOf('voorlegger', caseAt(path))
    const signed = conclusie.maatregelen.flatMap(({ voorwaarde, tekst, omvang }) =>
      voorwaarde ? [tekst, omvang!] : [],
    )
    for (const whole of [conclusie.tekst!, ...signed])
      expect(page, path).toContain(markdown([paragraph(whole.replace(/\s+/g, ' ').trim())]).trim())
  }
})

test('een voorlegger laat geen maatregel of tegenargument weg waar nog plaats voor is', () => {
  const text = textOf('voorlegger', full)
  for (const { id } of full.conclusie.maatregelen) expect(text).toMatch(new RegExp(`\\| ${id}\\b`))
  const decided = caseAt('cases/2020/2020-03-11-voorschot-en-terugvordering.yaml')
  const whole = textOf('voorlegger', decided)
  for (const { argument } of decided.conclusie.tegenargumenten) expect(whole).toContain(`- **${argument}.**`)
})

describe.each(kinds)('een %s', (soort) => {
  test.each([
    ['van een volle casus', full],
    ['van een casus die net is begonnen', aCasus({ beslissing: undefined, argumenten: [], belanghebbenden: [] })],
    ['van een casus met elk veld', everyField(() => 'Tekst.')],
  ])('%s is een geldige pagina met één hoofdkop en een titel', (_, casus) => {
    const text = page(soort, casus)
    const { results } = validator.validateStringSync(text)
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
      [],
    )
    expect(text.match(/<h1/g)).toHaveLength(1)
    expect(text).toContain(`<title>${soorten[soort].naam}: ${casus.titel}</title>`)
  })

  test('zegt uit welke casus, inhoud, schemaversie en welk programma het is gemaakt, en voor wie', () => {
    const text = textOf(soort, voorbeeld).replace(/[\\*]/g, '').toLowerCase()
    for (const part of [voorbeeld.id, source.file!, `inhoud: ${source.inhoud.slice(0, 12)}`, 'schemaversie: 1'])
      expect(text).toContain(part.toLowerCase())
    expect(text).toMatch(/gemaakt met:? beraad 1\.0\.0/)
    expect(text).toContain('profiel: intern')
  })

  test('houdt dezelfde opbouw, wat er ook in een veld staat', () => {
    const neutral = tags(
      page(
        soort,
        everyField(() => 'gewone tekst'),
      ),
    )
    for (const text of injections)
      expect(
        tags(
          page(
            soort,
            everyField(() => text),
          ),
        ),
        text,
      ).toEqual(neutral)
  })
})

describe('de voorlegger', () => {
  const text = textOf('voorlegger', full)

  test('vraagt na het besluit niets meer en zegt niet wat er anders gebeurt', () => {
    expect(text).toMatch(/Neem een besluit over dit advies\.[^]*## Als je niets doet/)
    const besluit = { ...full.opvolging.besluit, onderdelen: [], uitkomst: 'overgenomen' as const }
    const decided = textOf('voorlegger', { ...full, opvolging: { ...full.opvolging, besluit } })
    expect(decided).toContain('Niets meer: er is besloten. De vraag: ')
    expect(decided).not.toContain('Als je niets doet')
  })

  test('zegt na een geweigerde voorwaarde wat de groep dan adviseert', () => {
    const terugval = 'Dan past een ander besluit beter.'
    const onderdelen = [{ maatregel: 'm1', uitkomst: 'afgewezen' as const, reden: 'Te duur.' }]
    const besluit = { uitkomst: 'deels' as const, motivering: 'Het kost te veel.', onderdelen, terugval }
    expect(textOf('voorlegger', { ...full, opvolging: { ...full.opvolging, besluit } })).toContain(
      `Het kost te veel. Advies van de groep, nu een voorwaarde is geweigerd: ${terugval}`,
    )
  })

  test('vraagt van een concept nog geen besluit, en van wat is ingetrokken nooit meer', () => {
    const concept = textOf('voorlegger', { ...full, status: 'concept' })
    expect(concept).toContain('Nog niets: dit advies is een concept.')
    expect(concept).toContain('Eerst maakt de groep het advies af en legt het vast.')
    expect(concept).not.toMatch(/Overnemen|Handtekening|Als je niets doet/)
    const withdrawn = textOf('voorlegger', { ...full, status: 'ingetrokken' })
    expect(withdrawn).toContain('Niets: deze casus is ingetrokken.')
    expect(withdrawn).not.toMatch(/Overnemen|Als je niets doet/)
  })

  test('is niet te tekenen als het advies terug is bij de groep, en zegt waarom', () => {
    const motivering = 'Kijk ook naar wat het kost.'
    const besluit = { onderdelen: [], uitkomst: 'teruggestuurd' as const, motivering }
    const version = { nummer: 1, datum: '2024-07-01', reden: motivering, hash: full.zegel!.hash }
    const backs: [Casus, string][] = [
      [{ ...full, opvolging: { ...full.opvolging, besluit } }, 'het advies is teruggestuurd naar de groep'],
      [{ ...full, status: 'concept', versies: [version] }, 'Versie 1 ging terug naar de groep.'],
    ]
    for (const [back, told] of backs) {
      const text = textOf('voorlegger', back)
      expect(text).toContain(told)
      expect(text).toContain(`De reden: ${motivering}`)
      expect(text).not.toMatch(/Overnemen|Handtekening|Als je niets doet|Neem een besluit over/)
    }
  })

  test('heeft alles wat een beslisser nodig heeft', () => {
    for (const part of [
      'Aan:** directeur Sociaal-Medische Zaken, raad van bestuur van UWV, voorgelegd op 25 juni 2024',
      'Behoor ik de cliënt minder dan 35% arbeidsongeschikt te verklaren?',
      'Advies:** ja, mits.',
      '- **a1.** De uitkomst van een zorgvuldige beoordeling',
      'Recht gedaan: met een maatregel. Het inkomen blijft een jaar langer',
      '| m1 (voorwaarde) | De uitkering twaalf maanden laten doorlopen in plaats van twee. |',
      '(1 van 9 deelnemers)',
      'De meerderheid: Ja, mits de uitloop 12 maanden duurt',
      '(6 van 9 deelnemers)',
      'evenredigheid: voor een deel. De grond:',
      'Niet uitgevoerd: m1',
      'Weiger je een voorwaarde, dan is dit het advies:',
      '- ☐ Overnemen\n- ☐ Deels overnemen\n- ☐ Afwijzen\n- ☐ Terugsturen naar de groep\n- **Reden:**',
    ])
      expect(text).toContain(part)
  })

  test('zegt iedereen niets over een minderheid, ook niet dat die er niet is', () => {
    const { casus, weggelaten } = casusFor('openbaar', full)
    const page = markdown(reportOfKind('voorlegger', casus, { ...source, profiel: 'openbaar', weggelaten }).blocks)
    expect(page).not.toMatch(/minderheid/i)
    expect(text).toContain('## De minderheid')
  })

  test('gaat niet door voor het verzegelde advies als er daarna iets is gewijzigd', () => {
    const sealed = { ...source, inhoud: full.zegel!.hash }
    expect(markdown(reportOfKind('voorlegger', full, sealed).blocks)).toContain('versie: 1;')
    expect(text).toContain('gewijzigd na versie 1;')
    expect(textOf('verslag', full)).toContain('dit is niet wat verzegeld is')
  })

  test('noemt rechten eerst bij de tegenargumenten, dan belangen, dan wensen', () => {
    const argumenten = (['wens', 'belang', 'beginsel'] as const).map((soort, i) => ({
      ...full.argumenten[0]!,
      id: `a${i + 1}`,
      kant: 'contra' as const,
      soort,
    }))
    const shown = textOf('voorlegger', { ...full, argumenten }).match(/\*\*a[123]\.\*\*(?! Dit)/g)
    expect(shown?.slice(-3)).toEqual(['**a3.**', '**a2.**', '**a1.**'])
  })

  test('blijft kort, hoe lang de casus ook is, en zegt dat er is ingekort', () => {
    const long = textOf(
      'voorlegger',
      everyField(() => 'Een zin van gewone lengte die zegt wat er is. '.repeat(50)),
    )
    expect(long.length).toBeLessThan(5_500)
    expect(long).toContain(INGEKORT)
    expect(long).toContain('zegt het hele verslag meer')
    expect(textOf('voorlegger', voorbeeld)).not.toContain(INGEKORT)
  })

  test('zegt het ook als er geen minderheid is, niets wijkt of geen maatregel is', () => {
    const bare = textOf('voorlegger', aCasus({ conclusie: { oordeel: 'ja' } }))
    expect(bare).toContain('Er is geen minderheid vastgelegd.')
    expect(bare).toContain('De groep noemt geen recht of beginsel dat hier wijkt.')
    expect(bare).toContain('Het advies noemt geen maatregelen.')
  })
})

test('inkorten gebeurt achter een zin, anders achter een woord, en nooit ongemerkt', () => {
  expect(ingekort('Kort.', 10)).toBe('Kort.')
  expect(ingekort('Eerste zin. Tweede zin die te lang is.', 20)).toBe(`Eerste zin. ${INGEKORT}`)
  expect(ingekort('een zin zonder einde die doorloopt', 12)).toBe(`een zin … ${INGEKORT}`)
  expect(ingekort('x'.repeat(50), 10)).toBe(`xxxxxxxxxx … ${INGEKORT}`)
})

describe('de terugkoppeling', () => {
  const outcomes = [undefined, 'overgenomen', 'deels', 'afgewezen', 'teruggestuurd'] as const
  const decided = (uitkomst: (typeof outcomes)[number]) => {
    const besluit = uitkomst === undefined ? {} : { datum: '2025-03-13', uitkomst, motivering: 'Reden.' }
    return readingForm({ ...(voorbeeld as unknown as CasusFile), opvolging: { besluit } })
  }

  test.each(outcomes)('is in gewone taal geschreven (besluit: %s)', (uitkomst) => {
    // Without headings, what comes from the case, and where it was made from.
    const own = blocksOf('terugkoppeling', decided(uitkomst)).flatMap((block, i) => {
      if (block.kind === 'paragraph' || block.kind === 'note') return [block.text]
      return block.kind === 'list' && i === 2 ? block.items.map(({ text }) => text) : []
    })
    const sentences = own
      .join('\n')
      .split(/(?<=[.!?:\]])\s+|\n/)
      .filter(Boolean)
    const lengths = sentences.map((sentence) => sentence.trim().split(/\s+/).length)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(25)
    expect(lengths.reduce((sum, n) => sum + n, 0) / lengths.length).toBeLessThanOrEqual(15)
    expect(lengths.length).toBeGreaterThan(12)
  })

  test('is een concept, zegt wat je nakijkt, en heeft geen tussenkoppen', () => {
    const text = textOf('terugkoppeling', decided('deels'))
    expect(text).toContain('Dit is een concept.')
    expect(text).toContain('Het advies is deels overgenomen. Kijk na of elke maatregel op de goede plek staat.')
    expect(text.match(/^#/gm)).toHaveLength(1)
  })

  test('zonder besluit zegt de brief dat hij nog niet weg kan', () => {
    expect(textOf('terugkoppeling', decided(undefined))).toContain('Verstuur de brief pas als dat er is.')
  })

  test('zegt per maatregel wat doorgaat, wat niet en waarom, en niet het advies van de groep als besluit', () => {
    const casus = decided('deels')
    const [first, ...rest] = casus.conclusie.maatregelen
    const besluit = {
      ...casus.opvolging.besluit,
      onderdelen: [
        { maatregel: first!.id, uitkomst: 'afgewezen' as const, reden: 'Geen geld.' },
        ...rest.map(({ id }) => ({ maatregel: id, uitkomst: 'overgenomen' as const })),
      ],
      terugval: 'Dan gaat het niet door.',
    }
    const seen = { ...casus, opvolging: { ...casus.opvolging, besluit } }
    const letter = textOf('terugkoppeling', seen)
    const [does, not = ''] = letter.split('Dit gaan wij niet doen:')
    expect(does).not.toContain(first!.tekst)
    expect(not).toContain(first!.tekst)
    expect(not).toContain('De reden: Geen geld.')
    expect(not).toContain('Zet hier wat er nu gebeurt.')
    expect(letter).not.toContain('Dan gaat het niet door.')
    expect(does).toContain('Wat de groep daarvoor opschreef, is een advies en geen besluit.')
    expect(textOf('verslag', seen)).toMatch(
      /Advies van de groep, nu een voorwaarde is geweigerd\W+Dan gaat het niet door/,
    )
    for (const soort of ['verslag', 'voorlegger'] as const)
      expect(textOf(soort, seen), soort).toMatch(/Besluit: niet overgenomen\.\W+Reden: Geen geld/)
  })

  test('zegt wat de groep antwoordde, wat al is gedaan, en belooft niets waarover niet is besloten', () => {
    const letter = textOf('terugkoppeling', caseAt('cases/2020/2020-03-11-voorschot-en-terugvordering.yaml'))
    expect(letter).toMatch(/antwoord van de groep is: ja\.[^]*De organisatie behoort deze terugvordering na te laten/)
    expect(letter).toContain('Wij volgen het advies van de groep.')
    expect(letter).toContain('Dit hebben wij gedaan:')
    expect(letter).not.toContain('Dit gaan wij doen:')
    expect(textOf('terugkoppeling', full)).toContain('Dit gaan wij doen: \\[Haal weg wat niet is besloten.\\]')
  })

  test('zegt van wat anders wordt gedaan niet hoeveel en wanneer de groep het wilde', () => {
    const { maatregelen } = full.conclusie
    const onderdelen = maatregelen.map(({ id }) => ({ maatregel: id, uitkomst: 'deels' as const, reden: 'Zes kan.' }))
    const besluit = { uitkomst: 'deels' as const, onderdelen }
    const letter = textOf('terugkoppeling', { ...full, opvolging: { ...full.opvolging, besluit } })
    expect(letter).toMatch(/voor een deel\. \\\[Zet hier hoe\.\\\]\\\n {2}De reden: Zes kan\./)
    expect(letter).not.toMatch(/Hoeveel:|of eerder/)
  })

  test('zegt niet dat iemand bezwaar kan maken zolang er alleen is teruggestuurd', () => {
    expect(textOf('terugkoppeling', decided('teruggestuurd'))).not.toMatch(/bezwaar|van het besluit/)
    expect(textOf('terugkoppeling', decided('afgewezen'))).toContain('bezwaar')
  })

  test('noemt geen maatregelen als het advies is afgewezen', () => {
    expect(textOf('terugkoppeling', decided('afgewezen'))).not.toContain('Dit gaan wij doen')
    expect(textOf('terugkoppeling', decided('overgenomen'))).toContain('Twee eerdere afwijzingen heroverwegen.')
  })
})

test('een brief na maatwerk zegt niet dat besloten is wat is afgewezen, en geeft de reden', () => {
  const maatwerk = caseAt('cases/2020/2020-03-05-terugvordering-na-voorschot.yaml')
  const tekst = maatwerk.conclusie.tekst!.split('\n')[0]!
  const besluit = { onderdelen: [], uitkomst: 'afgewezen' as const, motivering: 'Er is geen ruimte in de wet.' }
  const letter = textOf('terugkoppeling', { ...maatwerk, opvolging: { ...maatwerk.opvolging, besluit } })
  expect(letter).not.toContain(tekst)
  expect(letter).toContain('Er is geen ruimte in de wet.')
  expect(textOf('terugkoppeling', maatwerk)).toContain(tekst)
})

test('van een vertrouwelijke casus zegt elk rapport dat bovenaan, behalve een brief', () => {
  const maatwerk = caseAt('cases/2020/2020-03-05-terugvordering-na-voorschot.yaml')
  for (const [soort, casus] of [
    ['verslag', full],
    ['voorlegger', full],
    ['kernpunten', full],
    ['kernpunten', maatwerk],
    ['matrix', full],
  ] as const) {
    const top = (vertrouwelijkheid: Casus['vertrouwelijkheid']) =>
      textOf(soort, { ...casus, vertrouwelijkheid })
        .split('\n')
        .slice(0, 4)
        .join('\n')
    expect(top('vertrouwelijk'), soort).toMatch(/vertrouwelijk[.;]/i)
    expect(top('intern'), soort).not.toMatch(/vertrouwelijk[.;]/i)
  }
})

test('de kernpunten en de matrix zeggen elk het hunne', () => {
  const kern = textOf('kernpunten', full)
  expect(kern).toContain('## Onder welke voorwaarden (ja, mits)')
  expect(kern).toContain('Lijn: beeindigen-na-herbeoordeling.')
  const matrix = textOf('matrix', full)
  expect(matrix).toContain('| Belanghebbende | Pro | Contra |')
  expect(matrix).toContain('## Balans')
})
