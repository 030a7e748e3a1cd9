/** The lijn, the factors and the earlier beraden in a session, on an invented folder with one lijn and one earlier beraad. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { verder } from '../../src/commands/verder.js'
import { scriptedWorld, type World } from './scripted.js'
import type { Line } from './whole-beraad.js'

const path = 'cases/2025/2025-03-01-kluis.yaml'
const factoren = {
  schemaVersie: 1,
  lijn: 'kluis-buiten-de-lijst',
  vraag: 'Behoort de organisatie een kluis buiten de wachtlijst te geven?',
  factoren: [
    ['lang-wachten', 'pro', 'De aanvrager wacht langer dan een jaar.'],
    ['geen-andere-plek', 'pro', 'De aanvrager kan de fiets nergens anders kwijt, ook niet na lang zoeken.'],
    ['anderen-eerder', 'contra', 'Anderen staan hoger op de lijst.'],
  ].map(([id, kant, definitie]) => ({ id, kant, definitie, ingevoerd: '2020-01-01' })),
}
const parts = {
  deelnemers: [{ id: 'd1', functie: 'gespreksleider', rol: 'gespreksleider' }],
  bijeenkomsten: [{ id: 's1', datum: '2025-03-11', minuten: 60, plaats: 'stadhuis', aanwezig: ['d1'] }],
  afspraken: [],
  beslissing: {
    aanleiding: 'Iemand wacht al een jaar.\n',
    handeling: 'de kluis toewijzen',
    vorm: 'doen',
    vraag: 'Behoor ik de kluis toe te wijzen?',
  },
  belanghebbenden: [{ id: 'b1', naam: 'aanvrager', geraakt: 'wacht', gehoord: true }],
  beslisser: { functie: 'teamleider', orgaan: null, mandaat: null },
}
const step4 = { informatie: { feiten: [], vragen: [], kaders: [] }, verwijzingen: [] }
const head = { schemaVersie: 1, titel: 'Kluis', soort: 'beraad', vertrouwelijkheid: 'intern' }

let w: World
beforeEach(async () => {
  w = await scriptedWorld([])
  write('factoren/kluis-buiten-de-lijst.yaml', factoren)
  write('cases/2024/2024-01-01-eerder.yaml', {
    ...head,
    id: '2024-01-01-eerder',
    status: 'advies',
    lijn: 'kluis-buiten-de-lijst',
    argumenten: [
      { id: 'a1', kant: 'pro', stelling: 'Het duurt lang.', factor: 'lang-wachten' },
      { id: 'a2', kant: 'contra', stelling: 'Anderen waren eerder.', factor: 'anderen-eerder' },
    ],
    conclusie: { oordeel: 'nee', doorslaggevend: ['a2'] },
  })
})
afterEach(() => w.remove())

function write(file: string, data: unknown): void {
  mkdirSync(dirname(join(w.folder, file)), { recursive: true })
  writeFileSync(join(w.folder, file), stringify(data, { aliasDuplicateObjects: false }))
}

/** Goes on with the case that has these parts, and stops after the last line. Gives the case and the screen. */
async function session(extra: object, script: readonly Line[]) {
  write(path, { ...head, id: '2025-03-01-kluis', status: 'concept', ...parts, ...extra })
  const world = await scriptedWorld(script, w.folder)
  await verder('kluis', {}, world.env)
  world.finish()
  return { casus: parse(readFileSync(join(w.folder, path), 'utf8')), screen: world.screen() }
}

const inLijn = { ...step4, lijn: 'kluis-buiten-de-lijst' }
const argument = { id: 'a1', kant: 'pro', stelling: 'Het wachten is te lang.', belanghebbenden: ['b1'] }
const known = { ...argument, soort: 'belang', perspectief: 'juridisch' }

test('na de vraag kies je een lijn, en stap 4 zegt dat er een eerder beraad is', async () => {
  const { casus, screen } = await session({}, [['lijn', 'wachtlijst']])
  expect(casus.lijn).toBe('kluis-buiten-de-lijst')
  expect(screen).toContain('1  kluis-buiten-de-lijst: Behoort de organisatie een kluis buiten de wachtlijst te geven?')
  expect(screen).toContain('Komt dit eerder voor? In deze lijn is er 1 beraad. Bekijken? Typ precedenten.')
})

