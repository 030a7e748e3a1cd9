/** The folder of cases as a session sees it: list, read, make, open, save, reload, go elsewhere. */
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { CasusFile } from '../../src/core/casus/schema.js'
import { ExitCode, UserError } from '../../src/core/errors.js'
import { ChangedOutside } from '../../src/core/save-errors.js'
import { newText } from '../../src/core/text/serialize.js'
import { openCaseStore } from '../../src/io/case-store.js'
import { contentHash, tempName } from '../../src/io/temp-name.js'
import { aCasusFile } from '../builders.js'
import { namesIn, scratch } from './folder.js'

const newFolder = scratch()
const id = '2025-03-11-laptop'
const file = `cases/2025/${id}.yaml`

async function storeWith(text = newText(aCasusFile())) {
  const root = newFolder()
  const path = join(root, file)
  mkdirSync(join(root, 'cases/2025'), { recursive: true })
  writeFileSync(path, text, { mode: 0o600 })
  return { root, path, store: await openCaseStore(root) }
}

async function refusal(work: Promise<unknown>): Promise<UserError> {
  const error = await work.catch((thrown: unknown) => thrown)
  if (error instanceof UserError) return error
  throw new Error(`not refused: ${String(error)}`)
}

const withNote = (casus: CasusFile, note: string): CasusFile => ({
  ...casus,
  parkeerplaats: [...(casus.parkeerplaats ?? []), note],
})

test('een nieuwe casus staat na het maken op schijf, alleen voor de eigenaar', async () => {
  const root = newFolder()
  const store = await openCaseStore(root)
  const open = await store.create(aCasusFile())
  expect(open.file).toBe(file)
  expect(readFileSync(join(root, file), 'utf8')).toBe(newText(aCasusFile()))
  expect(statSync(join(root, 'cases')).mode & 0o777).toBe(0o700)
  expect(statSync(join(root, 'cases/2025')).mode & 0o777).toBe(0o700)
  expect(statSync(join(root, file)).mode & 0o777).toBe(0o600)
  await open.close()
  expect(namesIn(join(root, 'cases/2025'))).toEqual([`${id}.yaml`])
})

test('een casus zonder jaar in de naam komt in de map cases zelf', async () => {
  const store = await openCaseStore(newFolder())
  const open = await store.create(aCasusFile({ id: 'proef' }))
  expect(open.file).toBe('cases/proef.yaml')
  await open.close()
})

test.each(['../x', 'a/../../b', '/etc/x', 'A', '-rf', '', 'a.b', 'x'.repeat(65), 'a\0b', 'a\nb', '.git', 'a\\b', 'é'])(
  'een naam die geen naam van een casus kan zijn, schrijft nergens iets: %j',
  async (wrong) => {
    const root = newFolder()
    const store = await openCaseStore(root)
    expect((await refusal(store.create(aCasusFile({ id: wrong })))).code).toBe(ExitCode.usage)
    expect(namesIn(root)).toEqual([])
  },
)

test('een bestaande naam wordt niet nog eens gebruikt, ook niet in een andere map', async () => {
  const { store, path } = await storeWith()
  const before = readFileSync(path, 'utf8')
  const error = await refusal(store.create(aCasusFile({ titel: 'Iets anders' })))
  expect(error).toMatchObject({
    message: `Er is al een casus ${file}.`,
    advice: `Ga daarmee verder: beraad verder ${id}`,
  })
  expect(readFileSync(path, 'utf8')).toBe(before)
})

test('een koppeling naar buiten wordt niet gebruikt als map voor casussen', async () => {
  const [root, outside] = [newFolder(), newFolder()]
  symlinkSync(outside, join(root, 'cases'))
  const store = await openCaseStore(root)
  expect((await refusal(store.create(aCasusFile()))).code).toBe(ExitCode.unsafe)
  expect(namesIn(outside)).toEqual([])
})

test('elk antwoord staat na opslaan op schijf; commentaar en volgorde blijven', async () => {
  const text = newText(aCasusFile()).replace('titel:', '# van de gespreksleider\ntitel:')
  const { store, path } = await storeWith(text)
  const open = await store.open('laptop')
  await open.save(withNote(open.casus(), 'eerste'))
  expect(readFileSync(path, 'utf8')).toBe(`${text}parkeerplaats:\n  - eerste\n`)
  await open.save(withNote(open.casus(), 'tweede'))
  expect(readFileSync(path, 'utf8')).toBe(`${text}parkeerplaats:\n  - eerste\n  - tweede\n`)
  await open.close()
})

test('wat de sessie met haar exemplaar doet, verandert niets tot zij opslaat', async () => {
  const { store } = await storeWith()
  const open = await store.open(id)
  open.casus().titel = 'weg'
  expect(open.casus().titel).toBe(aCasusFile().titel)
  await open.close()
})

