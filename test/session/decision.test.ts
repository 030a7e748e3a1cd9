/** From advice to decision: asked per measure, bound to the seal, and with the old version kept when it goes back. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { advies as vastleggen } from '../../src/commands/advies.js'
import { besluit } from '../../src/commands/besluit.js'
import { gedaan } from '../../src/commands/gedaan.js'
import { heropen } from '../../src/commands/heropen.js'
import { opvolging } from '../../src/commands/opvolging.js'
import { toon } from '../../src/commands/rapport.js'
import type { CasusFile } from '../../src/core/casus/schema.js'
import { Stopped } from '../../src/core/errors.js'
import { checkText } from '../../src/core/check/check-text.js'
import { parseText } from '../../src/core/text/parse.js'
import { scriptedWorld, type World } from './scripted.js'
import type { Line } from './whole-beraad.js'

const id = '2025-03-11-laptop'
const file = `cases/2025/${id}.yaml`
const copy = `versies/2025/${id}.v1.yaml`
/** A sealed advice on one condition, with what the group wrote for when it is refused. */
const advies = readFileSync(new URL('../checks/ok/besluit-zegel.yaml', import.meta.url), 'utf8')
  .replace('id: besluit-zegel', `id: ${id}`)
  .replace('status: besloten', 'status: advies')
  .replace('voorgelegd:\n    datum: "2025-03-12"', 'voorgelegd:\n    datum: "2025-03-10"')
  .replace(/^ {2}besluit:\n(?: {4}.*\n)*/m, '')

const worlds: World[] = []
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.remove()
})

async function world(script: readonly Line[] = [], text = advies): Promise<World> {
  const made = await scriptedWorld(script)
  mkdirSync(join(made.folder, 'cases/2025'))
  writeFileSync(join(made.folder, file), text)
  worlds.push(made)
  return made
}

async function silent(text = advies): Promise<World> {
  const made = await world([], text)
  made.env.terminal.canAsk = false
  return made
}

const textIn = ({ folder }: World, name = file) => readFileSync(join(folder, name), 'utf8')
const casusIn = (w: World) => parseText(file, textIn(w)).data as CasusFile
const besluitIn = (w: World) => casusIn(w).opvolging!.besluit!
/** Three people are few; that is not what this is about. */
const problemsIn = (w: World) =>
  checkText(file, textIn(w), {}).problems.flatMap(({ ruleId }) => (ruleId === 'GROEP-GROOTTE' ? [] : [ruleId]))

test('terug of een andere stap kiezen leidt het besluit niet uit', async () => {
  const w = await world([
    ['opvolging.besluit.datum', 'terug'],
    ['opvolging.voorgelegd.aan', 'terug'],
    ['opvolging.voorgelegd.datum', 'terug'],
    ['opvolging.voorgelegd.datum', 'stap 5'],
    ['opvolging.voorgelegd.datum', 'stop'],
  ])
  await besluit(id, {}, w.env)
  w.finish()
  expect(w.screen()).toContain(`Deze opdracht gaat alleen over deze stap.\nEen andere stap: beraad verder ${id}\n`)
})

test('wie een voorwaarde weigert, geeft een reden en ziet wat de groep daarvoor opschreef', async () => {
  const w = await world([
    ['opvolging.besluit.datum', 'vandaag'],
    ['opvolging.besluit.door', ''],
    ['opvolging.besluit.uitkomst', 'deels'],
    ['opvolging.besluit.onderdelen.uitkomst', 'afgewezen'],
    ['opvolging.besluit.onderdelen.reden', ''],
    ['opvolging.besluit.onderdelen.reden', 'Daar is geen geld voor.'],
    ['opvolging.besluit.motivering', 'Wat kan, doen we.'],
    ['…', ''],
  ])
  expect(await besluit(id, {}, w.env)).toBe(0)
  w.finish()
  const { zegel, status } = casusIn(w)
  expect(status).toBe('besloten')
  expect(besluitIn(w)).toEqual({
    datum: '2025-03-11',
    door: 'teamleider inkomen',
    versie: 1,
    hash: zegel!.hash,
    uitkomst: 'deels',
    onderdelen: [{ maatregel: 'm1', uitkomst: 'afgewezen', reden: 'Daar is geen geld voor.' }],
    motivering: 'Wat kan, doen we.\n',
    terugval: 'Dan niet vergoeden.',
  })
  expect(w.screen()).toContain('m1 (voorwaarde) De gemeente leent de laptop uit: wat doet de beslisser hiermee?')
  expect(w.screen()).toContain('Het advies van de groep luidt in dat geval: Dan niet vergoeden.')
  expect(w.screen()).toContain('Besluit vastgelegd: deels overgenomen, over versie 1')
  expect(problemsIn(w)).toEqual([])
})

