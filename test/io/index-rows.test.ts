/** An index that builds on an earlier one is byte for byte the one that starts anew. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { noteCases } from '../../src/commands/note-cases.js'
import { writeIndex } from '../../src/commands/write-index.js'
import { buildIndex } from '../../src/core/index/build.js'
import { indexAsJson } from '../../src/core/index/json.js'
import { readKept } from '../../src/core/index/kept.js'
import { indexAsMarkdown } from '../../src/core/index/markdown.js'
import type { IndexRow } from '../../src/core/index/schema.js'
import { rowsOf } from '../../src/core/noted-files.js'
import { newText } from '../../src/core/text/serialize.js'
import type { Environment } from '../../src/environment.js'
import type { Kept } from '../../src/environment/kept.js'
import { aCasusFile } from '../builders.js'
import { scriptedWorld } from '../session/scripted.js'
import { scratch } from './folder.js'

const newFolder = scratch()
const names = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes']

/** The kept text of a world lives as long as the test. */
async function aWorld() {
  const { env, folder } = await scriptedWorld([], newFolder())
  mkdirSync(join(folder, 'cases'), { recursive: true })
  const kept: Kept = { text: '', keep: async (text) => void (kept.text = text) }
  return { folder, kept, env: { ...env, kept: async () => kept } }
}

const onDisk = (folder: string) =>
  ['INDEX.md', 'index.json'].map((name) => readFileSync(join(folder, 'moresprudentie', name), 'utf8'))

/** Without anything that was kept. */
async function anew(env: Environment): Promise<string[]> {
  const index = buildIndex(rowsOf<IndexRow>((await noteCases(await env.cases(), readKept(''), env)).noted))
  return [indexAsMarkdown(index), indexAsJson(index)]
}

test.each([
  ['meteen na elkaar', 0],
  ['met rust ertussen', 60_000],
])(
  'na duizend willekeurige wijzigingen %s is de index steeds gelijk aan een nieuwe',
  async (_, rest) => {
    const { env, folder } = await aWorld()
    vi.useFakeTimers({ toFake: ['Date'] })
    try {
      for (const [i, edit] of fc.sample(anEdit, { numRuns: 1000, seed: 7 }).entries()) {
        apply(edit, folder)
        // With rest, what did not change is not read again; the clock of the file system itself ticks every few milliseconds.
        vi.setSystemTime(Date.now() + rest)
        if (rest > 0) await wait(5)
        await writeIndex({ quiet: true }, env)
        expect(onDisk(folder), `wijziging ${i}: ${JSON.stringify(edit)}`).toEqual(await anew(env))
      }
    } finally {
      vi.useRealTimers()
    }
  },
  300_000,
)

test('wat niet veranderde, wordt niet gelezen; een kapot bestand wel', async () => {
  const { env, folder, kept } = await aWorld()
  for (const name of names) apply({ ...fc.sample(anEdit, 1)[0]!, kind: 'schrijf', name }, folder)
  apply({ ...fc.sample(anEdit, 1)[0]!, kind: 'breek', name: 'een' }, folder)
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(Date.now() + 60_000)
  await writeIndex({ quiet: true }, env)
  const { looked, problems } = await noteCases(await env.cases(), readKept(kept.text), env)
  vi.useRealTimers()
  expect([looked, problems.length]).toEqual([1, 1])
})

type Edit = {
  name: string
  to: string
  kind: 'schrijf' | 'verwijder' | 'hernoem' | 'breek' | 'witregel' | 'index'
  keys: Keys
}
interface Keys {
  status: 'concept' | 'advies' | 'besloten' | 'ingetrokken'
  vertrouwelijkheid: 'openbaar' | 'intern' | 'vertrouwelijk'
  titel: string
  naar: string
  behandeling: 'volgt' | 'herziet'
}

const aName = fc.constantFrom(...names)
const anEdit: fc.Arbitrary<Edit> = fc.record({
  name: aName,
  to: aName,
  kind: fc.constantFrom('schrijf', 'schrijf', 'schrijf', 'verwijder', 'hernoem', 'breek', 'witregel', 'index'),
  keys: fc.record({
    status: fc.constantFrom('concept', 'advies', 'besloten', 'ingetrokken'),
    vertrouwelijkheid: fc.constantFrom('openbaar', 'intern', 'vertrouwelijk'),
    titel: fc.constantFrom('Laptop', 'Fiets', 'Zorg | #12'),
    naar: aName,
    behandeling: fc.constantFrom('volgt', 'herziet'),
  }),
})

function apply({ name, to, kind, keys }: Edit, root: string): void {
  const folder = join(root, 'cases')
  const path = join(folder, `${name}.yaml`)
  const index = join(root, 'moresprudentie', 'INDEX.md')
  const { naar, behandeling, ...rest } = keys
  const isThere = existsSync(path)
  if (kind === 'schrijf')
    writeFileSync(path, newText(aCasusFile({ id: name, ...rest, verwijzingen: [{ naar, behandeling }] })))
  if (kind === 'verwijder') rmSync(path, { force: true })
  if (kind === 'hernoem' && isThere) renameSync(path, join(folder, `${to}.yaml`))
  if (kind === 'index' && existsSync(index)) writeFileSync(index, readFileSync(index, 'utf8').replace('Dit', 'dit'))
  if (kind === 'breek') writeFileSync(path, 'schemaVersie: 1\nid: [')
  if (kind === 'witregel' && isThere) writeFileSync(path, `${readFileSync(path, 'utf8')}\n`)
}
