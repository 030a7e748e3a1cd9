/** A crash at every system call of a session, one by one: SQLite's way, since random kills only sample. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCaseStore } from '../../src/io/case-store.js'
import { aCasusFile } from '../builders.js'
import { scratch } from '../io/folder.js'
import { answersOnDisk, caseId, restsOnDisk } from './case-on-disk.js'
import { answer, builtSession, startSession, type BuiltSession } from './session.js'
import { renames, straceMissing, trace } from './strace.js'

const newFolder = scratch()
let built: BuiltSession
beforeAll(async () => {
  built = await builtSession()
})
afterAll(() => built.remove())

/** Every call that can change the disk, with the names that other processors use. */
const calls = [
  'openat',
  'write',
  'fsync',
  'close',
  renames,
  '?link,?linkat',
  '?unlink,?unlinkat',
  '?mkdir,?mkdirat',
  '?fchmod',
]
const answers = ['eerste']

/** Makes a new case and gives an answer while the Nth call of one kind kills the session. Gives whether it was killed. */
async function crashAt(root: string, kind: string, how: string): Promise<{ confirmed: number; killed: boolean }> {
  const session = startSession(built.command(root, caseId))
  await session.says()
  const tracing = await trace(session.pid, kind, `${kind}:${how}`)
  session.send('open')
  let said = await session.says()
  for (const text of answers) if (!said.startsWith('EINDE')) said = await answer(session, text)
  const killed = (await session.end()) === 'SIGKILL'
  await tracing.stop()
  const confirmed = session.said.map((line) => Number(/^OPGESLAGEN (\d+)/.exec(line)?.[1] ?? 0))
  return { confirmed: Math.max(...confirmed), killed }
}

/** What the crash left must be a state of the session, with all that was confirmed; the next session clears up and goes on. */
async function judge(root: string, confirmed: number): Promise<string> {
  const left = await answersOnDisk(root)
  expect(left ?? []).toEqual(answers.slice(0, left?.length ?? 0))
  expect(left?.length ?? 0).toBeGreaterThanOrEqual(confirmed)
  const store = await openCaseStore(root)
  const open = await store.open(caseId).catch(() => store.create(aCasusFile({ id: caseId })))
  expect(restsOnDisk(root)).toEqual([`.${caseId}.lock`])
  const found = open.casus().parkeerplaats ?? []
  expect(found).toEqual(answers.slice(0, Math.max(found.length, confirmed)))
  await open.save({ ...open.casus(), parkeerplaats: [...found, 'na de crash'] })
  await open.close()
  expect(await answersOnDisk(root)).toEqual([...found, 'na de crash'])
  expect(restsOnDisk(root)).toEqual([])
  return left ? String(left.length) : 'geen'
}

/** What each crash left, until the session lives on because it makes fewer than N such calls. */
async function crashAtEvery(kind: string, how: string): Promise<string[]> {
  const left: string[] = []
  for (let n = 1; ; n++) {
    const root = newFolder()
    const { confirmed, killed } = await crashAt(root, kind, `${how}:when=${n}`)
    if (!killed) return left
    left.push(await judge(root, confirmed))
  }
}

describe.skipIf(straceMissing())('crash bij elke systeemaanroep', () => {
  test('laat de oude of de nieuwe stand achter, en nooit een bevestigd antwoord minder', async () => {
    // Killed after the call, and (with the error) in its place.
    const ways = calls.flatMap((kind) => ['signal=SIGKILL', 'signal=SIGKILL:error=EIO'].map((how) => ({ kind, how })))
    const left: string[] = []
    const worker = async () => {
      for (let way = ways.shift(); way; way = ways.shift()) left.push(...(await crashAtEvery(way.kind, way.how)))
    }
    await Promise.all([worker(), worker()])
    console.log(`crash bij elke aanroep: ${left.length} punten, 0 verloren, 0 kapot`)
    expect(left.length).toBeGreaterThan(60)
    // Were a state never seen, then the crashes did not hit where it matters.
    expect(new Set(left)).toEqual(new Set(['geen', '0', '1']))
  }, 120_000)
})
