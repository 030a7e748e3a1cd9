/** What waits after a beraad: nothing forgotten, counted in whole days, safe on a screen and in a calendar. */
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { parse as parseCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { CasusFile } from '../../../src/core/casus/schema.js'
import { agenda } from '../../../src/core/opvolging/agenda.js'
import { addDays, daysBetween } from '../../../src/core/opvolging/days.js'
import { waitingAsCsv, waitingAsJson, waitingAsPlain } from '../../../src/core/opvolging/forms.js'
import { waitingText } from '../../../src/core/opvolging/print.js'
import { opvolgingSchema, type Wachtpunt } from '../../../src/core/opvolging/schema.js'
import { selectWaiting } from '../../../src/core/opvolging/select.js'
import { wachtend, wachtendIn } from '../../../src/core/opvolging/wachtend.js'
import { readSettings } from '../../../src/core/settings.js'
import { displayWidth } from '../../../src/core/text/width.js'
import { aCasus } from '../../builders.js'

const counting = { today: '2025-05-01', termijnen: { besluit: 42, terugkoppeling: 14 } }
const measures = [
  {
    id: 'm1',
    tekst: 'De laptop lenen.',
    eigenaar: 'inkomensconsulent',
    uiterlijk: '2025-04-01',
    stand: 'open' as const,
  },
  { id: 'm2', tekst: 'De regel herzien.', eigenaar: 'jurist' },
  { id: 'm3', tekst: 'De school bellen.', stand: 'uitgevoerd' as const },
]
const decided: Partial<CasusFile> = {
  status: 'besloten',
  conclusie: { oordeel: 'ja', maatregelen: measures },
  opvolging: {
    voorgelegd: { datum: '2025-03-12', aan: 'teamleider inkomen' },
    besluit: { datum: '2025-03-20', uitkomst: 'overgenomen' },
  },
}
const partsOf = (partial: Partial<CasusFile>) => wachtend(aCasus(partial), counting).map(({ deel }) => deel)
const rowOf = (partial: Partial<CasusFile>, deel: string) =>
  wachtend(aCasus(partial), counting).find((row) => row.deel === deel)
const aRow = (partial: Partial<Wachtpunt> = {}): Wachtpunt => ({ ...rowOf(decided, 'm1')!, ...partial })

describe('wat er wacht', () => {
  test('een advies wacht op een besluit, sinds het is voorgelegd, en na 42 dagen is dat te laat', () => {
    const opvolging = { voorgelegd: { datum: '2025-03-12', aan: 'teamleider inkomen' } }
    expect(rowOf({ status: 'advies', opvolging }, 'besluit')).toMatchObject({
      bij: 'teamleider inkomen',
      contactpersoon: 'inkomensconsulent',
      sinds: '2025-03-12',
      termijn: '2025-04-23',
      dagenOpen: 50,
      dagenTeLaat: 8,
    })
  })

  test('een id met een dag die niet bestaat, houdt de andere casussen niet op', () => {
    const signaal = { soort: 'signaal', signaal: { wringt: 'De regel knelt.' } } as const
    expect(rowOf({ ...signaal, id: '2024-13-45-regel' }, 'signaal')).toMatchObject({ sinds: '', termijn: '' })
    expect(rowOf({ ...signaal, id: '2024-12-31-regel' }, 'signaal')).toMatchObject({ sinds: '2024-12-31' })
  })

  test('na het besluit wachten de cliënt, de maatregelen en het terugkijken', () => {
    expect(partsOf(decided)).toEqual(['terugkoppeling', 'm1', 'm2', 'evaluatie'])
    expect(rowOf(decided, 'm1')).toMatchObject({ bij: 'inkomensconsulent', dagenTeLaat: 30 })
    expect(rowOf(decided, 'm2')).toMatchObject({ bij: 'jurist', termijn: '', dagenTeLaat: 0, dagenOpen: 42 })
    expect(rowOf(decided, 'terugkoppeling')).toMatchObject({ bij: 'inkomensconsulent', termijn: '2025-04-03' })
  })

  test('de vaste contactpersoon staat op elke regel, wie dat ook is', () => {
    const named = { ...decided, opvolging: { ...decided.opvolging, contactpersoon: 'klantadviseur' } }
    const all = wachtend(aCasus(named), counting)
    expect(new Set(all.map(({ contactpersoon }) => contactpersoon))).toEqual(new Set(['klantadviseur']))
  })

  test('wat de beslisser weigerde, wacht niet; wat teruggestuurd is ook niet', () => {
    const onderdelen = [{ maatregel: 'm1', uitkomst: 'afgewezen' as const, reden: 'Geen geld.' }]
    const besluit = { datum: '2025-03-20', uitkomst: 'deels' as const, onderdelen }
    expect(partsOf({ ...decided, opvolging: { besluit } })).toEqual(['terugkoppeling', 'm2', 'evaluatie'])
    const all = { ...decided, opvolging: { besluit: { uitkomst: 'afgewezen' as const } } }
    expect(partsOf(all)).toEqual(['terugkoppeling', 'evaluatie'])
    expect(partsOf({ ...decided, opvolging: { besluit: { uitkomst: 'teruggestuurd' as const } } })).toEqual([])
  })

  test('een open vraag wacht bij wie hem uitzoekt, tot er een antwoord is, ook na het zegel', () => {
    const vragen = [
      { id: 'v1', vraag: 'Leent de school uit?', wie: 'docent', uiterlijk: '2025-04-30' },
      { id: 'v2', vraag: 'Mag het?', antwoord: 'Ja.' },
      { id: 'v3', vraag: 'Hoe lang?', aanvaardOnbekend: true },
    ]
    expect(rowOf({ informatie: { vragen } }, 'v1')).toMatchObject({
      bij: 'docent',
      sinds: '2025-03-11',
      dagenTeLaat: 1,
    })
    expect(partsOf({ informatie: { vragen } })).toEqual(['v1'])
    expect(partsOf({ informatie: { vragen }, opvolging: { gedaan: [{ onderdeel: 'v1', tekst: 'Nee.' }] } })).toEqual([])
  })

  test('maatwerk dat niet rond is, wacht sinds het eerste contact bij de eigenaar, en noemt wie er ontbreekt', () => {
    const nodig = [{ id: 'n1', wat: 'mandaat voor boetes', wie: [] }]
    const maatwerk = { eersteContact: '2025-04-21', nodig }
    const about = { soort: 'maatwerk', maatwerk } as const
    const waiting = {
      wat: 'vraag aan tafel: mandaat voor boetes',
      bij: 'inkomensconsulent',
      dagenOpen: 10,
      dagenTeLaat: 0,
    }
    expect(rowOf(about, 'maatwerk')).toMatchObject(waiting)
    expect(rowOf({ ...about, maatwerk: {} }, 'maatwerk')).toMatchObject({ wat: 'rond het maatwerk af', sinds: '' })
    expect(rowOf({ ...about, status: 'advies' }, 'maatwerk')).toBeUndefined()
    expect(rowOf({ maatwerk }, 'maatwerk')).toBeUndefined()
  })

  test('een dag om terug te kijken en een uitzondering die afloopt, tellen mee', () => {
    const uitzonderingen = [{ regel: 'ARG-ZIN', reden: 'Zo is het gezegd.', tot: '2025-04-29' }]
    expect(rowOf({ uitzonderingen }, 'ARG-ZIN')).toMatchObject({ soort: 'uitzondering', dagenTeLaat: 2, dagenOpen: 0 })
    const evaluatie = { datum: '2025-06-01' }
    const done = { ...decided, status: 'afgerond' as const, opvolging: { ...decided.opvolging, evaluatie } }
    expect(rowOf(done, 'evaluatie')).toMatchObject({ termijn: '2025-06-01', dagenTeLaat: 0 })
  })

  test('een ingetrokken casus wacht nergens op', () => {
    expect(partsOf({ ...decided, status: 'ingetrokken' })).toEqual([])
  })

  test('bovenaan staat wat het langst te laat is, en wat geen dag heeft staat achteraan', () => {
    const rows = wachtendIn([aCasus(decided)], counting)
    expect(rows.map(({ deel }) => deel)).toEqual(['m1', 'terugkoppeling', 'm2', 'evaluatie'])
  })

  test('dagen optellen en aftrekken is elkaars omgekeerde, door schrikkeljaren en zomertijd heen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 4000 }), (start, count) => {
        const day = addDays('1980-01-01', start)
        expect(daysBetween(day, addDays(day, count))).toBe(count)
      }),
      { numRuns: 200 },
    )
  })
})

