/** An index that builds on an earlier one is byte for byte the one that starts anew. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noteCases } from '../../src/commands/note-cases.js'
import { buildIndex } from '../../src/core/index/build.js'
import { indexAsJson } from '../../src/core/index/json.js'
import { indexAsMarkdown } from '../../src/core/index/markdown.js'
import { newText } from '../../src/core/text/serialize.js'
import type { Kept } from '../../src/environment/kept.js'
import { aCasusFile } from '../builders.js'
import { scriptedWorld } from '../session/scripted.js'
import { scratch } from './folder.js'

const newFolder = scratch()
const names = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes']

test('na duizend willekeurige wijzigingen is de index steeds gelijk aan een nieuwe', async () => {
  const { env, folder } = await scriptedWorld([], newFolder())
  mkdirSync(join(folder, 'cases'), { recursive: true })
  const kept: Kept = { text: '', keep: (text) => void (kept.text = text) }
  const textOf = async (from: Kept | undefined) => {
    const { rows, problems } = await noteCases(await (await env.cases()).sources(), from, env)
    const index = buildIndex(rows)
    return [indexAsMarkdown(index), indexAsJson(index), problems.length]
  }
  const edits = fc.sample(anEdit, { numRuns: 1000, seed: 7 })
  for (const [i, edit] of edits.entries()) {
    apply(edit, join(folder, 'cases'))
    expect(await textOf(kept), `wijziging ${i}: ${JSON.stringify(edit)}`).toEqual(await textOf(undefined))
  }
}, 300_000)

type Edit = { name: string; to: string; kind: 'schrijf' | 'verwijder' | 'hernoem' | 'breek' | 'witregel'; keys: Keys }
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
  kind: fc.constantFrom('schrijf', 'schrijf', 'schrijf', 'verwijder', 'hernoem', 'breek', 'witregel'),
  keys: fc.record({
    status: fc.constantFrom('concept', 'advies', 'besloten', 'ingetrokken'),
    vertrouwelijkheid: fc.constantFrom('openbaar', 'intern', 'vertrouwelijk'),
    titel: fc.constantFrom('Laptop', 'Fiets', 'Zorg | #12'),
    naar: aName,
    behandeling: fc.constantFrom('volgt', 'herziet'),
  }),
})

function apply({ name, to, kind, keys }: Edit, folder: string): void {
  const path = join(folder, `${name}.yaml`)
  const { naar, behandeling, ...rest } = keys
  const isThere = existsSync(path)
  if (kind === 'schrijf')
    writeFileSync(path, newText(aCasusFile({ id: name, ...rest, verwijzingen: [{ naar, behandeling }] })))
  if (kind === 'verwijder') rmSync(path, { force: true })
  if (kind === 'hernoem' && isThere) renameSync(path, join(folder, `${to}.yaml`))
  if (kind === 'breek') writeFileSync(path, 'schemaVersie: 1\nid: [')
  if (kind === 'witregel' && isThere) writeFileSync(path, `${readFileSync(path, 'utf8')}\n`)
}
