/** Files that are not cases: whole or not at all, and never in the place of a device. */
import { chmodSync, lstatSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ExitCode } from '../../src/core/errors.js'
import { openFiles } from '../../src/io/files.js'
import { namesIn, scratch } from './folder.js'

const newFolder = scratch()

test('een bestand wordt heel geschreven, met de mappen die ontbreken, en zonder resten', async () => {
  const folder = newFolder()
  const files = openFiles(folder)
  expect(await files.write('uit/rapport.md', 'één\n')).toBe(true)
  expect(await files.write('uit/rapport.md', 'twee\n')).toBe(true)
  expect(await files.read('uit/rapport.md')).toBe('twee\n')
  expect(namesIn(join(folder, 'uit'))).toEqual(['rapport.md'])
})

test('met keep blijft een bestaand bestand zoals het is', async () => {
  const folder = newFolder()
  const files = openFiles(folder)
  expect(await files.write('a', 'eerst', { keep: true })).toBe(true)
  expect(await files.write('a', 'later', { keep: true })).toBe(false)
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('eerst')
  expect([await files.exists('a'), await files.exists('b')]).toEqual([true, false])
})

test('een apparaat wordt beschreven en niet vervangen', async () => {
  const folder = newFolder()
  symlinkSync('/dev/null', join(folder, 'niets'))
  expect(await openFiles(folder).write('niets', 'x')).toBe(true)
  expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true)
  await expect(openFiles(folder).write('/dev/full', 'x')).rejects.toMatchObject({
    code: ExitCode.io,
    message: expect.stringContaining('de schijf is vol') as string,
  })
})

test('een gekoppeld bestand wordt op zijn eigen plaats beschreven', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'echt'), 'oud')
  symlinkSync('echt', join(folder, 'koppeling'))
  await openFiles(folder).write('koppeling', 'nieuw')
  expect(readFileSync(join(folder, 'echt'), 'utf8')).toBe('nieuw')
  expect(lstatSync(join(folder, 'koppeling')).isSymbolicLink()).toBe(true)
})

test.each([
  ['het bestand zelf', 'index/INDEX.md', '../casus/INDEX.md'],
  ['de map ervan', 'index', 'casus'],
])('wat afgeleid is, overschrijft niets via een koppeling: %s', async (_what, link, target) => {
  const folder = newFolder()
  mkdirSync(join(folder, 'casus'))
  writeFileSync(join(folder, 'casus/INDEX.md'), 'een casus')
  if (link !== 'index') mkdirSync(join(folder, 'index'))
  symlinkSync(target, join(folder, link))
  const derived = openFiles(folder).derive('index/INDEX.md', 'de index', folder)
  await expect(derived).rejects.toMatchObject({ code: ExitCode.unsafe })
  expect(readFileSync(join(folder, 'casus/INDEX.md'), 'utf8')).toBe('een casus')
})

test('een alleen-lezen bestand wordt niet vervangen', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'a'), 'oud')
  chmodSync(join(folder, 'a'), 0o444)
  await expect(openFiles(folder).write('a', 'nieuw')).rejects.toMatchObject({ code: ExitCode.io })
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('oud')
})

test.each(['bestand/rapport.md', 'x'.repeat(300)])('een pad dat niet kan, is te lezen als fout: %s', async (path) => {
  const folder = newFolder()
  writeFileSync(join(folder, 'bestand'), '')
  expect(await openFiles(folder).exists(path)).toBe(false)
  await expect(openFiles(folder).write(path, 'x', { keep: true })).rejects.toMatchObject({ code: ExitCode.io })
})

test('een map is geen bestand om te schrijven', async () => {
  const folder = newFolder()
  mkdirSync(join(folder, 'map'))
  await expect(openFiles(folder).write('map', 'x')).rejects.toMatchObject({ code: ExitCode.io })
})

test('wat niet gelezen kan worden, zegt waarom', async () => {
  const folder = newFolder()
  const files = openFiles(folder)
  mkdirSync(join(folder, 'map'))
  writeFileSync(join(folder, 'groot'), '')
  truncateSync(join(folder, 'groot'), 2_000_001)
  writeFileSync(join(folder, 'latin'), Buffer.from([0xe9, 0x0a]))
  const why = (path: string) => files.read(path).catch((error: Error) => error.message.replace(folder, ''))
  expect(await Promise.all(['weg', 'map', 'groot', 'latin', '/dev/zero'].map(why))).toEqual([
    '/weg kan niet worden gelezen: het bestaat niet, of je mag het niet lezen.',
    '/map kan niet worden gelezen: het is geen gewoon bestand.',
    '/groot kan niet worden gelezen: het is groter dan 2 MB.',
    '/latin kan niet worden gelezen: het is geen tekst (UTF-8).',
    '/dev/zero kan niet worden gelezen: het is geen gewoon bestand.',
  ])
})
