/** One locked case in a session: every save of it goes through here. */
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { isCasusFile } from '../core/casus/is-casus-file.js'
import type { CasusFile } from '../core/casus/schema.js'
import { SaveFailed, wouldNotReadBack } from '../core/save-errors.js'
import { parseLazily, type Parsed } from '../core/text/parse.js'
import { editText, newText } from '../core/text/serialize.js'
import type { OpenCase } from '../environment/cases.js'
import { keepCopy } from './keep-copy.js'
import { lockCase, type Lock } from './lock.js'
import { makeFolder } from './make-folder.js'
import { readWholeCase, type WholeCase } from './read-case.js'
import { maxBytes } from './read-file.js'
import { shownPath } from './on-disk.js'
import { writeDurably, type Expected } from './save.js'
import { contentHash } from './temp-name.js'

/** Where a case lies, and this session's hold on it. */
export interface Held {
  root: string
  /** Relative to the root, with forward slashes. */
  file: string
  /** The real path, no link. */
  path: string
  lock: Lock
}

/** A case that was just read, as the session edits it. */
export function openCase(held: Held, { hash, text, casus }: WholeCase, notices: string[]): OpenCase {
  return handle({ ...held, parsed: parseLazily(held.file, text), casus, ours: [hash], notices })
}

/** A case that does not exist yet: on disk when this is done. Throws as `writeDurably`. */
export async function createCase(held: Held, casus: CasusFile, notices: string[]): Promise<OpenCase> {
  const parsed = readBack(held.file, newText(casus), casus)
  const state: State = { ...held, parsed, casus, ours: [], notices }
  await write(state, held.path, parsed, 'new')
  return handle(state)
}

interface State extends Held {
  parsed: Parsed
  casus: CasusFile
  /** The versions that this session read or wrote: only these may be replaced. */
  ours: string[]
  notices: string[]
}

function handle(state: State): OpenCase {
  return {
    get file() {
      return state.file
    },
    notices: state.notices,
    casus: () => structuredClone(state.casus),
    save: (casus) => save(state, casus),
    reload: () => reload(state),
    keepCopy: async (copy) => keepCopy(state.root, state.file, copy, state.ours),
    saveElsewhere: (casus, folder) => saveElsewhere(state, casus, folder),
    close: async () => state.lock.release(),
  }
}

async function save(state: State, casus: CasusFile): Promise<void> {
  const next = readBack(state.file, editText(state.parsed, casus), casus)
  try {
    await write(state, state.path, next, { replaces: state.ours })
  } catch (error) {
    // It may stand there all the same; then the next save must not take it for someone else's change.
    if (error instanceof SaveFailed && error.onDisk === 'unknown') state.ours.push(contentHash(Buffer.from(next.text)))
    throw error
  }
}

async function reload(state: State): Promise<CasusFile> {
  const { hash, text, casus } = await readWholeCase(state.root, state.file)
  Object.assign(state, { parsed: parseLazily(state.file, text), casus, ours: [hash] })
  return structuredClone(casus)
}

async function saveElsewhere(state: State, casus: CasusFile, folder: string): Promise<string> {
  const path = join(resolve(folder), basename(state.path))
  const next = readBack(state.file, editText(state.parsed, casus), casus)
  makeFolder(dirname(path))
  const lock = lockCase(path)
  try {
    await write(state, path, next, 'new')
  } catch (error) {
    lock.release()
    throw error
  }
  state.lock.release()
  Object.assign(state, { ...placeOf(state.root, path), path, lock })
  return shownPath(path)
}

async function write(state: State, path: string, next: Parsed, expected: Expected): Promise<void> {
  const { hash, notices } = await writeDurably(path, Buffer.from(next.text), expected)
  state.notices.push(...notices.filter((notice) => !state.notices.includes(notice)))
  Object.assign(state, { parsed: next, casus: next.data, ours: [hash] })
}

/**
 * Reads our own bytes again before they go to disk: a fault in writing YAML must not cost an answer, and what the schema
 * refuses no verb could open again. Throws `SaveFailed`.
 */
function readBack(file: string, text: string, casus: CasusFile): Parsed {
  const bytes = Buffer.from(text)
  const parsed = parseLazily(file, bytes.toString('utf8'))
  if (bytes.length > maxBytes || parsed.problems.length > 0) throw wouldNotReadBack(file)
  if (!isDeepStrictEqual(plain(parsed.data), plain(casus))) throw wouldNotReadBack(file)
  if (!isCasusFile(parsed.data)) throw wouldNotReadBack(file)
  return parsed
}

/** Without undefined and without odd prototypes: what JSON would keep. */
function plain(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data))
}

function placeOf(root: string, path: string): { root: string; file: string } {
  const inside = relative(root, path)
  if (inside.startsWith('..')) return { root: dirname(path), file: basename(path) }
  return { root, file: inside.split(sep).join('/') }
}
