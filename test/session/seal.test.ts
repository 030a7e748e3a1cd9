/** From concept to a sealed advice and back: nothing changes silently, and what comes after the advice goes on. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { advies } from '../../src/commands/advies.js'
import { besluit } from '../../src/commands/besluit.js'
import { controleer } from '../../src/commands/controleer.js'
import { heropen } from '../../src/commands/heropen.js'
import { verder } from '../../src/commands/verder.js'
import type { CasusFile } from '../../src/core/casus/schema.js'
import { Stopped } from '../../src/core/errors.js'
import { checkText } from '../../src/core/check/check-text.js'
import { parseText } from '../../src/core/text/parse.js'
import { scriptedWorld, type World } from './scripted.js'
import type { Line } from './whole-beraad.js'

const id = '2025-03-11-laptop'
const file = `cases/2025/${id}.yaml`
/** A complete concept, with a comment of somebody's own. */
const concept = readFileSync(new URL('../checks/ok/zegel-te-vroeg.yaml', import.meta.url), 'utf8')
  .replace('id: zegel-te-vroeg', `id: ${id}`)
  .replace('argumenten:', '# Zo zei de groep het.\nargumenten: # twee')
  .replace(/^opvolging:[^]*/m, '')

const worlds: World[] = []
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.remove()
})

async function world(script: readonly Line[] = [], text = concept): Promise<World> {
  const made = await scriptedWorld(script)
  mkdirSync(join(made.folder, 'cases/2025'))
  writeFileSync(join(made.folder, file), text)
  worlds.push(made)
  return made
}

const textIn = ({ folder }: World) => readFileSync(join(folder, file), 'utf8')
const casusIn = (w: World) => parseText(file, textIn(w)).data as CasusFile
const errorsIn = (w: World) => checkText(file, textIn(w), {}).problems.filter(({ severity }) => severity === 'fout')
const edit = (w: World, from: string, to: string) => writeFileSync(join(w.folder, file), textIn(w).replace(from, to))

test('een compleet concept wordt een verzegeld advies, en verder blijft alles staan', async () => {
  const w = await world()
  expect(await advies(id, { aan: 'teamleider inkomen', datum: '12-3-2025' }, w.env)).toBe(0)
  expect(casusIn(w)).toMatchObject({
    status: 'advies',
    opvolging: { voorgelegd: { datum: '2025-03-12', aan: 'teamleider inkomen' } },
    zegel: { versie: 1, datum: '2025-03-11' },
  })
  expect(errorsIn(w)).toEqual([])
  expect(textIn(w).replace(/^opvolging:[^]*/m, '')).toBe(concept.replace('status: concept', 'status: advies'))
  expect(w.screen()).toContain('Verzegeld: versie 1 van het advies')
})

test('een dag van vóór de eerste bijeenkomst wordt bewaard, en je hoort wat je kunt nakijken', async () => {
  const sittings =
    'bijeenkomsten:\n  - id: s1\n    datum: "2025-03-11"\nafspraken:\n  - Wat hier gezegd wordt, blijft hier.\n'
  const w = await world([], concept.replace('deelnemers:\n', `${sittings}deelnemers:\n`))
  expect(await advies(id, { aan: 'teamleider inkomen', datum: '12-3-2024' }, w.env)).toBe(0)
  expect(casusIn(w).opvolging!.voorgelegd!.datum).toBe('2024-03-12')
  const said = 'Het voorleggen is van 2024-03-12, en de eerste bijeenkomst van 2025-03-11. Klopt dat niet?'
  expect(w.screen()).toContain(said)
  w.env.terminal.canAsk = false
  await besluit(id, { uitkomst: 'overgenomen', datum: '2024-04-01' }, w.env)
  expect(w.screen().split(said)).toHaveLength(3)
})

test('zonder terminal gaat het advies naar de beslisser van stap 3, vandaag', async () => {
  const w = await world()
  w.env.terminal.canAsk = false
  await advies(id, { json: true }, w.env)
  const { zegel } = casusIn(w)
  expect(JSON.parse(w.out())).toEqual({
    versie: 1,
    id,
    bestand: file,
    verzegeld: true,
    status: 'advies',
    zegel: { versie: 1, datum: '2025-03-11', hash: zegel!.hash },
    voorgelegd: { datum: '2025-03-11', aan: 'teamleider inkomen' },
  })
})

