/** Writes a case file of an older version in the shape of today. */
import { join } from 'node:path'
import { migrateText, type Migrated } from '../core/migrate/migrate.js'
import { parseText } from '../core/text/parse.js'
import { settleLeftovers } from './leftovers.js'
import { lockCase } from './lock.js'
import { readCaseText } from './read-file.js'
import { writeDurably } from './save.js'
import { assertInside, assertWritable } from './start-case.js'

/**
 * Migrates one file under its lock. The old file stays until the new one is whole on disk. What is wrong in the file
 * comes back. Throws a UserError when it is held (4), may not be written (3) or lies outside (5), and as `writeDurably`.
 */
export async function migrateCase(root: string, file: string): Promise<Migrated> {
  const path = await assertInside(root, join(root, file))
  const lock = lockCase(path)
  try {
    const found = migrated(root, file)
    if (found.result.kind !== 'changed') return found.result
    assertWritable(path, file)
    // A crash may have left an answer that only a temp file holds, of an older version too.
    const settled = await settleLeftovers(path, found.hash, isMigratable)
    const { result, hash } = settled.length > 0 ? migrated(root, file) : found
    if (result.kind === 'changed') await writeDurably(path, Buffer.from(result.text), { replaces: [hash] })
    return found.result
  } finally {
    lock.release()
  }
}

function migrated(root: string, file: string): { result: Migrated; hash: string } {
  const source = readCaseText(root, file)
  if ('problem' in source) return { result: { kind: 'refused', file, problem: source.problem }, hash: '' }
  return { result: migrateText(file, source.text), hash: source.hash }
}

function isMigratable(text: string, id: string): boolean {
  const { data } = parseText(id, text)
  return migrateText(id, text).kind !== 'refused' && (data as { id?: unknown } | null)?.id === id
}
