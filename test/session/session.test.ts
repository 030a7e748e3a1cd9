import { afterEach, expect, test } from 'vitest'
import { advies } from '../../src/commands/advies.js'
import { nieuw } from '../../src/commands/nieuw.js'
import { verder } from '../../src/commands/verder.js'
import { checkText } from '../../src/core/check/check-text.js'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { scriptedWorld, type World } from './scripted.js'
import { before, closing, step5, steps1to4, steps6and7, wholeBeraad, type Line } from './whole-beraad.js'

const path = 'cases/2025/2025-03-11-laptop-voor-thuisonderwijs.yaml'
const worlds: World[] = []

async function world(script: readonly Line[], folder?: string): Promise<World> {
  const made = await scriptedWorld(script, folder)
  worlds.push(made)
  return made
}

/** The list that was filled last is shown again after a pause, so that nothing is forgotten: one Enter closes it. */
function closeShownList(w: World): void {
  const { ask } = w.env
  w.env.ask = async (prompt) => {
    w.env.ask = ask
    return w.isAskedNext() || !w.screen().includes('Enter = klaar') ? ask(prompt) : ''
  }
}

async function caseIn(folder: string) {
  const text = await readFile(join(folder, path), 'utf8')
  return { text, casus: parse(text) }
}

afterEach(async () => {
  for (const made of worlds.splice(0)) await made.remove()
})

test('een heel beraad, van de eerste vraag tot een verzegeld advies zonder problemen', async () => {
  const w = await world([...wholeBeraad, ['Aan wie leggen jullie het advies voor?', '']])
  expect(await nieuw({}, w.env)).toBe(0)
  expect(w.screen()).toContain('Volgende stap: beraad advies 2025-03-11-laptop-voor-thuisonderwijs')
  expect(await advies('laptop', {}, w.env)).toBe(0)
  w.finish()
  const { text, casus } = await caseIn(w.folder)
  expect(checkText(path, text, { fileName: path }).problems.filter((p) => p.severity !== 'hint')).toEqual([])
  expect(casus).toMatchObject({
    status: 'advies',
    beslissing: { vraag: 'Behoor ik de laptop te vergoeden?' },
    belanghebbenden: [{ id: 'b1' }, { id: 'b2', gehoord: false, waaromNiet: 'was nog niet uitgenodigd' }],
    beslisser: { mandaat: null },
    verwijzingen: [],
    conclusie: {
      oordeel: 'ja-mits',
      doorslaggevend: ['a1'],
      tegenargumenten: [{ argument: 'a2', recht: 'maatregel', maatregelen: ['m1'] }],
      maatregelen: [{ id: 'm1', voorwaarde: true, voor: ['b1'], uiterlijk: '2025-05-01' }],
    },
    opvolging: { voorgelegd: { datum: '2025-03-11', aan: 'teamleider inkomen' } },
    zegel: { versie: 1, datum: '2025-03-11' },
  })
  expect(casus.toets.antwoorden).toHaveLength(3)
  expect(casus.argumenten[2].smoes).toMatchObject({ uitkomst: 'ingetrokken' })
})

test('houdt een overgeslagen vraag het advies tegen, dan wijzen het einde en advies naar haar stap, die haar opnieuw stelt', async () => {
  const skipped = wholeBeraad.flatMap((line): Line[] =>
    line[0] === 'informatie.vragen.antwoord'
      ? [
          [line[0], ''],
          ['informatie.vragen.aanvaardOnbekend', 'n'],
        ]
      : [line],
  )
  const again: Line[] = [
    ['informatie.feiten.tekst', ''],
    ['informatie.vragen.antwoord', 'Nee, de voorraad is op.'],
    ['informatie.vragen.vraag', ''],
    ['informatie.kaders.naam', ''],
    ['verwijzingen.naar', ''],
    ['trefwoorden', ''],
  ]
  const w = await world([...skipped, ...again])
  await nieuw({}, w.env)
  const way = 'beraad verder 2025-03-11-laptop-voor-thuisonderwijs --stap informatie'
  expect(w.screen()).not.toContain('Alle vragen zijn beantwoord')
  expect(w.screen()).toMatch(/Voor het advies ontbreekt nog:\n- Vraag v1 .* heeft nog geen antwoord\./)
  expect(w.screen()).toContain(`Volgende stap: ${way}\n`)
  await expect(advies('laptop', {}, w.env)).rejects.toMatchObject({ code: 1, advice: `Vul het aan met: ${way}` })
  await verder('laptop', { stap: 'informatie' }, w.env)
  w.finish()
  expect(w.screen()).toContain('Alle vragen zijn beantwoord')
})

test('wie na elk antwoord stopt, gaat steeds verder bij de eerste open vraag', async () => {
  const first = await world(wholeBeraad.slice(0, 4))
  expect(await nieuw({}, first.env)).toBe(130)
  const rest = wholeBeraad.slice(4)
  // The first half of a long text is not an answer yet, so those two lines stay together.
  for (let i = 0; i < rest.length;) {
    const size = rest[i + 1]?.[0] === '…' ? 2 : 1
    const part = rest[i]![1] === 'later' ? rest.slice(i) : rest.slice(i, i + size)
    const w = await world(part, first.folder)
    closeShownList(w)
    const code = await verder('laptop', {}, w.env)
    w.finish()
    i += part.length
    expect(code).toBe(i === rest.length ? 0 : 130)
  }
  const { casus } = await caseIn(first.folder)
  expect(casus).toMatchObject({ parkeerplaats: [], kernpunten: expect.stringContaining('schooljaar') })
}, 60_000)