test('een besluit dat halverwege stopt, gaat bij dezelfde opdracht verder', async () => {
  const w = await world([
    ['opvolging.besluit.datum', '2025-03-12'],
    ['opvolging.besluit.datum', '2025-03-09'],
    ['opvolging.besluit.datum', 'vandaag'],
    ['opvolging.besluit.door', ''],
  ])
  expect(await besluit(id, {}, w.env)).toBe(130)
  expect(w.screen()).toContain('! Die dag moet nog komen.')
  expect(w.screen()).toContain('! Het besluit kan niet van vóór 10 maart 2025 zijn')
  expect(casusIn(w).status).toBe('advies')
  const again = await scriptedWorld([['opvolging.besluit.uitkomst', 'stop']], w.folder)
  expect(await besluit(id, {}, again.env)).toBe(0)
  again.finish()
  expect(again.screen()).toContain('Het besluit is nog niet compleet.')
})

test('zonder terminal zeggen vlaggen het besluit, en wie niet genoemd is volgt het geheel', async () => {
  const w = await silent()
  const flags = { uitkomst: 'deels', afgewezen: ['m1'], reden: ['m1=Geen geld.'], motivering: 'Zo goed als het kan.' }
  expect(await besluit(id, { ...flags, json: true }, w.env)).toBe(0)
  expect(JSON.parse(w.out())).toMatchObject({ status: 'besloten', besluit: { uitkomst: 'deels', versie: 1 } })
  expect(besluitIn(w)).toMatchObject({
    datum: '2025-03-11',
    door: 'teamleider inkomen',
    terugval: 'Dan niet vergoeden.',
  })
  expect(problemsIn(w)).toEqual([])
})

test('overnemen vraagt geen reden, en niets per maatregel', async () => {
  const w = await silent()
  await besluit(id, { uitkomst: 'overgenomen', datum: '10-3-2025' }, w.env)
  expect(besluitIn(w)).toMatchObject({ datum: '2025-03-10', uitkomst: 'overgenomen', motivering: null })
  expect(besluitIn(w).onderdelen).toBeUndefined()
  expect(casusIn(w).status).toBe('besloten')
})

test('een afwijzing als geheel wijst elke maatregel af, met één reden', async () => {
  const w = await silent()
  await besluit(id, { uitkomst: 'afgewezen', motivering: 'Dit kan niet.' }, w.env)
  expect(besluitIn(w)).toMatchObject({
    onderdelen: [{ maatregel: 'm1', uitkomst: 'afgewezen' }],
    terugval: 'Dan niet vergoeden.',
  })
  expect(problemsIn(w)).toEqual([])
})

test('teruggestuurd opent een nieuwe versie; de oude blijft byte voor byte staan en is te lezen', async () => {
  const w = await silent()
  const reden = 'Kijk ook naar  lenen.'
  await besluit(id, { uitkomst: 'teruggestuurd', motivering: reden }, w.env)
  const { hash } = (parseText(copy, textIn(w, copy)).data as CasusFile).zegel!
  expect(casusIn(w)).toMatchObject({
    status: 'concept',
    versies: [{ nummer: 1, hash, reden: 'Kijk ook naar lenen.' }],
  })
  expect(casusIn(w).opvolging).toEqual({ voorgelegd: { datum: '2025-03-10', aan: 'teamleider inkomen' } })
  expect(textIn(w, copy)).toContain('uitkomst: teruggestuurd')
  await toon(id, { versie: '1' }, w.env)
  expect(w.out()).toContain('teruggestuurd naar de groep')
  await expect(toon(id, { versie: '2' }, w.env)).rejects.toMatchObject({
    code: 2,
    advice: expect.stringContaining('1'),
  })
  await expect(toon(id, { versie: 'x' }, w.env)).rejects.toMatchObject({ code: 2 })
  // A copy that somebody changed since is not shown as what was sealed.
  writeFileSync(join(w.folder, copy), textIn(w, copy).replace('De kosten zijn klein', 'De kosten zijn groot'))
  await expect(toon(id, { versie: '1' }, w.env)).rejects.toMatchObject({ code: 1 })
})

test('een kopie met een andere inhoud wordt nooit vervangen, en dan verandert er niets', async () => {
  const w = await silent()
  mkdirSync(join(w.folder, 'versies/2025'), { recursive: true })
  writeFileSync(join(w.folder, copy), 'iets anders\n')
  await expect(heropen(id, { reden: 'x' }, w.env)).rejects.toMatchObject({ code: 3 })
  expect([textIn(w, copy), textIn(w)]).toEqual(['iets anders\n', advies])
  writeFileSync(join(w.folder, copy), advies)
  expect(await heropen(id, { reden: 'x' }, w.env)).toBe(0)
  expect(textIn(w, copy)).toBe(advies)
})

