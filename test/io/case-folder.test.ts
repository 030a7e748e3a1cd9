/** Which folder and which files count as cases. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { ExitCode } from '../../src/core/errors.js'
import { findRoot, listCases } from '../../src/io/case-folder.js'
import { findSources } from '../../src/io/sources.js'
import { scratch } from './folder.js'

const newFolder = scratch()

function folderWith(...files: string[]): string {
  const root = newFolder()
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), '')
  }
  return root
}

test('casussen komen gesorteerd, uit alle jaren, met beide uitgangen', async () => {
  const root = folderWith('cases/2025/b.yaml', 'cases/2024/z.yml', 'cases/2025/a.yaml', 'cases/los.yaml', 'buiten.yaml')
  expect(await listCases(root)).toEqual([
    'cases/2024/z.yml',
    'cases/2025/a.yaml',
    'cases/2025/b.yaml',
    'cases/los.yaml',
  ])
})

test('verborgen bestanden en mappen, resten en andere soorten doen niet mee', async () => {
  const root = folderWith('cases/.a.yaml.x.tmp', 'cases/.git/a.yaml', 'cases/.b.yaml', 'cases/a.txt', 'cases/a.yaml~')
  expect(await listCases(root)).toEqual([])
})

test('gekoppelde mappen worden niet doorzocht; een gekoppeld bestand wordt genoemd, zodat de lezer het keurt', async () => {
  const root = folderWith('cases/2025/a.yaml')
  symlinkSync(newFolder(), join(root, 'cases/elders'))
  symlinkSync('..', join(root, 'cases/2025/lus'))
  symlinkSync('/etc/passwd', join(root, 'cases/2025/wachtwoord.yaml'))
  expect(await listCases(root)).toEqual(['cases/2025/a.yaml', 'cases/2025/wachtwoord.yaml'])
})

test('zonder map cases is er niets', async () => {
  expect(await listCases(newFolder())).toEqual([])
})

test('wat als casus bedoeld moet zijn en niet gelezen wordt, blijft niet ongenoemd; wat iets anders is wel', async () => {
  const root = folderWith(
    ...['cases/2025/a.yaml', 'cases/2025/b.YAML', 'cases/2025/c.yml.txt', '2025-03-11-los.yaml', 'factoren/x.Yml'],
    ...['cases/LEESMIJ.md', 'cases/2025/bijlage.pdf', 'cases/2025/a.yaml~', 'cases/2025/a.yaml.orig', 'package.yaml'],
  )
  const unreadFrom = async (folder: string, ...paths: string[]) =>
    (await findSources(join(root, folder), paths)).unread.map(({ file, ruleId }) => `${file} ${ruleId}`)
  const names = ['cases/2025/b.YAML', 'cases/2025/c.yml.txt', 'factoren/x.Yml'].map((file) => `${file} BESTAND-NAAM`)
  expect(await unreadFrom('')).toEqual([...names, '2025-03-11-los.yaml BESTAND-PLEK'])
  expect(await unreadFrom('cases')).toContain('../2025-03-11-los.yaml BESTAND-PLEK')
  expect(await unreadFrom('', 'cases/2025')).toEqual(names.slice(0, 2))
  expect(await unreadFrom('', 'cases/2025/a.yaml')).toEqual([])
})

test('zonder map cases wordt dat gezegd, maar niet waar alleen factoren staan', async () => {
  const unreadIn = async (root: string) => (await findSources(root, [])).unread.map(({ file }) => file)
  expect(await unreadIn(newFolder())).toEqual(['cases'])
  expect(await unreadIn(folderWith('Cases/2025/a.yaml', 'factoren/a.yaml'))).toEqual(['Cases'])
  expect(await unreadIn(folderWith('factoren/a.yaml'))).toEqual([])
  expect(await unreadIn(folderWith('cases/.gitkeep'))).toEqual([])
})

test('een map die niet gelezen kan worden, lijkt niet leeg', async () => {
  await expect(listCases(folderWith('cases'))).rejects.toMatchObject({ code: ExitCode.io })
})

test('de map met casussen wordt van onderaf gevonden', async () => {
  const root = folderWith('cases/2025/a.yaml', 'docs/plan.md')
  for (const start of ['', 'docs', 'cases', 'cases/2025']) expect(await findRoot(join(root, start))).toBe(root)
})

test('is er nergens een map cases, dan is het de map zelf', async () => {
  const root = newFolder()
  expect(await findRoot(root)).toBe(root)
})

test('wat nagekeken wordt, mag een pad zijn of een id, en wat er niet is wordt gezegd', async () => {
  const root = folderWith('cases/2025/2025-03-11-laptop.yaml', 'docs/plan.md')
  for (const name of ['cases/2025/2025-03-11-laptop.yaml', '2025-03-11', 'laptop'])
    expect((await findSources(root, [name])).files, name).toEqual(['cases/2025/2025-03-11-laptop.yaml'])
  expect((await findSources(join(root, 'docs'), ['laptop'])).files).toEqual(['../cases/2025/2025-03-11-laptop.yaml'])
  await expect(findSources(root, ['weg.yaml'])).rejects.toMatchObject({ code: ExitCode.io })
  await expect(findSources(root, ['weg'])).rejects.toThrow('Er is geen casus "weg".')
})
