/** Keeps what was worked out from case files, so that the next time only what changed is read. Never precious. */
import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Kept } from '../environment/kept.js'
import { findRoot } from './case-folder.js'
import { ownFolder } from './own-folder.js'
import { writeDurably } from './save.js'
import { attempt } from './system-calls.js'
import { contentHash } from './temp-name.js'

/**
 * The text of this name for the folder of cases at or above `cwd`, in `.beraad/`, which is made where that can be done;
 * undefined where it can't. `program` tells one build from another: what another one kept is not read.
 */
export async function openKept(cwd: string, program: string, name: string): Promise<KeptFile | undefined> {
  const root = await findRoot(cwd)
  const folder = await ownFolder(root)
  if (folder === undefined) return undefined
  const path = join(folder.path, name)
  const salt = contentHash(Buffer.from([program, process.version, root, folder.birth].join('\n')))
  const old = attempt(() => readWhole(path))
  return {
    salt,
    text: old === undefined ? '' : vouched(old, salt),
    keep: async (text) => {
      const body = Buffer.from(text)
      const bytes = Buffer.concat([Buffer.from(`${voucher(salt, body)}\n`), body])
      await writeDurably(path, bytes, old === undefined ? 'new' : 'anything').catch(() => undefined)
    },
  }
}

/** What is kept, and what no other folder or build has, to tell what is theirs. */
export type KeptFile = Kept & { salt: string }

/** The first line vouches for the rest: what is half, changed or of elsewhere counts for nothing. */
function vouched(bytes: Buffer, salt: string): string {
  const end = bytes.indexOf('\n')
  const body = bytes.subarray(end + 1)
  return bytes.toString('latin1', 0, end) === voucher(salt, body) ? body.toString('utf8') : ''
}

function voucher(salt: string, body: Buffer): string {
  return createHash('sha256').update(`${salt}\n`).update(body).digest('hex')
}

/** A regular file, never through a link. */
function readWhole(path: string): Buffer | undefined {
  const fd = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const stats = fstatSync(fd)
    return stats.isFile() && stats.size <= mostBytes ? readFileSync(fd) : undefined
  } finally {
    closeSync(fd)
  }
}

/** Ten times what 10,000 cases need. */
const mostBytes = 200_000_000
