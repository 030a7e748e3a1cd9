/** One hour of maatwerk as somebody would type it, and how it grows into a beraad. Invented. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { parse } from 'yaml'
import { advies } from '../../src/commands/advies.js'
import { nieuw } from '../../src/commands/nieuw.js'
import { verder } from '../../src/commands/verder.js'
import { checkText } from '../../src/core/check/check-text.js'
import type { CasusFile } from '../../src/core/casus/schema.js'
import { scriptedWorld, type World } from './scripted.js'
import type { Line } from './whole-beraad.js'

const path = 'cases/2025/2025-03-11-boete-na-een-verhuizing.yaml'
const worlds: World[] = []

async function world(script: readonly Line[], folder?: string): Promise<World> {
  const made = await scriptedWorld(script, folder)
  worlds.push(made)
  return made
}

async function caseIn({ folder }: World): Promise<{ text: string; casus: CasusFile }> {
  const text = await readFile(join(folder, path), 'utf8')
  return { text, casus: parse(text) as CasusFile }
}

afterEach(async () => {
  for (const made of worlds.splice(0)) await made.remove()
})

const untilPerspectives: readonly Line[] = [
  ['titel', 'Boete na een verhuizing'],
  ['vertrouwelijkheid', 'intern'],
  ['deelnemers', 'coördinator maatwerk'],
  ['deelnemers.rol', 'gespreksleider'],
  ['deelnemers.functie', 'consulent'],
  ['deelnemers.rol', 'casuseigenaar'],
  ['deelnemers.functie', 'teamleider'],
  ['deelnemers.rol', 'deelnemer'],
  ['deelnemers.functie', ''],
  ['bijeenkomsten.datum', 'vandaag'],
  ['bijeenkomsten.minuten', '60'],
  ['bijeenkomsten.plaats', 'stadhuis'],
  ['bijeenkomsten.aanwezig', 'alle'],
  ['bijeenkomsten.datum', ''],
  ['beslissing.aanleiding', 'De boete klopt volgens de regel, maar de cliënt kon niet eerder melden.'],
  ['…', ''],
  ['maatwerk.eersteContact', '2025-03-03'],
  ['maatwerk.nodig', 'mandaat voor boetes'],
  ['maatwerk.nodig.soort', 'mandaat'],
  ['maatwerk.nodig.wie', 'd3'],
  ['maatwerk.nodig.wat', 'kennis van inning'],
  ['maatwerk.nodig.soort', 'expertise'],
  ['maatwerk.nodig.wie', ''],
  ['maatwerk.nodig.wat', ''],
  ['maatwerk.tijdlijn', '2025-01-10'],
  ['maatwerk.tijdlijn.gebeurtenis', 'De cliënt verhuist.'],
  ['maatwerk.tijdlijn.bron', 'gesprek met de cliënt'],
  ['maatwerk.tijdlijn.datum', '2025-01-02'],
  ['maatwerk.tijdlijn.gebeurtenis', 'De collega was slordig met de melding.'],
  ['maatwerk.tijdlijn.bron', ''],
  ['maatwerk.tijdlijn.datum', ''],
]

const perspectives: readonly Line[] = [
  ['argumenten.juridisch', 'De wet laat een lagere boete toe.'],
  ['argumenten.stelling', 'De termijn is hard.'],
  ['argumenten.stelling', 'Een rechter kijkt naar de gevolgen.'],
  ['argumenten.stelling', 'verwijder a2'],
  ['argumenten.stelling', 'Bij overmacht geldt een uitzondering.'],
  ['argumenten.stelling', ''],
  ['argumenten.financieelEconomisch', ''],
  ['argumenten.sociaalMaatschappelijk', 'De boete haalt het vertrouwen weg.'],
  ['argumenten.stelling', 'wijzig a5'],
  ['argumenten.stelling', 'De boete haalt het herstelde vertrouwen weg.'],
  ['argumenten.stelling', ''],
]

const decision: readonly Line[] = [
  ['informatie.kaders.naam', 'Algemene wet bestuursrecht'],
  ['informatie.kaders.verwijzing', 'jci1.3:c:BWBR0005537&artikel=3:4'],
  ['informatie.kaders.strekking', 'gevolgen zijn niet onevenredig'],
  ['informatie.kaders.naam', ''],
  ['maatwerk.ruimte.binnenDeWet', 'De boete mag lager bij overmacht.'],
  ['…', ''],
  ['maatwerk.ruimte.afwijking', 'ja'],
  ['maatwerk.ruimte.beginselen', '#1'],
  ['maatwerk.ruimte.beginselen', ''],
  ['maatwerk.ruimte.grond', 'De boete staat niet in verhouding tot wat er misging.'],
  ['…', ''],
  ['beslisser.functie', 'teamleider'],
  ['beslisser.mandaat', ''],
  ['conclusie.tekst', 'De boete vervalt.'],
  ['…', ''],
  ['conclusie.maatregelen', 'De boete intrekken.'],
  ['conclusie.maatregelen.eigenaar', 'teamleider'],
  ['conclusie.maatregelen.uiterlijk', '2025-03-20'],
  ['conclusie.maatregelen.tekst', ''],
]

const ending: readonly Line[] = [
  ['kernpunten', 'De boete vervalt, want de cliënt kon niet eerder melden.'],
  ['…', ''],
  ['trefwoorden', ''],
  ['parkeerplaats', ''],
  ['opvolging.contactpersoon', 'consulent'],
]

const hour = [...untilPerspectives, ...perspectives, ...decision, ...ending]

test('een uur maatwerk: van de inbreng tot het bericht aan de cliënt', async () => {
  const w = await world([...hour, ['Toch verzegelen?', 'ja'], ['Aan wie leggen jullie het advies voor?', '']])
  expect(await nieuw({ soort: 'maatwerk' }, w.env)).toBe(0)
  expect(await advies('boete', {}, w.env)).toBe(0)
  w.finish()
  expect(w.screen()).toContain('Stap 4 van 7 · De drie perspectieven')
  expect(w.screen()).toContain('Aan tafel ontbreekt de kennis n2 ("kennis van inning").')
  expect(w.screen()).toContain(
    '  g2  2025-01-02  De collega was slordig met de melding.\n  g1  2025-01-10  De cliënt verhuist.',
  )
  expect(w.screen()).toContain('Gebeurtenis g2 zegt "slordig": dat klinkt als een verwijt.')
  expect(w.screen()).toContain('Nog geen argument vanuit: financieel-economisch.')
  expect(w.screen()).toContain('Van de 4 argumenten zijn er 3 juridisch.')
  expect(w.screen()).toContain(`juridisch${' '.repeat(21)}■■■ 3`)
  const { text, casus } = await caseIn(w)
  expect(checkText(path, text, { fileName: path }).problems.filter((p) => p.severity === 'fout')).toEqual([])
  expect(casus).toMatchObject({
    soort: 'maatwerk',
    status: 'advies',
    vervallen: ['a2'],
    maatwerk: {
      nodig: [
        { id: 'n1', wie: ['d3'] },
        { id: 'n2', wie: [] },
      ],
      ruimte: { beginselen: ['evenredigheid'] },
    },
    argumenten: [
      { id: 'a1', perspectief: 'juridisch' },
      { id: 'a3', perspectief: 'juridisch' },
      { id: 'a4', perspectief: 'juridisch' },
      { id: 'a5', perspectief: 'sociaalMaatschappelijk', stelling: 'De boete haalt het herstelde vertrouwen weg.' },
    ],
  })
  const after = await world(
    [
      ['opvolging.besluit.datum', 'vandaag'],
      ['opvolging.besluit.door', ''],
      ['opvolging.besluit.uitkomst', 'overgenomen'],
      ['opvolging.besluit.motivering', ''],
      ['opvolging.terugkoppeling.datum', '2025-03-11'],
      ['opvolging.terugkoppeling.door', 'consulent'],
      ['opvolging.evaluatie.datum', 'later'],
      ['opvolging.evaluatie.bevindingen', 'later'],
    ],
    w.folder,
  )
  expect(await verder('boete', {}, after.env)).toBe(0)
  after.finish()
  expect(after.screen()).toContain('Doorlooptijd tot nu toe: 8 dagen, sinds 2025-03-03')
  const told = await caseIn(w)
  expect(checkText(path, told.text, { fileName: path }).problems.filter((p) => p.severity === 'fout')).toEqual([])
})

/** A case that came as far as the table, and what the test adds. */
async function worldWith(more: Partial<CasusFile>, script: readonly Line[]): Promise<World> {
  const made = await world(script)
  const open = await (await made.env.cases()).create({ ...atTable, ...more })
  await open.close()
  return made
}

