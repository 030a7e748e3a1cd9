/** Following one file: every state is told, whatever way it came, and a bad one costs nothing. */
import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { readingForm } from '../../src/core/casus/reading.js'
import type { CasusFile } from '../../src/core/casus/schema.js'
import { newText } from '../../src/core/text/serialize.js'
import { openCaseStore } from '../../src/io/case-store.js'
import { watchCase, type Followed } from '../../src/io/watch-case.js'
import { aCasusFile } from '../builders.js'
import { scratch } from './folder.js'

const newFolder = scratch()
const id = '2025-03-11-laptop'
const file = `cases/2025/${id}.yaml`
let ending = new AbortController()
afterEach(() => ending.abort())

/** A followed case: all that was told so far, and how to wait for what is told next. */
async function followed() {
  const root = newFolder()
  const path = join(root, file)
  mkdirSync(join(root, 'cases/2025'), { recursive: true })
  writeFileSync(path, newText(aCasusFile()))
  ending = new AbortController()
  const told: Followed[] = []
  let read = 0
  const all = (async () => {
    for await (const state of watchCase(root, file, readingForm(aCasusFile()), ending.signal)) told.push(state)
  })()
  const next = async (): Promise<Followed> => {
    await vi.waitUntil(() => told.length > read, { timeout: 3000, interval: 10 })
    return told[read++]!
  }
  expect(await next()).toMatchObject({ casus: { titel: aCasusFile().titel }, isCurrent: true })
  return { root, path, told, next, all }
}

const later = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
const withTitle = (titel: string) => newText({ ...aCasusFile(), titel } as CasusFile)

test('een opgeslagen antwoord is binnen een seconde te zien, ook al vervangt opslaan het bestand', async () => {
  const { root, next } = await followed()
  const open = await (await openCaseStore(root)).open(id)
  const start = Date.now()
  await open.save({ ...open.casus(), titel: 'Nieuwe titel' })
  expect((await next()).casus.titel).toBe('Nieuwe titel')
  expect(Date.now() - start).toBeLessThan(1000)
  await open.save({ ...open.casus(), titel: 'Nog een titel' })
  expect((await next()).casus.titel).toBe('Nog een titel')
  await open.close()
})

test('een bestand dat niet klopt, laat de laatste goede stand staan tot het weer klopt', async () => {
  const { path, next } = await followed()
  writeFileSync(path, 'titel: [half')
  expect(await next()).toMatchObject({ casus: { titel: aCasusFile().titel }, isCurrent: false })
  writeFileSync(path, withTitle('Hersteld'))
  expect(await next()).toMatchObject({ casus: { titel: 'Hersteld' }, isCurrent: true })
})

test('een bestand dat verdwijnt en met dezelfde inhoud terugkomt, is weer actueel', async () => {
  const { path, next } = await followed()
  renameSync(path, `${path}.weg`)
  expect((await next()).isCurrent).toBe(false)
  renameSync(`${path}.weg`, path)
  expect(await next()).toMatchObject({ casus: { titel: aCasusFile().titel }, isCurrent: true })
})

test('een map die wordt vervangen, wordt toch gevolgd', async () => {
  const { root, path, next } = await followed()
  rmSync(join(root, 'cases'), { recursive: true })
  expect((await next()).isCurrent).toBe(false)
  mkdirSync(join(root, 'cases/2025'), { recursive: true })
  writeFileSync(path, withTitle('In een nieuwe map'))
  let state = await next()
  // The file may be seen while it is still empty.
  if (!state.isCurrent) state = await next()
  expect(state.casus.titel).toBe('In een nieuwe map')
})

test('aanraken zonder wijzigen zegt niets, en wat kort na elkaar komt wordt niet gemist', async () => {
  const { path, told, next } = await followed()
  utimesSync(path, new Date(), new Date())
  await later(600)
  expect(told).toHaveLength(1)
  for (let turn = 1; turn <= 5; turn++) writeFileSync(path, withTitle(`Titel ${turn}`))
  let state = await next()
  while (state.casus.titel !== 'Titel 5') state = await next()
  expect(state.isCurrent).toBe(true)
})

test('na het einde houdt niets het programma nog op', async () => {
  const { told, all } = await followed()
  ending.abort()
  await Promise.race([all, later(1000).then(() => Promise.reject(new Error('still following')))])
  expect(told).toHaveLength(1)
})
