/** What git knows of the folder of cases, as commands see it. */
import type { ReadSource } from './sources.js'

/** What git knows of the folder of cases. It only reads, and runs nothing that the repository asks for. */
export interface Git {
  /**
   * The files of cases and factors to look at after the changes since the last commit that HEAD and `ref` share: what changed, staged or
   * not, and what depends on it. Throws a UserError for an unknown `ref`.
   */
  changedSince(ref: string): Promise<ChangedCases>
  /**
   * The last commit before a day, month or year began, and its day. Undefined: any other word, which is a name. Throws a UserError when
   * there was none. Everything else here takes such a word for that commit.
   */
  before(word: string): Promise<{ commit: string; dag: string } | undefined>
  /** The path of a case in a version, by id, a unique part of one, or path. Throws a UserError when there is none. */
  find(ref: string, idOrPath: string): Promise<string>
  /** Where a file lay in an earlier version, renames followed up to `later` (or what is staged); undefined: nowhere. */
  pathAt(ref: string, file: string, later?: string): Promise<string | undefined>
  /** The text of a file in a version. */
  read(ref: string, file: string): Promise<ReadSource>
}

/** What git answers, which was asked already. */
export interface Commits {
  /** Path → commit. */
  answer: Promise<ReadonlyMap<string, string>>
}

export interface ChangedCases {
  /** Full paths, sorted. */
  files: string[]
  /** How many cases the folder has. */
  total: number
}