test('wat bij het voorleggen of heropenen naar een persoon kan leiden, komt er niet in zonder vraag', async () => {
  const phone = 'Bel 06-12345678'
  const w = await world([
    ['Aan wie leggen jullie', phone],
    ['Zo bewaren, of aanpassen?', ''],
    ['Aan wie leggen jullie', 'teamleider inkomen'],
    ['Waarom gaat dit advies weer open?', phone],
    ['Zo bewaren, of aanpassen?', ''],
    ['Waarom gaat dit advies weer open?', 'Er is een nieuw feit.'],
    ['Zo bewaren, of aanpassen?', ''],
    ['Zo bewaren, of aanpassen?', ''],
  ])
  await advies(id, {}, w.env)
  await heropen(id, {}, w.env)
  await expect(advies(id, { aan: phone }, w.env)).rejects.toBeInstanceOf(Stopped)
  await advies(id, { aan: 'teamleider inkomen' }, w.env)
  await expect(heropen(id, { reden: phone }, w.env)).rejects.toBeInstanceOf(Stopped)
  w.finish()
  expect(textIn(w)).not.toContain('12345678')
})

test('na controleer is een concept te vervolgen, en een advies te lezen', async () => {
  const w = await world()
  await controleer([], {}, w.env)
  expect(w.screen()).toBe(`Volgende stap: beraad verder ${id}\n`)
  await advies(id, { aan: 'x', quiet: true }, w.env)
  await controleer([], {}, w.env)
  expect(w.screen()).toContain(`Volgende stap: beraad rapport ${file}`)
})

test('wat nog ontbreekt, staat in een lijst; er verandert niets', async () => {
  const text = concept.replace(/^ {2}doorslaggevend:\n.*\n/m, '')
  const w = await world([], text)
  await expect(advies(id, { json: true }, w.env)).rejects.toMatchObject({ code: 1 })
  expect(JSON.parse(w.out())).toMatchObject({ verzegeld: false, meldingen: [{ regelId: 'CONC-DOORSLAGGEVEND' }] })
  expect(textIn(w)).toBe(text)
})

test('wat al verzegeld of ingetrokken is, en een dag die niet bestaat, worden geweigerd', async () => {
  const w = await world([], concept.replace('status: concept', 'status: ingetrokken'))
  await expect(advies(id, {}, w.env)).rejects.toMatchObject({ code: 2, message: 'Dit beraad is ingetrokken.' })
  await expect(advies(id, { datum: '30-2-2025' }, w.env)).rejects.toMatchObject({ code: 2 })
  await expect(heropen(id, { reden: 'x' }, w.env)).rejects.toMatchObject({ code: 2 })
  edit(w, 'status: ingetrokken', 'status: concept')
  await advies(id, { aan: 'x' }, w.env)
  await expect(advies(id, {}, w.env)).rejects.toMatchObject({ code: 2, advice: expect.stringContaining('heropen') })
})

test('een besluit van voor het zegel houdt zijn status en zijn dagen', async () => {
  const after =
    'opvolging:\n  voorgelegd:\n    datum: "2025-03-01"\n    aan: directeur\n  besluit:\n    uitkomst: overgenomen\n'
  const w = await world([], concept.replace('status: concept', 'status: besloten') + after)
  w.env.terminal.canAsk = false
  await advies(id, {}, w.env)
  expect(casusIn(w)).toMatchObject({
    status: 'besloten',
    opvolging: { voorgelegd: { datum: '2025-03-01', aan: 'directeur' } },
  })
  expect(errorsIn(w)).toEqual([])
})

test('wie met de hand een woord wijzigt, hoort welk deel; heropenen met een reden is de weg', async () => {
  const w = await world()
  await advies(id, { aan: 'teamleider inkomen' }, w.env)
  const first = casusIn(w).zegel!
  edit(w, 'zuinig zijn met het geld', 'zuinig omgaan met het geld')
  expect(errorsIn(w).map(({ message }) => message)).toEqual([
    'Na het verzegelen is het advies gewijzigd: argument a2 is gewijzigd.',
  ])
  const changed = textIn(w)
  expect(await heropen(id, { reden: ' Zo zei de gemeente het niet. ' }, w.env)).toBe(0)
  // What was changed is kept, and never as the version that was sealed.
  expect(readdirSync(join(w.folder, 'versies/2025'))).toEqual([`${id}.v1-gewijzigd.yaml`])
  expect(readFileSync(join(w.folder, `versies/2025/${id}.v1-gewijzigd.yaml`), 'utf8')).toBe(changed)
  expect(w.screen()).toContain('Let op: deze tekst is gewijzigd na het verzegelen.')
  const { nummer, datum, hash } = { nummer: 1, ...first }
  const versies = [{ nummer, datum, reden: 'Zo zei de gemeente het niet.', hash }]
  expect(casusIn(w)).toMatchObject({ status: 'concept', versies })
  expect(casusIn(w).zegel).toBeUndefined()
  await advies(id, { aan: 'teamleider inkomen' }, w.env)
  expect(casusIn(w)).toMatchObject({ status: 'advies', versies, zegel: { versie: 2 } })
  expect(casusIn(w).zegel!.hash).not.toBe(hash)
  expect(errorsIn(w)).toEqual([])
})