describe('kiezen', () => {
  const rows = wachtendIn([aCasus(decided)], counting)
  test.each<[string, Parameters<typeof selectWaiting>[1], string[]]>([
    ['te laat', { teLaat: true }, ['m1', 'terugkoppeling']],
    ['bij een functie, zonder op hoofdletters te letten', { bij: ['JURIST'] }, ['m2']],
    ['een soort', { soort: ['evaluatie', 'Maatregel'] }, ['m1', 'm2', 'evaluatie']],
    ['binnen een aantal dagen', { binnen: '0' }, ['m1', 'terugkoppeling']],
  ])('%s', (_, selection, parts) => {
    expect(selectWaiting(rows, selection, counting.today).map(({ deel }) => deel)).toEqual(
      selection.bij ? expect.arrayContaining(parts) : parts,
    )
  })

  test('wat niet bestaat, wordt geweigerd met een uitweg', () => {
    expect(() => selectWaiting(rows, { soort: ['brief'] }, counting.today)).toThrow('De soort "brief" bestaat niet.')
    expect(() => selectWaiting(rows, { binnen: 'week' }, counting.today)).toThrow('--binnen week is geen aantal dagen.')
  })
})

describe('tonen', () => {
  const nasty = aRow({ titel: '\u001b[2Jx', wat: 'Bel\u202e de\nschool', bij: '=1+1', id: '2025-03-11-laptop' })

  test.each([40, 80])('past op %i kolommen, en een tekst uit een casus stuurt het scherm niet', (width) => {
    const text = waitingText([nasty, aRow({ dagenTeLaat: 0, deel: 'm9' })], 2, width)
    expect(Math.max(...text.split('\n').map(displayWidth))).toBeLessThanOrEqual(width)
    expect(text).not.toMatch(/[\u001b\u202e]/)
    expect(text.replace(/\s+/g, ' ')).toContain('Te laat (1)')
    expect(text.replace(/\s+/g, ' ')).toContain('30 dagen te laat; sinds 20 maart 2025; uiterlijk 1 april 2025')
  })

  test('een lege lijst zegt vriendelijk waarom', () => {
    expect(waitingText([], 0, 80)).toBe('Er wacht niets. Alles uit de opvolging is gedaan.\n')
    expect(waitingText([], 3, 80)).toBe('Bij deze keuze wacht er niets. Zonder keuze zijn het er 3.\n')
  })

  test('de JSON klopt met het schema, de CSV komt terug zoals zij erin ging, en plain heeft één regel', () => {
    const ajv = new Ajv({ allErrors: true })
    addFormats.default(ajv)
    expect(ajv.validate(opvolgingSchema, JSON.parse(waitingAsJson([nasty], counting.today)))).toBe(true)
    const [head, record] = parseCsv(waitingAsCsv([nasty], 'standard')) as string[][]
    expect(record![head!.indexOf('bij')]).toBe("'=1+1")
    expect(record![head!.indexOf('dagenTeLaat')]).toBe('30')
    expect(waitingAsPlain([nasty]).split('\n')).toHaveLength(2)
  })
})

