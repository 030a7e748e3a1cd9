/** A fault in our own writing of YAML costs no answer: the text is read back before it goes to disk. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { SaveFailed } from '../../src/core/save-errors.js'
import { openCaseStore } from '../../src/io/case-store.js'
import { aCasusFile } from '../builders.js'
import { scratch } from './folder.js'

const newFolder = scratch()

// Stands in for such a fault: every change gets lost.
vi.mock(import('../../src/core/text/serialize.js'), async (original) => ({
  ...(await original()),
  editText: (parsed) => parsed.text,
}))

test('een tekst waarin het antwoord ontbreekt, komt niet op schijf en wordt niet bevestigd', async () => {
  const root = newFolder()
  const open = await (await openCaseStore(root)).create(aCasusFile())
  const before = readFileSync(join(root, open.file), 'utf8')
  await expect(open.save({ ...open.casus(), parkeerplaats: ['weg'] })).rejects.toThrow(SaveFailed)
  expect(readFileSync(join(root, open.file), 'utf8')).toBe(before)
  expect(open.casus().parkeerplaats).toBeUndefined()
  await open.close()
})

test('een antwoord waarna de casus niet meer te openen is, komt niet op schijf', async () => {
  const root = newFolder()
  const store = await openCaseStore(root)
  await expect(store.create(aCasusFile({ lijn: 'Geen lijn' }))).rejects.toThrow(SaveFailed)
  expect(await store.list()).toEqual([])
})
