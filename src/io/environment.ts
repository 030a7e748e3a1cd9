/** The real outside world. Everything heavy is loaded when it is first needed. */
import type { Board } from '../environment/board.js'
import type { Environment } from '../environment.js'
import type { Prompt, Terminal } from '../environment/terminal.js'
import type { Search } from '../environment/search.js'
import { build } from '../build.js'
import type { Soort } from '../core/casus/casus.js'
import type { Method } from '../core/casus/method.js'
import type { Config } from '../core/settings.js'
import type { Asker } from './asker.js'
import { flagsOf, serviceOf, type WorldFlags } from './flags.js'
import { isTty } from './is-tty.js'
import { during, openProgress, type Follower } from './progress.js'
import { styleFor } from './style.js'
import { inPieces, untilInterrupted } from './until-interrupted.js'
import { writeFully } from './write-fully.js'

/** Which of stdin, stdout and stderr are a terminal. */
type Standard = Record<'in' | 'out' | 'err', boolean>

/** The world as this process sees it, and how to leave it. `argv`: the arguments after the program's name. */
export function realEnvironment(argv: readonly string[]): Environment & { close(): Promise<void> } {
  const isTerminal = { in: isTty(0), out: isTty(1), err: isTty(2) }
  const flags = flagsOf(argv, process.env, isTerminal)
  const folder = process.cwd()
  const mode = { accessible: flags.accessible ?? false }
  let settings: Config = {}
  const asker = lazyAsker(mode)
  const follower = (): Follower => (!isTerminal.err ? 'nobody' : mode.accessible ? 'lines' : 'screen')
  return {
    out: (result) => writeFully(1, result),
    err: (text) => writeFully(2, text),
    terminal: terminalFor(isTerminal, flags, mode),
    async configure() {
      const { config, problems } = await (await import('./config.js')).readConfig(folder, process.env)
      settings = config
      mode.accessible = flags.accessible ?? config.toegankelijk ?? false
      return problems
    },
    get settings() {
      return settings
    },
    today: () => localDay(new Date()),
    ask: (prompt) => asker.ask(prompt),
    edit: async (text) => {
      // The editor gets the keyboard; the next question takes it back.
      await asker.close()
      return (await import('./editor.js')).editText(text)
    },
    method: methodsIn(folder),
    stdin: async () => (await import('./stdin.js')).readStdin(),
    ...folderFor(folder),
    progress: (what) => openProgress(what, follower),
    during: (what, work) => during(what, work, follower),
    inPieces,
    pdf: async (html, day) => (await import('./pdf.js')).printPdf(html, day),
    board: boardFor(() => isTerminal.in && isTerminal.out && !mode.accessible, styleFor(flags.color.out)),
    shellScript: async (shell) => (await import('./shell-script.js')).shellScript(shell),
    service: serviceOf(process.env),
    close: () => asker.close(),
  }
}

/** The texts of a kind of case, read once. */
function methodsIn(folder: string): Environment['method'] {
  const methods = new Map<Soort, Promise<Method>>()
  return (soort) => {
    const known = methods.get(soort) ?? import('./method-file.js').then(({ readMethod }) => readMethod(folder, soort))
    methods.set(soort, known)
    return known
  }
}

type Folder =
  | 'cases'
  | 'scratch'
  | 'sources'
  | 'verdicts'
  | 'kept'
  | 'search'
  | 'ruleSettings'
  | 'files'
  | 'sjabloon'
  | 'git'
  | 'lastCommits'
  | 'serviceNames'

/** What stands on the disk, seen from this folder. */
function folderFor(folder: string): Pick<Environment, Folder> {
  return {
    cases: async () => (await import('./case-store.js')).openCaseStore(folder),
    scratch: async () => (await import('./scratch.js')).openScratch(),
    sources: async (paths) => (await import('./sources.js')).findSources(folder, paths),
    verdicts: async (name) =>
      build === undefined ? undefined : (await import('./verdicts.js')).openVerdicts(folder, build, name),
    kept: async (name) => (build === undefined ? undefined : (await import('./kept.js')).openKept(folder, build, name)),
    search: searchFor(folder),
    ruleSettings: async (files) => (await import('./config.js')).readRuleSettings(folder, files, process.env),
    files: async () => (await import('./files.js')).openFiles(folder),
    sjabloon: async (path, from) => (await import('./sjabloon-file.js')).readSjabloonFile(folder, path, from),
    git: async () => (await import('./git-repository.js')).openGit(folder),
    lastCommits: async (files) => (await import('./last-commits.js')).lastCommits(folder, files),
    serviceNames: async () => (await import('./service-names.js')).serviceNames(folder, process.env),
  }
}

function terminalFor(isTerminal: Standard, flags: WorldFlags, mode: { accessible: boolean }): Terminal {
  return {
    canAsk: isTerminal.in && isTerminal.err && !flags.noInput,
    isTerminal: isTerminal.out,
    color: flags.color.out,
    get width() {
      return widthOf(isTerminal)
    },
    get accessible() {
      return mode.accessible
    },
    style: styleFor(flags.color.err),
    outStyle: styleFor(flags.color.out),
  }
}

function searchFor(folder: string): Search {
  const module = () => import('./search-index.js')
  return {
    open: async (progress) => (await module()).openSearchIndex(folder, build, progress),
    forget: async () => (await module()).forgetSearch(folder),
  }
}

function boardFor(hasScreen: () => boolean, style: Terminal['style']): Board {
  return {
    get hasScreen() {
      return hasScreen()
    },
    onScreen: async (followed) => {
      const { showBoard } = await import('./board-screen.js')
      await untilInterrupted((interruption) => showBoard(followed, style, interruption))
    },
    onPage: async (followed, onAddress) => {
      const { serveBoard } = await import('./board-server.js')
      await untilInterrupted(({ signal }) => serveBoard(followed, onAddress, signal))
    },
  }
}

function lazyAsker(mode: { accessible: boolean }): { ask: Asker['ask']; close(): Promise<void> } {
  let asker: Promise<Asker> | undefined
  const open = async (): Promise<Asker> =>
    mode.accessible ? (await import('./ask-lines.js')).openLineAsker() : (await import('./ask.js')).openAsker()
  return {
    ask: async (prompt: Prompt) => (await (asker ??= open())).ask(prompt),
    async close() {
      const opened = await asker
      asker = undefined
      opened?.close()
    },
  }
}

/** Columns of the terminal, or fewer when COLUMNS says so; at most 80 in a pipe. process.stdout is touched only where it is a terminal. */
function widthOf(isTerminal: Standard): number {
  const columns = Number(process.env['COLUMNS'])
  const asked = Number.isInteger(columns) && columns >= 20 ? columns : Infinity
  if (isTerminal.out) return Math.min(asked, process.stdout.columns || 80)
  return Math.min(asked, (isTerminal.err && process.stderr.columns) || 80, 80)
}

function localDay(now: Date): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