describe('de agenda', () => {
  const eventsIn = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((part) => new ICAL.Event(part))

  test('een ander programma leest elke dag terug, ook in een andere tijdzone', () => {
    const [event, ...more] = eventsIn(agenda([aRow(), aRow({ deel: 'm2', termijn: '' })]))
    expect(more).toEqual([])
    expect(event!.startDate.toString()).toBe('2025-04-01')
    expect(event!.startDate.isDate).toBe(true)
    expect(event!.endDate.toString()).toBe('2025-04-02')
    expect(event!.uid).toBe('2025-03-11-laptop.maatregel.m1@moreel-beraad')
    expect(event!.summary).toBe('Maatregel m1 uitvoeren: Laptop voor een leerling die ziek thuis zit')
    expect(event!.description).toContain('contactpersoon: inkomensconsulent')
  })

  test('dezelfde lijst geeft dezelfde bytes, en een verschoven dag houdt zijn UID', () => {
    expect(agenda([aRow()])).toBe(agenda([aRow()]))
    const [one, other] = [aRow(), aRow({ termijn: '2025-07-01' })].map((row) => eventsIn(agenda([row]))[0]!.uid)
    expect(one).toBe(other)
  })

  test('wat in een titel staat, blijft tekst', () => {
    const titel = 'a;b,c\\d\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:vals "é" '.repeat(4)
    const text = agenda([aRow({ titel, bij: 'x\r\nATTENDEE:y' })])
    const events = eventsIn(text)
    expect(events).toHaveLength(1)
    expect(events[0]!.summary).toContain('a;b,c\\d END:VEVENT BEGIN:VEVENT SUMMARY:vals "é"')
    expect(text).not.toMatch(/^(?:ATTENDEE|SUMMARY:vals)/m)
    expect(text.match(/(?<!\r)\n/)).toBeNull()
    expect(Math.max(...text.split('\r\n').map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75)
  })

  test('van een vertrouwelijke casus staat er alleen het id, en van geen casus een tekst', () => {
    const text = agenda([aRow({ vertrouwelijkheid: 'vertrouwelijk' })]).replace(/\r\n /g, '')
    expect(text).toContain('SUMMARY:Maatregel m1 uitvoeren: 2025-03-11-laptop')
    expect(text).not.toMatch(/Laptop voor|inkomensconsulent|lenen/)
    expect(agenda([aRow()])).not.toContain('lenen')
  })
})

test('een team zet eigen termijnen in .beraad.yaml', () => {
  const read = (text: string) => readSettings('.beraad.yaml', text, 'verzameling')
  expect(read('opvolging:\n  besluit: 21\n').config).toEqual({ opvolging: { besluit: 21 } })
  for (const wrong of ['opvolging: 3', 'opvolging:\n  besluit: 0', 'opvolging:\n  advies: 4', 'opvolging: {}'])
    expect(
      read(wrong).problems.map(({ ruleId }) => ruleId),
      wrong,
    ).toEqual(['INSTELLING-WAARDE'])
})
