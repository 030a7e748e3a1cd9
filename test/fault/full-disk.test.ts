/** A disk that is full, nearly full, or full for a while: never a cut-off file, never a lost answer, never a wrong word. */
import { mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ExitCode } from '../../src/core/errors.js'
import { SaveFailed } from '../../src/core/save-errors.js'
import { openCaseStore } from '../../src/io/case-store.js'
import { writeDurably } from '../../src/io/save.js'
import { contentHash } from '../../src/io/temp-name.js'
import { aCasusFile } from '../builders.js'
import { namesIn, scratch } from '../io/folder.js'
import { answersOnDisk, bytesOnDisk, caseId, casePath, restsOnDisk } from './case-on-disk.js'
import { mountMissing, onSmallDisk } from './mounts.js'
import { answer, builtSession, openSession, type BuiltSession } from './session.js'

const missing = mountMissing()
const newFolder = scratch()

/** Fills the disk until so many bytes are free. */
function fillUpTo(folder: string, free: number): void {
  const { bavail, bsize } = statfsSync(folder)
  writeFileSync(join(folder, 'vulling'), Buffer.alloc(Math.max(0, bavail * bsize - free)))
}

describe.skipIf(missing)('op een kleine schijf', () => {
  test('bij elke vulling van de schijf staat er het oude of het nieuwe bestand, heel', async () => {
    const folder = newFolder()
    const [old, next] = [Buffer.alloc(120_000, 'oud '), Buffer.alloc(200_000, 'nieuw ')]
    const outcomes = { saved: 0, full: 0 }
    await onSmallDisk(folder, 1024, async () => {
      const path = join(folder, 'a.yaml')
      for (let free = 0; free < 4096 * 60; free += 4096) {
        writeFileSync(path, old)
        fillUpTo(folder, free)
        outcomes[await saveOutcome(path, next, contentHash(old))]++
        expect([old, next].some((bytes) => bytes.equals(readFileSync(path)))).toBe(true)
        expect(namesIn(folder)).toEqual(['a.yaml', 'vulling'])
        for (const name of ['a.yaml', 'vulling']) rmSync(join(folder, name))
      }
    })
    console.log(`schijf bij 60 vullingen: ${JSON.stringify(outcomes)}, 0 afgekapt`)
    expect(outcomes.full).toBeGreaterThan(40)
    expect(outcomes.saved).toBeGreaterThan(5)
  })

  test('is de schijf de hele tijd vol, dan zegt elke poging dat; na opruimen gaan alle antwoorden in één keer mee', async () => {
    const root = newFolder()
    await onSmallDisk(root, 256, async () => {
      const open = await (await openCaseStore(root)).create(aCasusFile({ id: caseId }))
      await open.save({ ...open.casus(), parkeerplaats: ['vooraf'] })
      const before = bytesOnDisk(root)
      fillUpTo(root, 0)
      const answers = ['vooraf']
      for (const text of ['eerste', 'tweede', 'derde']) {
        answers.push(text)
        await expect(open.save({ ...open.casus(), parkeerplaats: answers })).rejects.toThrow('de schijf is vol')
        expect(bytesOnDisk(root)).toBe(before)
      }
      rmSync(join(root, 'vulling'))
      await open.save({ ...open.casus(), parkeerplaats: [...answers, 'vierde'] })
      await open.close()
      expect(await answersOnDisk(root)).toEqual(['vooraf', 'eerste', 'tweede', 'derde', 'vierde'])
      expect(restsOnDisk(root)).toEqual([])
    })
  })

  test('een schijf die al vol is, wordt vóór de eerste vraag gemeld', async () => {
    const root = newFolder()
    await onSmallDisk(root, 256, async () => {
      const store = await openCaseStore(root)
      await (await store.create(aCasusFile({ id: caseId }))).close()
      const before = bytesOnDisk(root)
      fillUpTo(root, 0)
      const full = { code: ExitCode.io, message: expect.stringContaining('de schijf is vol') as string }
      await expect(store.probe()).rejects.toMatchObject(full)
      await expect(store.open(caseId)).rejects.toMatchObject(full)
      await expect(store.create(aCasusFile({ id: '2025-03-12-ander' }))).rejects.toMatchObject(full)
      expect((await store.load(caseId)).casus.id).toBe(caseId)
      expect(bytesOnDisk(root)).toBe(before)
      expect(restsOnDisk(root)).toEqual([])
    })
  })

  test('van een volle schijf verder naar een andere map: daar staat alles', async () => {
    const [root, elsewhere] = [newFolder(), newFolder()]
    await onSmallDisk(root, 256, async () => {
      const open = await (await openCaseStore(root)).create(aCasusFile({ id: caseId }))
      fillUpTo(root, 0)
      const state = { ...open.casus(), parkeerplaats: ['eerste'] }
      await expect(open.save(state)).rejects.toThrow(SaveFailed)
      await open.saveElsewhere(state, elsewhere)
      await open.save({ ...state, parkeerplaats: ['eerste', 'tweede'] })
      await open.close()
    })
    expect(readFileSync(join(elsewhere, `${caseId}.yaml`), 'utf8')).toContain('- eerste\n  - tweede\n')
  })
})

async function saveOutcome(path: string, bytes: Buffer, hash: string): Promise<'saved' | 'full'> {
  try {
    await writeDurably(path, bytes, { replaces: [hash] })
    return 'saved'
  } catch (error) {
    expect(String(error)).toContain('de schijf is vol')
    return 'full'
  }
}

describe('met een grens aan de grootte van een bestand (ulimit -f)', () => {
  let built: BuiltSession
  beforeAll(async () => {
    built = await builtSession()
  })
  afterAll(() => built.remove())

  test('wat er niet bij past, wordt niet bevestigd en tast het oude niet aan', async () => {
    const root = newFolder()
    mkdirSync(dirname(casePath(root)), { recursive: true })
    const limited = (...args: string[]) => ['bash', '-c', 'ulimit -f 16; exec "$@"', 'bash', ...args]
    const { session, answer: ready } = await openSession(limited(...built.command(root, caseId)))
    expect(ready).toBe('KLAAR 0')
    expect(await answer(session, 'past')).toBe('OPGESLAGEN 1')
    const before = bytesOnDisk(root)
    // 16 blocks of 1,024 bytes; this answer alone is larger.
    expect(await answer(session, 'x'.repeat(20_000))).toContain('MISLUKT')
    expect(session.said.at(-1)).toContain('de schijf is vol')
    expect(bytesOnDisk(root)).toBe(before)
    await session.end()
    expect(restsOnDisk(root)).toEqual([])
    expect(await answersOnDisk(root)).toEqual(['past'])
  })
})
