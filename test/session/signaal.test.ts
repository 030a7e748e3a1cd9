/** A signaal from the first sentence to what came of it, as somebody in a hurry goes through it. */
import { newSignal } from '../../src/core/signaal/vastleggen.js'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { nieuw } from '../../src/commands/nieuw.js'
import { signaal } from '../../src/commands/signaal.js'
import { verder } from '../../src/commands/verder.js'
import type { CasusFile } from '../../src/core/casus/schema.js'
import { checkText } from '../../src/core/check/check-text.js'
import { newText } from '../../src/core/text/serialize.js'
import { aCasusFile } from '../builders.js'
import { scriptedWorld, type World } from './scripted.js'
import type { Line } from './whole-beraad.js'

const worlds: World[] = []
afterEach(async () => {
  for (const made of worlds.splice(0)) await made.remove()
})

async function world(script: readonly Line[] = [], mode: 'terminal' | 'pipe' = 'terminal'): Promise<World> {
  const made = await scriptedWorld(script)
  made.env.terminal.canAsk = mode === 'terminal'
  worlds.push(made)
  return made
}

async function cases({ folder }: World): Promise<Record<string, CasusFile>> {
  const files = (await readdir(join(folder, 'cases'), { recursive: true }))
    .filter((file) => file.endsWith('.yaml'))
    .sort()
  const texts = await Promise.all(files.map((file) => readFile(join(folder, 'cases', file), 'utf8')))
  for (const text of texts) expect(checkText('-', text, {}).problems.filter((p) => p.severity === 'fout')).toEqual([])
  return Object.fromEntries(texts.map((text) => parse(text) as CasusFile).map((casus) => [casus.id, casus]))
}

async function put({ folder }: World, casus: CasusFile): Promise<void> {
  await mkdir(join(folder, 'cases'), { recursive: true })
  await writeFile(join(folder, 'cases', `${casus.id}.yaml`), newText(casus))
}

const earlier = (id: string, wringt: string, regel?: string): CasusFile => ({
  ...{ schemaVersie: 1, id, titel: 'Eerder', soort: 'signaal', status: 'concept', vertrouwelijkheid: 'intern' },
  signaal: { wringt, ...(regel === undefined ? {} : { regel }) },
})

const minute: Line[] = [
  ['Wat wringt er?', 'Ik wijs mantelzorgers af die elke dag komen helpen.'],
  ['signaal.regel', 'Parkeerverordening'],
  ['signaal.client', 'mantelzorgers van buiten de wijk'],
  ['signaal.sinds', '3-2024'],
  ['signaal.hoeVaak', '3'],
]

test('vijf antwoorden zijn een signaal dat openstaat, en meer wordt er niet gevraagd', async () => {
  const w = await world(minute)
  expect(await signaal(undefined, {}, w.env)).toBe(0)
  w.finish()
  expect(Object.values(await cases(w))).toMatchObject([
    {
      id: expect.stringMatching(/^2025-03-11-ik-wijs-mantelzorgers/),
      soort: 'signaal',
      status: 'concept',
      vertrouwelijkheid: 'vertrouwelijk',
      signaal: { regel: 'Parkeerverordening', sinds: '2024-03', hoeVaak: 'wekelijks' },
    },
  ])
  expect(w.screen()).toContain('Er is nog niets dat hierop lijkt.')
})

test('elke vraag na de eerste mag je met Enter overslaan', async () => {
  const w = await world(minute.map(([asked, typed], i): Line => [asked, i === 0 ? typed : '']))
  expect(await nieuw({ soort: 'signaal' }, w.env)).toBe(0)
  w.finish()
  const [made] = Object.values(await cases(w))
  expect(made?.signaal).toEqual({
    wringt: minute[0]![1],
    regel: null,
    client: null,
    sinds: null,
    hoeVaak: 'onbekend',
  })
})

test('een tijd die niet kan, wordt opnieuw gevraagd', async () => {
  const w = await world([...minute.slice(0, 3), ['signaal.sinds', 'vorig jaar']])
  await signaal(undefined, {}, w.env).catch(() => undefined)
  expect(w.screen()).toContain('Schrijf een jaar, maand of dag, zoals')
})

