/** Saving: what is confirmed is on disk, what fails changes nothing, and nobody else's change is overwritten. */
import {
  chmodSync,
  chownSync,
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
import { ExitCode, UserError } from '../../src/core/errors.js'
import { ChangedOutside, saveFailed, SaveFailed } from '../../src/core/save-errors.js'
import { adoptTemp, writeDurably } from '../../src/io/save.js'
import { contentHash, readTempName, tempName } from '../../src/io/temp-name.js'
import { namesIn, scratch } from './folder.js'

const newFolder = scratch()
const bytes = (text: string) => Buffer.from(text)
const hashOf = (text: string) => contentHash(bytes(text))

function fileWith(text: string): { folder: string; path: string } {
  const folder = newFolder()
  const path = join(folder, 'a.yaml')
  writeFileSync(path, text, { mode: 0o600 })
  return { folder, path }
}

test('een nieuw bestand staat er heel, alleen voor de eigenaar, zonder resten', async () => {
  const folder = newFolder()
  const path = join(folder, 'a.yaml')
  const written = await writeDurably(path, bytes('één'), 'new')
  expect(readFileSync(path, 'utf8')).toBe('één')
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(namesIn(folder)).toEqual(['a.yaml'])
  expect(written).toEqual({ hash: hashOf('één'), notices: [] })
})

test('een nieuw bestand vervangt nooit een bestaand bestand', async () => {
  const { folder, path } = fileWith('van een ander')
  await expect(writeDurably(path, bytes('van mij'), 'new')).rejects.toThrow(UserError)
  expect(readFileSync(path, 'utf8')).toBe('van een ander')
  expect(namesIn(folder)).toEqual(['a.yaml'])
})

test('een bestand dat wij het laatst schreven wordt vervangen, met behoud van zijn rechten', async () => {
  const { folder, path } = fileWith('oud')
  chmodSync(path, 0o640)
  const { hash } = await writeDurably(path, bytes('nieuw'), { replaces: [hashOf('oud')] })
  await writeDurably(path, bytes('nog nieuwer'), { replaces: [hash] })
  expect(readFileSync(path, 'utf8')).toBe('nog nieuwer')
  expect(statSync(path).mode & 0o777).toBe(0o640)
  expect(namesIn(folder)).toEqual(['a.yaml'])
})

test.skipIf(process.getuid?.() !== 0)('ook de eigenaar blijft dezelfde, als de beheerder opslaat', async () => {
  const { path } = fileWith('oud')
  chownSync(path, 1234, 2345)
  await writeDurably(path, bytes('nieuw'), { replaces: [hashOf('oud')] })
  expect(statSync(path)).toMatchObject({ uid: 1234, gid: 2345 })
})

test('wat een editor intussen schreef, wordt niet overschreven', async () => {
  const { folder, path } = fileWith('oud')
  writeFileSync(path, 'van de editor')
  await expect(writeDurably(path, bytes('van mij'), { replaces: [hashOf('oud')] })).rejects.toThrow(ChangedOutside)
  expect(readFileSync(path, 'utf8')).toBe('van de editor')
  expect(namesIn(folder)).toEqual(['a.yaml'])
})

test('een verdwenen bestand wordt niet stil opnieuw gemaakt', async () => {
  const { folder, path } = fileWith('oud')
  rmSync(path)
  const save = () => writeDurably(path, bytes('nieuw'), { replaces: [hashOf('oud')] })
  await expect(save()).rejects.toThrow('het bestand of de map is verdwenen')
  await expect(save()).rejects.toThrow(SaveFailed)
  expect(namesIn(folder)).toEqual([])
})

test('een bestand dat een koppeling of map werd, geldt als gewijzigd', async () => {
  const { folder, path } = fileWith('oud')
  const elsewhere = join(newFolder(), 'doel.yaml')
  writeFileSync(elsewhere, 'oud')
  rmSync(path)
  symlinkSync(elsewhere, path)
  await expect(writeDurably(path, bytes('nieuw'), { replaces: [hashOf('oud')] })).rejects.toThrow(ChangedOutside)
  expect(lstatSync(path).isSymbolicLink()).toBe(true)
  expect(readFileSync(elsewhere, 'utf8')).toBe('oud')
  rmSync(path)
  mkdirSync(path)
  await expect(writeDurably(path, bytes('nieuw'), { replaces: [hashOf('oud')] })).rejects.toThrow(ChangedOutside)
  expect(namesIn(folder)).toEqual(['a.yaml'])
})

test('een heel tijdelijk bestand komt op de plaats van de casus', async () => {
  const { folder, path } = fileWith('oud')
  const temp = join(folder, tempName('a.yaml', hashOf('oud'), hashOf('nieuw')))
  writeFileSync(temp, 'nieuw')
  expect((await adoptTemp(temp, path, { replaces: [hashOf('oud')] })).hash).toBe(hashOf('nieuw'))
  expect(readFileSync(path, 'utf8')).toBe('nieuw')
  expect(namesIn(folder)).toEqual(['a.yaml'])
})

test('mislukt dat, dan blijft het tijdelijke bestand liggen: het kan het enige exemplaar zijn', async () => {
  const { folder, path } = fileWith('anders')
  const temp = join(folder, tempName('a.yaml', hashOf('oud'), hashOf('nieuw')))
  writeFileSync(temp, 'nieuw')
  await expect(adoptTemp(temp, path, { replaces: [hashOf('oud')] })).rejects.toThrow(ChangedOutside)
  expect(readFileSync(temp, 'utf8')).toBe('nieuw')
})

test('de harde koppeling van een onderbroken eerste opslag stoort de volgende niet', async () => {
  const { folder, path } = fileWith('oud')
  linkSync(path, join(folder, tempName('a.yaml', undefined, hashOf('oud'))))
  await writeDurably(path, bytes('nieuw'), { replaces: [hashOf('oud')] })
  expect(readFileSync(path, 'utf8')).toBe('nieuw')
})

test('een tijdelijke naam zegt van wie hij is, waarop hij volgt en wat hij bevat', () => {
  const follows = hashOf('oud').slice(0, 16)
  const holds = hashOf('nieuw').slice(0, 16)
  const of = (name: string) => readTempName(name)
  expect(of(tempName('a.yaml', hashOf('oud'), hashOf('nieuw')))).toEqual({ file: 'a.yaml', follows, holds })
  expect(of(tempName('a.yaml', undefined, hashOf('nieuw')))).toEqual({ file: 'a.yaml', follows: 'nieuw', holds })
  for (const name of ['a.yaml', '.a.yaml.swp', '.a.yaml.tmp', `.a.yaml.${follows}.tmp`])
    expect(of(name)).toBeUndefined()
})

test('elke fout van de schijf krijgt een zin die zegt hoe het verder kan', () => {
  const sentences = ['ENOSPC', 'EROFS', 'ENOENT', 'EIO', 'EMFILE', 'ENAMETOOLONG', 'EXDEV', 'EPROTO'].map((code) => {
    const error = saveFailed('cases/2025/a.yaml', code)
    expect(error.code).toBe(ExitCode.io)
    expect(error.onDisk).toBe('old')
    return `${error.message} ${error.advice}`
  })
  expect(sentences).toMatchInlineSnapshot(`
    [
      "cases/2025/a.yaml is niet opgeslagen: de schijf is vol. Maak ruimte vrij en probeer het opnieuw, of kies een andere map.",
      "cases/2025/a.yaml is niet opgeslagen: hier mag je alleen lezen. Vraag schrijfrecht voor dit bestand en deze map, of kies een andere map.",
      "cases/2025/a.yaml is niet opgeslagen: het bestand of de map is verdwenen. Zet het bestand of de map terug en probeer het opnieuw, of kies een andere map.",
      "cases/2025/a.yaml is niet opgeslagen: de schijf meldt een fout. Probeer het opnieuw, of kies een map op een andere schijf.",
      "cases/2025/a.yaml is niet opgeslagen: er staan te veel bestanden open. Sluit andere programma’s en probeer het opnieuw.",
      "cases/2025/a.yaml is niet opgeslagen: op deze plek of met deze naam kan het niet. Kies een kortere naam of een andere map.",
      "cases/2025/a.yaml is niet opgeslagen: een nieuwe versie kan hier niet op de plaats van de oude komen. Kies een map op een andere schijf.",
      "cases/2025/a.yaml is niet opgeslagen: de schijf weigert (EPROTO). Probeer het opnieuw, of kies een andere map.",
    ]
  `)
})
