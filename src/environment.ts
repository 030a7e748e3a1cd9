/** The whole outside world as one interface: commands reach files, terminal, clock and people only through this. */
import type { Soort } from './core/casus/casus.js'
import type { Method } from './core/casus/method.js'
import type { Problem } from './core/problem.js'
import type { Config } from './core/settings.js'
import type { Board } from './environment/board.js'
import type { CaseStore, Scratch } from './environment/cases.js'
import type { Files } from './environment/files.js'
import type { Commits, Git } from './environment/git.js'
import type { Kept, Verdicts, VerdictsName } from './environment/kept.js'
import type { Search } from './environment/search.js'
import type { RuleSettings } from './environment/settings.js'
import type { SjabloonFile } from './environment/sjabloon.js'
import type { ReadSource, Sources } from './environment/sources.js'
import type { Progress, Prompt, Terminal } from './environment/terminal.js'

export interface Environment {
  /** Results, to stdout. Text ends in a newline; bytes go as they are. Throws a UserError (code 3) when it cannot be written in full. */
  out(result: string | Uint8Array): void
  /** Messages and the session's screen, to stderr. */
  err(text: string): void
  terminal: Terminal
  /** Before a verb runs: takes what the settings files say, and gives what is wrong in them. */
  configure(): Promise<Problem[]>
  /** What they say about the whole collection, as far as it is right. Known once `configure` is done. */
  readonly settings: Config
  /** The day of today, as "JJJJ-MM-DD". */
  today(): string
  /** Shows one question and gives the line that was typed. Throws `Stopped` when the user stops. */
  ask(prompt: Prompt): Promise<string>
  /** The text after somebody changed it in an editor of their own. Throws a UserError when no editor works. */
  edit(text: string): Promise<string>
  /** The texts of the method, for this kind of case. */
  method(soort: Soort): Promise<Method>
  /** All of the standard input, under the name "-". */
  stdin(): Promise<ReadSource>
  /** The case files of this folder, or of the nearest one above it that has `cases/`. */
  cases(): Promise<CaseStore>
  /** A folder for practice. */
  scratch(): Promise<Scratch>
  /** The named files and all YAML files in the named folders; without names all cases and lijnen of the folder of `cases()`. */
  sources(paths: readonly string[]): Promise<Sources>
  /** What earlier checks of the folder of `cases()` settled; undefined where that can't be kept. */
  verdicts(name: VerdictsName): Promise<Verdicts | undefined>
  /** What an earlier run worked out from the case files and kept under this name; undefined where nothing can be kept. */
  kept(name: 'index' | 'feiten'): Promise<Kept | undefined>
  /** Tells somebody at a terminal how far a long work is: "3 van 1000 bestanden nagekeken". */
  progress(what: string): Progress
  /**
   * Does work of many pieces; after each it awaits `pause`. Ctrl+C waits for that, and then it throws `Stopped`: no piece
   * is left half done.
   */
  inPieces<T>(work: (pause: () => Promise<void>) => Promise<T>): Promise<T>
  /** Does the work, and tells somebody at a terminal what goes on once that takes longer than half a second. */
  during<T>(what: string, work: () => Promise<T>): Promise<T>
  search: Search
  /** What the settings files say about the rules for these files, which are paths as in `Source`. */
  ruleSettings(files: readonly string[]): Promise<RuleSettings>
  files(): Promise<Files>
  /** A template of a report: at a path as the user gave it, or as a setting names it, within the folder of `cases()`. */
  sjabloon(path: string, from: 'hier' | 'verzameling'): Promise<SjabloonFile>
  /**
   * A page as a tagged PDF, with `day` ("JJJJ-MM-DD") as its date. Throws a UserError (code 3) where no browser can
   * print it.
   */
  pdf(html: string, day: string): Promise<Uint8Array>
  /** The versions that git keeps of the folder of `cases()`. Throws a UserError when there is no git, or no repository. */
  git(): Promise<Git>
  /**
   * The last commit that gave each of these files what it says now; nothing for one that differs from what git holds, or
   * without git. Comes back when git is at work.
   */
  lastCommits(files: readonly string[]): Promise<Commits>
  board: Board
  /** What a shell must run to fill in words of `beraad`. */
  shellScript(shell: Shell): Promise<string>
  /** The service that runs the program, when it shows findings in a form of its own. */
  service: 'github' | 'gitlab' | undefined
  /** How a service calls a file: from the top of what it checked out, when the program runs in a folder below that. */
  serviceNames(): Promise<(file: string) => string>
}

/** The shells that can fill in words. */
export type Shell = 'bash' | 'zsh' | 'fish' | 'powershell'
