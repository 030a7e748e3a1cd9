/** What one failing, lying or slow system call does to a save, and the order in which a save reaches the disk. */
import { appendFileSync, readFileSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { scratch } from '../io/folder.js'
import { answersOnDisk, bytesOnDisk, caseId, casePath, restsOnDisk } from './case-on-disk.js'
import { answer, builtSession, openSession, startSession, type BuiltSession } from './session.js'
import { renames, straceMissing, trace } from './strace.js'

const newFolder = scratch()
let built: BuiltSession
beforeAll(async () => {
  built = await builtSession()
})
afterAll(() => built.remove())

const saving = `openat,write,fsync,close,${renames}`

interface Outcome {
  /** All that the session said about the second answer. */
  said: string[]
  /** The calls. */
  seen: string
  root: string
}

/** A second answer while something is done to a call; once more from the start when it struck another call than `hits`. */
async function secondAnswer(
  inject: string[],
  hits: RegExp,
  during?: (root: string) => Promise<void>,
): Promise<Outcome> {
  for (let tries = 0; tries < 20; tries++) {
    const root = newFolder()
    const { session } = await openSession(built.command(root, caseId))
    await answer(session, 'eerste')
    const before = session.said.length
    const tracing = await trace(session.pid, saving, ...inject.map((what) => filledIn(what, root, tries)))
    await Promise.all([answer(session, 'tweede'), during?.(root)])
    const said = session.said.slice(before)
    const seen = await tracing.stop()
    await session.end()
    if (hits.test(seen)) return { said, seen, root }
  }
  throw new Error(`${inject} never hit ${hits}`)
}

/** Node wakes a thread of its own with a write now and then, before the one to the file: then that is the second. */
function filledIn(what: string, root: string, tries: number): string {
  return what.replace('LENGTE', lengthAfter(root)).replace('EERSTE', String(1 + (tries % 3)))
}

/** How long the file will be with the second answer in it. */
function lengthAfter(root: string): string {
  return String(bytesOnDisk(root)!.length + '  - tweede\n'.length)
}

describe.skipIf(straceMissing())('bij één antwoord', () => {
  test.each([
    ['het tijdelijke bestand wordt niet gesynchroniseerd', 'fsync:error=EIO:when=1', /INJ/, 'MISLUKT .*een fout'],
    ['de map niet: teruggelezen, en dan bevestigd', 'fsync:error=EIO:when=2', /INJ/, 'OPGESLAGEN 2'],
    ['de schijf neemt niets aan', 'write:retval=0:when=EERSTE', /# yaml.*INJ/, 'MISLUKT .*vol'],
    ['de schijf liegt dat alles er staat', 'write:retval=LENGTE:when=EERSTE', /# yaml.*INJ/, 'MISLUKT .*vol'],
    ['het quotum is op', 'write:error=EDQUOT:when=EERSTE', /# yaml.*INJ/, 'MISLUKT .*vol'],
    ['de kern vraagt om nog een poging', 'fsync,openat:error=EAGAIN:when=1..6', /INJ/, 'OPGESLAGEN 2'],
    ['een signaal onderbreekt', `fsync,openat,${renames}:error=EINTR:when=1..6`, /INJ/, 'OPGESLAGEN 2'],
    [
      'de schijf meldt bij sluiten een fout',
      'close:error=EIO:when=2',
      /fsync.*\n(?:write.*\n)?close.*INJ/,
      'MISLUKT .*een fout',
    ],
  ])('%s', async (_, inject, hits, expected) => {
    const { said, root } = await secondAnswer([inject], hits)
    expect(said[0]).toMatch(new RegExp(`^${expected}`))
    expect(await answersOnDisk(root)).toEqual(said[0]!.startsWith('MISLUKT') ? ['eerste'] : ['eerste', 'tweede'])
  })

  test('wat een editor schrijft terwijl een trage schijf synchroniseert, wordt niet overschreven', async () => {
    const slow = 'fsync:delay_enter=400000:when=1'
    const { said, root } = await secondAnswer([slow], /DELAYED/, async (at) => {
      await wait(200)
      appendFileSync(casePath(at), '# editor\n')
    })
    expect(said).toEqual(['GEWIJZIGD', 'OPGESLAGEN 2'])
    expect(readFileSync(casePath(root), 'utf8')).toContain('# editor\n')
  })

  test('hernoemen lijkt mislukt en is het niet (netwerkschijf): teruggelezen en bevestigd', async () => {
    const slow = `${renames}:error=EIO:delay_enter=400000:when=1`
    const { said, root } = await secondAnswer([slow], /DELAYED/, async (at) => {
      await wait(200)
      const [temp] = restsOnDisk(at).filter((name) => name.endsWith('.tmp'))
      renameSync(join(dirname(casePath(at)), temp!), casePath(at))
    })
    expect(said).toEqual(['OPGESLAGEN 2'])
    expect(await answersOnDisk(root)).toEqual(['eerste', 'tweede'])
  })

  test('hernoemen mislukt en teruglezen ook: de sessie zegt dat het niet zeker is', { retry: 5 }, async () => {
    const { said, root } = await secondAnswer(
      [`${renames}:error=EIO:when=1`, 'openat:error=EIO:when=4'],
      /INJ.*\n.*INJ/,
    )
    expect(said[0]).toMatch(/^MISLUKT Het is niet zeker of /)
    expect(await answersOnDisk(root)).toEqual(['eerste'])
  })

  // Node opens a file of its own now and then, which shifts the count of calls: then the fault hits another one.
  test(
    'de map synchroniseren mislukt en teruglezen ook: niet bevestigd, en de volgende keer gaat het mee',
    { retry: 5 },
    async () => {
      const { said, root } = await secondAnswer(['openat:error=EIO:when=4+'], /INJ/)
      expect(said[0]).toMatch(/^MISLUKT Het is niet zeker of /)
      expect(await answersOnDisk(root)).toEqual(['eerste', 'tweede'])
    },
  )

  test('ook de naam van een nieuwe map wordt gesynchroniseerd', async () => {
    const root = newFolder()
    const session = startSession(built.command(root, caseId))
    await session.says()
    const tracing = await trace(session.pid, 'mkdir,openat,fsync')
    session.send('open')
    await session.says()
    const seen = await tracing.stop()
    await session.end()
    for (const folder of [root, `${root}/cases`]) {
      const [, fd] = new RegExp(`"${folder}", O_RDONLY.* = (\\d+)\nfsync\\(\\1\\) += 0`).exec(seen) ?? []
      expect(fd, `${folder} in\n${seen}`).toBeDefined()
    }
  })

  test('bevestigd is pas: geschreven, gesynchroniseerd, gesloten, hernoemd en de map gesynchroniseerd, in die volgorde', async () => {
    const { seen } = await secondAnswer([], /./)
    const temp = /^openat\(.*\.tmp", O_WRONLY\|O_CREAT\|O_EXCL.*, 0600\) = (\d+)$/m.exec(seen)!
    const folder = /^openat\(.*cases\/2025", O_RDONLY.* = (\d+)$/m.exec(seen)!
    const steps = [
      temp[0],
      `write(${temp[1]}, "# yaml`,
      `fsync(${temp[1]})`,
      `close(${temp[1]})`,
      'rename',
      folder[0],
      `fsync(${folder[1]})`,
      'write(1, "OPGESLAGEN',
    ]
    let from = 0
    for (const step of steps) {
      const at = seen.indexOf(step, from)
      expect(at, `${step} in\n${seen}`).toBeGreaterThanOrEqual(from)
      from = at + step.length
    }
    expect(seen.match(/^fsync/gm)).toHaveLength(2)
  })
})
