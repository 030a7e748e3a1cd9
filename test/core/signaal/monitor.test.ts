/** The monitor of signals and the register of advices: counts that anybody can count again, and nothing that vanishes. */
import { readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { registerBlocks } from '../../../src/core/adviesregister/outline.js'
import { doubtfulAdvices, registerOf } from '../../../src/core/adviesregister/register.js'
import { adviesregisterSchema } from '../../../src/core/adviesregister/schema.js'
import type { Casus } from '../../../src/core/casus/casus.js'
import { readingForm } from '../../../src/core/casus/reading.js'
import type { CasusFile } from '../../../src/core/casus/schema.js'
import { markdown } from '../../../src/core/report/markdown.js'
import type { Profiel } from '../../../src/core/report/profiel/profielen.js'
import { monitorBlocks } from '../../../src/core/signaal/monitor-outline.js'
import { signalenSchema } from '../../../src/core/signaal/monitor-schema.js'
import { doubtfulSignals, monitorOf } from '../../../src/core/signaal/monitor.js'

const today = '2025-03-11'

function aSignal(
  id: string,
  signaal: CasusFile['signaal'],
  status: CasusFile['status'] = 'concept',
  vertrouwelijkheid: CasusFile['vertrouwelijkheid'] = 'intern',
) {
  return readingForm({ schemaVersie: 1, id, titel: 'Titel', soort: 'signaal', status, vertrouwelijkheid, signaal })
}

function anAdvice(id: string, raadsadvies: CasusFile['raadsadvies'], partial: Partial<CasusFile> = {}) {
  const least = { schemaVersie: 1, id, titel: `Over ${id}`, soort: 'raadsadvies', status: 'advies' } as const
  return readingForm({ ...least, vertrouwelijkheid: 'openbaar', raadsadvies, ...partial })
}

const examples = readdirSync('cases/2024').map((file) =>
  readingForm(parse(readFileSync(`cases/2024/${file}`, 'utf8')) as CasusFile),
)

describe('de monitor', () => {
  const day = fc.constantFrom('2024-01-01', '2024-06-30', '2024-07-01', '2024-12-31', '2025-01-01', '2023-12-31')
  const one = fc.record({
    day,
    regel: fc.constantFrom('A', 'a!', 'B', undefined),
    schatting: fc.constantFrom(undefined, 0, 7),
    outcome: fc.constantFrom('open', 'beraad', 'antwoord', 'ingetrokken'),
  })

  test('telt als iemand die ze een voor een op stapels legt', () => {
    fc.assert(
      fc.property(fc.array(one, { maxLength: 25 }), fc.constantFrom(1 as const, 2 as const), (all, helft) => {
        const cases = all.map(({ day, regel, schatting, outcome }, i) =>
          aSignal(
            `${day}-s${i}`,
            {
              wringt: 'Iets.',
              ...(regel === undefined ? {} : { regel }),
              ...(schatting === undefined ? {} : { schatting }),
              ...(outcome === 'beraad' ? { afhandeling: { soort: 'beraad', casus: 'x' } } : {}),
              ...(outcome === 'antwoord' ? { afhandeling: { soort: 'antwoord', antwoord: 'Nee.' } } : {}),
            },
            outcome === 'ingetrokken' ? 'ingetrokken' : outcome === 'open' ? 'concept' : 'afgerond',
          ),
        )
        const found = monitorOf(cases, { jaar: 2024, helft }, today, 'intern')
        const [from, to] = helft === 1 ? ['2024-01', '2024-06'] : ['2024-07', '2024-12']
        const [from2, to2] = helft === 1 ? ['2023-07', '2023-12'] : ['2024-01', '2024-06']
        const pile = (a: string, b: string) => all.filter((s) => s.day.slice(0, 7) >= a && s.day.slice(0, 7) <= b)
        const name = (regel?: string) => (regel ?? '').replace('!', '').toLowerCase()
        for (const rule of ['a', 'b', '']) {
          const [now, before] = [pile(from!, to!), pile(from2!, to2!)].map((p) =>
            p.filter((s) => name(s.regel) === rule),
          )
          const row = found.regels.find(({ regel }) => name(regel) === rule)
          if (row === undefined) {
            expect([...now!, ...before!]).toEqual([])
            continue
          }
          expect(row.aantal).toBe(now!.length)
          expect(row.vorigeHelft).toBe(before!.length)
          expect(row.verschil).toBe(now!.length - before!.length)
          expect(row.schatting).toBe(now!.reduce((sum, s) => sum + (s.schatting ?? 0), 0))
          expect(row.uitkomsten.open).toBe(now!.filter((s) => s.outcome === 'open').length)
          expect(Object.values(row.uitkomsten).reduce((a, b) => a + b, 0)).toBe(now!.length)
        }
        const earlier = all.filter((s) => s.day < `${from}-01` && s.outcome === 'open')
        expect(found.aantalEerderOpen).toBe(earlier.length)
        expect(found.eerderOpen).toHaveLength(earlier.length)
      }),
      { numRuns: 60 },
    )
  })

  test('telt dezelfde verwijzing als dezelfde regel, ook bij wie alleen haar naam noemt', () => {
    const article = (wet: string) => `jci1.3:c:${wet}&artikel=77`
    const cases = [
      aSignal('2024-07-01-een', { regel: 'Wet WIA', verwijzing: article('BWBR0019057') }),
      aSignal('2024-07-02-twee', { regel: 'Terugvordering', verwijzing: `zie ${article('BWBR0019057')}` }),
      aSignal('2024-07-03-drie', { regel: 'wet wia.' }),
      aSignal('2024-07-04-vier', { regel: 'Iets anders' }),
    ]
    const { regels } = monitorOf(cases, { jaar: 2024, helft: 2 }, today, 'intern')
    expect(regels.map(({ aantal }) => aantal)).toEqual([3, 1])
  })

  test('zegt hoe lang een signaal openstaat, ook een van lang geleden', () => {
    const cases = [
      aSignal('2025-03-01-nu', { wringt: 'Nu.', regel: 'R' }),
      aSignal('2020-03-11-toen', { wringt: 'Toen.', regel: 'R' }),
      aSignal('2020-03-12-klaar', { regel: 'R', afhandeling: { soort: 'antwoord', antwoord: 'Ja.' } }, 'afgerond'),
    ]
    const found = monitorOf(cases, { jaar: 2025, helft: 1 }, today, 'intern')
    expect(found.regels[0]!.langstOpen).toBe(10)
    expect(found.eerderOpen).toMatchObject([{ id: '2020-03-11-toen', dagenOpen: 1826 }])
  })

  test('een signaal van vandaag staat open, al is het nul dagen', () => {
    const found = monitorOf([aSignal(`${today}-nu`, { regel: 'R' })], { jaar: 2025, helft: 1 }, today, 'intern')
    const text = markdown(monitorBlocks(found))
    expect(text).toContain('0 dagen')
    expect(text).not.toContain('niets open')
  })

  test('zegt alleen na hoeveel dagen een signaal klaar was, als dat bekend is', () => {
    const answered = (datum?: string) => {
      return { regel: 'R', afhandeling: { soort: 'antwoord' as const, antwoord: 'Ja.', ...(datum && { datum }) } }
    }
    const cases = [
      aSignal('2025-01-01-weg', { regel: 'R' }, 'ingetrokken'),
      aSignal('2025-01-02-ooit', answered(), 'afgerond'),
      aSignal('2025-01-03-klaar', answered('2025-01-05'), 'afgerond'),
    ]
    const text = markdown(monitorBlocks(monitorOf(cases, { jaar: 2025, helft: 1 }, today, 'intern')))
    expect(text.match(/(?:Ingetrokken|Antwoord)(?: na .*)?\./g)).toEqual([
      'Ingetrokken.',
      'Antwoord.',
      'Antwoord na 2 dagen.',
    ])
  })

  test('zegt dat een signaal zonder dag niet meetelt', () => {
    const cases = [aSignal('2025-01-01-een', { regel: 'R' }), aSignal('zonder-dag', { regel: 'R' })]
    const found = monitorOf(cases, { jaar: 2025, helft: 1 }, today, 'intern')
    expect(found).toMatchObject({ aantal: 1, zonderDag: 1, alleenGeteld: 0 })
    expect(markdown(monitorBlocks(found))).toContain(
      '1 signaal telt hier niet mee, want het id begint niet met een dag.',
    )
  })

  test('zegt iedereen alleen aantallen en regels', () => {
    const secret = { wringt: 'Geheim wringt.', client: 'geheime groep', melder: 'geheime functie', regel: 'Regel R' }
    const cases = [aSignal('2025-01-01-geheim', secret), aSignal('2020-01-01-geheim', secret)]
    const found = monitorOf(cases, { jaar: 2025, helft: 1 }, today, 'openbaar')
    const said = `${JSON.stringify(found)}${markdown(monitorBlocks(found))}`
    expect(said.toLowerCase()).not.toContain('gehei')
    expect(said).toContain('Regel R')
    expect(found).toMatchObject({ aantal: 1, aantalEerderOpen: 1 })
  })

  test('telt een vertrouwelijk signaal, en zegt alleen wie het mag weten wat erin staat', () => {
    const cases = [
      aSignal('2025-01-01-een', { wringt: 'Dit.', regel: 'Regel R' }),
      aSignal('2025-01-02-twee', { wringt: 'Geheim wringt.', regel: 'regel r' }, 'concept', 'vertrouwelijk'),
      aSignal('2025-01-03-drie', { wringt: 'Geheim wringt.', regel: 'Geheime regel' }, 'concept', 'vertrouwelijk'),
      aSignal('2020-01-01-vier', { wringt: 'Geheim wringt.' }, 'concept', 'vertrouwelijk'),
    ]
    for (const profiel of ['openbaar', 'moresprudentie'] as const) {
      const found = monitorOf(cases, { jaar: 2025, helft: 1 }, today, profiel)
      expect(JSON.stringify(found).toLowerCase()).not.toContain('gehei')
      expect(markdown(monitorBlocks(found))).toContain(
        '2 signalen zijn vertrouwelijk en staan hier alleen in de aantallen.',
      )
      expect(found.regels.map(({ regel, aantal }) => [regel, aantal])).toEqual([
        ['Regel R', 2],
        ['', 1],
      ])
    }
    expect(JSON.stringify(monitorOf(cases, { jaar: 2025, helft: 1 }, today, 'intern'))).toContain('Geheime regel')
  })

  test('wie het naar buiten brengt, hoort bij welk signaal de regel naar een persoon kan leiden', () => {
    const regel = 'Bel 06-12345678 over de laptop'
    const cases = [
      aSignal('2025-01-01-een', { wringt: 'Dit.', regel }),
      aSignal('2025-01-02-twee', { wringt: regel, regel: 'Wet' }),
      aSignal('2025-01-03-drie', { regel }, 'concept', 'vertrouwelijk'),
      aSignal('2023-01-04-vier', { regel }),
    ]
    expect(doubtfulSignals(cases, { jaar: 2025, helft: 1 }, 'openbaar')).toEqual(['2025-01-01-een'])
  })

  test('wie de signalen zelf ook te lezen krijgt, hoort het ook van de cliënt, en van wat al langer openligt', () => {
    const client = 'de cliënt van 06-12345678'
    const cases = [
      aSignal('2025-01-01-een', { client, regel: 'Wet' }),
      aSignal('2023-01-04-twee', { client, regel: 'Wet' }),
    ]
    const doubtful = (profiel: Profiel) => doubtfulSignals(cases, { jaar: 2025, helft: 1 }, profiel)
    expect(doubtful('moresprudentie')).toEqual(['2025-01-01-een', '2023-01-04-twee'])
    expect(doubtful('openbaar')).toEqual([])
  })

  test('van de voorbeelden zegt dit', async () => {
    const found = monitorOf(examples, { jaar: 2024, helft: 2 }, today, 'intern')
    await expect(markdown(monitorBlocks(found))).toMatchFileSnapshot('../../reports/signalen.md')
    const validate = new Ajv().compile(signalenSchema)
    expect(validate({ versie: 1, ...found }), JSON.stringify(validate.errors)).toBe(true)
  })

  test('zonder signalen zegt dat er geen zijn', () => {
    const text = markdown(monitorBlocks(monitorOf([], { jaar: 2024, helft: 1 }, today, 'intern')))
    expect(text).toContain('0 signalen in dit half jaar')
  })
})

describe('het adviesregister', () => {
  test('zet bovenaan wat nooit is beantwoord, het langst wachtende eerst', () => {
    const cases = [
      anAdvice('dag', { raad: 'R', datum: '2025-03-01' }),
      anAdvice('maand', { raad: 'R', datum: '2024-02' }),
      anAdvice('jaar', { raad: 'R', datum: '2023' }),
      anAdvice('klaar', { raad: 'R', datum: '2023', reactie: { tekst: 'Ja.' } }, { status: 'afgerond' }),
      anAdvice('weg', { raad: 'R', datum: '2023' }, { status: 'ingetrokken' }),
    ]
    const found = registerOf(cases, '', today, 'intern')
    expect(Object.fromEntries(found.adviezen.map(({ id, dagenOpen }) => [id, dagenOpen]))).toEqual({
      ...{ jaar: 436, maand: 376, dag: 10, klaar: 0, weg: 0 },
    })
    const text = markdown(registerBlocks(found))
    const places = ['Over jaar', 'Over maand', 'Over dag'].map((title) => text.indexOf(title))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(text).toContain('5 adviezen, waarvan 3 zonder reactie.')
  })

  test('zegt nooit dat alles een reactie kreeg, als er niets staat, of iets is ingetrokken of weggelaten', () => {
    const waits = anAdvice('dicht', { raad: 'R', datum: '2024' }, { vertrouwelijkheid: 'intern' })
    const gone = anAdvice('weg', { raad: 'R', datum: '2024' }, { status: 'ingetrokken' })
    const textOf = (...cases: Casus[]) => markdown(registerBlocks(registerOf(cases, '', today, 'openbaar')))
    for (const text of [textOf(), textOf(waits)]) expect(text).toContain('\nHier staat geen advies.')
    expect(textOf(gone, waits)).toContain('\nVan de adviezen die hier staan, wacht er geen op een reactie.')
  })

  test('geeft iedereen alleen wat openbaar is, en zegt dat er meer is', () => {
    const cases = [
      anAdvice('open', { raad: 'R', datum: '2024' }),
      anAdvice('dicht', { raad: 'Geheime raad', datum: '2024' }, { vertrouwelijkheid: 'intern' }),
    ]
    const found = registerOf(cases, '2024', today, 'openbaar')
    expect(found.adviezen).toHaveLength(1)
    expect(markdown(registerBlocks(found))).toContain('1 advies staat hier niet bij')
  })

  test('noemt een vertrouwelijk advies niet buiten de groep, en zegt waar nog iets naar een persoon leidt', () => {
    const advies = 'Bel 06-12345678.'
    const cases = [
      anAdvice('open', { raad: 'R', datum: '2024', advies }, { vertrouwelijkheid: 'intern' }),
      anAdvice('dicht', { raad: 'R', datum: '2024', advies }, { vertrouwelijkheid: 'vertrouwelijk' }),
    ]
    const titles = (profiel: Profiel) =>
      registerOf(cases, '', today, profiel).adviezen.map(({ onderwerp }) => onderwerp)
    expect(titles('moresprudentie')).toEqual(['Over open'])
    expect(titles('directie')).toHaveLength(2)
    expect(doubtfulAdvices(cases, '2024', 'moresprudentie')).toEqual(['open'])
  })

  test('van de bijlage uit het jaarverslag zegt dit', async () => {
    const found = registerOf(examples, '2024', today, 'intern')
    expect(registerOf(examples, '2023', today, 'intern').adviezen).toEqual([])
    await expect(markdown(registerBlocks(found))).toMatchFileSnapshot('../../reports/adviesregister.md')
    const validate = new Ajv().compile(adviesregisterSchema)
    expect(validate({ versie: 1, ...found }), JSON.stringify(validate.errors)).toBe(true)
  })
})
