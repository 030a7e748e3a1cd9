/** A file that surely is as it was need not be read; whatever could have changed is. */
import { mkdirSync, renameSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newNotes, openNotes, type Notes } from '../../src/commands/note-facts.js'
import type { Environment } from '../../src/environment.js'
import type { Kept } from '../../src/environment/kept.js'
import { findSources } from '../../src/io/sources.js'
import { aCasus } from '../builders.js'
import { scratch } from './folder.js'

const newFolder = scratch()
let root: string
let kept: Kept
beforeEach(() => {
  root = newFolder()
  mkdirSync(join(root, 'cases'))
  for (const name of ['een', 'twee', 'drie']) writeFileSync(path(name), `id: ${name}\n`)
  kept = { text: '', keep: async (text) => void (kept.text = text) }
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => void vi.useRealTimers())

const path = (name: string) => join(root, 'cases', `${name}.yaml`)
const rest = () => vi.setSystemTime(Date.now() + 60_000)

/** Reads the folder as a check does, and keeps what it noted. */
async function run(): Promise<Notes> {
  const sources = await findSources(root, [])
  const notes = await openNotes(sources, { kept: async () => kept } as unknown as Environment)
  for (const source of sources.read(notes.take, notes.hashOf)) if ('text' in source) notes.add(source, aCasus())
  await notes.keep()
  return notes
}

/** Of which files it is known what they hold, before they are read. */
async function sure(): Promise<string[]> {
  const notes = await run()
  return ['een', 'twee', 'drie'].filter((name) => notes.hashOf(`cases/${name}.yaml`) !== undefined)
}

test('wat net is geschreven, wordt nog eens gelezen; na wat rust niet meer', async () => {
  await run()
  expect(await sure()).toEqual([])
  rest()
  expect(await sure()).toEqual([])
  expect(await sure()).toEqual(['een', 'twee', 'drie'])
  expect((await run()).cases()).toHaveLength(3)
})

test.each([
  ['met dezelfde lengte en hetzelfde tijdstip', (): void => writeFileSync(path('een'), 'id: EEN\n')],
  [
    'door een ander bestand',
    (): void => (writeFileSync(path('nieuw'), 'id: een\n'), renameSync(path('nieuw'), path('een'))),
  ],
])('een bestand dat is vervangen %s, wordt gelezen', async (_, replace) => {
  rest()
  await run()
  const { mtime } = statSync(path('een'))
  replace()
  utimesSync(path('een'), mtime, mtime)
  expect(await sure()).toEqual(['twee', 'drie'])
})

test('een koppeling naar zichzelf houdt de andere bestanden niet op', async () => {
  symlinkSync('vier.yaml', path('vier'))
  rest()
  await run()
  expect(await sure()).toEqual(['een', 'twee', 'drie'])
})

test('zonder iets dat bewaard werd, is niets zeker', () => {
  expect(newNotes().hashOf('cases/een.yaml')).toBeUndefined()
})
