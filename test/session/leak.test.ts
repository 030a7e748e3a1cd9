/** Personal data in an answer: asked about before it is stored, never repeated, never decided for somebody. */
import { readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { parse } from 'yaml'
import { nieuw } from '../../src/commands/nieuw.js'
import { scriptedWorld, type World } from './scripted.js'
import { before, steps1to4, type Line } from './whole-beraad.js'

const worlds: World[] = []
const question = 'Zo bewaren, of aanpassen?'
const bsn = '111222333'

async function world(script: readonly Line[]): Promise<World> {
  const made = await scriptedWorld(script)
  worlds.push(made)
  return made
}

afterEach(async () => {
  for (const made of worlds.splice(0)) await made.remove()
})

function caseIn(folder: string) {
  const [year = ''] = readdirSync(join(folder, 'cases')).filter((name) => /^\d{4}$/.test(name))
  const [name = ''] = readdirSync(join(folder, 'cases', year)).filter((file) => file.endsWith('.yaml'))
  return { name, casus: parse(readFileSync(join(folder, 'cases', year, name), 'utf8')) }
}

/** What each question was given to start with. */
function prefillsOf({ env }: World): (string | undefined)[] {
  const prefills: (string | undefined)[] = []
  const { ask } = env
  env.ask = (prompt) => {
    prefills.push(prompt.prefill)
    return ask(prompt)
  }
  return prefills
}

test('een naam in de titel komt niet in de bestandsnaam zonder dat iemand het weet', async () => {
  const w = await world([
    ['titel', 'Laptop voor mevrouw Jansen'],
    [question, ''],
    ['titel', 'Laptop voor een moeder'],
  ])
  const prefills = prefillsOf(w)
  await nieuw({}, w.env)
  w.finish()
  expect(w.screen()).toContain('- een naam van een persoon, vanaf woord 3')
  expect(prefills[2]).toBe('Laptop voor mevrouw Jansen')
  expect(caseIn(w.folder).name).toBe('2025-03-11-laptop-voor-een-moeder.yaml')
})

test('wie toch zo wil bewaren, houdt het zo, en hoort maar één keer dat het programma niet alles ziet', async () => {
  const w = await world([
    ['titel', 'Laptop voor mevrouw Jansen'],
    [question, 'bewaar'],
    ...before.slice(1, 3),
    [before[3]![0], `parkeer bel 06-01234567`],
    [question, 'bewaar'],
  ])
  await nieuw({}, w.env)
  w.finish()
  expect(caseIn(w.folder).casus).toMatchObject({
    titel: 'Laptop voor mevrouw Jansen',
    parkeerplaats: ['bel 06-01234567'],
  })
  expect(w.screen().split('Dit helpt, maar ziet niet alles.')).toHaveLength(2)
})

test('het snelle argument wordt gevraagd en kan opnieuw, met wat er al stond', async () => {
  const leaking = `+ Zij heeft recht op onderwijs, bsn ${bsn}.`
  const w = await world([
    ...before,
    ...steps1to4,
    ['argumenten', leaking],
    [question, 'misschien'],
    [question, ''],
    ['argumenten', '+ Zij heeft recht op onderwijs.'],
  ] as Line[])
  // A wrong answer is asked again, so the script holds it once.
  const prefills = prefillsOf(w)
  await nieuw({}, w.env)
  w.finish()
  expect(prefills).toContain(leaking)
  expect(w.screen()).toContain('Typ bewaar, of druk op Enter om aan te passen.')
  expect(w.screen()).not.toContain(bsn)
  expect(caseIn(w.folder).casus.argumenten).toEqual([
    { id: 'a1', kant: 'pro', stelling: 'Zij heeft recht op onderwijs.' },
  ])
})

test('stoppen bij de vraag bewaart het antwoord niet', async () => {
  const w = await world([...before.slice(0, 3), [before[3]![0], 'parkeer bsn ' + bsn], [question, 'stop']] as Line[])
  expect(await nieuw({}, w.env)).toBe(130)
  w.finish()
  expect(JSON.stringify(caseIn(w.folder).casus)).not.toContain(bsn)
})

test('wat alleen misschien een lek is, onderbreekt het gesprek niet', async () => {
  const w = await world([...before.slice(0, 3), [before[3]![0], 'parkeer de Lindenlaan 5 is ook genoemd']] as Line[])
  await nieuw({}, w.env)
  w.finish()
  expect(w.screen()).not.toContain(question)
})

test('antwoorden uit een bestand worden bewaard, met een waarschuwing op stderr zonder de waarde', async () => {
  const w = await world([])
  const template = new URL('../../templates/antwoorden/herbeoordeling-na-wachten.yaml', import.meta.url)
  const text = readFileSync(template, 'utf8').replace(/^titel: .*$/m, `titel: Herbeoordeling van bsn ${bsn}`)
  await writeFile(join(w.folder, 'antwoorden.yaml'), text)
  expect(await nieuw({ antwoorden: 'antwoorden.yaml' }, w.env)).toBe(0)
  expect(w.screen()).toMatch(
    /antwoorden\.yaml:\d+:\d+: waarschuwing \[LEK-BSN\]: Bij titel staat een burgerservicenummer\./,
  )
  expect(w.screen().replaceAll(/Bewaard in .*|Volgende stap.*/g, '')).not.toContain(bsn)
  expect(caseIn(w.folder).casus.titel).toContain(bsn)
})
