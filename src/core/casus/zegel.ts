/** The seal on an advice: what it says, apart from layout, as one number; and what changed since. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Casus } from './casus.js'
import { deelNaam, delen } from './delen.js'
import type { CasusFile } from './schema.js'

export type Zegel = NonNullable<Casus['zegel']>

/** One part that is not what was sealed. */
export interface BrokenDeel {
  naam: string
  change: 'gewijzigd' | 'nieuw' | 'vervallen'
  /** Where it stands; absent for a part that is gone. */
  at?: readonly (string | number)[]
}

/** The seal on the case as it is now. `datum`: the day, as "JJJJ-MM-DD". */
export function zegelOf(casus: CasusFile | Casus, versie: number, datum: string): Zegel {
  const rows = delen(casus).map(({ pad, inhoud }) => ({ deel: pad, hash: hashOf(inhoud) }))
  return { versie, datum, hash: hashOfDelen(rows), delen: rows }
}

/** The number of what the case says now: the one that a seal would hold. */
export function inhoudOf(casus: CasusFile | Casus): string {
  return zegelOf(casus, 1, '').hash
}

/** The parts that changed, came or went since the seal, in the order of the case. Empty while the seal holds. */
export function brokenDelen(casus: CasusFile | Casus, zegel: Zegel): BrokenDeel[] {
  const sealed = new Map(zegel.delen.map(({ deel, hash }) => [deel, hash]))
  const now = delen(casus)
  const present = new Set(now.map(({ pad }) => pad))
  const differs = now.flatMap(({ pad, naam, at, inhoud }): BrokenDeel[] => {
    if (sealed.get(pad) === hashOf(inhoud)) return []
    return [{ naam, at, change: sealed.has(pad) ? 'gewijzigd' : 'nieuw' }]
  })
  const gone = [...sealed.keys()].filter((pad) => !present.has(pad))
  return [...differs, ...gone.map((pad): BrokenDeel => ({ naam: deelNaam(pad), change: 'vervallen' }))]
}

/** Whether the number of the whole is that of its parts: not so when the seal itself was changed. */
export function isWhole({ hash, delen }: Zegel): boolean {
  return hash === hashOfDelen(delen)
}

/** Whether the case still says what was sealed, under the seal as it was made. */
export function isAsSealed(casus: CasusFile | Casus, zegel: Zegel): boolean {
  return isWhole(zegel) && brokenDelen(casus, zegel).length === 0
}

/** Whether the case says something else than what was sealed. `inhoud`: the number of what it says now. */
export function saysOtherwise({ hash }: Zegel, inhoud: string): boolean {
  return hash !== inhoud
}

/** The number for people: the first 12 of its 64 characters. */
export function shortHash(hash: string): string {
  return hash.slice(0, 12)
}

/** The order of the parts does not count: moving an argument changes nothing. */
function hashOfDelen(rows: Zegel['delen']): string {
  return hashOf(rows.map(({ deel, hash }) => `${deel} ${hash}`).sort())
}

function hashOf(data: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(data))))
}