const atTable: CasusFile = {
  schemaVersie: 1,
  id: '2025-03-11-boete-na-een-verhuizing',
  titel: 'Boete na een verhuizing',
  soort: 'maatwerk',
  status: 'concept',
  vertrouwelijkheid: 'intern',
  maatwerk: {
    eersteContact: '2025-03-03',
    nodig: [{ id: 'n1', wat: 'mandaat voor boetes', soort: 'mandaat', wie: ['d1'] }],
    tijdlijn: [{ id: 'g1', datum: '2025-01-10', gebeurtenis: 'De cliënt verhuist.', bron: null }],
  },
  bijeenkomsten: [{ id: 's1', datum: '2025-03-11', minuten: 60, plaats: null, aanwezig: ['d1'] }],
  deelnemers: [{ id: 'd1', functie: 'teamleider', rol: 'casuseigenaar' }],
  beslissing: { aanleiding: 'De boete klopt, en toch wringt het.\n' },
}

const decided: Partial<CasusFile> = {
  kernpunten: 'De boete vervalt.\n',
  maatwerk: {
    ...atTable.maatwerk,
    ruimte: { binnenDeWet: 'Geen.\n', afwijking: true, beginselen: ['evenredigheid'], grond: 'De boete is te hoog.\n' },
  },
  beslisser: { functie: 'teamleider', mandaat: null },
  informatie: { kaders: [{ id: 'k1', naam: 'Algemene wet bestuursrecht', verwijzing: null, strekking: null }] },
  argumenten: [
    { id: 'a1', stelling: 'De wet laat een lagere boete toe.', perspectief: 'juridisch' },
    { id: 'a2', stelling: 'Innen kost meer dan het oplevert.', perspectief: 'financieelEconomisch' },
  ],
  conclusie: {
    tekst: 'De boete vervalt.\n',
    maatregelen: [{ id: 'm1', tekst: 'De boete intrekken.', eigenaar: 'teamleider', uiterlijk: '2025-03-20' }],
  },
  opvolging: { contactpersoon: 'consulent' },
}