test.each<[string, string, string]>([
  ['een concept', advies.replace(/status: .*/, 'status: concept').replace(/^zegel:[^]*/m, ''), 'beraad advies'],
  ['wat is ingetrokken', advies.replace(/status: .*/, 'status: ingetrokken'), 'beraad toon'],
  ['wat na het zegel is gewijzigd', advies.replace('De kosten zijn klein', 'De kosten zijn groot'), 'beraad heropen'],
])('%s kan geen besluit krijgen, en je hoort wat wel kan', async (_, text, way) => {
  const w = await silent(text)
  await expect(besluit(id, { uitkomst: 'overgenomen' }, w.env)).rejects.toMatchObject({
    code: 2,
    advice: expect.stringContaining(way),
  })
  expect(textIn(w)).toBe(text)
})

test.each<[string, Parameters<typeof besluit>[1], string]>([
  ['een onbekende uitkomst', { uitkomst: 'misschien' }, 'De uitkomst "misschien" bestaat niet.'],
  ['een onbekende maatregel', { uitkomst: 'deels', afgewezen: ['m9'] }, 'm9 staat niet bij de maatregelen.'],
  [
    'een maatregel bij overgenomen',
    { uitkomst: 'overgenomen', afgewezen: ['m1'] },
    'Per maatregel besluiten kan bij deels of afgewezen.',
  ],
  [
    'een reden zonder maatregel',
    { uitkomst: 'deels', reden: ['Geen geld.'] },
    'Bij --reden hoort voor welke maatregel zij is.',
  ],
  ['tweemaal dezelfde', { uitkomst: 'deels', deels: ['m1'], afgewezen: ['m1'] }, 'm1 staat er tweemaal bij.'],
  ['deels zonder te zeggen wat', { uitkomst: 'deels', motivering: 'x' }, 'Dit besluit is nog niet compleet.'],
  ['een dag die nog moet komen', { uitkomst: 'overgenomen', datum: '2031-01-01' }, 'Die dag moet nog komen.'],
  [
    'een dag vóór het voorleggen',
    { uitkomst: 'overgenomen', datum: '2025-03-09' },
    'Het besluit kan niet van vóór 10 maart 2025 zijn: toen is het advies voorgelegd.',
  ],
  ['een dag die er niet is', { uitkomst: 'overgenomen', datum: '30-2-2025' }, '--datum 30-2-2025 is geen dag.'],
])('%s wordt geweigerd en verandert niets', async (_, flags, message) => {
  const w = await silent()
  await expect(besluit(id, flags, w.env)).rejects.toMatchObject({ code: 2, message })
  expect(textIn(w)).toBe(advies)
  expect(existsSync(join(w.folder, 'versies'))).toBe(false)
})

test('een motivering die naar een persoon kan leiden, komt er niet in zonder vraag', async () => {
  const w = await world([['Zo bewaren, of aanpassen?', '']])
  const flags = { uitkomst: 'afgewezen', motivering: 'Bel 06-12345678.' }
  await expect(besluit(id, flags, w.env)).rejects.toBeInstanceOf(Stopped)
  expect(textIn(w)).toBe(advies)
})

test('een tweede besluit over dezelfde versie kan niet; heropenen haalt weg wat op het eerste volgde', async () => {
  const w = await silent()
  await besluit(id, { uitkomst: 'overgenomen' }, w.env)
  await expect(besluit(id, { uitkomst: 'afgewezen' }, w.env)).rejects.toMatchObject({
    message: 'Over versie 1 is al besloten: overgenomen.',
  })
  await gedaan({ id, wat: 'm1', tekst: 'Het kan niet.' }, { vervallen: true }, w.env)
  await gedaan({ id, wat: 'evaluatie', tekst: 'Het hielp.' }, {}, w.env)
  await gedaan({ id, wat: 'terugkoppeling', tekst: undefined }, {}, w.env)
  const decided = textIn(w)
  await heropen(id, { reden: 'Er is een nieuw feit.' }, w.env)
  expect(textIn(w, copy)).toBe(decided)
  await vastleggen(id, {}, w.env)
  await besluit(id, { uitkomst: 'overgenomen' }, w.env)
  await opvolging({ plain: true }, w.env)
  expect(w.out().match(/vertel de cliënt|De gemeente leent|terug te kijken/g)).toHaveLength(3)
})
