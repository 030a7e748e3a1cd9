/** The seal and the check judge alike: with the settings of the team, the exceptions of the case and what stands around it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { advies } from '../../src/commands/advies.js'
import { controleer } from '../../src/commands/controleer.js'
import { nieuw } from '../../src/commands/nieuw.js'
import { verder } from '../../src/commands/verder.js'
import type { CasusFile } from '../../src/core/casus/schema.js'
import { sealed } from '../../src/core/session/versions.js'
import { parseText } from '../../src/core/text/parse.js'
import { newText } from '../../src/core/text/serialize.js'
import { scriptedWorld, type World } from './scripted.js'
import type { Line } from './whole-beraad.js'

const id = '2025-03-11-laptop'
const file = `cases/2025/${id}.yaml`
const concept = readFileSync(new URL('../checks/ok/zegel-te-vroeg.yaml', import.meta.url), 'utf8')
  .replace('id: zegel-te-vroeg', `id: ${id}`)
  .replace(/^opvolging:[^]*/m, '')
const example = readFileSync(new URL('../fixtures/voorbeeld-casus.yaml', import.meta.url), 'utf8')
const undecided = concept.replace(/^ {2}doorslaggevend:\n.*\n/m, '')
const twoSentences = concept.replace('stelling: Zij ', 'stelling: Zo is het. Zij ')

const exception = (regel: string, tot: string) =>
  `uitzonderingen:\n  - regel: ${regel}\n    reden: de groep koos hier bewust voor\n    tot: "${tot}"\n`

const worlds: World[] = []
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.remove()
})

async function world(files: Record<string, string>, script: readonly Line[] = []): Promise<World> {
  const made = await scriptedWorld(script)
  worlds.push(made)
  for (const [path, text] of Object.entries(files)) put(made, path, text)
  return made
}

function put({ folder }: World, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** Whether `advies` seals, and what it says is missing. */
async function sealing(w: World): Promise<{ seals: boolean; missing: string[] }> {
  // Warnings are told then, and nobody is asked about them.
  w.env.terminal.canAsk = false
  try {
    await advies(id, { aan: 'teamleider inkomen', json: true }, w.env)
  } catch (error) {
    expect(error).toMatchObject({ code: 1 })
  }
  const told = JSON.parse(w.out()) as { verzegeld: boolean; meldingen?: { regelId: string }[] }
  return { seals: told.verzegeld, missing: (told.meldingen ?? []).map(({ regelId }) => regelId) }
}

/** The errors that `controleer` has about the case, sealed all the same. */
async function errorsOfSealed(w: World): Promise<string[]> {
  const data = parseText(file, readFileSync(join(w.folder, file), 'utf8')).data as CasusFile
  const day = w.env.today()
  if (!data.zegel) put(w, file, newText(sealed(data, day, { datum: day, aan: 'teamleider inkomen' })))
  let out = ''
  await controleer([], { json: true }, { ...w.env, out: (text) => void (out += text) })
  const { problemen } = JSON.parse(out) as { problemen: { ernst: string; bestand: string; regelId: string }[] }
  return problemen.filter((m) => m.ernst === 'fout' && m.bestand === file).map(({ regelId }) => regelId)
}

const settings = (...lines: string[]) => `regels:\n${lines.map((line) => `  ${line}\n`).join('')}`
const lijn = `schemaVersie: 1
lijn: hulpmiddelen
vraag: Behoor ik dit hulpmiddel te vergoeden?
factoren:
  - id: zuinigheid
    kant: contra
    definitie: De kosten zijn hoog.
    ingevoerd: "2024-01-01"
`

describe('advies weigert precies wat controleer fout noemt', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['een compleet beraad', { [file]: concept }, []],
    ['wat nog ontbreekt', { [file]: undecided }, ['CONC-DOORSLAGGEVEND']],
    [
      'een regel die het team uitzette',
      { [file]: undecided, '.beraad.yaml': settings('CONC-DOORSLAGGEVEND: uit') },
      [],
    ],
    [
      'een regel die het team zachter zette in de map van dat jaar',
      { [file]: undecided, 'cases/2025/.beraad.yaml': settings('CONC-DOORSLAGGEVEND: waarschuwing') },
      [],
    ],
    [
      'een regel die het team zachter zette in een andere map',
      { [file]: undecided, 'cases/2024/.beraad.yaml': settings('CONC-DOORSLAGGEVEND: uit') },
      ['CONC-DOORSLAGGEVEND'],
    ],
    [
      'een regel die het team fout noemt',
      { [file]: twoSentences, '.beraad.yaml': settings('ARG-ZIN: fout') },
      ['ARG-ZIN'],
    ],
    ['een uitzondering', { [file]: undecided + exception('CONC-DOORSLAGGEVEND', '2025-12-31') }, []],
    [
      'een uitzondering die verlopen is',
      { [file]: undecided + exception('CONC-DOORSLAGGEVEND', '2025-01-01') },
      ['CONC-DOORSLAGGEVEND'],
    ],
    [
      'een tweede bestand dat ervoor kan doorgaan, als het team dat fout noemt',
      { [file]: concept, 'cases/2024/2025-03-11-Laptop.yaml': concept, '.beraad.yaml': settings('ID-TWEELING: fout') },
      ['ID-TWEELING'],
    ],
    [
      'een factor aan de verkeerde kant van de lijst',
      {
        [file]: concept
          .replace('soort: beraad', 'soort: beraad\nlijn: hulpmiddelen')
          .replace('    soort: beginsel\n', '    soort: beginsel\n    factor: zuinigheid\n'),
        'factoren/hulpmiddelen.yaml': lijn,
      },
      ['FACTOR-KANT'],
    ],
  ])('%s', async (_, files, expected) => {
    const w = await world(files)
    const { seals, missing } = await sealing(w)
    expect(missing).toEqual(expected)
    expect(await errorsOfSealed(w)).toEqual(expected)
    expect(seals).toBe(expected.length === 0)
  })

  test('met instellingen die niet kloppen wordt niets verzegeld: eerst hoor je wat er mis is', async () => {
    const w = await world({ [file]: concept, 'cases/2025/.beraad.yaml': settings('ARG-ZN: uit') })
    await expect(advies(id, {}, w.env)).rejects.toMatchObject({
      message: expect.stringContaining('De regel "ARG-ZN" bestaat niet.'),
      advice: 'Bedoelde je ARG-ZIN?',
    })
    expect(readFileSync(join(w.folder, file), 'utf8')).toBe(concept)
  })
})

