/** The whole outside world as one interface: commands reach files, terminal, clock and people only through this. */
import type { BoardView } from './core/bord/view.js'
import type { Method } from './core/casus/method.js'
import type { CasusFile } from './core/casus/schema.js'
import type { Casus } from './core/casus/casus.js'
import type { Lijn } from './core/casus/lijn.js'
import type { Migrated } from './core/migrate/migrate.js'
import type { Severities } from './core/check/stage.js'
import type { Problem } from './core/problem.js'
import type { Searchable } from './core/search/scan.js'

export interface Environment {
  /** Results, to stdout. Text ends in a newline. Throws a UserError (code 3) when it cannot be written in full. */
  out(text: string): void
  /** Messages and the session's screen, to stderr. */
  err(text: string): void
  terminal: Terminal
  /** Before a verb runs: takes what the settings files say, and gives what is wrong in them. */
  configure(): Promise<Problem[]>
  /** The day of today, as "JJJJ-MM-DD". */
  today(): string
  /** Shows one question and gives the line that was typed. Throws `Stopped` when the user stops. */
  ask(prompt: Prompt): Promise<string>
  /** The text after somebody changed it in an editor of their own. Throws a UserError when no editor works. */
  edit(text: string): Promise<string>
  /** The texts of the method. */
  method(): Promise<Method>
  /** All of the standard input, under the name "-". */
  stdin(): Promise<ReadSource>
  /** The case files of this folder, or of the nearest one above it that has `cases/`. */
  cases(): Promise<CaseStore>
  /** A folder for practice. */
  scratch(): Promise<Scratch>
  /** The named files and all YAML files in the named folders; without names all cases and lijnen of the folder of `cases()`. */
  sources(paths: readonly string[]): Promise<Sources>
  /** What earlier checks of the folder of `cases()` settled; undefined where that can't be kept. */
  verdicts(): Promise<Verdicts | undefined>
  /** What an earlier run worked out from the case files and kept under this name; undefined where nothing can be kept. */
  kept(name: 'index'): Promise<Kept | undefined>
  /** Tells somebody at a terminal how far a long work is. */
  progress(): Progress
  search: Search
  /** What the settings files say about the rules for these files, which are paths as in `Source`. */
  ruleSettings(files: readonly string[]): Promise<RuleSettings>
  files(): Promise<Files>
  /** The versions that git keeps of the folder of `cases()`. Throws a UserError when there is no git, or no repository. */
  git(): Promise<Git>
  board: Board
  /** What a shell must run to fill in words of `beraad`. */
  shellScript(shell: Shell): Promise<string>
  /** The service that runs the program, when it shows findings in a form of its own. */
  service: 'github' | 'gitlab' | undefined
}

/** The shells that can fill in words. */
export type Shell = 'bash' | 'zsh' | 'fish' | 'powershell'

/** A second window, for the group: it shows one case and follows its file. It never writes. */
export interface Board {
  /** Whether stdin and stdout are a terminal that may be drawn over. */
  hasScreen: boolean
  /** Fills the terminal until `q`. Throws `Stopped` on Ctrl+C. */
  onScreen(followed: FollowedCase): Promise<void>
  /** Serves a page to browsers on this computer until Ctrl+C, then throws `Stopped`. `onAddress` gets where it is. */
  onPage(followed: FollowedCase, onAddress: (address: string) => void): Promise<void>
}

/** A store whose cases are thrown away. */
export interface Scratch {
  cases: CaseStore
  remove(): Promise<void>
}

/** Files to be read, one after another, each when its turn comes. */
export interface Sources {
  /** Their paths as seen from here. */
  files: readonly string[]
  /** Reads them in that order. One that is known by its path and the hash of its bytes is not looked into. */
  read(isKnown: IsKnown): Iterable<Source>
}

export type IsKnown = (file: string, hash: string) => boolean

/** A file's text, or why it was not read. `hash` is that of its bytes. */
export type ReadSource = { file: string; text: string; hash?: string } | { file: string; problem: Problem }
export type Source = ReadSource | { file: string; isKnown: true }

/** What earlier checks settled: marks of files that had nothing to say, and of what they were held against. */
export interface Verdicts {
  /** From the mark of a file to the marks of what its check asked for. Nothing in it can be read back. */
  settled: ReadonlyMap<string, string>
  /** The mark of a text, the same only for the same text, in the same folder, with the same program. */
  markOf(text: string): string
  /** Keeps these instead. When that does not succeed, the next check is only slower. */
  keep(settled: ReadonlyMap<string, string>): void
}

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

/** A text that is worked out from case files and can always be worked out again. */
export interface Kept {
  /** What this build kept for this very folder, or an empty text. */
  text: string
  /** Keeps this instead. When that does not succeed, the next run is only slower. */
  keep(text: string): void
}

/** Shows nothing within the first second, and nothing where nobody looks. */
export interface Progress {
  at(done: number, total: number): void
  /** Takes away what it showed. */
  end(): void
}

/** How loud rules speak, folder by folder, and what is wrong in the files that say so. */
export interface RuleSettings {
  problems: Problem[]
  /** For a file that was asked about. Plain data. */
  severitiesOf(file: string): Severities
}

