/** Two sessions, or a session and an editor, on one case: nobody's confirmed answer disappears. */
import { appendFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCaseStore } from '../../src/io/case-store.js'
import { scratch } from '../io/folder.js'
import { answersOnDisk, caseId, casePath, restsOnDisk } from './case-on-disk.js'
import { answer, builtSession, openSession, startSession, type BuiltSession } from './session.js'
import { renames, straceMissing, trace } from './strace.js'

const newFolder = scratch()
let built: BuiltSession
beforeAll(async () => {
  built = await builtSession()
})
afterAll(() => built.remove())

const open = (root: string) => openSession(built.command(root, caseId))

test('de tweede sessie hoort wie er bezig is en schrijft niets; na afsluiten kan zij verder', async () => {
  const root = newFolder()
  const first = await open(root)
  await answer(first.session, 'van de eerste')
  const second = await open(root)
  expect(second.answer).toMatch(/^FOUT 4 .*is in gebruik: .+ werkt eraan op .+, sinds /)
  expect(second.answer).toContain(`proces ${first.session.pid}`)
  expect(await second.session.end()).toBe('4')
  await first.session.end()
  const third = await open(root)
  expect(third.answer).toBe('KLAAR 1')
  await third.session.end()
  expect(restsOnDisk(root)).toEqual([])
})

test('is de eerste sessie gestorven, dan kan de tweede meteen verder', async () => {
  const root = newFolder()
  const first = await open(root)
  await answer(first.session, 'eerste')
  first.session.kill('SIGKILL')
  await first.session.ended
  expect(restsOnDisk(root)).toContain(`.${caseId}.lock`)
  const second = await open(root)
  expect(second.answer).toBe('KLAAR 1')
  await second.session.end()
})

test('een sessie die stilstaat (dichtgeklapte laptop) houdt haar casus, en gaat daarna gewoon verder', async () => {
  const root = newFolder()
  const first = await open(root)
  await answer(first.session, 'eerste')
  first.session.kill('SIGSTOP')
  const second = await open(root)
  expect(second.answer).toMatch(/^FOUT 4 /)
  first.session.kill('SIGCONT')
  expect(await answer(first.session, 'tweede')).toBe('OPGESLAGEN 2')
  await first.session.end()
  expect(await answersOnDisk(root)).toEqual(['eerste', 'tweede'])
})

test('van acht sessies die tegelijk een dood slot vinden, krijgt er één de casus', async () => {
  for (let round = 0; round < 2; round++) {
    const root = newFolder()
    const dead = await open(root)
    dead.session.kill('SIGKILL')
    await dead.session.ended
    const all = await Promise.all(Array.from({ length: 8 }, () => open(root)))
    const told = all.map((one) => one.answer.slice(0, 7)).sort()
    expect(told).toEqual([...Array<string>(7).fill('FOUT 4 '), 'KLAAR 0'])
    await Promise.all(all.map((one) => one.session.end()))
    expect(restsOnDisk(root)).toEqual([])
  }
})

/** A session that finds a dead lock, and stands still for two seconds just before it takes that lock away. */
async function lateSession(root: string) {
  const dead = await open(root)
  dead.session.kill('SIGKILL')
  await dead.session.ended
  const late = startSession(built.command(root, caseId))
  await late.says()
  const tracing = await trace(late.pid, renames, `${renames}:delay_enter=2000000:when=1`)
  late.send('open')
  await wait(700)
  return { late, tracing }
}

test.skipIf(straceMissing())(
  'wie bij het vrijmaken van een dood slot te laat is, legt het slot van een ander terug',
  async () => {
    for (let tries = 0; tries < 10; tries++) {
      const root = newFolder()
      const { late, tracing } = await lateSession(root)
      const first = await (await openCaseStore(root)).open(caseId)
      const told = await late.says()
      const wasLate = (await tracing.stop()).includes('DELAYED')
      expect(told).toMatch(/^FOUT 4 /)
      expect(restsOnDisk(root)).toEqual([`.${caseId}.lock`])
      expect((await open(root)).answer).toMatch(/^FOUT 4 /)
      await first.close()
      expect(restsOnDisk(root)).toEqual([])
      if (wasLate) return
    }
    throw new Error('never stood still at the right moment')
  },
  60_000,
)

test('wat een editor tussen twee antwoorden schrijft, blijft, en het antwoord ook', async () => {
  const root = newFolder()
  const { session } = await open(root)
  await answer(session, 'antwoord 0')
  const ways = [editInPlace, editByRename]
  for (let i = 1; i <= 20; i++) {
    ways[i % 2]!(casePath(root), `# editor ${i}\n`)
    expect(await answer(session, `antwoord ${i}`)).toBe(`OPGESLAGEN ${i + 1}`)
    expect(session.said.at(-2)).toBe('GEWIJZIGD')
  }
  await session.end()
  expect(await answersOnDisk(root)).toEqual(Array.from({ length: 21 }, (_, i) => `antwoord ${i}`))
  const text = readFileSync(casePath(root), 'utf8')
  for (let i = 1; i <= 20; i++) expect(text).toContain(`# editor ${i}\n`)
})

test('zonder slot (door een mens weggehaald) wint niemand stil: de laatste ziet dat er iets gewijzigd is', async () => {
  const root = newFolder()
  const first = await open(root)
  await answer(first.session, 'van de eerste')
  renameSync(casePath(root).replace(`${caseId}.yaml`, `.${caseId}.lock`), `${root}/weg`)
  const second = await open(root)
  expect(await answer(second.session, 'van de tweede')).toBe('OPGESLAGEN 2')
  expect(await answer(first.session, 'weer van de eerste')).toBe('OPGESLAGEN 3')
  expect(first.session.said).toContain('GEWIJZIGD')
  await Promise.all([first.session.end(), second.session.end()])
  expect(await answersOnDisk(root)).toEqual(['van de eerste', 'van de tweede', 'weer van de eerste'])
  expect(restsOnDisk(root)).toEqual([])
})

function editInPlace(path: string, line: string): void {
  appendFileSync(path, line)
}

/** As vim and git do it. */
function editByRename(path: string, line: string): void {
  writeFileSync(`${path}~`, readFileSync(path, 'utf8') + line)
  renameSync(`${path}~`, path)
}
