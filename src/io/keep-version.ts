/** Keeps a sealed version of a case, byte for byte, before the case changes. */
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { versionPath } from '../core/casus/version-path.js'
import { ExitCode, UserError } from '../core/errors.js'
import { ChangedOutside } from '../core/save-errors.js'
import { derive, holds } from './derived-file.js'
import { readCaseBytes } from './read-file.js'

/**
 * Makes the copy and gives its path, relative to `root`. `ours`: hashes of what this session read or wrote. Throws
 * `ChangedOutside` when the case is not one of those, `SaveFailed`, and a UserError when another copy lies there (3) or
 * a part of its path is a link (5).
 */
export async function keepVersion(
  root: string,
  file: string,
  nummer: number,
  ours: readonly string[],
): Promise<string> {
  const found = readCaseBytes(root, file)
  if ('problem' in found || !ours.includes(found.hash)) throw new ChangedOutside(file)
  const copy = versionPath(file, nummer)
  const path = join(root, copy)
  if (lstatSync(path, { throwIfNoEntry: false }) && !holds(path, found.bytes)) throw otherCopy(copy)
  await derive(path, found.bytes, root)
  return copy
}

function otherCopy(copy: string): UserError {
  return new UserError(
    `${copy} is er al, met een andere inhoud. Daarom verandert er niets.`,
    'Kijk welke van de twee klopt, en geef dat bestand een andere naam.',
    ExitCode.io,
  )
}
