import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { parse } from 'yaml'
import { intake } from '../../src/commands/intake.js'
import { nieuw } from '../../src/commands/nieuw.js'
import { oefen } from '../../src/commands/oefen.js'
import { verder } from '../../src/commands/verder.js'
import { scriptedWorld, type World } from './scripted.js'
import { before, closing, step5, steps1to4, steps6and7, type Line } from './whole-beraad.js'

const worlds: World[] = []

async function world(script: readonly Line[], folder?: string): Promise<World> {
  const made = await scriptedWorld(script, folder)
  worlds.push(made)
  return made
}

async function caseIn({ env }: World) {
  const cases = await env.cases()
  const [file] = await cases.list()
  return parse(await readFile(join(cases.root, file!), 'utf8'))
}

afterEach(async () => {
  for (const made of worlds.splice(0)) await made.remove()
})

const intakeLines: readonly Line[] = [
  ['titel', 'Laptop'],
  ['intake.geleefd', 'ja'],
  ['intake.teBeslissen', 'ja'],
  ['intake.botsing', 'ja'],
  ['intake.ontbreekt', 'niets'],
  ['intake.tijd', 'uur'],
  ['intake.aanTafel', '#2'],
  ['intake.aanTafel', ''],
  ['intake.meenemen', ''],
]

test('de intake zegt waarop de antwoorden wijzen, laat de groep kiezen en wijst de deur', async () => {
  const w = await world([...intakeLines, ['intake.uitkomst', ''], ['intake.toelichting', 'Het schuurt.']])
  expect(await intake(w.env)).toBe(0)
  w.finish()
  expect(w.screen()).toContain('Er is een uur, dus de korte vorm past.')
  expect(w.screen()).toMatch(/beraad verder 2025-03-11-laptop --snel/)
  expect((await caseIn(w)).intake).toMatchObject({
    uitkomst: 'uurvorm',
    aanTafel: ['lid van de cliëntenraad'],
    meenemen: [],
  })
})

test('de groep mag anders kiezen dan waar de intake op wijst', async () => {
  const lines = intakeLines.map((line): Line => (line[0] === 'intake.botsing' ? [line[0], 'nee'] : line))
  const w = await world([...lines, ['intake.uitkomst', 'beraad'], ['intake.toelichting', '']])
  await intake(w.env)
  expect(w.screen()).toContain('Er botsen geen morele rechten.')
  expect((await caseIn(w)).intake.uitkomst).toBe('beraad')
})

test('snel vraagt alleen wat nodig is; de rest staat nog open en gaat niet verloren', async () => {
  const skipped = [
    'bijeenkomsten.minuten',
    'bijeenkomsten.plaats',
    'afspraken',
    'beslisser.orgaan',
    'beslisser.mandaat',
  ]
  const w = await world([...before, ...steps1to4.slice(0, 16)].filter(([asked]) => !skipped.includes(asked)))
  await nieuw({ snel: true }, w.env)
  w.finish()
  const casus = await caseIn(w)
  expect(casus.beslisser).toEqual({ functie: 'teamleider inkomen' })
  const rest = await world([['bijeenkomsten.minuten', '60']], w.folder)
  await verder(undefined, {}, rest.env)
  rest.finish()
})

test('een volgende keer begint met wat er was, en met wie er nu is', async () => {
  const first = await world([
    ...before,
    ...steps1to4.slice(0, 19),
    ['informatie.vragen.vraag', 'Leent de school apparaten uit?'],
    ['informatie.vragen.wie', 'casuseigenaar'],
    ['informatie.vragen.uiterlijk', '2025-03-14'],
    ['informatie.vragen.antwoord', 'parkeer Kan de school helpen?'],
  ])
  await nieuw({}, first.env)
  first.finish()
  expect(first.screen()).toContain('Huiswerk:')
  const next = await world(
    [
      ['nieuwe bijeenkomst', 'ja'],
      ['bijeenkomsten.minuten', '90'],
      ['bijeenkomsten.plaats', ''],
      ['bijeenkomsten.aanwezig', 'd1,d2'],
    ],
    first.folder,
  )
  next.env.today = () => '2025-03-18'
  await verder(undefined, {}, next.env)
  next.finish()
  for (const text of [
    'Vorige keer: 2025-03-11',
    'Afspraken, lees ze voor:',
    'Kan de school helpen?',
    'Leent de school apparaten uit? (casuseigenaar, uiterlijk 2025-03-14)',
  ])
    expect(next.screen()).toContain(text)
  expect((await caseIn(next)).bijeenkomsten[1]).toEqual({
    id: 's2',
    datum: '2025-03-18',
    minuten: 90,
    plaats: null,
    aanwezig: ['d1', 'd2'],
  })
})