test('wie tussen twee perspectieven stopt, gaat verder bij het perspectief dat nog open is', async () => {
  const first = await worldWith({}, [
    ['maatwerk.tijdlijn.datum', ''],
    ['argumenten.juridisch', ''],
    ['argumenten.financieelEconomisch', 'Innen kost meer dan het oplevert.'],
    ['argumenten.stelling', 'stop'],
  ])
  await verder('boete', {}, first.env)
  first.finish()
  expect(first.screen()).toContain('  g1  2025-01-10  De cliënt verhuist.')
  const last = await world(
    [
      ['argumenten.stelling', ''],
      ['argumenten.sociaalMaatschappelijk', 'Het vertrouwen is weg.'],
      ['argumenten.stelling', ''],
      ['informatie.kaders', 'stop'],
    ],
    first.folder,
  )
  await verder('boete', {}, last.env)
  last.finish()
  const { casus } = await caseIn(first)
  expect(casus.argumenten?.map((a) => a.perspectief)).toEqual(['financieelEconomisch', 'sociaalMaatschappelijk'])
})

test('maatwerk groeit uit tot een beraad: alles blijft staan en niets komt nog een keer', async () => {
  const w = await worldWith(decided, [])
  const { casus: before } = await caseIn(w)
  // Somebody who answers "later" to everything sees each open question once.
  const asked: string[] = []
  w.env.ask = async () => {
    asked.push(w.screen().slice(asked.join('').length))
    return 'later'
  }
  expect(await verder('boete', { soort: 'beraad' }, w.env)).toBe(0)
  const { text, casus: after } = await caseIn(w)
  expect(after).toEqual({ ...before, soort: 'beraad' })
  expect(checkText(path, text, { fileName: path }).problems.filter((p) => p.severity === 'fout')).toEqual([])
  expect(asked[0]).toContain('Deze casus is nu een beraad.')
  const screen = w.screen()
  for (const open of [
    'Welke ene handeling overweeg je?',
    'Pleit “De wet laat een lagere boete toe.” voor of tegen?',
    'Hangt de conclusie af van “De boete intrekken.”?',
    'Nog een? Hoe luidt het argument in één zin?',
  ])
    expect(screen).toContain(open)
  for (const known of [
    'Wat speelt er, en waar wringt het voor jou?',
    'Welke functie neemt het besluit?',
    'Vanuit welk perspectief komt',
    'Hoe luidt de conclusie in jullie eigen woorden?',
    'Wie zorgt voor “De boete intrekken.”?',
    'Wat is de kern, voor wie er niet bij was?',
  ])
    expect(screen).not.toContain(known)
})

test('wat verzegeld is groeit niet, en niet elke soort kan elke andere worden', async () => {
  const w = await worldWith({ ...decided, belanghebbenden: [] }, [
    ['Toch verzegelen?', 'ja'],
    ['Aan wie leggen jullie het advies voor?', ''],
  ])
  await expect(verder('boete', { soort: 'signaal' }, w.env)).rejects.toThrow('Een casus van de soort maatwerk kan geen')
  await expect(verder('boete', { soort: 'beraat' }, w.env)).rejects.toThrow('De soort "beraat" bestaat niet.')
  await advies('boete', {}, w.env)
  await expect(verder('boete', { soort: 'beraad' }, w.env)).rejects.toThrow('Het advies is verzegeld, als versie 1.')
})
