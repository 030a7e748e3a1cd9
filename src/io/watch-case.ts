/** Follows one case file: gives every new state, also when it came by rename, on a network share or in a new folder. */
import { watch } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Casus } from '../core/casus/casus.js'
import { readingForm } from '../core/casus/reading.js'
import { readCase } from './read-case.js'

/** The case as it could last be read, and whether that is what the file says now. */
export interface Followed {
  casus: Casus
  isCurrent: boolean
}

/** Changes that come this close together (in milliseconds) are read as one. */
const together = 50
/** How often to look by ourselves: a share tells nothing, nor does a folder that was replaced. */
const lookEvery = 400

/**
 * Gives the state of `file` (relative to `root`) now and after each change, until `signal` is aborted.
 * While the file is gone or can't be read, that is the last good one, at first `start`, with `isCurrent` false.
 */
export async function* watchCase(
  root: string,
  file: string,
  start: Casus,
  signal: AbortSignal,
): AsyncGenerator<Followed, void> {
  const path = join(root, file)
  const changes = changesOf(path, signal)
  let casus = start
  let shown = ''
  for (let seen = ''; !signal.aborted; await changes()) {
    const version = await versionOf(path)
    if (version === seen) continue
    seen = version
    const found = await readCase(root, file)
    const state = 'problems' in found ? 'unreadable' : found.hash
    if (!('problems' in found) && state !== shown) casus = readingForm(found.casus)
    if (state !== shown) yield { casus, isCurrent: state !== 'unreadable' }
    shown = state
  }
}

/** What differs after any change, without reading the file. */
async function versionOf(path: string): Promise<string> {
  try {
    const { ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true })
    return [ino, size, mtimeNs, ctimeNs].join(' ')
  } catch {
    return 'gone'
  }
}

/** A function that waits until there may be a change. The folder is watched: a rename gives the file another inode. */
function changesOf(path: string, signal: AbortSignal): () => Promise<void> {
  let hasChanged = false
  let wake: () => void = () => undefined
  const change = () => {
    hasChanged = true
    wake()
  }
  watchFolder(dirname(path), signal, (name) => (name === null || name === basename(path) ? change() : undefined))
  signal.addEventListener('abort', change)
  return async () => {
    await new Promise<void>((resolve) => {
      let timer = setTimeout(resolve, hasChanged ? together : lookEvery)
      // Once only: a file that changes without end is read all the same.
      wake = () => {
        wake = () => undefined
        clearTimeout(timer)
        timer = setTimeout(resolve, together)
      }
    })
    wake = () => undefined
    hasChanged = false
  }
}

/** Where watching is not possible, looking every now and then must do. */
function watchFolder(folder: string, signal: AbortSignal, onChange: (name: string | null) => void): void {
  try {
    const watcher = watch(folder, { signal }, (_, name) => onChange(name))
    watcher.on('error', () => watcher.close())
  } catch {
    return
  }
}