test('de matrix noemt wie vergeten is, met een vraag voor de groep', async () => {
  const w = await world([...before, ...steps1to4, ...step5.slice(0, 6), ['argumenten.stelling', 'matrix']])
  await nieuw({}, w.env)
  w.finish()
  expect(w.screen()).toContain(
    'gemeente komt nog nergens voor. Wat pleit voor, en wat tegen, gezien vanuit deze partij?',
  )
})

test('een suggestie kies je met haar nummer, en wat er al staat wordt niet meer aangeboden', async () => {
  const w = await world([...before, ...steps1to4.slice(0, 5), ['belanghebbenden.naam', '#1']])
  await nieuw({}, w.env)
  w.finish()
  const [first] = (await caseIn(w)).belanghebbenden
  expect(w.screen()).toContain(`#1 ${first.naam}`)
})

test('eerder gegeven antwoorden uit andere casussen worden aangeboden, nooit ingevuld', async () => {
  const first = await world([...before, ...steps1to4])
  await nieuw({}, first.env)
  const second = await world(
    [['titel', 'Tweede casus'], ...before.slice(1), ...steps1to4.slice(0, 13), ['beslisser.functie', 'stop']],
    first.folder,
  )
  await nieuw({}, second.env)
  second.finish()
  expect(second.screen()).toMatch(/#\d+ teamleider inkomen/)
})

test('een nee in de toets brengt de groep terug naar stap 5', async () => {
  const upToTest = steps6and7.slice(0, steps6and7.findIndex(([asked]) => asked === 'toets.wijze') + 1)
  const w = await world([
    ...before,
    ...steps1to4,
    ...step5,
    ...upToTest,
    ['toets.antwoorden.achterConclusie', 'nee'],
    ['toets.antwoorden.spiegel', 'ja'],
    ['toets.antwoorden.doen', 'ja'],
    ['toets.antwoorden.opmerking', 'Ik mis het gezin.'],
    ['toets.antwoorden.vervolg', 'stap5'],
    ['argumenten.stelling', 'Het gezin heeft rust nodig.'],
  ])
  await nieuw({}, w.env)
  w.finish()
  expect((await caseIn(w)).argumenten.at(-1)).toEqual({ id: 'a4', stelling: 'Het gezin heeft rust nodig.' })
  expect(w.screen()).not.toContain('wat wil je erbij zeggen? (Enter = overslaan)')
})

test('meer handen dan deelnemers kan niet; na een anoniem nee krijgt de hele groep de vraag wat er ontbreekt', async () => {
  const first = await world([...before, ...steps1to4, ...step5, ...steps6and7, ...closing.slice(0, 2)])
  await nieuw({}, first.env)
  const w = await world(
    [
      ['toets.wijze', 'anoniem'],
      ['toets.aantallen.achterConclusie.ja', '99'],
      ['toets.aantallen.achterConclusie.ja', '1'],
      ['toets.aantallen.achterConclusie.nee', '1'],
      ['toets.aantallen.spiegel.ja', '2'],
      ['toets.aantallen.spiegel.nee', '0'],
      ['toets.aantallen.doen.ja', '2'],
      ['toets.aantallen.doen.nee', '0'],
      ['toets.opmerkingen', ''],
    ],
    first.folder,
  )
  await verder(undefined, { stap: 'toets' }, w.env)
  w.finish()
  expect(w.screen()).toContain('! Zo zijn er meer handen (99) dan deelnemers (')
  expect(w.screen()).toContain('Wat ontbreekt er volgens de groep?')
})

test('wie het oordeel omdraait, hoort wat er niet meer klopt', async () => {
  const first = await world([...before, ...steps1to4, ...step5, ...steps6and7, ...closing.slice(0, 2)])
  await nieuw({}, first.env)
  const w = await world([['conclusie.oordeel', 'nee']], first.folder)
  await verder(undefined, { stap: 'conclusie' }, w.env)
  expect(w.screen()).toContain('Dit klopt nu niet meer:')
})

test('wegen kan pas als het verzamelen klaar is', async () => {
  const w = await world([
    ...before,
    ...steps1to4,
    ...step5.slice(0, 3),
    ['argumenten.soort', 'stap conclusie'],
    ['argumenten.soort', 'later'],
  ])
  await nieuw({}, w.env)
  expect(w.screen()).toContain('! Stap 5 is nog open.')
})

test('een lange tekst kan uit een editor komen, met alinea’s', async () => {
  const w = await world([...before, ['beslissing.aanleiding', 'editor'], ['beslissing.handeling', 'stop']])
  w.env.edit = async () => 'Eerste alinea.\n\nstop is hier gewoon een woord.'
  await nieuw({}, w.env)
  w.finish()
  expect((await caseIn(w)).beslissing.aanleiding).toBe('Eerste alinea.\n\nstop is hier gewoon een woord.\n')
})

test('wat uit de editor komt en niet kan, wordt gezegd en blijft staan', async () => {
  const texts = ['Half\n\u{d800} teken.', 'Hele tekst.']
  const again: Line = ['Dit had je getypt:\n  =Half', 'editor']
  const w = await world([...before, ['beslissing.aanleiding', 'editor'], again, ['beslissing.handeling', 'stop']])
  w.env.edit = async () => texts.shift()!
  await nieuw({}, w.env)
  w.finish()
  expect(w.screen()).toContain('De tekst bevat een half teken.')
  expect((await caseIn(w)).beslissing.aanleiding).toBe('Hele tekst.\n')
})

test('een anonieme toets bewaart alleen aantallen en opmerkingen', async () => {
  const upToTest = steps6and7.slice(
    0,
    steps6and7.findIndex(([asked]) => asked === 'toets.wijze'),
  )
  const counts = ['achterConclusie', 'spiegel', 'doen'].flatMap((test): Line[] => [
    [`toets.aantallen.${test}.ja`, '2'],
    [`toets.aantallen.${test}.nee`, '1'],
  ])
  const w = await world([
    ...before,
    ...steps1to4,
    ...step5,
    ...upToTest,
    ['toets.wijze', 'anoniem'],
    ...counts,
    ['toets.opmerkingen', 'Ik mis het gezin.'],
    ['toets.opmerkingen', ''],
  ])
  await nieuw({}, w.env)
  w.finish()
  const { toets } = await caseIn(w)
  expect(toets).toMatchObject({
    wijze: 'anoniem',
    aantallen: { doen: { ja: 2, nee: 1 } },
    opmerkingen: ['Ik mis het gezin.'],
  })
  expect(toets.antwoorden).toBeUndefined()
})

test('oefenen laat niets achter in de map', async () => {
  const w = await world([
    ['beslissing.handeling', 'de kluis toewijzen'],
    ['beslissing.vorm', 'hulp'],
    ['beslissing.vorm', 'stop'],
  ])
  expect(await oefen(w.env)).toBe(0)
  w.finish()
  expect(await (await w.env.cases()).list()).toEqual([])
  expect(w.screen()).toContain('De oefencasus is weggegooid.')
})

test('argumenten zijn net zo snel te typen als ze klinken; wat ontbreekt komt daarna aan de beurt', async () => {
  const w = await world([
    ...before,
    ...steps1to4,
    ['argumenten.stelling', '+ b1 beginsel gelijkheid: Zij mag niet achterblijven.'],
    ['argumenten.stelling', '- Het kost geld.'],
    ['argumenten.stelling', 'andere kant a2'],
    ['argumenten.stelling', 'zet a2 voor a1'],
    ['argumenten.stelling', ''],
    ['argumenten.belanghebbenden', 'gemeente'],
    ['argumenten.soort', 'belang'],
    ['argumenten.perspectief', 'f'],
    ['argumenten.perspectief', 's'],
    ['conclusie.oordeel', 'stop'],
  ])
  await nieuw({}, w.env)
  w.finish()
  expect((await caseIn(w)).argumenten).toMatchObject([
    { id: 'a2', kant: 'pro', stelling: 'Het kost geld.', belanghebbenden: ['b2'] },
    { id: 'a1', kant: 'pro', beginsel: 'gelijkheid', perspectief: 'sociaalMaatschappelijk' },
  ])
})

test('wie de handeling verandert, krijgt de vraag opnieuw met een voorstel', async () => {
  const first = await world([...before, ...steps1to4.slice(0, 5)])
  await nieuw({}, first.env)
  const w = await world(
    [
      ['beslissing.aanleiding', ''],
      ['beslissing.handeling', 'Hoe helpen we haar?'],
      ['beslissing.handeling', 'de fiets vergoeden'],
      ['beslissing.vorm', ''],
      ['beslissing.vraag', 'Behoor ik de fiets te vergoeden?'],
    ],
    first.folder,
  )
  await verder(undefined, { stap: 'beslissing' }, w.env)
  w.finish()
  expect(w.screen()).toContain('! Dit is een vraag. Noem één handeling')
  expect(w.screen()).toContain('Voorstel: Behoor ik de fiets te vergoeden?')
  expect((await caseIn(w)).beslissing).toMatchObject({
    handeling: 'de fiets vergoeden',
    vraag: 'Behoor ik de fiets te vergoeden?',
  })
})

test('een reden om af te wijken verhuist naar de parkeerplaats als de vraag weer klopt', async () => {
  const w = await world([
    ...before,
    ...steps1to4.slice(0, 4),
    ['beslissing.vraag', 'Hoe help ik haar?'],
    ['beslissing.afgewekenVanVorm', 'De groep wil het zo.'],
    ['belanghebbenden.naam', 'stap 1'],
    ['beslissing.aanleiding', ''],
    ['beslissing.handeling', ''],
    ['beslissing.vorm', ''],
    ['beslissing.vraag', 'Behoor ik de laptop te vergoeden?'],
  ])
  await nieuw({}, w.env)
  w.finish()
  expect(await caseIn(w)).toMatchObject({
    beslissing: { afgewekenVanVorm: null },
    parkeerplaats: ['Reden om van de vraagvorm af te wijken: De groep wil het zo.'],
  })
})

test('een half woord wordt geen antwoord, en verwijder haalt weg waar je mee bezig bent', async () => {
  const w = await world([
    ...before,
    ...steps1to4.slice(0, 5),
    ['belanghebbenden.naam', 'parkeer'],
    ['belanghebbenden.naam', 'leerlng'],
    ['belanghebbenden.geraakt', 'verwijder'],
    ['belanghebbenden.naam', 'leerling'],
  ])
  await nieuw({}, w.env)
  w.finish()
  expect((await caseIn(w)).belanghebbenden).toEqual([{ id: 'b2', naam: 'leerling' }])
})

test('wijzig tijdens het verzamelen brengt je terug bij de lijst', async () => {
  const w = await world([
    ...before,
    ...steps1to4,
    ['argumenten.stelling', '+ Zij heeft recht op onderwijs.'],
    ['argumenten.stelling', '- Het kost geld.'],
    ['argumenten.stelling', 'wijzig a1'],
    ['argumenten.stelling', ''],
    ['argumenten.kant', ''],
    ['argumenten.belanghebbenden', 'b1'],
    ['argumenten.soort', 'belang'],
    ['argumenten.perspectief', '3'],
    ['argumenten.stelling', '- Anderen wachten ook.'],
  ])
  await nieuw({}, w.env)
  w.finish()
  expect((await caseIn(w)).argumenten.map((a: { id: string }) => a.id)).toEqual(['a1', 'a2', 'a3'])
})

test('zonder argumenten komt er geen conclusie', async () => {
  const w = await world([...before, ...steps1to4, ['argumenten.stelling', 'later'], ['kernpunten', 'stop']])
  await nieuw({}, w.env)
  w.finish()
})

test('in geplakte argumenten hoort een regel zonder teken bij die ervoor, en een kop doet niet mee', async () => {
  const pasted = 'Argumenten:\n+ Zij heeft recht op onderwijs.\nOok als zij ziek is.\n\n- Het kost geld.'
  const w = await world([...before, ...steps1to4, ['argumenten.stelling', pasted], ['argumenten.stelling', 'stop']])
  await nieuw({}, w.env)
  expect((await caseIn(w)).argumenten).toEqual([
    { id: 'a1', kant: 'pro', stelling: 'Zij heeft recht op onderwijs. Ook als zij ziek is.' },
    { id: 'a2', kant: 'contra', stelling: 'Het kost geld.' },
  ])
  expect(w.screen()).toContain('Overgeslagen: Argumenten:')
})
