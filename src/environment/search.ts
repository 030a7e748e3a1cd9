/** Finding cases, as commands see it. */
import type { Searchable } from '../core/search/scan.js'
import type { LoadedCase } from './cases.js'
import type { Progress } from './terminal.js'

/** Finds cases of the folder of `cases()`. */
export interface Search {
  /** The collection, made ready. `progress` hears of files that had to be read. */
  open(progress: Progress): Promise<SearchIndex>
  /** Removes what is kept on disk for the next search. Gives whether there was anything. */
  forget(): Promise<boolean>
}

/** A collection as it is on disk now. */
export interface SearchIndex extends Searchable {
  /** How many cases can be found. */
  cases: number
  /** Files that can't be searched, because they are no case. */
  unread: string[]
  /** A case as it is at this moment; undefined when it is gone or no case any more. */
  load(file: string): Promise<LoadedCase | undefined>
  close(): void
}
