/** What a list says of one case, and in which order. */
import { describe, expect, test } from 'vitest'
import { UserError } from '../../../src/core/errors.js'
import { sortRows, type RowOrder } from '../../../src/core/list/order.js'
import { rowColumns } from '../../../src/core/list/row-schema.js'
import { caseRows } from '../../../src/core/list/row.js'
import { aCasus } from '../../builders.js'
import { fiets, laptop } from './rows.js'

const rows = caseRows([laptop, fiets])

describe('een rij', () => {
  test('noemt wat een lijst nodig heeft', () => {
    expect(rows[0]).toEqual({
      id: '2025-03-11-laptop-voor-thuisonderwijs',
      status: 'concept',
      datum: '2025-03-11',
      vraag: 'Behoor ik de laptop te vergoeden?',
      titel: 'Laptop voor een leerling die lang ziek thuis zit',
      oordeel: 'ja-mits',
      bestand: 'cases/2025/2025-03-11-laptop-voor-thuisonderwijs.yaml',
      versie: '',
      zegel: '',
      soort: 'beraad',
      lijn: 'voorziening-buiten-de-regels',
      vertrouwelijkheid: 'intern',
      beginselen: ['recht op onderwijs', 'gelijkheid'],
      perspectieven: ['sociaalMaatschappelijk', 'juridisch', 'financieelEconomisch'],
      belanghebbenden: ['leerling', 'andere gezinnen in gelijke situatie', 'gemeente'],
      kaders: ['jci1.3:c:BWBR0015703&artikel=35'],
      maatregelen: 1,
      openMaatregelen: 1,
      gevolgdDoor: [],
      onderscheidenDoor: [],
      herzienDoor: [],
      eersteContact: '',
      doorlooptijd: '',
    })
  })

  test('is leeg waar de groep nog niets heeft geantwoord', () => {
    expect(rows[1]).toMatchObject({ vraag: '', oordeel: '', lijn: '', beginselen: [], kaders: [], openMaatregelen: 0 })
  })

  test('heeft de dag van de eerste bijeenkomst, en anders die uit het id', () => {
    const bijeenkomsten = [
      { id: 's1', datum: '2025-04-02' },
      { id: 's2', datum: '2025-03-20' },
    ]
    const cases = [aCasus({ bijeenkomsten }), aCasus(), aCasus({ id: 'laptop' })]
    const days = caseRows(cases.map((casus) => ({ file: 'x.yaml', casus }))).map(({ datum }) => datum)
    expect(days).toEqual(['2025-03-20', '2025-03-11', ''])
  })

  test('telt alleen maatregelen die nog openstaan, en noemt een kader zonder verwijzing bij zijn naam', () => {
    const maatregelen = (['open', 'uitgevoerd', 'vervallen', undefined] as const).map((stand, i) => ({
      id: `m${i + 1}`,
      tekst: 'Bellen.',
      ...(stand && { stand }),
    }))
    const informatie = { kaders: [{ id: 'k1', naam: 'Beleidsregel' }] }
    const casus = aCasus({ conclusie: { maatregelen }, informatie })
    expect(caseRows([{ file: 'x.yaml', casus }])[0]).toMatchObject({
      maatregelen: 4,
      openMaatregelen: 1,
      kaders: ['Beleidsregel'],
    })
  })
})

describe('de volgorde', () => {
  const ids = (order: RowOrder, some = rows) => sortRows(some, order).map(({ id }) => id.slice(0, 4))

  test('de nieuwste casus staat bovenaan, of met --omgekeerd de oudste', () => {
    expect(ids({}, [...rows].reverse())).toEqual(['2025', '2024'])
    expect(ids({ omgekeerd: true })).toEqual(['2024', '2025'])
  })

  test('casussen van dezelfde dag staan op id, ook omgekeerd', () => {
    const same = ['b', 'c', 'a'].map((id) => ({ ...rows[0]!, id }))
    for (const omgekeerd of [false, true]) expect(ids({ omgekeerd }, same)).toEqual(['a', 'b', 'c'])
  })

  test('op elke kolom, aantallen naar grootte en tekst zoals een Nederlander sorteert', () => {
    expect(ids({ sorteer: 'titel' })).toEqual(['2024', '2025'])
    expect(ids({ sorteer: 'Titel', omgekeerd: true })).toEqual(['2025', '2024'])
    const many = [10, 9, 100].map((openMaatregelen, i) => ({ ...rows[0]!, id: `${i}`, openMaatregelen }))
    expect(ids({ sorteer: 'openMaatregelen' }, many)).toEqual(['1', '0', '2'])
    const words = ['zeer', 'Één', 'eer', 'één'].map((titel, i) => ({ ...rows[0]!, id: `${i}`, titel }))
    expect(ids({ sorteer: 'titel' }, words).at(-1)).toBe('0')
  })

  test('op een kolom die er niet is: je leest welke er wel zijn', () => {
    const wrong = new UserError('De kolom "kleur" bestaat niet.', `Kies uit: ${rowColumns.join(', ')}.`)
    expect(() => sortRows(rows, { sorteer: 'kleur' })).toThrow(wrong)
  })
})
