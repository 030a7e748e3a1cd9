/** Files to be read, as commands see them. */
import type { Problem } from '../core/problem.js'

/** Files to be read, one after another, each when its turn comes. */
export interface Sources {
  /** Their paths as seen from here. */
  files: readonly string[]
  /** Reads them in that order. One that is known by its path and the hash of its bytes is not looked into. */
  read(isKnown: IsKnown): Iterable<Source>
}

/** Case files, each under its path relative to the folder. */
export interface CaseSources {
  files: readonly string[]
  /** Those that surely are as they were. */
  unchanged: ReadonlySet<string>
  /** What the file system told of all of them just now, for the next time. */
  marks: string
  /** Reads these, one after another. One that is known by its path and the hash of its bytes is not looked into. */
  read(files: readonly string[], isKnown: IsKnown): Iterable<Source>
}

export type IsKnown = (file: string, hash: string, content: Uint8Array) => boolean

/** A file's text, or why it was not read. `hash` is that of its bytes. */
export type ReadSource = { file: string; text: string; hash?: string } | { file: string; problem: Problem }
export type Source = ReadSource | { file: string; isKnown: true }
