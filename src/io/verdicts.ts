/** Keeps what a check of the whole folder settled, so that the next one reads only what changed. Never precious. */
import { join } from 'node:path'
import type { Verdicts } from '../environment/kept.js'
import { findRoot } from './case-folder.js'
import { ownFolder } from './own-folder.js'
import { readCaseBytes } from './read-file.js'
import { writeDurably } from './save.js'
import { attempt } from './system-calls.js'
import { contentHash } from './temp-name.js'

/**
 * The verdicts of the folder of cases at or above `cwd`, in `.beraad/`, which is made where that can be done; undefined
 * where it can't. `program` tells one build from another: with other rules nothing is settled.
 */
export async function openVerdicts(cwd: string, program: string): Promise<Verdicts | undefined> {
  const root = await findRoot(cwd)
  const folder = ownFolder(root)
  if (folder === undefined) return undefined
  const salt = hashOf([program, process.version, root, folder.birth].join('\n'))
  const old = readCaseBytes(root, join('.beraad', name))
  return {
    settled: 'bytes' in old ? parse(old.bytes.toString('latin1'), salt) : new Map(),
    markOf: (text) => hashOf(`${salt}\n${text}`).slice(0, 32),
    keep: (settled) => {
      const bytes = Buffer.from(format(settled, salt))
      attempt(() => writeDurably(join(folder.path, name), bytes, 'hash' in old ? { replaces: [old.hash] } : 'new'))
    },
  }
}

/** Marks of files under the facts that they were held against; the first line vouches for the rest. */
function format(settled: ReadonlyMap<string, string>, salt: string): string {
  const groups = new Map<string, string[]>()
  for (const facts of settled.values()) groups.set(facts, [])
  for (const [mark, facts] of settled) groups.get(facts)!.push(mark)
  const body = [...groups].map(([facts, marks]) => `= ${facts}\n${marks.sort().join('\n')}\n`).join('')
  return `${hashOf(`${salt}\n${body}`)}\n${body}`
}

function parse(text: string, salt: string): Map<string, string> {
  const end = text.indexOf('\n')
  const body = text.slice(end + 1)
  const settled = new Map<string, string>()
  if (text.slice(0, end) !== hashOf(`${salt}\n${body}`)) return settled
  let facts = ''
  for (const line of body.split('\n'))
    if (line.startsWith('= ')) facts = line.slice(2)
    else if (line !== '') settled.set(line, facts)
  return settled
}

function hashOf(text: string): string {
  return contentHash(Buffer.from(text))
}

const name = 'oordelen'
