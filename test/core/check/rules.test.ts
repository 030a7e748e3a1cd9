/** The rules of the method: when they speak, how loud, and in what words. The golden files show each rule by itself. */
import { describe, expect, test } from 'vitest'
import type { CasusFile } from '../../../src/core/casus/schema.js'
import { checkCasus } from '../../../src/core/check/check.js'
import type { RuleContext } from '../../../src/core/check/rule.js'
import { rules } from '../../../src/core/check/rules.js'
import { stages, type Stage } from '../../../src/core/check/stage.js'
import { aCasus, aCasusFile } from '../../builders.js'

type Found = ReturnType<typeof checkCasus>
const ids = (found: Found) => [...new Set(found.map((f) => f.ruleId))]
const check = (partial: Partial<CasusFile>, context: RuleContext = {}) => checkCasus(aCasus(partial), context)
const severityOf = (found: Found, ruleId: string) => found.find((f) => f.ruleId === ruleId)?.severity

const nothing: Partial<CasusFile> = {
  deelnemers: [],
  beslissing: {},
  belanghebbenden: [],
  beslisser: {},
  argumenten: [],
}

describe('hoe ver de casus is', () => {
  test('een leeg concept is goed', () => {
    expect(check(nothing)).toEqual([])
  })

  test('een leeg, ingetrokken concept hoeft niemand aan te vullen', () => {
    expect(check({ ...nothing, status: 'ingetrokken' })).toEqual([])
  })

  test('een concept zonder conclusie kent geen fouten en geen waarschuwingen over wat nog ontbreekt', () => {
    const argumenten = [{ id: 'a1', kant: 'pro' as const, stelling: 'Zij heeft recht op onderwijs.' }]
    for (const missing of ['deelnemers', 'beslissing', 'belanghebbenden', 'beslisser'] as const) {
      const found = check({ argumenten, [missing]: nothing[missing] })
      expect(found.filter((f) => f.severity !== 'hint')).toEqual([])
    }
    expect(check({ argumenten: [] }).filter((f) => f.severity !== 'hint')).toEqual([])
  })

  test('een leeg advies mist alles wat de methode vraagt', () => {
    const found = check({ ...nothing, status: 'advies' })
    expect(ids(found.filter((f) => f.severity === 'fout'))).toEqual([
      'ZEGEL-ONTBREEKT',
      'VRAAG-ONTBREEKT',
      'BEL-ONTBREEKT',
      'BESLISSER-ONTBREEKT',
      'CONC-VROEG',
      'CONC-OORDEEL',
      'CONC-TEKST',
      'CONC-STANDPUNT',
      'TOETS-ONTBREEKT',
    ])
  })

  test('met een conclusie in een concept wordt wat ontbreekt een waarschuwing, vanaf advies een fout', () => {
    const conclusie = { oordeel: 'ja', tekst: 'Vergoed de laptop.', doorslaggevend: ['a1'] } as const
    const of = (status: CasusFile['status']) =>
      severityOf(check({ status, conclusie: { ...conclusie, doorslaggevend: ['a1'] } }), 'CONC-RECHT')
    expect([of('concept'), of('advies'), of('besloten'), of('afgerond')]).toEqual([
      'waarschuwing',
      'fout',
      'fout',
      'fout',
    ])
  })

  test('een sessie kan een stap beoordelen alsof die klaar is', () => {
    const extra = [...aCasusFile().belanghebbenden!, { id: 'b3', naam: 'klasgenoten', geraakt: 'ja', gehoord: true }]
    expect(severityOf(check({ belanghebbenden: extra }), 'ARG-BELANGHEBBENDE')).toBe('hint')
    expect(severityOf(check({ belanghebbenden: extra }, { stage: 'stap6' }), 'ARG-BELANGHEBBENDE')).toBe('waarschuwing')
    expect(
      severityOf(check({ belanghebbenden: extra, status: 'advies' }, { stage: 'stap6' }), 'ARG-BELANGHEBBENDE'),
    ).toBe('fout')
  })
})

describe('stap 1', () => {
  const vraag = 'Hoe kunnen wij helpen?'

  test('wie met een reden van de vorm afwijkt, hoort er niets meer over', () => {
    expect(ids(check({ beslissing: { vraag } }))).toContain('VRAAG-OPEN')
    expect(ids(check({ beslissing: { vraag, afgewekenVanVorm: 'Zo vroeg de cliënt het.' } }))).not.toContain(
      'VRAAG-OPEN',
    )
    expect(ids(check({ beslissing: { vraag, afgewekenVanVorm: ' ' } }))).toContain('VRAAG-OPEN')
  })
})

describe('stap 3', () => {
  test('adviseur en beslisser zijn dezelfde, ook met een hoofdletter', () => {
    const found = check({ beslisser: { functie: 'Inkomensconsulent' } })
    expect(ids(found)).toContain('BESLISSER-ADVISEUR')
  })
})

