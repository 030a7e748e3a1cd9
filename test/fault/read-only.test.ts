/** A place where nothing can be saved is told before the first question, with the path and the reason. */
import { chmodSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ExitCode } from '../../src/core/errors.js'
import { openCaseStore } from '../../src/io/case-store.js'
import { aCasusFile } from '../builders.js'
import { scratch } from '../io/folder.js'
import { openTerminal } from '../pty/terminal.js'
import { bytesOnDisk, caseId, casePath, restsOnDisk } from './case-on-disk.js'
import { mountMissing, onReadOnlyDisk, run } from './mounts.js'
import { builtSession, openSession, type BuiltSession } from './session.js'
import { renames, straceMissing } from './strace.js'
import { isBuilt } from './terminal-session.js'

const newFolder = scratch()
const noMount = mountMissing()
const noRoot =
  process.getuid?.() === 0 && run('setpriv', '--version') ? undefined : 'wisselen van gebruiker (setpriv) kan hier niet'
if (noRoot) console.warn(`overgeslagen: ${noRoot}`)

let built: BuiltSession
beforeAll(async () => {
  built = await builtSession()
})
afterAll(() => built.remove())

async function aFolderWithACase(): Promise<string> {
  const root = newFolder()
  await (await (await openCaseStore(root)).create(aCasusFile({ id: caseId }))).close()
  return root
}

const refused = { code: ExitCode.io, message: expect.stringContaining('alleen') as string }

test.skipIf(noMount)('een schijf die alleen gelezen kan worden: openen en maken niet, bekijken wel', async () => {
  const root = await aFolderWithACase()
  await onReadOnlyDisk(root, async () => {
    const store = await openCaseStore(root)
    await expect(store.probe()).rejects.toMatchObject(refused)
    await expect(store.open(caseId)).rejects.toMatchObject(refused)
    await expect(store.create(aCasusFile({ id: '2025-03-12-ander' }))).rejects.toMatchObject(refused)
    expect((await store.load(caseId)).casus.id).toBe(caseId)
  })
  expect(restsOnDisk(root)).toEqual([])
})

test.skipIf(noMount)('een onveranderlijk bestand (chattr) wordt bij het openen geweigerd', async (ctx) => {
  const root = await aFolderWithACase()
  if (!run('chattr', '+i', casePath(root))) return ctx.skip('chattr kan hier niet')
  try {
    await expect((await openCaseStore(root)).open(caseId)).rejects.toMatchObject(refused)
    expect(restsOnDisk(root)).toEqual([])
  } finally {
    run('chattr', '-i', casePath(root))
  }
})

describe.skipIf(noRoot)('als gewone gebruiker', () => {
  const asNobody = (...args: string[]) => ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', ...args]

  /** The scratch folder is closed to others; this opens the way to one case, with these rights on folder and file. */
  async function readable(folderMode: number, fileMode: number): Promise<string> {
    const root = await aFolderWithACase()
    for (const [path, mode] of [
      [dirname(root), 0o755],
      [root, 0o755],
      [join(root, 'cases'), 0o755],
      [dirname(casePath(root)), folderMode],
      [casePath(root), fileMode],
    ] as const)
      chmodSync(path, mode)
    return root
  }

  test.each([
    ['de map', 0o755, 0o666],
    ['het bestand', 0o777, 0o644],
  ])('zonder schrijfrecht op %s komt er geen vraag', async (_, folderMode, fileMode) => {
    const root = await readable(folderMode, fileMode)
    const before = bytesOnDisk(root)
    const { session, answer } = await openSession(asNobody(...built.command(root, caseId)))
    expect(answer).toMatch(/^FOUT 3 .*alleen/)
    expect(await session.end()).toBe(String(ExitCode.io))
    expect(bytesOnDisk(root)).toBe(before)
    expect(statSync(casePath(root)).mode & 0o777).toBe(fileMode)
    expect(restsOnDisk(root)).toEqual([])
  })

  test('met schrijfrecht op beide kan het wel, en houdt het bestand zijn rechten', async () => {
    const root = await readable(0o777, 0o666)
    const { session, answer } = await openSession(asNobody(...built.command(root, caseId)))
    expect(answer).toBe('KLAAR 0')
    session.send('eerste')
    expect(await session.says()).toBe('OPGESLAGEN 1')
    await session.end()
    expect(statSync(casePath(root)).mode & 0o777).toBe(0o666)
  })
})

test.skipIf(straceMissing() ?? !isBuilt)(
  'waar een bestand niet op de plaats van een ander kan komen, komt er geen vraag',
  async () => {
    const root = await aFolderWithACase()
    const before = bytesOnDisk(root)
    const under = ['strace', '-f', '-o', '/dev/null', '-e', `inject=${renames}:error=EXDEV`]
    for (const words of [['nieuw'], ['verder', caseId]]) {
      const terminal = openTerminal(words, { cwd: root, under })
      expect(await terminal.ended()).toEqual({ code: ExitCode.io, signal: 0 })
      const said = terminal.text().replaceAll('\n', ' ')
      expect(said).toMatch(
        /^In de map cases\S* kan niet .* op de plaats van de oude .*Kies een map op een andere schijf\. $/,
      )
    }
    expect(bytesOnDisk(root)).toBe(before)
    expect(restsOnDisk(root)).toEqual([])
  },
)

test('een map die onder de sessie verdwijnt, wordt gemeld, en er komt geen nieuw bestand voor in de plaats', async () => {
  const root = await aFolderWithACase()
  const open = await (await openCaseStore(root)).open(caseId)
  run('mv', dirname(casePath(root)), join(root, 'elders'))
  const state = { ...open.casus(), parkeerplaats: ['eerste'] }
  await expect(open.save(state)).rejects.toThrow('verdwenen')
  expect(bytesOnDisk(root)).toBeUndefined()
  mkdirSync(dirname(casePath(root)))
  await expect(open.save(state)).rejects.toThrow('verdwenen')
  expect(bytesOnDisk(root)).toBeUndefined()
  run('rmdir', dirname(casePath(root)))
  run('mv', join(root, 'elders'), dirname(casePath(root)))
  await open.save(state)
  await open.close()
  expect((await (await openCaseStore(root)).load(caseId)).casus.parkeerplaats).toEqual(['eerste'])
})
