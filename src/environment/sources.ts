/** Files to be read, as commands see them. */
import type { Problem } from '../core/problem.js'

/** Files to be read, one after another, each when its turn comes. */
export interface Sources {
  /** Their paths as seen from here. */
  files: readonly string[]
  /** What lies in their folders or beside them and must have been meant as one of them, but is not read. */
  unread: readonly Problem[]
  /** One word for how they all are; undefined while one was changed so lately that it could change again unseen. */
  state(): string | undefined
  /** What the file system tells of them, beside what it told when the old marks were taken. */
  since(marks: string): Since
  /**
   * Reads them in that order. One that is known by its path and the hash of its bytes is not looked into. One whose hash
   * `hashOf` can tell is not even read, as long as it is known without its content.
   */
  read(isKnown: IsKnown, hashOf?: HashOf): Iterable<Source>
}

export interface Since {
  /** The files that surely are as they were; with empty marks none. */
  unchanged: ReadonlySet<string>
  /** What the file system told of all of them just now, for the next time. */
  marks: string
}

/** Case files, each under its path relative to the folder. */
export interface CaseSources extends Since {
  files: readonly string[]
  /** Reads these, one after another. One that is known by its path and the hash of its bytes is not looked into. */
  read(files: readonly string[], isKnown: IsKnown): Iterable<Source>
}

/** Without content the file was not read. */
export type IsKnown = (file: string, hash: string, content?: Uint8Array) => boolean

/** The hash of the bytes of a file that surely is as it was; undefined when that can't be said. */
export type HashOf = (file: string) => string | undefined

/** A file's text, or why it was not read. `hash` is that of its bytes. */
export type ReadSource = { file: string; text: string; hash?: string } | { file: string; problem: Problem }
export type Source = ReadSource | { file: string; isKnown: true }