describe('een lijst die weg is', () => {
  const unknown = (partial: Partial<CasusFile>) =>
    check(partial).flatMap(({ ruleId, at, message }) => (ruleId === 'REF-ONBEKEND' ? [{ at, message }] : []))
  const argumenten = ['a1', 'a2'].map((id) => ({ id, stelling: 'Zij hoort erbij.', belanghebbenden: ['b1', 'b2'] }))

  test('is één fout die de oorzaak noemt, niet één voor elke verwijzing', () => {
    expect(unknown({ argumenten, belanghebbenden: [] })).toEqual([
      { at: ['belanghebbenden'], message: expect.stringContaining('ontbreekt of is leeg; 4 plekken') as string },
    ])
  })

  test('staat er nog iets in de lijst, of noemt maar één plek haar, dan wijst de fout die plek aan', () => {
    const belanghebbenden = [{ id: 'b2', naam: 'gemeente' }]
    expect(unknown({ argumenten, belanghebbenden }).map(({ at }) => at)).toEqual([
      ['argumenten', 0, 'belanghebbenden', 0],
      ['argumenten', 1, 'belanghebbenden', 0],
    ])
    const one = [{ ...argumenten[0]!, belanghebbenden: ['b1'] }]
    expect(unknown({ argumenten: one, belanghebbenden: [] })).toMatchObject([
      { message: 'Belanghebbende b1 bestaat niet in deze casus.' },
    ])
  })
})

describe('stap 4', () => {
  test.each([
    ['De cliënt moet de brief hebben gekregen.', true],
    ['De gemeente behoort te betalen.', true],
    ['De uitkering mag niet worden stopgezet.', true],
    ['De aanvrager dient een formulier in te leveren.', true],
    ['Wie aanvraagt dient een formulier in.', false],
    ['De leerling behoort tot de derde klas.', false],
    ['De brief hoort bij het dossier.', false],
    ['De moeder werkt in ploegendienst.', false],
  ])('%s', (tekst, isNorm) => {
    const found = check({ informatie: { feiten: [{ id: 'f1', tekst, bron: 'dossier' }] } })
    expect(ids(found).includes('FEIT-NORM')).toBe(isNorm)
  })
})

describe('stap 5', () => {
  test('een belanghebbende die alleen in een geparkeerd argument voorkomt, komt nog niet terug', () => {
    const [first, second] = aCasusFile().argumenten!
    const parked = { ...second!, smoes: { vermoeden: 'geen cijfers' } }
    const found = check({ argumenten: [first!, parked] }, { stage: 'stap6' })
    expect(found.find((f) => f.ruleId === 'ARG-BELANGHEBBENDE')?.message).toBe('gemeente komt in geen argument terug.')
  })

  test('wat onderzocht is en geen smoes bleek, wordt niet opnieuw gevraagd', () => {
    const stelling = 'Regels zijn regels.'
    const found = (smoes?: object) => ids(check({ argumenten: [{ id: 'a1', stelling, smoes }] }))
    expect(found()).toContain('ARG-SMOES')
    expect(found({ vermoeden: null })).not.toContain('ARG-SMOES')
  })

  test.each([
    ['Zij heeft recht op onderwijs. Ook als zij ziek is.', false],
    ['Kan zij wachten? Nee.', false],
    ['Volgens art. 28 IVRK en dhr. Jansen (feitelijk b.v. De Haan) heeft zij recht op onderwijs.', true],
    ['Zij heeft recht op onderwijs', true],
  ])('één zin: %s', (stelling, isOne) => {
    expect(ids(check({ argumenten: [{ id: 'a1', stelling }] })).includes('ARG-ZIN')).toBe(!isOne)
  })
})

describe('stap 6', () => {
  test('een doorslaggevend argument aan de verkeerde kant is altijd een fout', () => {
    const found = check({ conclusie: { oordeel: 'nee-tenzij', doorslaggevend: ['a1'] } })
    expect(found.filter((f) => f.ruleId === 'CONC-KANT')).toEqual([
      {
        ruleId: 'CONC-KANT',
        severity: 'fout',
        at: ['conclusie', 'doorslaggevend', 0],
        message:
          'Argument a1 ("Zij heeft recht op onderwijs, ook als zij ziek is.") is pro, maar het oordeel is "nee-tenzij".',
        advice: 'Kies een argument aan de kant van het oordeel, of bekijk het oordeel opnieuw.',
      },
    ])
  })

  test('een maatregel die later verviel, blijft een voorwaarde en hoeft niet compleet te zijn', () => {
    const maatregelen = [{ id: 'm1', tekst: 'Twee dossiers herzien.', voorwaarde: true, stand: 'vervallen' as const }]
    const found = ids(check({ conclusie: { oordeel: 'ja-mits', maatregelen } }))
    expect(found).not.toContain('CONC-VOORWAARDE')
    expect(found).not.toContain('MAATREGEL-COMPLEET')
  })
})