test('na een wijziging van buiten wordt niets overschreven, en kan alles samen alsnog worden bewaard', async () => {
  const { store, path } = await storeWith()
  const open = await store.open(id)
  const theirs = newText(aCasusFile({ trefwoorden: ['van de editor'] }))
  writeFileSync(path, theirs)
  await expect(open.save(withNote(open.casus(), 'van mij'))).rejects.toThrow(ChangedOutside)
  expect(readFileSync(path, 'utf8')).toBe(theirs)
  const now = await open.reload()
  expect(now.trefwoorden).toEqual(['van de editor'])
  await open.save(withNote(now, 'van mij'))
  expect((await store.load(id)).casus).toMatchObject({ trefwoorden: ['van de editor'], parkeerplaats: ['van mij'] })
  await open.close()
})

test('wordt het bestand intussen onleesbaar, dan zegt opnieuw lezen dat en blijft het met rust', async () => {
  const { store, path } = await storeWith()
  const open = await store.open(id)
  writeFileSync(path, 'titel: [')
  await expect(open.save(withNote(open.casus(), 'x'))).rejects.toThrow(ChangedOutside)
  expect((await refusal(open.reload())).code).toBe(ExitCode.problems)
  expect(readFileSync(path, 'utf8')).toBe('titel: [')
  await open.close()
})

test('verder in een andere map: alles komt mee, daar gaat de sessie door, en het oude slot is weg', async () => {
  const { root, store, path } = await storeWith()
  const before = readFileSync(path, 'utf8')
  const open = await store.open(id)
  const folder = join(newFolder(), 'stick')
  const to = await open.saveElsewhere(withNote(open.casus(), 'eerste'), folder)
  expect(to).toBe(join(folder, `${id}.yaml`))
  await open.save(withNote(open.casus(), 'tweede'))
  expect(readFileSync(to, 'utf8')).toContain('- eerste\n  - tweede\n')
  expect(await open.reload()).toMatchObject({ parkeerplaats: ['eerste', 'tweede'] })
  expect(readFileSync(path, 'utf8')).toBe(before)
  expect(namesIn(join(root, 'cases/2025'))).toEqual([`${id}.yaml`])
  await open.close()
  expect(namesIn(folder)).toEqual([`${id}.yaml`])
})

test('staat daar al een casus met die naam, dan wordt die niet overschreven en gaat de sessie op de oude plaats door', async () => {
  const { store, path } = await storeWith()
  const folder = newFolder()
  writeFileSync(join(folder, `${id}.yaml`), 'van een ander')
  const open = await store.open(id)
  await refusal(open.saveElsewhere(withNote(open.casus(), 'x'), folder))
  expect(readFileSync(join(folder, `${id}.yaml`), 'utf8')).toBe('van een ander')
  expect(namesIn(folder)).toEqual([`${id}.yaml`])
  await open.save(withNote(open.casus(), 'toch'))
  expect(readFileSync(path, 'utf8')).toContain('- toch\n')
  await open.close()
})

test('een casus die bezet is, wordt niet nog eens geopend; na sluiten wel', async () => {
  const { store } = await storeWith()
  const open = await store.open(id)
  expect((await refusal(store.open(id))).code).toBe(ExitCode.locked)
  await open.close()
  await (await store.open(id)).close()
})

test('ook via een koppeling is het hetzelfde slot, en de koppeling blijft een koppeling', async () => {
  const { root, store, path } = await storeWith()
  symlinkSync(path, join(root, 'cases/kort.yaml'))
  const open = await store.open('kort')
  expect((await refusal(store.open(id))).code).toBe(ExitCode.locked)
  await open.save(withNote(open.casus(), 'via de koppeling'))
  expect(lstatSync(join(root, 'cases/kort.yaml')).isSymbolicLink()).toBe(true)
  expect(readFileSync(path, 'utf8')).toContain('via de koppeling')
  await open.close()
})

test('een koppeling naar buiten de map wordt geweigerd', async () => {
  const { root, store } = await storeWith()
  const outside = join(newFolder(), 'x.yaml')
  writeFileSync(outside, newText(aCasusFile({ id: 'x' })))
  symlinkSync(outside, join(root, 'cases/x.yaml'))
  expect((await refusal(store.open('x'))).code).toBe(ExitCode.unsafe)
  expect((await refusal(store.load('x'))).code).toBe(ExitCode.unsafe)
  expect(namesIn(join(outside, '..'))).toEqual(['x.yaml'])
})

test('een oude versie staat op de schijf voordat de casus verder mag, en wat niet lukt, blijft niet stil', async () => {
  const { root, store, path } = await storeWith()
  const open = await store.open(id)
  const kopie = 'versies/2025/kopie.yaml'
  await open.keepCopy(kopie)
  expect(readFileSync(join(root, kopie), 'utf8')).toBe(readFileSync(path, 'utf8'))
  rmSync(join(root, 'versies'), { recursive: true })
  writeFileSync(join(root, 'versies'), '')
  expect((await refusal(open.keepCopy(kopie))).code).toBe(ExitCode.io)
  await open.close()
})

test('een tweede naam (harde koppeling) wordt gemeld', async () => {
  const { root, store, path } = await storeWith()
  linkSync(path, join(root, 'kopie.yaml'))
  const open = await store.open(id)
  expect(open.notices).toEqual([
    'Dit bestand heeft nog een andere naam (harde koppeling). Die krijgt de nieuwe antwoorden niet.',
  ])
  await open.close()
})

