/** What each case says to the others, noted while it is read: judged once all are known, kept for the next time. */
import type { Casus } from '../core/casus/casus.js'
import { readingForm } from '../core/casus/reading.js'
import { isLijnFile } from '../core/check/kind-of-file.js'
import { bareCasus } from '../core/moresprudentie/bare-casus.js'
import { asksForOthers, caseFacts, type CaseFacts } from '../core/moresprudentie/case-facts.js'
import { notedText, readNoted, rowsOf, type NotedFile } from '../core/noted-files.js'
import type { Environment } from '../environment.js'
import type { HashOf, Source, Sources } from '../environment/sources.js'
import type { Ledger } from './check-sources.js'

export interface Notes {
  /** The hash of a file that surely is as it was when it was kept. */
  hashOf: HashOf
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

/** Notes that build on what an earlier run kept of these files. */
export async function openNotes(sources: Sources, env: Environment): Promise<Notes> {
  const kept = await env.kept('feiten')
  const before = readNoted(kept?.text ?? '')
  const { unchanged, marks } = sources.since(before.marks)
  const isSettled = unchanged.size === sources.files.length
  return notesOver(before.noted, unchanged, async (noted, isSame) => {
    if (!isSame || !isSettled) await kept?.keep(notedText({ marks, noted }))
  })
}

/** Notes that know nothing yet, and leave nothing behind. */
export function newNotes(): Notes {
  return notesOver([], new Set(), async () => undefined)
}

type Keep = (noted: NotedFile[], isSame: boolean) => Promise<void>

function notesOver(before: readonly NotedFile[], unchanged: ReadonlySet<string>, keep: Keep): Notes {
  const known = new Map(before.map((note) => [note.file, note]))
  const noted = new Map<string, NotedFile>()
  return {
    hashOf: (file) => (unchanged.has(file) ? known.get(file)?.hash : undefined),
    take: (file, hash) => {
      const note = known.get(file)
      if (note?.hash !== hash) return false
      noted.set(file, note)
      return true
    },
    // As JSON it is a copy: a piece of a text that was read would hold on to the whole of it.
    add: ({ file, hash = '' }, casus) =>
      noted.set(file, { file, hash, row: JSON.stringify(casus === undefined ? null : bareCasus(casus)) }),
    cases: () => {
      const withCase = [...noted.values()].filter(({ row }) => row !== 'null')
      return rowsOf<Casus>(withCase).map((row, i) => ({ file: withCase[i]!.file, row }))
    },
    keep: () => {
      const isSame = noted.size === known.size && [...noted].every(([file, note]) => known.get(file) === note)
      return keep([...noted.values()], isSame)
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

/** Notes every case that this one can be held against: none where others make no difference to it. */
export async function othersOf(casus: Casus, env: Environment): Promise<CaseFacts | undefined> {
  return asksForOthers(casus) ? folderFacts(env) : undefined
}

/** The facts of all cases of the folder. What an earlier check kept is not looked into; nothing is kept anew. */
export async function folderFacts(env: Environment): Promise<CaseFacts> {
  const sources = await env.sources([])
  const notes = sources.files.length >= worthKeeping ? await openNotes(sources, env) : newNotes()
  for (const source of sources.read(notes.take, notes.hashOf)) await noteWhole(source, notes)
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
