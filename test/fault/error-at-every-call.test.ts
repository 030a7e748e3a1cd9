/** An error at every system call of a save, once and for ever after: no confirmation without the disk, and nothing lost. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCaseStore } from '../../src/io/case-store.js'
import { scratch } from '../io/folder.js'
import { answersOnDisk, bytesOnDisk, caseId, restsOnDisk } from './case-on-disk.js'
import { answer, builtSession, openSession, type Session, type BuiltSession } from './session.js'
import { renames, straceMissing, trace } from './strace.js'

const newFolder = scratch()
let built: BuiltSession
beforeAll(async () => {
  built = await builtSession()
})
afterAll(() => built.remove())

const errors: Record<string, string[]> = {
  openat: ['EIO', 'ENOSPC', 'EMFILE', 'EROFS'],
  write: ['EIO', 'ENOSPC', 'EDQUOT'],
  fsync: ['EIO'],
  close: ['EIO'],
  [renames]: ['EIO', 'ENOSPC', 'EXDEV'],
  '?unlink,?unlinkat': ['EIO'],
}

const tally = { runs: 0, failed: 0, saved: 0, died: 0 }

/** One answer while a call fails. Gives whether the failing call was reached. */
async function failingAnswer(root: string, session: Session, kind: string, how: string): Promise<boolean> {
  const before = bytesOnDisk(root)
  const known = (await answersOnDisk(root))!
  const tracing = await trace(session.pid, `openat,close,${kind}`, `${kind}:${how}`)
  const said = await answer(session, `antwoord ${tally.runs}`)
  const seen = await tracing.stop()
  tally.runs++
  if (said.startsWith('OPGESLAGEN')) {
    tally.saved++
    expect(await answersOnDisk(root)).toEqual([...known, `antwoord ${tally.runs - 1}`])
    expect(tempFailures(seen), `${kind} ${how}`).toEqual([])
  } else if (said.startsWith('MISLUKT')) {
    tally.failed++
    if (!said.includes('niet zeker')) expect(bytesOnDisk(root), `${kind} ${how} ${said}`).toBe(before)
    expect(await answer(session, 'daarna')).toBe(`OPGESLAGEN ${known.length + 2}`)
    expect(await answersOnDisk(root)).toEqual([...known, `antwoord ${tally.runs - 1}`, 'daarna'])
    // Our own uncertain save is not taken for a change by someone else.
    expect(session.said).not.toContain('GEWIJZIGD')
  } else {
    // The pipe to the test failed too, or Node's own signal between threads: nothing was said, so nothing was confirmed.
    tally.died++
    expect(seen).toMatch(/^write\((1, |\d+, "\\1\\0).*INJECTED/m)
  }
  return seen.includes('(INJECTED)')
}

/** What failed on the temp file itself: after that nothing may be confirmed, whatever the page cache says. */
function tempFailures(seen: string): string[] {
  const [opened] = /^openat.*\.tmp", .*$/m.exec(seen) ?? []
  const fd = /= (\d+)$/.exec(opened ?? '')?.[1]
  const after = seen.slice(seen.indexOf(opened ?? '')).split('\n')
  // The same number is used again for another file after this.
  const closed = after.findIndex((line) => line.startsWith(`close(${fd})`))
  return after.slice(0, closed + 1).filter((line) => line.includes('INJECTED') && line.includes(`(${fd}`))
}

describe.skipIf(straceMissing())('fout bij elke systeemaanroep', () => {
  test('geen bevestiging zonder schijf; een mislukt antwoord gaat met het volgende alsnog mee', async () => {
    const root = newFolder()
    const start = async () => (await openSession(built.command(root, caseId))).session
    let session = await start()
    await answer(session, 'eerste')
    for (const [kind, codes] of Object.entries(errors))
      for (const code of codes)
        for (const forever of ['', '+'])
          for (let n = 1, isHit = true; isHit; n++) {
            isHit = await failingAnswer(root, session, kind, `error=${code}:when=${n}${forever}`)
            if (session.said.at(-1)!.startsWith('EINDE')) session = await start()
          }
    await session.end()
    await (await (await openCaseStore(root)).open(caseId)).close()
    expect(restsOnDisk(root)).toEqual([])
    console.log(`fout bij elke aanroep: ${JSON.stringify(tally)}`)
    expect(tally.failed).toBeGreaterThan(20)
  }, 120_000)
})