describe('een sessie oordeelt met dezelfde instellingen', () => {
  const toTheQuestion: Line[] = [
    ['beslissing.aanleiding', 'later'],
    ['beslissing.handeling', ''],
    ['beslissing.vorm', ''],
    ['beslissing.vraag', 'Hoe moet het met de laptop?'],
  ]
  const screenAfter = async (files: Record<string, string>) => {
    const w = await world({ [file]: concept, ...files }, toTheQuestion)
    await verder(id, { stap: 'beslissing' }, w.env)
    w.finish()
    return w.screen()
  }

  test('een regel die het team uitzette, klinkt ook in de sessie niet', async () => {
    expect(await screenAfter({})).toContain('begint met "hoe"')
    expect(await screenAfter({ '.beraad.yaml': settings('VRAAG-OPEN: uit') })).not.toContain('begint met "hoe"')
  })

  test.each<[string, Record<string, string>, boolean]>([
    ['bij een regel die spreekt, vraagt de sessie waarom de groep afwijkt', {}, true],
    ['bij een regel die het team uitzette, niet', { '.beraad.yaml': settings('VRAAG-OPEN: uit') }, false],
    ['bij een regel die de casus uitzondert, niet', { [file]: concept + exception('VRAAG-OPEN', '2025-12-31') }, false],
  ])('%s', async (_, files, isAsked) => {
    const screen = await screenAfter(files)
    expect(screen.includes('Waarom past deze vorm van de vraag')).toBe(isAsked)
  })

  test('een status die de regels van het team niet toelaten, wordt niet aangenomen', async () => {
    const w = await world({ [file]: twoSentences }, [
      ['trefwoorden', ''],
      ['parkeerplaats', ''],
      ['status', 'besloten'],
    ])
    await advies(id, { aan: 'teamleider inkomen' }, w.env)
    put(w, '.beraad.yaml', settings('ARG-ZIN: fout'))
    await expect(verder(id, { stap: 'afronden' }, w.env)).resolves.toBe(130)
    expect(w.screen()).toContain('Dat kan nog niet: Argument a1')
  })

  test('antwoorden uit een bestand worden ook zo beoordeeld', async () => {
    const toets = ['d1', 'd3'].map(
      (d) => `    - deelnemer: ${d}\n      achterConclusie: true\n      spiegel: true\n      doen: true\n`,
    )
    const answers = example
      .replace(/^(id|schemaVersie|status): .*\n/gm, '')
      .replace('  antwoorden:\n    - deelnemer: d2', `  antwoorden:\n${toets.join('')}    - deelnemer: d2`)
      .replace('ook als zij ziek is.', 'nu. Ja.')
    const told = async (files: Record<string, string>) => {
      const w = await world({ 'antwoorden.yaml': answers, ...files })
      await nieuw({ antwoorden: join(w.folder, 'antwoorden.yaml') }, w.env)
      return w.screen()
    }
    expect(await told({})).toContain('hint [ARG-ZIN]')
    expect(await told({ '.beraad.yaml': settings('ARG-ZIN: uit') })).not.toContain('ARG-ZIN')
  })
})
