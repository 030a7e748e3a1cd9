/** Makes a folder that survives a power cut, with rights for its owner alone. */
import { closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { folderTrouble } from '../core/save-errors.js'
import { attempt, codeOf } from './system-calls.js'

/** Makes the folder and those above it that are missing. Throws `SaveFailed`. */
export function makeFolder(path: string): void {
  const first = make(path)
  if (first === undefined) return
  // Each new name stands in the folder above it; not every file system can sync a folder.
  for (let made = resolve(path); made.length >= resolve(first).length; made = dirname(made))
    attempt(() => syncFolder(dirname(made)))
}

/** The topmost folder that had to be made. */
function make(path: string): string | undefined {
  try {
    return mkdirSync(path, { recursive: true, mode: 0o700 })
  } catch (error) {
    const code = codeOf(error)
    throw code === undefined ? error : folderTrouble(path, code)
  }
}

function syncFolder(path: string): void {
  const fd = openSync(path, 'r')
  try {
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
}