describe('stap 7', () => {
  test('een anonieme toets met alleen aantallen is een toets', () => {
    const toets = { wijze: 'anoniem', aantallen: { doen: { ja: 5, nee: 2 } } } as const
    expect(ids(check({ status: 'advies', toets }))).not.toContain('TOETS-ONTBREEKT')
    expect(ids(check({ status: 'advies', toets: { wijze: 'anoniem' } }))).toContain('TOETS-ONTBREEKT')
  })
})

describe('het besluit', () => {
  const datum = '2025-03-13'
  const besloten = { datum, uitkomst: 'overgenomen', motivering: 'Zo is het.' } as const
  test.each([
    ['besloten', { ...besloten, uitkomst: 'teruggestuurd' }, ['STATUS-BESLUIT', 'fout']],
    ['afgerond', { ...besloten, uitkomst: 'teruggestuurd' }, ['STATUS-BESLUIT', 'fout']],
    ['besloten', { uitkomst: 'overgenomen' }, ['STATUS-BESLUIT', 'waarschuwing']],
    ['advies', besloten, ['STATUS-BESLUIT', 'waarschuwing']],
    ['advies', { ...besloten, uitkomst: 'teruggestuurd' }, undefined],
    ['besloten', besloten, undefined],
    [
      'besloten',
      { ...besloten, onderdelen: [{ maatregel: 'm1', uitkomst: 'deels' }] },
      ['BESLUIT-TEGENSPRAAK', 'fout'],
    ],
    ['besloten', { ...besloten, versie: 1 }, ['BESLUIT-ZEGEL', 'fout']],
  ] as const)('status %s en dit besluit: %o', (status, besluit, spoken) => {
    const zegel = { versie: 1, datum, hash: 'a'.repeat(64), delen: [] }
    const maatregelen = [{ id: 'm1', tekst: 'De laptop lenen.' }]
    const opvolging = { voorgelegd: { datum }, besluit } as CasusFile['opvolging']
    const found = check({ status, conclusie: { maatregelen }, opvolging, zegel })
    const own = found.filter(({ ruleId }) => /^(STATUS-BESLUIT|BESLUIT-)/.test(ruleId))
    expect(own.map(({ ruleId, severity }) => [ruleId, severity])).toEqual(spoken === undefined ? [] : [spoken])
  })
})

test('een signaal kan niet in zichzelf verdergaan', () => {
  const casus = aCasus({ soort: 'signaal', signaal: { afhandeling: { soort: 'beraad', casus: '2025-03-11-laptop' } } })
  const context = { knownIds: new Set([casus.id]), only: ['SIGNAAL-CASUS-ONBEKEND'] }
  expect(checkCasus(casus, context).map(({ message }) => message)).toEqual(['Dit signaal gaat verder in zichzelf.'])
})

test.each([
  [['2011-06-05', '2011', '2011-03-01'], ['Besluit v3 is van 2011-03-01 en staat na een besluit van 2011-06-05.']],
  [['2011', '2011-03', '2011-03-01', '2012'], []],
])('een keten met vage data: %j', (data, told) => {
  const besluiten = data.map((datum, i) => ({ id: `v${i + 1}`, besluit: 'Een besluit.', datum }))
  const casus = aCasus({ soort: 'reconstructie', reconstructie: { besluiten } })
  expect(checkCasus(casus, { only: ['KETEN-VOLGORDE'] }).map(({ message }) => message)).toEqual(told)
})

describe('de deelnemers', () => {
  test.each([
    ['mevrouw De Boer', true],
    ['Dhr. Jansen, jurist', true],
    ['de heer Pietersen', true],
    ['A.B. van Dijk', true],
    ['jurist', false],
    ['lid cliëntenraad', false],
    ['medewerker MEVA', false],
    ['P&O-adviseur', false],
  ])('%s', (functie, isName) => {
    expect(ids(check({ deelnemers: [{ id: 'd1', functie }] })).includes('LEK-NAAM')).toBe(isName)
  })
})

