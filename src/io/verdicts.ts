/** Keeps what a check of the whole folder settled, so that the next one reads only what changed. Never precious. */
import { createCipheriv, createDecipheriv, createHash, hash } from 'node:crypto'
import type { Told, Verdict, Verdicts, VerdictsName } from '../environment/kept.js'
import { openKept } from './kept.js'

/**
 * The verdicts of the folder of cases at or above `cwd`, in `.beraad/`, which is made where that can be done; undefined
 * where it can't. `program` tells one build from another: with other rules nothing is settled.
 */
export async function openVerdicts(cwd: string, program: string, name: VerdictsName): Promise<Verdicts | undefined> {
  const kept = await openKept(cwd, program, name)
  if (kept === undefined) return undefined
  const { salt, text, keep } = kept
  const keyFor = (told: Told) => keyOf(salt, told)
  return {
    settled: parse(text),
    markOf: (text) => hash('sha256', `${salt}\n${text}`).slice(0, 32),
    conceal: (said, told) => concealed(said, keyFor(told)),
    reveal: (hidden, told) => revealed(hidden, keyFor(told)),
    keep: (settled) => keep(format(settled)),
  }
}

/**
 * The key of what was said about a text comes from that very text, so whoever does not have it can't read what was
 * said. Each key serves one message, for the same text under the same facts gets the same one: hence the fixed start.
 */
function keyOf(salt: string, { file, facts, content }: Told): Buffer {
  return createHash('sha256').update(`${salt}\n${file}\n${facts}\n`).update(content).digest()
}

function concealed(said: string, key: Buffer): string {
  const cipher = createCipheriv(method, key, fixedStart)
  const body = Buffer.concat([cipher.update(said, 'utf8'), cipher.final()])
  return Buffer.concat([cipher.getAuthTag(), body]).toString('base64')
}

/** Undefined for what was concealed with another key, or damaged. */
function revealed(hidden: string, key: Buffer): string | undefined {
  const bytes = Buffer.from(hidden, 'base64')
  try {
    const decipher = createDecipheriv(method, key, fixedStart, { authTagLength: tagLength })
    decipher.setAuthTag(bytes.subarray(0, tagLength))
    return decipher.update(bytes.subarray(tagLength), undefined, 'utf8') + decipher.final('utf8')
  } catch {
    return undefined
  }
}

/** Under the facts that they were held against: a mark for each file, and behind it what was said, if anything. */
function format(settled: ReadonlyMap<string, Verdict>): string {
  const groups = new Map<string, string[]>()
  for (const [mark, { facts, hidden }] of settled) {
    const lines = groups.get(facts) ?? []
    groups.set(facts, lines)
    lines.push(hidden === undefined ? mark : `${mark} ${hidden}`)
  }
  return [...groups].map(([facts, lines]) => `= ${facts}\n${lines.sort().join('\n')}\n`).join('')
}

function parse(text: string): Map<string, Verdict> {
  const settled = new Map<string, Verdict>()
  let silent: Verdict = { facts: '' }
  for (const line of text.split('\n')) {
    const [mark = '', hidden] = line.split(' ', 2)
    if (mark === '=') silent = { facts: hidden ?? '' }
    else if (mark !== '') settled.set(mark, hidden === undefined ? silent : { ...silent, hidden })
  }
  return settled
}

const method = 'aes-256-gcm'
const fixedStart = Buffer.alloc(12)
const tagLength = 16
