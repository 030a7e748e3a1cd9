/** The case files and factor lists of one folder, as commands see them. */
import type { Casus } from '../core/casus/casus.js'
import type { Lijn } from '../core/casus/lijn.js'
import type { CasusFile } from '../core/casus/schema.js'
import type { Migrated } from '../core/migrate/migrate.js'
import type { Problem } from '../core/problem.js'
import type { CaseSources } from './sources.js'

/** The case files of one folder. Only this may write a case. */
export interface CaseStore {
  /** The folder that holds `cases/`, as a full path. */
  root: string
  /** Whether `cases/` is there: a folder that `beraad init` made ready. */
  isReady: boolean
  /** Paths of all case files, relative to the folder, sorted. */
  list(): Promise<string[]>
  /** The path of a case, by id, a unique part of one, or path. Throws a UserError when there is none. */
  find(idOrPath: string): Promise<string>
  /** One case by id or path, for reading. `found` hears which file it is before that is read. Throws a UserError when there is none. */
  load(idOrPath: string, found?: (file: string) => Promise<void>): Promise<LoadedCase>
  /** A sealed version of a case by its number, now or from the copy that was kept. Throws a UserError when there is none. */
  loadVersion(idOrPath: string, nummer: number): Promise<LoadedCase>
  /** All cases that can be read, and what is wrong with the others. */
  loadAll(): Promise<{ cases: LoadedCase[]; problems: Problem[] }>
  /** The case files, and which of them did not change since these marks were taken; with empty marks none. */
  sources(marks: string): Promise<CaseSources>
  /** The last so many cases by path, as far as they can be read. */
  loadLast(count: number): Promise<LoadedCase[]>
  /** All cases of one lijn that can be read. Others are only looked at, so that many of them cost little. */
  loadLijn(lijn: string): Promise<LoadedCase[]>
  /** The cases whose text holds this id, as far as they can be read. Not that in `file`, where the id itself comes from. */
  loadNaming(id: string, file: string): Promise<LoadedCase[]>
  /** The lijnen with their factors, and what is wrong with the files that can't be read. */
  lijnen(): ReturnType<LijnFiles['load']>
  /** The files of those lijnen, for whoever may not need what they say. */
  lijnFiles(): Promise<LijnFiles>
  /** Before the first question of a new case: throws `SaveFailed` when nothing can be saved here. */
  probe(): Promise<void>
  /** Brings cases along, one after another. The folder is looked through once, here. */
  migration(): Promise<Migrate>
  /** A new case on disk, locked for this session. Throws a UserError when the id is taken, `SaveFailed`. */
  create(casus: CasusFile): Promise<OpenCase>
  /**
   * An existing case by id, a unique part of one, or path, locked for this session. Throws a UserError when another
   * session holds it (4), it may not be written (3), can't be read (1) or leads out of the folder (5).
   */
  open(id: string): Promise<OpenCase>
}

/** One locked case. */
export interface OpenCase {
  file: string
  /** What the user should know: a recovered answer, a second name of the file. A save can add one. */
  notices: string[]
  casus(): CasusFile
  /**
   * Makes this state durable: written, checked, synced and in place when it returns.
   * Throws `SaveFailed` when it is not, `ChangedOutside` when the file was not the one that we read or wrote last.
   * After either, the answer is only in the session; the case can be saved again.
   */
  save(casus: CasusFile): Promise<void>
  /** Reads the file again after `ChangedOutside`. Throws a UserError (code 1) when it can't be read in full. */
  reload(): Promise<CasusFile>
  /**
   * Keeps the file as it is on disk at `copy`, relative to the folder. Throws `ChangedOutside`, `SaveFailed`, or a
   * UserError when another copy lies there.
   */
  keepCopy(copy: string): Promise<void>
  /** Goes on in another folder, after `SaveFailed`; gives the new path. Throws as `save`, or a UserError (code 4) when that case is held. */
  saveElsewhere(casus: CasusFile, folder: string): Promise<string>
  close(): Promise<void>
}

/**
 * Writes a case of an older version in the shape of today: whole and checked, or not at all. Throws as `open` and `save`
 * of a case; what is wrong in the file comes back.
 */
export type Migrate = (idOrPath: string) => Promise<Migrated>

export interface LoadedCase {
  /** Path relative to the folder, with forward slashes. */
  file: string
  casus: Casus
  /** The same case as it stands in the file: what was left empty, and what was not asked. */
  data: CasusFile
}

/** The files with factors as they were read. */
export interface LijnFiles {
  /** The same only for the same files. */
  mark: string
  load(): Promise<{ lijnen: LoadedLijn[]; problems: Problem[] }>
}

export interface LoadedLijn {
  /** Path relative to the folder, with forward slashes. */
  file: string
  lijn: Lijn
}

/** A store whose cases are thrown away. */
export interface Scratch {
  cases: CaseStore
  remove(): Promise<void>
}