describe('persoonsgegevens', () => {
  const parkeerplaats = ['bsn 111222333', 'misschien 123456782']
  const severities = (partial: Partial<CasusFile>) =>
    check({ parkeerplaats, ...partial }, { only: ['LEK'] }).map(({ severity }) => severity)

  test('wat iedereen mag lezen en geen concept meer is, weegt zwaarder', () => {
    expect(severities({ vertrouwelijkheid: 'openbaar', status: 'advies' })).toEqual(['fout', 'waarschuwing'])
    expect(severities({ vertrouwelijkheid: 'openbaar', status: 'concept' })).toEqual(['waarschuwing', 'hint'])
    expect(severities({ vertrouwelijkheid: 'intern', status: 'advies' })).toEqual(['waarschuwing', 'hint'])
  })

  test('geen melding noemt wat er staat, en een naam in het id valt op', () => {
    const found = check({ id: '2025-03-11-mevrouw-jansen', parkeerplaats }, { only: ['LEK'] })
    expect(found.map(({ message }) => message)).toEqual([
      'Bij id staat misschien een naam van een persoon.',
      'Bij parkeerplaats.1 staat een burgerservicenummer.',
      'Bij parkeerplaats.2 staat misschien een burgerservicenummer.',
    ])
    expect(check({ id: '2025-03-11-mevrouw-wacht-al-lang' }, { only: ['LEK'] })).toEqual([])
  })

  test('elk tekstveld telt mee, ook wat achteraan staat', () => {
    const bsn = 'bsn 111222333'
    const found = check(
      {
        titel: bsn,
        trefwoorden: [bsn],
        belanghebbenden: [{ id: 'b1', naam: bsn, geraakt: bsn, gehoord: false, waaromNiet: bsn }],
        toets: { antwoorden: [{ deelnemer: 'd1', opmerking: bsn }] },
        opvolging: { evaluatie: { bevindingen: bsn } },
      },
      { only: ['LEK-BSN'] },
    )
    expect(found.map(({ at }) => at.join('.'))).toEqual([
      'titel',
      'trefwoorden.0',
      'belanghebbenden.0.naam',
      'belanghebbenden.0.geraakt',
      'belanghebbenden.0.waaromNiet',
      'toets.antwoorden.0.opmerking',
      'opvolging.evaluatie.bevindingen',
    ])
  })

  test('alleen de gevraagde regels spreken', () => {
    expect(ids(check({ status: 'advies', parkeerplaats }, { only: ['LEK'] }))).toEqual(['LEK-BSN'])
    expect(ids(check({ status: 'advies', parkeerplaats }, { only: ['TOETS-ONTBREEKT'] }))).toEqual(['TOETS-ONTBREEKT'])
    expect(ids(check({ status: 'advies', parkeerplaats }, { only: ['TOETS-ONTBREEK'] }))).toEqual([])
  })
})

describe('de woorden', () => {
  test('elke regel heeft een eigen id in hoofdletters', () => {
    const all = rules.map((rule) => rule.id)
    expect(new Set(all).size).toBe(all.length)
    expect(all.filter((id) => !/^[A-Z]+(-[A-Z]+)*$/.test(id))).toEqual([])
  })

  test.each(rules.map((rule) => [rule.id, `${rule.finds} ${rule.advice}`]))(
    '%s zegt het in korte zinnen',
    (_, text) => {
      const longest = Math.max(...text.split(/[.?!] /).map((sentence) => sentence.split(' ').length))
      expect(longest).toBeLessThanOrEqual(25)
      expect(text).toMatch(/[.?"]$/)
      expect(text).not.toMatch(/\b(u|uw)\b/)
    },
  )

  test('lange en meerregelige teksten blijven één korte regel', () => {
    const long = `Iedereen\ndoet het. ${'En nog veel meer woorden. '.repeat(200)}`
    const found = check(
      {
        status: 'advies',
        deelnemers: [{ id: 'd1', functie: `mevrouw Jansen\n${long}` }],
        beslissing: { vraag: `Moeten\nwij ${long}`, handeling: long },
        belanghebbenden: [{ id: 'b1', naam: long, gehoord: false }],
        beslisser: { functie: `mevrouw Jansen\n${long}` },
        informatie: {
          feiten: [{ id: 'f1', tekst: long }],
          vragen: [{ id: 'v1', vraag: long }],
          kaders: [{ id: 'k1', naam: long, verwijzing: `ECLI:${long}` }],
        },
        argumenten: [{ id: 'a1', stelling: long, smoes: { vermoeden: long } }],
        conclusie: { oordeel: 'ja', doorslaggevend: ['a1'], maatregelen: [{ id: 'm1', tekst: long }] },
        toets: { antwoorden: [{ deelnemer: 'd1', doen: false }] },
      },
      { fileName: long },
    )
    expect(found.length).toBeGreaterThan(20)
    for (const { message, advice } of found) expect(`${message} ${advice}`).toMatch(/^[^\n]{10,330}$/)
  })
})

test('elke trap waarop een regel harder gaat spreken, maakt hem strenger', () => {
  const weight = { hint: 0, waarschuwing: 1, fout: 2 }
  for (const { id, severity } of rules) {
    if (typeof severity === 'string') continue
    const levels = stages.flatMap((stage: Stage) => (severity[stage] ? [weight[severity[stage]]] : []))
    expect(levels, id).toEqual([...new Set(levels)].toSorted())
  }
})
