/** Keeps a case as it is, byte for byte, before it changes. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ExitCode, UserError } from '../core/errors.js'
import { ChangedOutside } from '../core/save-errors.js'
import { derive, holds } from './derived-file.js'
import { readCaseBytes } from './read-file.js'

/**
 * Makes the copy; both paths are relative to `root`. `ours`: hashes of what this session read or wrote. Throws
 * `ChangedOutside` when the case is not one of those, `SaveFailed`, and a UserError when another copy lies there (3) or
 * a part of its path is a link (5).
 */
export async function keepCopy(root: string, file: string, copy: string, ours: readonly string[]): Promise<void> {
  const found = readCaseBytes(root, file)
  if ('problem' in found || !ours.includes(found.hash)) throw new ChangedOutside(file)
  const path = join(root, copy)
  if (existsSync(path) && !holds(path, found.bytes)) throw otherCopy(copy)
  await derive(path, found.bytes, root)
}

function otherCopy(copy: string): UserError {
  return new UserError(
    `${copy} is er al, met een andere inhoud. Daarom verandert er niets.`,
    'Kijk welke van de twee klopt, en geef dat bestand een andere naam.',
    ExitCode.io,
  )
}