test('een zin zonder terminal wordt meteen bewaard, met wat erop lijkt en waarom', async () => {
  const w = await world([], 'pipe')
  await put(w, earlier('2024-01-01-regel', 'Heel iets anders.', 'PARKEERVERORDENING!'))
  await put(w, earlier('2024-02-01-woorden', 'De mantelzorgster kreeg een afwijzing, ze komt helpen.'))
  await put(w, earlier('2024-03-01-typefout', 'Mantelzorgerz helpen hier veel.'))
  await put(w, earlier('2024-04-01-niets', 'De printer is stuk.'))
  await put(w, aCasusFile({ id: '2024-05-01-beraad', titel: 'Mantelzorgers helpen elke dag' }))
  expect(await signaal(minute[0]![1], { regel: 'parkeerverordening', json: true }, w.env)).toBe(0)
  const { gelijk } = JSON.parse(w.out()) as { gelijk: { id: string; regel: string; woorden: string[] }[] }
  expect(gelijk.map((one) => one.id)).toEqual([
    '2024-01-01-regel',
    '2024-05-01-beraad',
    '2024-03-01-typefout',
    '2024-02-01-woorden',
  ])
  expect(gelijk[0]).toMatchObject({ regel: 'parkeerverordening' })
  expect(gelijk[1]!.woorden).toEqual(['mantelzorgers', 'dag', 'helpen'])
})

test('zonder terminal en zonder zin lees je hoe het wel kan', async () => {
  const w = await world([], 'pipe')
  await expect(signaal(undefined, {}, w.env)).rejects.toMatchObject({
    advice: expect.stringContaining('beraad signaal "'),
  })
  await expect(signaal(undefined, { snel: '  ' }, w.env)).rejects.toMatchObject({ code: 2 })
})

test('een persoonsgegeven in de zin valt op voordat het wordt bewaard', async () => {
  const w = await world([['Zo bewaren', 'stop']])
  await expect(signaal('Bel de cliënt op iemand@voorbeeld.invalid terug.', {}, w.env)).rejects.toThrow()
  expect(await cases(w)).toEqual({})
})

