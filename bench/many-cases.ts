/** Makes folders of feigned case files, the same ones for the same seed. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CasusFile } from '../src/core/casus/schema.js'
import { parseText } from '../src/core/text/parse.js'
import { newText } from '../src/core/text/serialize.js'

const root = join(import.meta.dirname, '..')
const model = join(root, 'cases', '2024', '2024-05-14-herbeoordeling-na-wachten.yaml')

/** One case in so many has something to say. */
const faultyEvery = 10

/** A folder with `count` cases of 6 to 12 kB as we write them. Gives its path. */
export function folderOfCases(count: number, seed: number): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'beraad-bench-')))
  const { data } = parseText(model, readFileSync(model, 'utf8'))
  const chance = chanceFrom(seed)
  for (let i = 0; i < count; i++) {
    const year = String(2015 + (i % 10))
    const id = `${year}-0${1 + (i % 9)}-1${i % 9}-verzonnen-${i}`
    const casus = { ...(varied(data, chance) as CasusFile), id }
    if (i % faultyEvery === 0) casus.afspraken = []
    mkdirSync(join(folder, 'cases', year), { recursive: true })
    writeFileSync(join(folder, 'cases', year, `${id}.yaml`), newText(casus))
  }
  return folder
}

/** The same structure with shorter long texts, each with a number of its own, so that no two files are alike. */
function varied(value: unknown, chance: () => number): unknown {
  if (Array.isArray(value)) return value.map((item) => varied(item, chance))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, varied(inner, chance)]))
  if (typeof value !== 'string' || value.length < 120) return value
  const words = value.slice(0, 60 + chance() * 80).split(' ')
  const end = value.endsWith('\n') ? '.\n' : '.'
  return `${words.slice(0, -1).join(' ').replace(/[.,:;]$/, '')} ${Math.floor(chance() * 1000)}${end}`
}

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