test('Enter slaat de lijn over; dan komt er geen factor en geen eerder beraad ter sprake', async () => {
  const { casus, screen } = await session({ ...step4, argumenten: [known] }, [
    ['lijn', ''],
    ['argumenten.stelling', ''],
  ])
  expect(casus.lijn).toBeNull()
  expect(casus.argumenten[0].factor).toBeUndefined()
  expect(screen).not.toContain('Komt dit eerder voor?')
  expect(screen).not.toContain('Welke factor')
})

test('zonder bestanden met factoren vraagt de sessie er niet naar', async () => {
  const bare = await scriptedWorld([])
  try {
    mkdirSync(join(bare.folder, 'cases/2025'), { recursive: true })
    const casus = { ...head, id: '2025-03-01-kluis', status: 'concept', ...parts, ...inLijn, argumenten: [known] }
    writeFileSync(join(bare.folder, path), stringify(casus, { aliasDuplicateObjects: false }))
    const world = await scriptedWorld([['argumenten.stelling', '']], bare.folder)
    await verder('kluis', {}, world.env)
    world.finish()
    expect(world.screen()).not.toMatch(/Welke factor|Hoort deze vraag bij een lijn/)
  } finally {
    await bare.remove()
  }
})

test.each([
  ['een nummer', '2', 'geen-andere-plek'],
  ['een naam', 'lang-wachten', 'lang-wachten'],
  ['een woord uit de omschrijving, zonder hoofdletters en accenten', 'FIETS', 'geen-andere-plek'],
  ['een voorstel', 'voorstel Ziek en oud', 'ziek-en-oud'],
  ['geen', 'geen', null],
  ['Enter', '', null],
])('een factor kies je met %s', async (_way, typed, factor) => {
  const { casus } = await session({ ...inLijn, argumenten: [known] }, [['argumenten.factor', typed]])
  expect(casus.argumenten[0].factor).toBe(factor)
})

test('een woord dat vaker past, maakt de lijst korter; Enter geeft de hele lijst terug, en slaat niets over', async () => {
  const { casus, screen } = await session({ ...inLijn, argumenten: [known] }, [
    ['argumenten.factor', 'lang'],
    ['Enter = hele lijst', ''],
    ['Enter = overslaan', '1'],
  ])
  expect(casus.argumenten[0].factor).toBe('lang-wachten')
  expect(screen).toContain('→ lang-wachten: De aanvrager wacht langer dan een jaar.')
})

test('een factor van de andere kant wordt uitgelegd en niet gekozen', async () => {
  const { casus, screen } = await session({ ...inLijn, argumenten: [known] }, [['argumenten.factor', 'anderen-eerder']])
  expect(casus.argumenten[0].factor).toBeUndefined()
  expect(screen).not.toContain('3  anderen-eerder')
  expect(screen).toContain('anderen-eerder pleit voor nee, en dit staat bij pro.')
})

test('bij snel noteren geef je een factor met één woord, en de lijst blijft open', async () => {
  const { casus, screen } = await session(inLijn, [
    ['argumenten.stelling', '+ aanvrager belang juridisch: Het wachten is te lang.'],
    ['argumenten.stelling', 'factor a1'],
    ['argumenten.stelling', 'factor 1 langer'],
    ['argumenten.stelling', 'factor a9 langer'],
    ['argumenten.stelling', '=factor 3 telt zwaar'],
  ])
  expect(screen).toContain('- geen-andere-plek: De aanvrager kan')
  expect(screen).toContain('a9 staat niet bij de argumenten.')
  expect(casus.argumenten[0].factor).toBe('lang-wachten')
  expect(casus.argumenten[1].stelling).toBe('factor 3 telt zwaar')
})

test('wie stap 5 verlaat, hoort welke factor nog een voorstel is', async () => {
  const { screen } = await session({ ...inLijn, argumenten: [{ ...known, factor: 'ziek-en-oud' }] }, [
    ['argumenten.stelling', ''],
  ])
  expect(screen).toContain('De factor ziek-en-oud staat niet in de lijst van kluis-buiten-de-lijst.')
})

test('na oordeel en doorslag staat er één keer hoe dit naast eerdere beraden ligt, en meer op verzoek', async () => {
  const contra = { ...known, id: 'a2', kant: 'contra', stelling: 'Anderen waren eerder.', factor: 'anderen-eerder' }
  const { screen } = await session({ ...inLijn, argumenten: [{ ...known, factor: 'lang-wachten' }, contra] }, [
    ['argumenten.stelling', ''],
    ['conclusie.oordeel', 'ja'],
    ['conclusie.tekst', 'Doen.'],
    ['…', ''],
    ['conclusie.doorslaggevend', 'a1'],
    ['conclusie.maatregelen.tekst', 'precedenten'],
    ['conclusie.maatregelen.tekst', ''],
    ['conclusie.tegenargumenten.recht', 'terug'],
  ])
  expect(screen.split('Naast eerdere beraden in deze lijn:')).toHaveLength(2)
  expect(screen).toContain('- Het oordeel ja: dat vraagt om uitleg, want een eerder beraad wijst de andere kant op.')
  expect(screen).toContain('- Kluis (2024-01-01-eerder): nee')
})

