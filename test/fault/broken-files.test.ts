/** A case file that was cut off or damaged is never rewritten, and never taken for a new case. */
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { newText } from '../../src/core/text/serialize.js'
import { openCaseStore } from '../../src/io/case-store.js'
import { aCasusFile } from '../builders.js'
import { scratch } from '../io/folder.js'
import { caseId, casePath, restsOnDisk } from './case-on-disk.js'

const newFolder = scratch()
const whole = Buffer.from(newText(aCasusFile({ id: caseId })))

async function aCaseWith(bytes: Buffer): Promise<string> {
  const root = newFolder()
  await (await (await openCaseStore(root)).create(aCasusFile({ id: caseId }))).close()
  writeFileSync(casePath(root), bytes)
  return root
}

/** Tries everything that could rewrite the file. Gives whether it could still be read as a case. */
async function tryAll(bytes: Buffer): Promise<boolean> {
  const root = await aCaseWith(bytes)
  const store = await openCaseStore(root)
  const opened = await store.open(caseId).catch(() => undefined)
  await opened?.close()
  await expect(store.create(aCasusFile({ id: caseId }))).rejects.toThrow('Er is al een casus')
  expect(readFileSync(casePath(root)).equals(bytes)).toBe(true)
  expect(restsOnDisk(root)).toEqual([])
  return opened !== undefined
}

test('afgekapt bij elke vijftigste byte: geweigerd, of nog een hele casus, maar nooit herschreven', async () => {
  const opened: boolean[] = []
  for (let length = 0; length < whole.length; length += 50) opened.push(await tryAll(whole.subarray(0, length)))
  expect(opened.length).toBeGreaterThan(20)
  expect(opened.slice(0, 3)).toEqual([false, false, false])
  expect(opened.filter((isOpen) => !isOpen).length).toBeGreaterThan(10)
})

test.each([
  ['helemaal', 0, whole.length],
  ['aan het begin', 0, 64],
  ['in het midden', 300, 400],
  ['aan het eind', whole.length - 64, whole.length],
])('met een blok nultekens %s: geweigerd en niet herschreven', async (_, from, to) => {
  expect(await tryAll(Buffer.from(whole).fill(0, from, to))).toBe(false)
})

test('half oud, half nieuw: niet herschreven', async () => {
  const other = Buffer.from(newText(aCasusFile({ id: caseId, titel: 'Een veel langere titel dan er eerst stond' })))
  await tryAll(Buffer.concat([other.subarray(0, 333), whole.subarray(333)]))
})