test('terug, hulp, overzicht en parkeer raken het antwoord niet kwijt', async () => {
  const w = await world([
    ...before.slice(0, 3),
    ['deelnemers', 'hulp'],
    ['deelnemers', 'parkeer Kan de school helpen?'],
    ['deelnemers.functie', 'terug'],
    ['vertrouwelijkheid', 'openbaar'],
    ['deelnemers.functie', 'overzicht'],
  ])
  await nieuw({}, w.env)
  w.finish()
  expect((await caseIn(w.folder)).casus).toMatchObject({
    vertrouwelijkheid: 'openbaar',
    parkeerplaats: ['Kan de school helpen?'],
  })
  expect(w.screen()).toContain('Geparkeerd.')
})

test('een lijst is te wijzigen, en een kenmerk komt nooit terug', async () => {
  const w = await world([
    ...before,
    ...steps1to4.slice(0, 12),
    ['belanghebbenden.naam', 'wijzig b2'],
    ['belanghebbenden.naam', 'gemeenteraad'],
    ['belanghebbenden.geraakt', ''],
    ['belanghebbenden.gehoord', ''],
    ['belanghebbenden.waaromNiet', ''],
    ['belanghebbenden.naam', 'verwijder b2'],
    ['belanghebbenden.naam', 'school'],
    ['belanghebbenden.geraakt', 'regelt de lessen'],
    ['belanghebbenden.gehoord', 'ja'],
  ])
  await nieuw({}, w.env)
  w.finish()
  expect((await caseIn(w.folder)).casus).toMatchObject({
    belanghebbenden: [{ id: 'b1' }, { id: 'b3', naam: 'school' }],
    vervallen: ['b2'],
  })
})

test('een fout antwoord wordt uitgelegd en opnieuw gevraagd', async () => {
  const w = await world([
    ...before.slice(0, 10),
    ['bijeenkomsten.datum', '2025-02-30'],
    ['bijeenkomsten.datum', '11 maart'],
    ['bijeenkomsten.datum', '2025-03-11'],
    ['bijeenkomsten.minuten', 'lang'],
    ['bijeenkomsten.minuten', '1.000'],
  ])
  await nieuw({}, w.env)
  w.finish()
  expect(w.screen()).toContain('! Deze dag bestaat niet.')
  expect((await caseIn(w.folder)).casus.bijeenkomsten).toEqual([{ id: 's1', datum: '2025-03-11', minuten: 1000 }])
})

test('een advies kan pas als alles er is', async () => {
  const w = await world([
    ...before,
    ...steps1to4,
    ...step5,
    ...steps6and7.map((line): Line => (line[0] === 'conclusie.doorslaggevend' ? [line[0], 'later'] : line)),
    ...closing,
  ])
  expect(await nieuw({}, w.env)).toBe(0)
  w.finish()
  expect(w.screen()).toContain('staat nog 1 vraag open')
  const asked = advies('laptop', { aan: 'teamleider inkomen' }, w.env)
  await expect(asked).rejects.toMatchObject({ code: 1, advice: expect.stringContaining('beraad verder 2025-03-11') })
  expect(w.screen()).toContain('- Geen argument is doorslaggevend genoemd.')
  const { casus } = await caseIn(w.folder)
  expect(casus.status).toBe('concept')
  expect(casus).not.toHaveProperty('zegel')
})

test('--stap opent één stap met de antwoorden die er staan', async () => {
  const first = await world([...before, ...steps1to4])
  await nieuw({}, first.env)
  const w = await world(
    [
      ['beslisser.functie', 'afdelingshoofd inkomen'],
      ['beslisser.orgaan', ''],
      ['beslisser.mandaat', 'ondermandaat bijzondere bijstand'],
      ...step5,
    ],
    first.folder,
  )
  await verder(undefined, { stap: 'beslisser' }, w.env)
  w.finish()
  expect((await caseIn(w.folder)).casus.beslisser).toEqual({
    functie: 'afdelingshoofd inkomen',
    orgaan: 'college van burgemeester en wethouders',
    mandaat: 'ondermandaat bijzondere bijstand',
  })
})

test('een vraag die niet de goede vorm heeft, wordt uitgelegd, en afwijken mag met een reden', async () => {
  const w = await world([
    ...before,
    ...steps1to4.slice(0, 4),
    ['beslissing.vraag', 'Hoe kan ik het beste helpen?'],
    ['beslissing.afgewekenVanVorm', 'Behoor ik te helpen?'],
    ['beslissing.afgewekenVanVorm', 'De groep wil het zo.'],
  ])
  await nieuw({}, w.env)
  w.finish()
  expect(w.screen()).toContain('Dit valt op:')
  expect(w.screen()).toContain('! Dit is een vraag. Typ terug')
  expect((await caseIn(w.folder)).casus.beslissing.afgewekenVanVorm).toBe('De groep wil het zo.')
})

test('wat buiten de sessie in het bestand komt, blijft staan', async () => {
  const w = await world([...before, ...steps1to4.slice(0, 3)])
  const ask = w.env.ask
  let asked = 0
  w.env.ask = async (prompt) => {
    asked++
    if (asked === 12) {
      const { writeFile } = await import('node:fs/promises')
      const { text } = await caseIn(w.folder)
      await writeFile(join(w.folder, path), text.replace('functie: inkomensconsulent', 'functie: klantmanager'))
    }
    return ask(prompt)
  }
  await nieuw({}, w.env)
  w.finish()
  expect((await caseIn(w.folder)).casus).toMatchObject({
    deelnemers: [{}, { functie: 'klantmanager' }, {}],
    beslissing: { handeling: 'de laptop vergoeden' },
  })
})