describe('een signaal afhandelen', () => {
  async function signalWorld(): Promise<[World, string]> {
    const w = await world([], 'pipe')
    await signaal(minute[0]![1], { regel: 'Parkeerverordening', quiet: true }, w.env)
    return [w, Object.keys(await cases(w))[0]!]
  }

  test.each(['maatwerk', 'beraad', 'groep'] as const)(
    '%s: de nieuwe casus begint met wat het signaal zegt',
    async (soort) => {
      const [w, signal] = await signalWorld()
      expect(await signaal(signal, { [soort]: true, door: 'teamleider' }, w.env)).toBe(0)
      const { [signal]: settled, ...others } = await cases(w)
      const [made] = Object.values(others)
      expect(made).toMatchObject({
        soort,
        status: 'concept',
        beslissing: { aanleiding: expect.stringContaining('Ik wijs mantelzorgers af') },
        informatie: { kaders: [{ naam: 'Parkeerverordening' }] },
        verwijzingen: [{ naar: signal, behandeling: 'noemt' }],
      })
      expect(settled).toMatchObject({
        status: 'afgerond',
        signaal: { afhandeling: { soort, casus: made!.id, datum: '2025-03-11', door: 'teamleider' } },
      })
    },
  )

  test('twee signalen gaan samen verder in één casus', async () => {
    const [w, first] = await signalWorld()
    await put(w, earlier('2024-01-01-ander', 'Nog een mantelzorger.'))
    await signaal(first, { groep: true }, w.env)
    const { casus } = (await cases(w))[first]!.signaal!.afhandeling!
    expect(await signaal('2024-01-01-ander', { groep: casus! }, w.env)).toBe(0)
    expect((await cases(w))['2024-01-01-ander']!.signaal!.afhandeling).toMatchObject({ soort: 'groep', casus })
    expect(Object.keys(await cases(w))).toHaveLength(3)
  })

  test('een antwoord sluit het signaal, en een tweede keer kan dat niet', async () => {
    const [w, signal] = await signalWorld()
    expect(await signaal(signal, { antwoord: 'De eis vervalt in juni.' }, w.env)).toBe(0)
    expect((await cases(w))[signal]).toMatchObject({
      status: 'afgerond',
      signaal: { afhandeling: { soort: 'antwoord', antwoord: 'De eis vervalt in juni.' } },
    })
    await expect(signaal(signal, { beraad: true }, w.env)).rejects.toThrow('al afgehandeld')
    expect(Object.keys(await cases(w))).toHaveLength(1)
  })

  test('wat niet kan, verandert niets en zegt wat wel kan', async () => {
    const [w, signal] = await signalWorld()
    await put(w, aCasusFile())
    await put(w, { ...earlier('2024-02-02-weg', 'Weg.'), status: 'ingetrokken' })
    const before = await cases(w)
    await expect(signaal(signal, { antwoord: ' ' }, w.env)).rejects.toThrow('zonder woorden')
    await expect(signaal(signal, { beraad: true, groep: true }, w.env)).rejects.toThrow('in één casus')
    await expect(signaal(signal, { groep: '2025-03-11-laptop' }, w.env)).rejects.toThrow('is geen groep')
    await expect(signaal('2025-03-11-laptop', { antwoord: 'Ja.' }, w.env)).rejects.toThrow('is geen signaal')
    await expect(signaal(undefined, { beraad: true }, w.env)).rejects.toThrow('Welk signaal')
    await expect(signaal('2024-02-02-weg', { maatwerk: true }, w.env)).rejects.toThrow('is ingetrokken')
    expect(await cases(w)).toEqual(before)
  })

  test('afhandelen kan ook met de hand: de status volgt', async () => {
    const [w, signal] = await signalWorld()
    const by = await scriptedWorld(
      [
        ['signaal.afhandeling.soort', '4'],
        ['signaal.afhandeling.antwoord', 'De eis vervalt in juni.'],
        ['signaal.afhandeling.datum', 'vandaag'],
        ['signaal.afhandeling.door', 'teamleider'],
        ['status', ''],
      ],
      w.folder,
    )
    expect(await verder(signal, { stap: 'opvolging' }, by.env)).toBe(130)
    by.finish()
    expect((await cases(w))[signal]!.status).toBe('afgerond')
  })
})

test('een advies van een raad is afgerond zodra er een reactie is', async () => {
  const asked: Line[] = [
    ['titel', 'Parkeren bij mantelzorg'],
    ['vertrouwelijkheid', '1'],
    ['raadsadvies.raad', 'Adviesraad Sociaal Domein'],
    ['raadsadvies.gevraagd', 'nee'],
    ['raadsadvies.advies', 'Geef een vergunning.'],
    ['…', ''],
    ['trefwoorden', 'parkeren'],
    ['trefwoorden', ''],
    ['raadsadvies.aan', 'college'],
    ['raadsadvies.datum', '2025-02'],
  ]
  const w = await world(asked)
  expect(await nieuw({ soort: 'raadsadvies' }, w.env)).toBe(130)
  w.finish()
  const made = Object.values(await cases(w))[0]!
  expect(made).toMatchObject({ status: 'advies', raadsadvies: { gevraagd: false, datum: '2025-02' } })
  const by = await scriptedWorld(
    [
      ['raadsadvies.reactie.tekst', 'Het college doet het.'],
      ['…', ''],
      ['raadsadvies.reactie.datum', '2025-03-01'],
      ['raadsadvies.reactie.strekking', '1'],
    ],
    w.folder,
  )
  expect(await verder(made.id, {}, by.env)).toBe(0)
  by.finish()
  expect(Object.values(await cases(w))[0]).toMatchObject({
    status: 'afgerond',
    raadsadvies: { reactie: { strekking: 'overgenomen' } },
  })
  expect(by.screen()).not.toContain('beraad advies')
})

test('het id van een signaal breekt geen woord af', () => {
  const wringt = 'Reizigers krijgen een boete omdat de kaart niet werkt'
  expect(newSignal({ wringt }, '2025-03-11', new Set()).id).toBe('2025-03-11-reizigers-krijgen-een-boete-omdat-de')
})
