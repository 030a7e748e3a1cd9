/** A morele reconstructie as a group fills it in, and what becomes of it. All of it is invented. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { parse } from 'yaml'
import { advies } from '../../src/commands/advies.js'
import { gedaan } from '../../src/commands/gedaan.js'
import { nieuw } from '../../src/commands/nieuw.js'
import { checkText } from '../../src/core/check/check-text.js'
import { scriptedWorld, type World } from './scripted.js'
import type { Line } from './whole-beraad.js'

const path = 'cases/2025/2025-03-11-een-woonvergoeding-die-stopt.yaml'
let w: World
afterEach(() => w.remove())

const toets = (juist: string): Line[] => [
  ['reconstructie.besluiten.toets.gewogen.antwoord', 'deels'],
  ['reconstructie.besluiten.toets.gewogen.toelichting', 'bewoners komen niet voor in het voorstel'],
  ['reconstructie.besluiten.toets.oogVoorSchade.antwoord', '4'],
  ['reconstructie.besluiten.toets.oogVoorSchade.toelichting', ''],
  ['reconstructie.besluiten.toets.schadebeperking', 'niets gevonden'],
  ['reconstructie.besluiten.toets.juist.antwoord', juist],
  ['reconstructie.besluiten.toets.juist.toelichting', 'de toezegging gaf schijn van zekerheid'],
]

const besluit = (tekst: string, wanneer: string): Line[] => [
  ['reconstructie.besluiten.besluit', tekst],
  ['reconstructie.besluiten.datum', wanneer],
  ['reconstructie.besluiten.doorWie', 'college van burgemeester en wethouders'],
  ['reconstructie.besluiten.informatie', 'een raming van de kosten'],
  ['reconstructie.besluiten.toenOnbekend', ''],
]

const script: readonly Line[] = [
  ['titel', 'Een woonvergoeding die stopt'],
  ['vertrouwelijkheid', 'intern'],
  ['deelnemers.functie', 'gespreksleider moreel beraad'],
  ['deelnemers.rol', 'gespreksleider'],
  ['deelnemers.functie', 'beleidsadviseur wonen'],
  ['deelnemers.rol', 'casuseigenaar'],
  ['deelnemers.functie', ''],
  ['bijeenkomsten.datum', '11-3-2025'],
  ['bijeenkomsten.minuten', '180'],
  ['bijeenkomsten.plaats', 'stadhuis'],
  ['bijeenkomsten.aanwezig', 'alle'],
  ['bijeenkomsten.datum', ''],
  ['afspraken', 'We wijzen niemand aan.'],
  ['afspraken', ''],
  ['reconstructie.vraag', 'We kijken terug op tien jaar woonvergoeding, want er komt een nieuwe regeling.'],
  ['…', ''],
  ['belanghebbenden.naam', 'bewoners'],
  ['belanghebbenden.geraakt', 'raken een vergoeding kwijt'],
  ['belanghebbenden.gehoord', 'ja'],
  ['belanghebbenden.naam', ''],
  ...besluit('De vergoeding wordt toegezegd zonder einddatum.', 'maart 2011'),
  ...besluit('De vergoeding stopt.', '2019'),
  ['reconstructie.besluiten.besluit', ''],
  ['informatie.feiten.tekst', ''],
  ['informatie.vragen.vraag', ''],
  ['informatie.kaders.naam', ''],
  ['verwijzingen.naar', ''],
  ...toets('verdeeld'),
  ...toets('nee'),
  ['reconstructie.patronen.tekst', 'De gevolgen voor bewoners zijn niet berekend.'],
  ['reconstructie.patronen.besluiten', 'alle'],
  ['reconstructie.patronen.tekst', ''],
  ['reconstructie.aanbevelingen.tekst', 'Eerst met bewoners praten.'],
  ['reconstructie.aanbevelingen.patronen', 'p1'],
  ['reconstructie.aanbevelingen.eigenaar', 'afdelingshoofd wonen'],
  ['reconstructie.aanbevelingen.uiterlijk', '1-9-2025'],
  ['reconstructie.aanbevelingen.stand', 'open'],
  ['reconstructie.aanbevelingen.tekst', ''],
  ['kernpunten', 'Een vergoeding werd toegezegd en tien jaar later beëindigd.'],
  ['…', ''],
  ['trefwoorden', ''],
  ['parkeerplaats', ''],
]

test('een hele reconstructie, van de eerste vraag tot een aanbeveling die is opgevolgd', async () => {
  w = await scriptedWorld([...script, ['Aan wie leggen jullie het advies voor?', 'directeur wonen']])
  expect(await nieuw({ soort: 'reconstructie' }, w.env)).toBe(0)
  expect(w.screen()).toContain('Stap 5 van 7 · Was het juist?')
  expect(w.screen()).not.toMatch(/Behoor ik|Welke argumenten/)
  expect(await advies('woonvergoeding', {}, w.env)).toBe(0)
  w.finish()
  const text = await readFile(join(w.folder, path), 'utf8')
  expect(checkText(path, text, { fileName: path }).problems.filter((p) => p.severity !== 'hint')).toEqual([])
  expect(parse(text)).toMatchObject({
    soort: 'reconstructie',
    status: 'advies',
    reconstructie: {
      besluiten: [
        { id: 'r1', datum: '2011-03', toenOnbekend: null, toets: { juist: { antwoord: 'verdeeld' } } },
        { id: 'r2', datum: '2019', toets: { oogVoorSchade: { antwoord: 'onbekend' } } },
      ],
      patronen: [{ id: 'p1', besluiten: ['r1', 'r2'] }],
      aanbevelingen: [{ id: 'q1', patronen: ['p1'], uiterlijk: '2025-09-01', stand: 'open' }],
    },
  })
  expect(await gedaan({ id: 'woonvergoeding', wat: 'q1', tekst: undefined }, {}, w.env)).toBe(0)
  const after = await readFile(join(w.folder, path), 'utf8')
  expect(parse(after)).toMatchObject({ reconstructie: { aanbevelingen: [{ id: 'q1', stand: 'uitgevoerd' }] } })
  // How a recommendation stands is follow-up: the seal still holds.
  expect(checkText(path, after, { fileName: path, only: ['ZEGEL'] }).problems).toEqual([])
})

test('een datum die geen jaar, maand of dag is, wordt geweigerd; een besluit dat nog genoemd wordt, blijft', async () => {
  const start = script.slice(
    0,
    script.findIndex(([asked]) => asked === 'reconstructie.besluiten.datum'),
  )
  w = await scriptedWorld([
    ...start,
    ['reconstructie.besluiten.datum', 'ooit'],
    ['reconstructie.besluiten.datum', '2019-02-30'],
  ])
  expect(await nieuw({ soort: 'reconstructie' }, w.env)).toBe(130)
  expect(w.screen()).toContain('Schrijf een jaar, maand of dag, zoals 2011, 2011-03 of 2011-03-01.')
  expect(w.screen()).toContain('Deze dag bestaat niet.')
})

test('een woord dat alleen bij argumenten past, staat er niet bij en zegt waarom het niet werkt', async () => {
  w = await scriptedWorld([
    ['titel', 'Woonvergoeding'],
    ['vertrouwelijkheid', 'matrix'],
    ['vertrouwelijkheid', 'precedenten'],
  ])
  expect(await nieuw({ soort: 'reconstructie' }, w.env)).toBe(130)
  expect(w.screen()).not.toMatch(/ {2}matrix {2}|eerdere beraden in dezelfde lijn|stap 1\./)
  expect(w.screen()).toContain('! precedenten werkt niet bij deze soort casus.')
})