test('een maatregel waar een ja van afhangt, kan een factor krijgen; bij een nee wordt er niet naar gevraagd', async () => {
  const maatregel = { id: 'm1', tekst: 'Zoek een tweede plek.', soort: 'beperken', voorwaarde: true }
  const at = (oordeel: string) => ({
    ...inLijn,
    argumenten: [{ ...known, factor: null }],
    conclusie: { oordeel, tekst: 'Zo.\n', doorslaggevend: ['a1'], maatregelen: [maatregel] },
  })
  const yes = await session(at('ja-mits'), [['conclusie.maatregelen.factor', 'fiets']])
  expect(yes.casus.conclusie.maatregelen[0].factor).toBe('geen-andere-plek')
  await session(at('nee-tenzij'), [['conclusie.maatregelen.voor', 'b1']])
})

describe('een eerder beraad kies je uit een lijst', () => {
  const before = { lijn: null, informatie: step4.informatie }
  const ander = { ...head, id: '2024-05-05-ander', titel: 'Stalling bij het station', status: 'advies' }
  const geheim = {
    ...ander,
    id: '2024-06-06-geheim',
    titel: 'Stalling van een buurman',
    vertrouwelijkheid: 'vertrouwelijk',
  }
  beforeEach(() => {
    for (const one of [ander, geheim]) write(`cases/2024/${one.id}.yaml`, one)
  })

  test('met een woord uit de titel; wat gekozen is, staat er daarna niet meer bij', async () => {
    const { casus, screen } = await session(before, [
      ['verwijzingen.naar', 'stalling'],
      ['verwijzingen.behandeling', 'noemt'],
      ['verwijzingen.motivering', ''],
      ['(nummer of woord; Enter = klaar', '1'],
    ])
    expect(casus.verwijzingen.map(({ naar }: { naar: string }) => naar)).toEqual([ander.id, '2024-01-01-eerder'])
    expect(screen).toContain('  1  2024-05-05-ander: Stalling bij het station\n  2  2024-01-01-eerder: Kluis\n')
    expect(screen).toContain('  1  2024-01-01-eerder: Kluis\n')
  })

  test('die van dezelfde lijn staan vooraan; een woord dat vaker past, maakt de lijst korter tot je op Enter drukt', async () => {
    const { casus, screen } = await session({ ...before, lijn: 'kluis-buiten-de-lijst' }, [
      ['verwijzingen.naar', '2024'],
      ['Enter = hele lijst', ''],
      ['Enter = klaar', ''],
    ])
    expect(casus.verwijzingen).toEqual([])
    expect(screen).toContain('  1  2024-01-01-eerder: Kluis\n  2  2024-05-05-ander')
  })

  test('een vertrouwelijke casus komt nooit in beeld, en is met haar hele id wel te noemen', async () => {
    const { casus, screen } = await session(before, [
      ['verwijzingen.naar', 'hulp'],
      ['verwijzingen.naar', 'buurman'],
      ['verwijzingen.naar', geheim.id],
    ])
    expect(casus.verwijzingen).toEqual([{ naar: geheim.id }])
    expect(screen).toContain('! Geen beraad met “buurman”. Typ een ander woord, of het hele id.')
    expect(screen.split('“buurman”')[0]).not.toMatch(/geheim|van een buurman/)
    expect(screen).toContain('Een concept en een vertrouwelijke casus staan niet in de lijst.')
  })

  test('wie een verwijzing wijzigt, kan haar niet leeg maken', async () => {
    const { casus, screen } = await session(
      { ...before, verwijzingen: [{ naar: ander.id, behandeling: 'noemt', motivering: null }] },
      [
        ['verwijzingen.naar', 'wijzig 1'],
        ['Welk eerder beraad is dat? (nummer of woord, Enter = zo laten)', 'kluis'],
      ],
    )
    expect(casus.verwijzingen[0].naar).toBe('2024-01-01-eerder')
    expect(screen).not.toContain('overslaan')
  })
})