export interface Terminal {
  /** Whether a person can be asked: stdin and stderr are a terminal, and `--no-input` was not given. */
  canAsk: boolean
  /** Whether stdout is a terminal. */
  isTerminal: boolean
  /** Columns to write in. */
  readonly width: number
  /** Whether stdout gets colour. */
  color: boolean
  /** For a screen reader: one line after the other, no boxes, no cursor movement. Known once `configure` is done. */
  readonly accessible: boolean
  /** Marks a piece of text on stderr; the text itself when colour is off. */
  style: Record<'bold' | 'dim' | 'good' | 'warn' | 'bad', (text: string) => string>
  /** The same on stdout. */
  outStyle: Terminal['style']
}

export interface Prompt {
  /** The question, one line, safe for a terminal. */
  message: string
  /** What Enter alone means. */
  initial?: string
  /** What stands on the line already, ready to be changed. */
  prefill?: string
  /** What is asked after Ctrl+C. */
  stopMessage: string
  /** Puts the question on the screen again, when something else came between. */
  showAgain(): void
  /** What is wrong with a typed line, or undefined when it will do. */
  check(line: string): string | undefined
}

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
  /** One case by id or path, for reading. Throws a UserError when there is none. */
  load(idOrPath: string): Promise<LoadedCase>
  /** All cases that can be read, and what is wrong with the others. */
  loadAll(): Promise<{ cases: LoadedCase[]; problems: Problem[] }>
  /** The case files, each under its path relative to the folder, to be read one after another. */
  sources(): Promise<Sources>
  /** The last so many cases by path, as far as they can be read. */
  loadLast(count: number): Promise<LoadedCase[]>
  /** All cases of one lijn that can be read. Others are only looked at, so that many of them cost little. */
  loadLijn(lijn: string): Promise<LoadedCase[]>
  /** The lijnen with their factors, and what is wrong with the files that can't be read. */
  lijnen(): Promise<{ lijnen: LoadedLijn[]; problems: Problem[] }>
  /** Before the first question of a new case: throws `SaveFailed` when nothing can be saved here. */
  probe(): Promise<void>
  /**
   * Writes a case of an older version in the shape of today: whole and checked, or not at all. Throws as `open` and
   * `save`; what is wrong in the file comes back.
   */
  migrate(idOrPath: string): Promise<Migrated>
  /** A new case on disk, locked for this session. Throws a UserError when the id is taken, `SaveFailed`. */
  create(casus: CasusFile): Promise<OpenCase>
  /**
   * An existing case by id, a unique part of one, or path, locked for this session. Throws a UserError when another
   * session holds it (4), it may not be written (3), can't be read (1) or leads out of the folder (5).
   */
  open(id: string): Promise<OpenCase>
}

export interface LoadedCase {
  /** Path relative to the folder, with forward slashes. */
  file: string
  casus: Casus
  /** The same case as it stands in the file: what was left empty, and what was not asked. */
  data: CasusFile
}

export interface LoadedLijn {
  /** Path relative to the folder, with forward slashes. */
  file: string
  lijn: Lijn
}

/** A case whose file is followed, and what is shown of it. */
export interface FollowedCase extends LoadedCase {
  /** The folder that `file` is relative to. */
  root: string
  viewOf(casus: Casus): BoardView
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
  /** Goes on in another folder, after `SaveFailed`; gives the new path. Throws as `save`, or a UserError (code 4) when that case is held. */
  saveElsewhere(casus: CasusFile, folder: string): Promise<string>
  close(): Promise<void>
}

/** What git knows of the folder of cases. It only reads, and runs nothing that the repository asks for. */
export interface Git {
  /**
   * The files of cases and factors to look at after the changes since the last commit that HEAD and `ref` share: what changed, staged or
   * not, and what depends on it. Throws a UserError for an unknown `ref`.
   */
  changedSince(ref: string): Promise<ChangedCases>
  /** The path of a case in a version, by id, a unique part of one, or path. Throws a UserError when there is none. */
  find(ref: string, idOrPath: string): Promise<string>
  /** Where a file lay in an earlier version, renames followed up to `later` (or what is staged); undefined: nowhere. */
  pathAt(ref: string, file: string, later?: string): Promise<string | undefined>
  /** The text of a file in a version. */
  read(ref: string, file: string): Promise<ReadSource>
}

export interface ChangedCases {
  /** Full paths, sorted. */
  files: string[]
  /** How many cases the folder has. */
  total: number
}

/** Files that are not cases: answers, reports, the skeleton of a new folder. Paths are as the user gave them. */
export interface Files {
  /** A text file of at most 2 MB. Throws a UserError (code 3) when it cannot be read. */
  read(path: string): Promise<string>
  /**
   * Writes a whole file, atomically. With `keep`, leaves an existing file alone. With `inside`, throws a UserError
   * (code 5) when links lead the path out of that folder. Gives whether it wrote.
   */
  write(path: string, text: string, options?: { keep?: boolean; inside?: string }): Promise<boolean>
  /** Whether the file holds exactly this text. */
  holds(path: string, text: string): Promise<boolean>
  exists(path: string): Promise<boolean>
}
