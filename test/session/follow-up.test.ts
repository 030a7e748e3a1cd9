/** Recording what was done after the advice, in one line each, until nothing waits and the case is closed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { gedaan, type GedaanOptions } from '../../src/commands/gedaan.js'
import { opvolging } from '../../src/commands/opvolging.js'
import { overzicht } from '../../src/commands/overzicht.js'
import type { CasusFile } from '../../src/core/casus/schema.js'
import { brokenDelen } from '../../src/core/casus/zegel.js'
import { checkText } from '../../src/core/check/check-text.js'
import { parseText } from '../../src/core/text/parse.js'
import { scriptedWorld, type World } from './scripted.js'
import type { Line } from './whole-beraad.js'

const id = '2025-01-07-laptop'
const file = `cases/2025/${id}.yaml`
const decided = readFileSync(new URL('../checks/ok/besluit-zegel.yaml', import.meta.url), 'utf8')
  .replace('id: besluit-zegel', `id: ${id}`)
  .replace('datum: "2025-03-13"', 'datum: "2025-02-03"')

const worlds: World[] = []
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.remove()
})

async function world(script: readonly Line[] = [], text = decided): Promise<World> {
  const made = await scriptedWorld(script)
  mkdirSync(join(made.folder, 'cases/2025'))
  writeFileSync(join(made.folder, file), text)
  worlds.push(made)
  made.env.terminal.canAsk = script.length > 0
  return made
}

const textIn = ({ folder }: World) => readFileSync(join(folder, file), 'utf8')
const casusIn = (w: World) => parseText(file, textIn(w)).data as CasusFile
const errorsIn = (w: World) => checkText(file, textIn(w), {}).problems.filter(({ severity }) => severity === 'fout')
const say = (w: World, wat: string, options: GedaanOptions = {}, tekst?: string) =>
  gedaan({ id, wat, tekst }, options, w.env)

test('van besluit tot afgerond: elke stap één regel, en je hoort wat er nog wacht', async () => {
  const w = await world()
  await say(w, 'm1', { datum: '2025-03-01' })
  expect(w.screen()).toContain('Maatregel m1 is uitgevoerd op 1 maart 2025.')
  expect(w.screen()).toContain('- 22 dagen te laat: vertel de cliënt de uitkomst (inkomensconsulent)')
  await expect(say(w, 'afronden')).rejects.toMatchObject({
    code: 2,
    message: expect.stringContaining('Er wacht nog iets'),
  })
  await say(w, 'terugkoppeling', { json: true })
  expect(JSON.parse(w.out())).toMatchObject({
    status: 'besloten',
    gedaan: 'terugkoppeling',
    wacht: [{ deel: 'evaluatie' }],
  })
  await say(w, 'evaluatie', {}, 'Het hielp.')
  expect(w.screen()).toContain(`Afronden: beraad gedaan ${id} afronden`)
  await say(w, 'afronden')
  expect(casusIn(w)).toMatchObject({
    status: 'afgerond',
    conclusie: { maatregelen: [{ stand: 'uitgevoerd' }] },
    opvolging: {
      terugkoppeling: { datum: '2025-03-11', door: 'inkomensconsulent' },
      evaluatie: { datum: '2025-03-11', bevindingen: 'Het hielp.\n' },
      gedaan: [{ onderdeel: 'm1', datum: '2025-03-01', door: 'inkomensconsulent' }],
    },
  })
  expect(errorsIn(w)).toEqual([])
})

test('in een terminal vraagt het wat er nog nodig is, en daarna of de casus klaar is', async () => {
  const ready = decided
    .replace('zegel:\n', '  terugkoppeling:\n    datum: "2025-02-05"\nzegel:\n')
    .replace(/( {6}omvang: één laptop\n)/, '$1      stand: uitgevoerd\n')
  const w = await world(
    [
      ['Wat leverde het terugkijken op?', 'Het hielp.'],
      ['De casus afronden?', ''],
    ],
    ready,
  )
  await say(w, 'evaluatie')
  w.finish()
  expect(casusIn(w).status).toBe('afgerond')
})

test('een antwoord na het zegel laat het zegel heel, en zegt hoe het advies anders kan', async () => {
  const question = '  vragen:\n    - id: v1\n      vraag: Leent de school uit?\n      wie: docent\n'
  const concept = decided
    .replace('argumenten:\n', `informatie:\n${question}argumenten:\n`)
    .replace('status: besloten', 'status: concept')
    .replace(/^opvolging:[^]*/m, '')
  const open = await world([], concept)
  await say(open, 'v1', {}, 'Nee.')
  expect(casusIn(open).informatie!.vragen![0]!.antwoord).toBe('Nee.')

  const w = await world([], decided.replace('argumenten:\n', `informatie:\n${question}argumenten:\n`))
  const before = brokenDelen(casusIn(w), casusIn(w).zegel!)
  await say(w, 'v1', {}, 'Nee, dat doet de school niet.')
  expect(brokenDelen(casusIn(w), casusIn(w).zegel!)).toEqual(before)
  expect(casusIn(w).opvolging!.gedaan).toEqual([
    { onderdeel: 'v1', datum: '2025-03-11', door: 'docent', tekst: 'Nee, dat doet de school niet.' },
  ])
  expect(w.screen()).toContain('Verandert dit het advies? Heropen het dan')
  await expect(say(w, 'v1', {}, 'Toch wel.')).rejects.toMatchObject({ message: 'v1 staat er al.' })
})