test('heropenen vraagt om een reden, en zonder terminal weigert het', async () => {
  const w = await world([['Waarom gaat dit advies weer open?', 'Er is een nieuw feit.']])
  await advies(id, { aan: 'x' }, w.env)
  w.env.terminal.canAsk = false
  await expect(heropen(id, { reden: ' ' }, w.env)).rejects.toMatchObject({ code: 2 })
  expect(casusIn(w).status).toBe('advies')
  w.env.terminal.canAsk = true
  await heropen(id, { reden: ' ' }, w.env)
  expect(casusIn(w)).toMatchObject({ status: 'concept', versies: [{ reden: 'Er is een nieuw feit.' }] })
})

test('verder op een verzegeld advies vraagt alleen naar de opvolging', async () => {
  const w = await world([
    ['trefwoorden', ''],
    ['parkeerplaats', 'stap 5'],
    ['parkeerplaats', 'terug'],
    ['trefwoorden', 'terug'],
    ['trefwoorden', ''],
    ['parkeerplaats', ''],
    ['opvolging.besluit.datum', 'vandaag'],
    ['opvolging.besluit.door', ''],
    ['opvolging.besluit.uitkomst', 'overgenomen'],
  ])
  await advies(id, { aan: 'x' }, w.env)
  expect(await verder(id, {}, w.env)).toBe(130)
  w.finish()
  expect(w.screen()).toContain('Het advies is verzegeld, als versie 1. Je vult nu alleen aan wat erna komt.')
  expect(w.screen()).toContain(`! Het advies is verzegeld, als versie 1. Wijzigen kan na: beraad heropen ${id}`)
  expect(w.screen()).toContain('! Dit is de eerste vraag.')
  expect(casusIn(w).opvolging).toMatchObject({
    besluit: { datum: '2025-03-11', door: 'x', uitkomst: 'overgenomen', versie: 1, hash: casusIn(w).zegel!.hash },
  })
  expect(errorsIn(w)).toEqual([])
})

test('een stap van de inhoud gaat niet open zolang het zegel erop zit', async () => {
  const w = await world([
    ['status', 'concept'],
    ['status', 'besloten'],
    ['status', 'ingetrokken'],
  ])
  await advies(id, { aan: 'x' }, w.env)
  const refused = { code: 2, advice: `Heropen het eerst, met een reden: beraad heropen ${id}` }
  await expect(verder(id, { stap: 'argumenten' }, w.env)).rejects.toMatchObject(refused)
  w.env.ask = skipUntilStatus(w.env.ask, w)
  await verder(id, { stap: 'afronden' }, w.env)
  expect(w.screen()).toContain('! Dat kan nog niet: Dit concept draagt een zegel.')
  expect(w.screen()).toContain('! Dat kan nog niet: De status is besloten, maar er staat geen besluit.')
  expect(casusIn(w).status).toBe('ingetrokken')
  expect(errorsIn(w)).toEqual([])
})

/** Enter at the lists that come before the status. */
function skipUntilStatus(ask: World['env']['ask'], w: World): World['env']['ask'] {
  return async (prompt) => (w.isAskedNext() ? ask(prompt) : '')
}

test('wat na het zegel niet meer aan te vullen is, komt ervoor aan de orde', async () => {
  const absent = concept.replace(/^ {4}- deelnemer: d3\n(?: {6}.*\n)+/m, '')
  const question = 'Toch verzegelen?'
  const w = await world(
    [
      [question, 'n'],
      [question, 'j'],
      ['Aan wie leggen jullie', ''],
    ] as Line[],
    absent,
  )
  await expect(advies(id, {}, w.env)).rejects.toMatchObject({
    code: 1,
    advice: `Aanvullen: beraad verder ${id} --stap toets`,
  })
  expect(textIn(w)).toBe(absent)
  expect(w.screen()).toContain(
    'Dit valt nog op:\n- lid cliëntenraad (d3) deed de toets niet. Vraag deze deelnemer alsnog',
  )
  expect(await advies(id, {}, w.env)).toBe(0)
  w.finish()
  const found = checkText(file, textIn(w), {}).problems.find(({ ruleId }) => ruleId === 'TOETS-DEELNEMER')
  expect(found!.advice).toBe(`Aanvullen kan na heropenen, met een reden: beraad heropen ${id}`)
})
