/** The real outside world. Everything heavy is loaded when it is first needed. */
import { isatty } from 'node:tty'
import type { Board, Environment, Prompt, Terminal } from '../environment.js'
import type { Asker } from './asker.js'
import { flagsOf } from './flags.js'
import { styleFor } from './style.js'
import { untilInterrupted } from './until-interrupted.js'
import { writeFully } from './write-fully.js'

/** The world as this process sees it, and how to leave it. `argv`: the arguments after the program's name. */
export function realEnvironment(argv: readonly string[]): Environment & { close(): Promise<void> } {
  const isTerminal = { in: isatty(0), out: isatty(1), err: isatty(2) }
  const flags = flagsOf(argv, process.env, isTerminal)
  const folder = process.cwd()
  const asker = lazyAsker(flags.accessible)
  return {
    out: (text) => writeFully(1, text),
    err: (text) => writeFully(2, text),
    terminal: {
      canAsk: isTerminal.in && isTerminal.err && !flags.noInput,
      isTerminal: isTerminal.out,
      color: flags.color.out,
      get width() {
        return widthOf(isTerminal)
      },
      style: styleFor(flags.color.err),
    },
    today: () => localDay(new Date()),
    ask: (prompt) => asker.ask(prompt),
    edit: async (text) => {
      // The editor gets the keyboard; the next question takes it back.
      await asker.close()
      return (await import('./editor.js')).editText(text)
    },
    method: async () => (await import('./method-file.js')).readMethod(folder),
    stdin: async () => (await import('./stdin.js')).readStdin(),
    cases: async () => (await import('./case-store.js')).openCaseStore(folder),
    scratch: async () => (await import('./scratch.js')).openScratch(),
    sources: async (paths) => (await import('./sources.js')).readSources(folder, paths),
    files: async () => (await import('./files.js')).openFiles(folder),
    board: boardFor(isTerminal.in && isTerminal.out && !flags.accessible, styleFor(flags.color.out)),
    close: () => asker.close(),
  }
}

function boardFor(hasScreen: boolean, style: Terminal['style']): Board {
  return {
    hasScreen,
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

function lazyAsker(accessible: boolean): { ask: Asker['ask']; close(): Promise<void> } {
  let asker: Promise<Asker> | undefined
  const open = async (): Promise<Asker> =>
    accessible ? (await import('./ask-lines.js')).openLineAsker() : (await import('./ask.js')).openAsker()
  return {
    ask: async (prompt: Prompt) => (await (asker ??= open())).ask(prompt),
    async close() {
      const opened = await asker
      asker = undefined
      opened?.close()
    },
  }
}

/** Columns of the terminal; in a pipe 80, or what COLUMNS says. process.stdout is touched only where it is a terminal. */
function widthOf(isTerminal: { out: boolean; err: boolean }): number {
  if (isTerminal.out) return process.stdout.columns || 80
  if (isTerminal.err) return process.stderr.columns || 80
  const columns = Number(process.env['COLUMNS'])
  return Number.isInteger(columns) && columns >= 20 ? Math.min(columns, 80) : 80
}

function localDay(now: Date): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
