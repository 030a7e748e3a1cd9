/** What each case says to the others, noted while it is read: judged once all are known, kept for the next time. */
import type { Casus } from '../core/casus/casus.js'
import { readingForm } from '../core/casus/reading.js'
import { isLijnFile } from '../core/check/kind-of-file.js'
import { bareCasus } from '../core/moresprudentie/bare-casus.js'
import { asksForOthers, caseFacts, type CaseFacts } from '../core/moresprudentie/case-facts.js'
import { keptRows, keptText, type NotedFile } from '../core/noted-files.js'
import type { Environment } from '../environment.js'
import type { Kept } from '../environment/kept.js'
import type { Source } from '../environment/sources.js'
import type { Ledger } from './check-sources.js'

export interface Notes {
  /** Whether it is known what the case in this file says. If so, that is noted. */
  take(file: string, hash: string): boolean
  /** Notes a file that was read; without a case it has nothing to say. */
  add(source: { file: string; hash?: string }, casus: Casus | undefined): void
  /** What was noted, in the order of the files. */
  cases(): NotedCase[]
  /** Keeps it for the next time, instead of what was kept. */
  keep(): Promise<void>
}

/** A file with what its case says to others: a bare case. */
export interface NotedCase {
  file: string
  row: Casus
}

/** Notes that build on what an earlier run kept. Without `kept` nothing is known, and nothing is left behind. */
export function openNotes(kept: Kept | undefined): Notes {
  const known = keptRows<Casus>(kept?.text ?? '')
  const noted = new Map<string, NotedFile<Casus>>()
  return {
    take: (file, hash) => {
      const note = known.get(file)
      if (note?.hash !== hash) return false
      noted.set(file, note)
      return true
    },
    add: ({ file, hash = '' }, casus) => noted.set(file, { file, hash, row: casus && detached(bareCasus(casus)) }),
    cases: () => [...noted.values()].filter((note) => note.row !== undefined) as NotedCase[],
    keep: async () => {
      const isSame = noted.size === known.size && [...noted].every(([file, note]) => known.get(file) === note)
      if (!isSame) await kept?.keep(keptText([...noted.values()]))
    },
  }
}

/** A ledger that also notes what each case says to the others. */
export function noting(ledger: Ledger, notes: Notes): Ledger {
  return {
    ...ledger,
    isKnown: (file, hash, content) => ledger.isKnown(file, hash, content) && notes.take(file, hash),
    check: async (source) => {
      const checked = await ledger.check(source)
      notes.add(source, checked.casus)
      return checked
    },
    close: async () => {
      await Promise.all([notes.keep(), ledger.close()])
    },
  }
}

/** A copy with strings of its own: a piece of a text that was read holds on to the whole of it. */
function detached(casus: Casus): Casus {
  return JSON.parse(JSON.stringify(casus)) as Casus
}

/** Notes every case that this one can be held against: none where others make no difference to it. */
export async function othersOf(casus: Casus, env: Environment): Promise<CaseFacts | undefined> {
  return asksForOthers(casus) ? folderFacts(env) : undefined
}

/** The facts of all cases of the folder. What an earlier check kept is not looked into; nothing is kept anew. */
export async function folderFacts(env: Environment): Promise<CaseFacts> {
  const sources = await env.sources([])
  const notes = openNotes(sources.files.length >= worthKeeping ? await env.kept('feiten') : undefined)
  for (const source of sources.read(notes.take)) await noteWhole(source, notes)
  return caseFacts(notes.cases().map(({ row }) => row))
}

/** Fewer files than this are read anew in a tenth of a second. */
export const worthKeeping = 100

async function noteWhole(source: Source, notes: Notes): Promise<void> {
  if (!('text' in source) || isLijnFile(source.file, source.text)) return
  const { readWhole } = await import('../core/check/read-whole.js')
  const read = await readWhole(source.file, source.text)
  if ('data' in read) notes.add(source, readingForm(read.data))
}