test('een bestand dat alleen-lezen is, wordt vóór de eerste vraag geweigerd', async () => {
  const { root, store, path } = await storeWith()
  chmodSync(path, 0o444)
  expect(await refusal(store.open(id))).toMatchObject({ code: ExitCode.io, message: `${file} is alleen-lezen.` })
  expect(statSync(path).mode & 0o777).toBe(0o444)
  expect(namesIn(join(root, 'cases/2025'))).toEqual([`${id}.yaml`])
})

test.each([
  ['kapotte YAML', 'titel: [', ExitCode.problems],
  ['leeg', '', ExitCode.problems],
  ['nultekens', '\0'.repeat(500), ExitCode.problems],
  ['niet de vorm van een casus', 'titel: x\n', ExitCode.problems],
  ['ankers', 'titel: &a x\n', ExitCode.unsafe],
])('een bestand dat niet heel gelezen kan worden, blijft zoals het is: %s', async (_, text, code) => {
  const { root, store, path } = await storeWith(text)
  const temp = join(
    root,
    'cases/2025',
    tempName(`${id}.yaml`, contentHash(Buffer.from('x')), contentHash(Buffer.from('y'))),
  )
  writeFileSync(temp, 'y')
  const error = await refusal(store.open(id))
  expect(error.code).toBe(code)
  expect(error.advice).toContain('Het bestand is niet aangeraakt.')
  expect(error.advice).toContain(`beraad controleer ${file}`)
  expect(readFileSync(path, 'utf8')).toBe(text)
  // It may be the last good copy.
  expect(existsSync(temp)).toBe(true)
  await refusal(store.create(aCasusFile()))
  expect(readFileSync(path, 'utf8')).toBe(text)
})

test('een antwoord uit een afgebroken sessie komt bij het openen terug', async () => {
  const { root, store, path } = await storeWith()
  const [before, after] = [readFileSync(path), Buffer.from(newText(withNote(aCasusFile(), 'teruggevonden')))]
  writeFileSync(join(root, 'cases/2025', tempName(`${id}.yaml`, contentHash(before), contentHash(after))), after)
  const open = await store.open(id)
  expect(open.notices).toEqual(['Een antwoord dat nog niet bevestigd was, is teruggevonden en bewaard.'])
  expect(open.casus().parkeerplaats).toEqual(['teruggevonden'])
  await open.save(withNote(open.casus(), 'daarna'))
  await open.close()
  expect(namesIn(join(root, 'cases/2025'))).toEqual([`${id}.yaml`])
})

test('de afgebroken eerste opslag van een nieuwe casus komt terug bij een volgende nieuwe casus', async () => {
  const root = newFolder()
  mkdirSync(join(root, 'cases/2025'), { recursive: true })
  const text = Buffer.from(newText(aCasusFile()))
  writeFileSync(join(root, 'cases/2025', tempName(`${id}.yaml`, undefined, contentHash(text))), text)
  const open = await (await openCaseStore(root)).create(aCasusFile({ id: '2025-03-12-ander' }))
  expect(open.notices).toEqual([`${id}.yaml: Een antwoord dat nog niet bevestigd was, is teruggevonden en bewaard.`])
  await open.close()
  expect(namesIn(join(root, 'cases/2025'))).toEqual([`${id}.yaml`, '2025-03-12-ander.yaml'])
})

test('een tekst die niet teruggelezen kan worden, komt niet op schijf', async () => {
  const { store, path } = await storeWith()
  const before = readFileSync(path, 'utf8')
  const open = await store.open(id)
  const tooMuch = withNote(open.casus(), 'ü'.repeat(1_200_000))
  await expect(open.save(tooMuch)).rejects.toThrow('zou niet goed kunnen worden teruggelezen')
  expect(readFileSync(path, 'utf8')).toBe(before)
  await open.save(withNote(open.casus(), 'kort'))
  await open.close()
})

test('ook een half teken, dat UTF-8 niet kent, komt van schijf terug zoals het was', async () => {
  const { store } = await storeWith()
  const open = await store.open(id)
  await open.save(withNote(open.casus(), 'half \ud83d teken'))
  expect((await open.reload()).parkeerplaats).toEqual(['half \ud83d teken'])
  await open.close()
})

test('alle casussen: wat gelezen kan worden, en wat er met de andere is', async () => {
  const { root, store } = await storeWith()
  writeFileSync(join(root, 'cases/2025/kapot.yaml'), 'titel: [')
  const { cases, problems } = await store.loadAll()
  expect(cases.map((one) => [one.file, one.casus.id])).toEqual([[file, id]])
  expect(problems.map((problem) => problem.file)).toEqual(['cases/2025/kapot.yaml'])
})

test('een lege map met ruimte mag; de proef laat niets achter', async () => {
  const root = newFolder()
  await (await openCaseStore(root)).probe()
  expect(namesIn(root)).toEqual([])
})
