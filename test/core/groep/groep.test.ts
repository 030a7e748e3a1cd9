/** A group: counts against a count by hand, who differs from equals, and an import that is all or nothing. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Ajv } from 'ajv'
import { readingForm } from '../../../src/core/casus/reading.js'
import { schemaErrors } from '../../../src/core/casus/schema-errors.js'
import { casusSchema } from '../../../src/core/casus/schema.js'
import { beeldOf } from '../../../src/core/groep/beeld.js'
import { ongelijkIn } from '../../../src/core/groep/gelijken.js'
import { planImport, type Fout, type Plan, type Tabel } from '../../../src/core/groep/import.js'
import { lidKeys } from '../../../src/core/groep/kolommen.js'
import { groepOf } from '../../../src/core/groep/leden.js'
import { withMember } from '../../../src/core/groep/lid.js'
import { groepSchema } from '../../../src/core/groep/schema.js'
import { trechterOf, wachtendIn } from '../../../src/core/groep/trechter.js'
import { readTable } from '../../../src/commands/read-table.js'
import { aGroupFile, fullMembers, type Lid } from './groups.js'

const today = '2025-03-11'
const groepMet = (leden: Lid[]) => groepOf(readingForm(aGroupFile(leden)))
const ongelijk = (leden: Lid[]) => ongelijkIn(groepMet(leden))

const uitkomst = fc.constantFrom('herstel', 'compensatie', 'andereHulp', 'geen')
const lid: fc.Arbitrary<Omit<Lid, 'id'>> = fc.record(
  {
    gemeld: fc.constant('2024-02-01'),
    contactpersoon: fc.constantFrom('casemanager noord', 'casemanager zuid'),
    kenmerken: fc.subarray(['c1', 'c2']),
    weging: fc.record({ uitkomst }, { requiredKeys: [] }),
    advies: fc.constant('2024-03-15'),
    aanbod: fc.record({ soort: fc.constantFrom('herstel', 'compensatie', 'andereHulp') }, { requiredKeys: [] }),
    antwoord: fc.constantFrom('aanvaard', 'geweigerd', 'bedenktijd'),
  },
  { requiredKeys: [] },
)
const leden = fc.array(lid, { maxLength: 12 }).map((all) => all.map((one, i): Lid => ({ id: `l${i + 1}`, ...one })))

describe('de aantallen per stap', () => {
  test('zijn die van een telling met de hand', () => {
    fc.assert(
      fc.property(leden, (all) => {
        const counts = [3000, 0, 0, 0, 0, 0]
        for (const one of all) {
          if (one.gemeld) counts[1]!++
          if (one.weging?.uitkomst) counts[2]!++
          if (one.advies) counts[3]!++
          if (one.aanbod?.soort) counts[4]!++
          if (one.antwoord === 'aanvaard') counts[5]!++
        }
        expect(trechterOf(readingForm(aGroupFile(all))).map(({ aantal }) => aantal)).toEqual(counts)
      }),
    )
  })

  test('zeggen dat het niet bekend is, als niemand weet hoe groot de groep is', () => {
    const [bekend, gemeld] = trechterOf(readingForm(aGroupFile(fullMembers(2), { omvang: null })))
    expect([bekend, gemeld]).toEqual([
      { stap: 'bekend', aantal: undefined, deel: undefined },
      { stap: 'gemeld', aantal: 2, deel: undefined },
    ])
  })

  test('elk lid wacht op hoogstens één ding, en wie antwoordde wacht niet', () => {
    fc.assert(
      fc.property(leden, (all) => {
        const waiting = wachtendIn(groepMet(all)).reduce((sum, { aantal }) => sum + aantal, 0)
        const settled = all.filter(({ antwoord, aanbod, weging, advies }) => {
          if (antwoord === 'aanvaard' || antwoord === 'geweigerd') return true
          return !aanbod?.soort && weging?.uitkomst === 'geen' && advies !== undefined
        })
        expect(waiting).toBe(all.length - settled.length)
      }),
    )
  })

  test('de vorm voor programma’s klopt met haar schema', () => {
    const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(groepSchema)
    fc.assert(
      fc.property(leden, (all) => {
        validate(JSON.parse(JSON.stringify(beeldOf(readingForm(aGroupFile(all))))))
        expect(validate.errors).toBeNull()
      }),
      { numRuns: 30 },
    )
  })
})

describe('gelijken die anders uitkwamen', () => {
  const gewogen = (
    id: string,
    soort: 'herstel' | 'compensatie',
    contactpersoon = 'casemanager',
    ...kenmerken: string[]
  ) => ({
    id,
    contactpersoon,
    kenmerken: kenmerken.length > 0 ? kenmerken : ['c1', 'c2'],
    weging: { uitkomst: soort },
  })

  test('wie afwijkt van de meeste, staat erbij met de aantallen', () => {
    const all = Array.from({ length: 15 }, (_, i) => gewogen(`l${i + 1}`, i === 11 ? 'compensatie' : 'herstel'))
    expect(ongelijk(all).uitschieters).toEqual([
      expect.objectContaining({ lid: 'l12', uitkomst: 'compensatie', meeste: 'herstel', aantal: 14, gelijken: 15 }),
    ])
  })

  test('de volgorde van de criteria maakt niet uit, een criterium meer wel', () => {
    const same = [gewogen('l1', 'herstel'), gewogen('l2', 'herstel'), gewogen('l3', 'compensatie', 'x', 'c2', 'c1')]
    expect(ongelijk(same).uitschieters.map((one) => one.lid)).toEqual(['l3'])
    expect(ongelijk([...same.slice(0, 2), gewogen('l3', 'compensatie', 'x', 'c1')]).uitschieters).toEqual([])
  })

  test('zonder meerderheid heet het verdeeld, en wijkt er niemand af', () => {
    const { uitschieters, verdeeld } = ongelijk([gewogen('l1', 'herstel'), gewogen('l2', 'compensatie')])
    expect(uitschieters).toEqual([])
    expect(verdeeld).toEqual([{ op: 'weging', kenmerken: ['c1', 'c2'], aantallen: { herstel: 1, compensatie: 1 } }])
  })

  test('een verschil per contactpersoon staat er met de aantallen bij; één zaak zegt niets', () => {
    const noord = ['l1', 'l2', 'l3'].map((id) => gewogen(id, 'herstel', 'noord'))
    const zuid = ['l4', 'l5'].map((id) => gewogen(id, 'compensatie', 'zuid'))
    expect(ongelijk([...noord, ...zuid]).perContact).toMatchObject([
      {
        contactpersonen: [
          { contactpersoon: 'noord', aantallen: { herstel: 3 } },
          { contactpersoon: 'zuid', aantallen: { compensatie: 2 } },
        ],
      },
    ])
    expect(ongelijk([...noord, ...zuid.slice(0, 1)]).perContact).toEqual([])
  })

  test('een aanbod dat niet volgt wat er is gewogen, staat er naast de weging; een dat volgt niet', () => {
    const [een, twee] = [gewogen('l1', 'herstel', 'noord'), gewogen('l2', 'compensatie', 'noord')]
    const [drie, vier] = [gewogen('l3', 'compensatie', 'zuid'), gewogen('l4', 'herstel', 'zuid')]
    const offered = (lid: ReturnType<typeof gewogen>, soort: 'herstel' | 'compensatie') => ({
      ...lid,
      aanbod: { soort },
    })
    const follows = [offered(een, 'herstel'), offered(twee, 'compensatie'), drie, vier]
    expect(ongelijk(follows).verdeeld.map(({ op }) => op)).toEqual(['weging'])
    const other = [een, twee].map((lid) => offered(lid, 'herstel'))
    const differs = [...other, ...[drie, vier].map((lid) => offered(lid, 'compensatie'))]
    expect(ongelijk(differs).verdeeld.map(({ op }) => op)).toEqual(['weging', 'aanbod'])
    expect(ongelijk(differs).perContact.map(({ op }) => op)).toEqual(['aanbod'])
  })

  test('wie geen criteria heeft, wordt met niemand vergeleken', () => {
    const bare = [1, 2, 3].map((i): Lid => ({ id: `l${i}`, weging: { uitkomst: i === 3 ? 'geen' : 'herstel' } }))
    expect(ongelijk(bare)).toEqual({ uitschieters: [], verdeeld: [], perContact: [] })
  })
})

async function plan(csv: string, file = aGroupFile([]), negeer: string[] = []): Promise<Plan | { fouten: Fout[] }> {
  const table = await readTable(csv)
  return 'kop' in table ? planImport(file, table, { today, negeer }) : { fouten: [table] }
}
const faults = (found: Plan | { fouten: Fout[] }) =>
  'fouten' in found ? found.fouten.map(({ rij, kolom = '', melding }) => `${rij} ${kolom}: ${melding}`).join('\n') : ''

describe('leden uit een CSV-bestand', () => {
  const kop = 'id;gemeld;contactpersoon;kenmerken;weging.uitkomst;weging.motivering;aanbod.soort;aanbod.bedrag'

  test.each([
    ['puntkomma’s', `${kop}\nl1;1-2-2024;casemanager;c1, c2;Andere hulp;"Rust; en ""tijd""";herstel;1.250,50\n`],
    [
      'komma’s, een BOM en regeleinden van Windows',
      `\uFEFF${kop.replaceAll(';', ',')}\r\nl1,2024-02-01,casemanager,"c1, c2",andereHulp,"Rust; en ""tijd""",herstel,"€ 1250,5"\r\n\r\n`,
    ],
  ])('met %s worden zij gelezen zoals een Nederlander ze typt', async (_, csv) => {
    const found = (await plan(csv)) as Plan
    expect(faults(found)).toBe('')
    expect(found.file.groep?.leden).toEqual([
      {
        id: 'l1',
        gemeld: '2024-02-01',
        contactpersoon: 'casemanager',
        kenmerken: ['c1', 'c2'],
        weging: { uitkomst: 'andereHulp', motivering: 'Rust; en "tijd"' },
        aanbod: { soort: 'herstel', bedrag: 1250.5 },
      },
    ])
    expect(schemaErrors(found.file, casusSchema)).toEqual([])
  })

  test('elke fout staat er met rij en kolom, zonder wat er in de cel stond', async () => {
    const rows = [
      'l1;31-2-2024;casemanager;c1;herstel;;;',
      'l2;;;c9;vergoeding;;;tien euro',
      'l2;;;;;;;',
      'jansen;;;;;Bel 06-12345678 of mail jan@voorbeeld.invalid;;',
      'l5;;',
      'l7;2024-01-01;casemanager;c1;herstel;;;',
    ]
    const found = await plan(`${kop}\n${rows.join('\n')}\n`, aGroupFile([{ id: 'l1' }]))
    await expect(`${faults(found)}\n`).toMatchFileSnapshot('import-fouten.out')
    expect(faults(found)).not.toMatch(/jansen|31-2|vergoeding|tien euro|06-1|jan@/)
  })

  test('een kolom die niet bij een lid hoort, is een fout tot je haar weglaat', async () => {
    const csv = 'id;Klantnummer;gemeld\nl1;123456782;2024-02-01\n'
    expect(faults(await plan(csv))).toBe(
      '1 kolom 2: Deze kolom hoort niet bij een lid. Zie de kop van --sjabloon, of laat de kolom weg met --negeer en haar naam.',
    )
    const found = (await plan(csv, aGroupFile([]), ['klantnummer'])) as Plan
    expect(JSON.stringify(found)).not.toContain('123456782')
    expect(found.nieuw).toEqual(['l1'])
  })

  test('een vergeten aanhalingsteken wijst de rij aan', async () => {
    expect(faults(await plan('id;advies\nl1;\nl2;"2024\n'))).toMatch(/^3 : Hier staat een aanhalingsteken/)
  })

  test('zonder kolom id telt de volgorde, en een ander bestand kan niemand overschrijven', async () => {
    const first = (await plan('gemeld\n2024-02-01\n2024-02-02\n')) as Plan
    expect(first.nieuw).toEqual(['l1', 'l2'])
    expect(await plan('gemeld\n2024-02-01\n2024-02-02\n', first.file)).toMatchObject({ nieuw: [], gelijk: 2 })
    expect(faults(await plan('gemeld\n2024-05-05\n', first.file))).toMatch(/^2 gemeld: Hier staat al iets anders\./)
  })

  test('een vervallen kenmerk komt niet terug', async () => {
    expect(faults(await plan('id\nl2\n', { ...aGroupFile([]), vervallen: ['l2'] }))).toMatch(/^2 id: .*vervallen/)
  })

  const cell = fc.constantFrom('', 'herstel', 'x', 'c1', '2024-02-01', '31-31-2024', '12,50', 'aanvaard')
  const table = fc.subarray(['id', ...lidKeys], { minLength: 1 }).chain((kop) =>
    fc.record({
      kop: fc.constant(kop),
      rijen: fc.array(fc.array(cell, { minLength: kop.length, maxLength: kop.length }), { maxLength: 5 }).map((rows) =>
        rows.map((cellen, i) => ({
          nummer: i + 2,
          cellen: cellen.map((text, j) => (kop[j] === 'id' ? `l${i + 2}` : text)),
        })),
      ),
    }),
  ) as fc.Arbitrary<Tabel>

  test('is er iets mis, dan is er niets ingevoerd; tweemaal hetzelfde is eenmaal', () => {
    let [good, wrong] = [0, 0]
    fc.assert(
      fc.property(table, leden, (tabel, all) => {
        const file = aGroupFile(all)
        const before = JSON.stringify(file)
        const once = planImport(file, tabel, { today, negeer: [] })
        expect(JSON.stringify(file)).toBe(before)
        if ('fouten' in once) return void wrong++
        good++
        expect(schemaErrors(once.file, casusSchema)).toEqual([])
        const twice = planImport(once.file, tabel, { today, negeer: [] }) as Plan
        expect(twice).toMatchObject({ nieuw: [], gewijzigd: [], gelijk: tabel.rijen.length })
        expect(twice.file).toBe(once.file)
      }),
      { numRuns: 300 },
    )
    expect(Math.min(good, wrong)).toBeGreaterThan(10)
  })
})

describe('één lid bijwerken', () => {
  test('zet wat je noemt, en een lege waarde haalt weg', () => {
    const file = aGroupFile([{ id: 'l1', advies: '2024-03-15' }])
    const { file: next } = withMember(file, 'l1', ['weging.uitkomst=herstel', 'weging.datum=vandaag', 'advies='], today)
    expect(next.groep?.leden).toEqual([{ id: 'l1', weging: { uitkomst: 'herstel', datum: today } }])
  })

  test('een nieuw lid krijgt een nummer dat nooit is gebruikt', () => {
    const file = { ...aGroupFile([{ id: 'l1' }]), vervallen: ['l4'] }
    expect(withMember(file, 'nieuw', ['gemeld=1-2-2024'], today).id).toBe('l5')
  })

  test.each([
    ['l9', 'advies=vandaag', 'Dit lid staat niet in de groep.'],
    ['l1', 'naam=x', 'Geef bij --zet een sleutel en een waarde.'],
    ['l1', 'antwoord=misschien', 'De waarde van antwoord past niet.'],
    ['l1', 'kenmerken=c7', 'De waarde van kenmerken past niet.'],
  ])('%s met %s wordt geweigerd', (name, typed, message) => {
    expect(() => withMember(aGroupFile([{ id: 'l1' }]), name, [typed], today)).toThrow(message)
  })
})
