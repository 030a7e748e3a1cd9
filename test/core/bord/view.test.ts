/** What the group sees, and above all what it does not see. */
import { describe, expect, test } from 'vitest'
import { boardView } from '../../../src/core/bord/view.js'
import type { CasusFile } from '../../../src/core/casus/schema.js'
import { aCasus, aCasusFile } from '../../builders.js'

type Argument = NonNullable<CasusFile['argumenten']>[number]

const withArguments = (...added: Argument[]) => aCasus({ argumenten: [...aCasusFile().argumenten!, ...added] })
const parked: Argument = {
  id: 'a3',
  kant: 'contra',
  stelling: 'Dan komt straks iedereen.',
  belanghebbenden: ['b2'],
  smoes: { vermoeden: 'vrees zonder cijfers', wedervraag: 'Hoeveel?', uitkomst: 'open' },
}
const seen = (casus = aCasus(), deelnemers = false) => boardView(casus, { deelnemers })

test('elk argument staat in zijn eigen kolom, en de belanghebbenden verwijzen ernaar', () => {
  const { vraag, pro, contra, belanghebbenden } = seen()
  expect(vraag).toBe('Behoor ik de laptop te vergoeden?')
  expect(pro).toEqual([{ id: 'a1', stelling: 'Zij heeft recht op onderwijs, ook als zij ziek is.' }])
  expect(contra.map(({ id }) => id)).toEqual(['a2'])
  expect(belanghebbenden).toEqual([
    { id: 'b1', naam: 'leerling', pro: ['a1'], contra: [] },
    { id: 'b2', naam: 'gemeente', pro: [], contra: ['a2'] },
  ])
})

test('een argument waarvan de kant nog niet is gevraagd, staat apart', () => {
  const view = seen(withArguments({ id: 'a3', stelling: 'Uitstel kost een schooljaar.' }))
  expect(view.zonderKant).toEqual([{ id: 'a3', stelling: 'Uitstel kost een schooljaar.' }])
  expect([...view.pro, ...view.contra].map(({ id }) => id)).toEqual(['a1', 'a2'])
})

describe('een geparkeerde smoes', () => {
  test('staat apart, met in woorden wat ermee is, en in geen kolom of rij', () => {
    const view = seen(withArguments(parked))
    expect(view.geparkeerd).toEqual([
      { id: 'a3', stelling: 'Dan komt straks iedereen.', stand: 'contra; open, telt nog niet mee' },
    ])
    expect(view.contra.map(({ id }) => id)).toEqual(['a2'])
    expect(view.belanghebbenden[1]!.contra).toEqual(['a2'])
  })

  test('staat weer in de kolom als de groep er een argument in ziet', () => {
    const view = seen(withArguments({ ...parked, smoes: { ...parked.smoes, uitkomst: 'argument' } }))
    expect(view.geparkeerd).toEqual([])
    expect(view.contra.map(({ id }) => id)).toEqual(['a2', 'a3'])
  })
})

test('voor de conclusie is er niets doorslaggevend, ook niet als het al in het bestand staat', () => {
  expect(seen(aCasus({ conclusie: { tekst: 'Vergoeden.', doorslaggevend: ['a1'] } })).conclusie).toBeUndefined()
})

test('na de conclusie staat er wat de doorslag gaf; een geparkeerd argument hoort daar niet bij', () => {
  const casus = aCasus({
    argumenten: [...aCasusFile().argumenten!, parked],
    conclusie: { oordeel: 'ja-mits', tekst: 'Vergoeden.\n', doorslaggevend: ['a1', 'a3', 'a9'] },
  })
  expect(seen(casus).conclusie).toEqual({
    oordeel: 'ja, mits',
    tekst: 'Vergoeden.',
    doorslaggevend: [{ id: 'a1', stelling: 'Zij heeft recht op onderwijs, ook als zij ziek is.' }],
  })
})

test('functies van deelnemers staan er alleen op verzoek', () => {
  const everywhere: Partial<CasusFile> = {
    bijeenkomsten: [{ id: 's1', datum: '2025-03-11', aanwezig: ['d2'] }],
    toets: { wijze: 'open', antwoorden: [{ deelnemer: 'd2', achterConclusie: false, opmerking: 'Ik twijfel.' }] },
  }
  const view = seen(aCasus(everywhere))
  expect(view.deelnemers).toEqual([])
  expect(JSON.stringify(view)).not.toMatch(/inkomensconsulent|twijfel|d2/)
  expect(seen(aCasus(everywhere), true).deelnemers).toEqual(['gespreksleider moreel beraad', 'inkomensconsulent'])
})

test('er staat nergens een getal op het bord: er wordt niets geteld', () => {
  const numbers: unknown[] = []
  JSON.stringify(seen(withArguments(parked), true), (_, value: unknown) => {
    if (typeof value === 'number') numbers.push(value)
    return value
  })
  expect(numbers).toEqual([])
})

test('een casus die net begonnen is, heeft alleen een titel', () => {
  const empty = seen(aCasus({ beslissing: undefined, belanghebbenden: [], argumenten: [] }))
  expect(empty).toMatchObject({ titel: 'Laptop voor een leerling die ziek thuis zit', pro: [], belanghebbenden: [] })
  expect(empty.vraag).toBeUndefined()
})
