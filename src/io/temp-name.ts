/** The name of a temp file tells whose it is, which version it follows and what it must hold, so that nothing is guessed after a crash. */
import { hash, randomBytes } from 'node:crypto'

export interface TempName {
  /** The file that it was to become, without folder. */
  file: string
  /** The first characters of the hash of the version that it replaces, or "nieuw". */
  follows: string
  /** The first characters of the hash of its whole content: a cut-off temp file does not match. */
  holds: string
}

/** A new temp name. `follows` is the hash of the version to be replaced; without it the file is new. */
export function tempName(file: string, follows: string | undefined, holds: string): string {
  return `.${file}.${version(follows)}.${version(holds)}.${randomBytes(4).toString('hex')}.tmp`
}

/** What a temp name says, or undefined for another name. */
export function readTempName(name: string): TempName | undefined {
  const match = /^\.(.+)\.(nieuw|[0-9a-f]{16})\.([0-9a-f]{16})\.[0-9a-f]{8}\.tmp$/.exec(name)
  return match ? { file: match[1]!, follows: match[2]!, holds: match[3]! } : undefined
}

/** A version as it stands in a temp name. */
export function version(hash: string | undefined): string {
  return hash?.slice(0, 16) ?? 'nieuw'
}

/** The SHA-256 of a file's bytes, in hex. */
export function contentHash(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex')
}