test.each<[string, string, GedaanOptions, string]>([
  ['een maatregel die er niet is', 'm9', {}, 'm9 staat niet in deze casus.'],
  ['wat niet gedaan kan zijn', 'brief', {}, '"brief" kan niet gedaan zijn.'],
  ['een besluit', 'besluit', {}, '"besluit" kan niet gedaan zijn.'],
  ['vervallen zonder reden', 'm1', { vervallen: true }, 'Hier hoort een tekst bij.'],
  [
    'een gesprek dat vervalt',
    'terugkoppeling',
    { vervallen: true },
    'Vervallen kan alleen bij een maatregel of aanbeveling.',
  ],
  ['een dag die nog moet komen', 'm1', { datum: '2025-12-01' }, 'Die dag moet nog komen.'],
])('%s wordt geweigerd en verandert niets', async (_, wat, options, message) => {
  const w = await world()
  await expect(say(w, wat, options)).rejects.toMatchObject({ code: 2, message })
  expect(textIn(w)).toBe(decided)
})

test.each(['m1', 'afronden'])('in een ingetrokken casus kan %s niet', async (wat) => {
  const withdrawn = decided.replace('status: besloten', 'status: ingetrokken')
  const w = await world([], withdrawn)
  await expect(say(w, wat)).rejects.toMatchObject({
    code: 2,
    message: 'Dit beraad is ingetrokken. Er valt niets vast te leggen.',
  })
  expect(textIn(w)).toBe(withdrawn)
})

test('een maatregel kan vervallen, met de reden', async () => {
  const w = await world()
  await say(w, 'm1', { vervallen: true, reden: 'De school koopt zelf.' })
  expect(casusIn(w)).toMatchObject({
    conclusie: { maatregelen: [{ stand: 'vervallen' }] },
    opvolging: { gedaan: [{ onderdeel: 'm1', tekst: 'De school koopt zelf.' }] },
  })
})

test('zonder besluit is er niets terug te koppelen', async () => {
  const w = await world(
    [],
    decided.replace('status: besloten', 'status: advies').replace(/^ {2}besluit:\n(?: {4}.*\n)*/m, ''),
  )
  await expect(say(w, 'terugkoppeling')).rejects.toMatchObject({ advice: `Leg dat eerst vast: beraad besluit ${id}` })
})

test('de lijst geeft met --ci code 1 als er iets te laat is, en de map zelf noemt het ook', async () => {
  const w = await world()
  expect(await opvolging({}, w.env)).toBe(0)
  expect(await opvolging({ ci: true }, w.env)).toBe(1)
  expect(await opvolging({ ci: true, soort: ['evaluatie'] }, w.env)).toBe(0)
  await opvolging({ casus: 'laptop', output: join(w.folder, 'o.ics') }, w.env)
  expect(readFileSync(join(w.folder, 'o.ics'), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/)
  await overzicht({}, w.env)
  expect(w.out()).toContain(`  - ${id}, 22 dagen te laat: vertel de cliënt de uitkomst (inkomensconsulent)`)
})
