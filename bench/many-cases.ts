/** Makes folders of feigned case files, the same ones for the same seed. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CasusFile } from '../src/core/casus/schema.js'
import { parseText } from '../src/core/text/parse.js'
import { newText } from '../src/core/text/serialize.js'

const model = join(import.meta.dirname, '..', 'test', 'fixtures', 'voorbeeld-casus.yaml')

/** One case in so many has something to say. */
const faultyEvery = 10

/** A folder with `count` cases of 6 to 12 kB as we write them, each pointing at the one of the year that came before it. Gives its path. */
export function folderOfCases(count: number, seed: number): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'beraad-bench-')))
  const data = parseText(model, readFileSync(model, 'utf8')).data as CasusFile
  const chance = chanceFrom(seed)
  for (let i = 0; i < count; i++) {
    const casus = aCase(data, i, chance)
    mkdirSync(join(folder, 'cases', yearOf(i)), { recursive: true })
    writeFileSync(join(folder, 'cases', yearOf(i), `${casus.id}.yaml`), newText(casus))
  }
  return folder
}

function aCase(data: CasusFile, i: number, chance: () => number): CasusFile {
  const { beslissing, ...rest } = data
  const functions = ['jurist', 'wijkteam', 'kwaliteitsmedewerker', 'beleidsadviseur', 'klantmanager', 'lid adviesraad']
  const more = functions.map((functie, n) => ({ id: `d${n + 4}`, functie, rol: 'deelnemer' as const }))
  return {
    ...(longer(rest, chance) as typeof rest),
    beslissing,
    id: idOf(i),
    deelnemers: [...data.deelnemers!, ...more],
    verwijzingen: i < years ? [] : data.verwijzingen!.map((one) => ({ ...one, naar: idOf(i - years) })),
    afspraken: i % faultyEvery === 0 ? [] : data.afspraken!,
  }
}

/** A case refers to one of its own year: an earlier day, or on that day an earlier id. */
const years = 10
const yearOf = (i: number) => String(2015 + (i % years))
const idOf = (i: number) => `${yearOf(i)}-03-11-verzonnen-${String(i).padStart(5, '0')}`

/** The same structure with longer sentences, so that no two files are alike. */
function longer(value: unknown, chance: () => number): unknown {
  if (Array.isArray(value)) return value.map((item) => longer(item, chance))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, longer(inner, chance)]))
  if (typeof value !== 'string' || !/^\p{Lu}.{20,}[.]\n?$/u.test(value)) return value
  const some = Array.from({ length: 15 + chance() * 25 }, () => words[Math.floor(chance() * words.length)])
  return value.replace(/\.\n?$/, (end) => `, want ${some.join(' ')}${end}`)
}

const words =
  'de het een aanvraag school gezin uitstel regeling kosten maand dossier gesprek zorg vangt draagt weegt'.split(' ')

/** Numbers from 0 up to 1 (mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
