/** A real terminal for tests: types, waits for what the screen says, and reads it as a person would. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { spawn } from '@lydell/node-pty'
import xterm from '@xterm/headless'

export const program = join(import.meta.dirname, '..', '..', 'bin', 'beraad.js')

export interface TerminalSession {
  pid: number
  /** Everything that came out so far, with control codes. */
  raw(): string
  /** All lines, as the terminal drew them. */
  lines(): Promise<Line[]>
  /** All output as plain text. */
  text(): string
  type(keys: string): void
  resize(columns: number, rows: number): void
  /** Waits until the text holds `part` after what was waited for before. */
  waitFor(part: string): Promise<void>
  /** Waits for the end; gives the exit code and the signal (0 when none). */
  ended(): Promise<{ code: number; signal: number }>
  kill(signal: string): void
  /** Closes the window: the terminal is gone, as when somebody clicks it away. */
  closeWindow(): void
}

interface Line {
  text: string
  /** The terminal had to break it off the line before. */
  isBroken: boolean
  /** It can be seen without scrolling back. */
  isOnScreen: boolean
}

export interface TerminalOptions {
  cwd: string
  /** A program that starts `beraad`, such as strace with its flags. */
  under?: readonly string[]
  columns?: number
  rows?: number
  variables?: Record<string, string>
}

/** Starts `beraad` in a terminal. */
export function openTerminal(words: readonly string[], options: TerminalOptions): TerminalSession {
  const { NO_COLOR: _noColor, FORCE_COLOR: _forceColor, CI: _ci, ...variables } = process.env
  const [file = '', ...args] = [...(options.under ?? []), process.execPath, program, ...words]
  const child = spawn(file, args, {
    cwd: options.cwd,
    cols: options.columns ?? 80,
    rows: options.rows ?? 24,
    name: options.variables?.['TERM'] ?? 'xterm-256color',
    env: { ...variables, ...options.variables } as Record<string, string>,
  })
  let raw = ''
  let seen = 0
  const history: (string | Size)[] = [{ columns: options.columns ?? 80, rows: options.rows ?? 24 }]
  const waiting = new Set<() => void>()
  const wake = () => waiting.forEach((check) => check())
  child.onData((data) => {
    raw += data
    history.push(data)
    wake()
  })
  const end = new Promise<{ code: number; signal: number }>((resolve) =>
    child.onExit(({ exitCode, signal }) => resolve({ code: exitCode, signal: signal ?? 0 })),
  )
  const text = () => stripVTControlCharacters(raw).replaceAll('\r', '')
  return {
    pid: child.pid,
    raw: () => raw,
    lines: () => draw(history),
    text,
    type: (keys) => child.write(keys),
    resize(columns, rows) {
      history.push({ columns, rows })
      child.resize(columns, rows)
    },
    waitFor: (part) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(check)
          reject(new Error(`Waited in vain for "${part}". The screen said:\n${text().slice(seen).slice(-2000)}`))
        }, 10_000)
        const check = () => {
          const at = text().indexOf(part, seen)
          if (at === -1) return
          seen = at + part.length
          clearTimeout(timer)
          waiting.delete(check)
          resolve()
        }
        waiting.add(check)
        check()
      }),
    ended: () => end,
    kill: (signal) => process.kill(child.pid, signal),
    closeWindow: () => (child as unknown as { destroy(): void }).destroy(),
  }
}

interface Size {
  columns: number
  rows: number
}

/** What a terminal shows after this output and these changes of its size. */
async function draw(history: readonly (string | Size)[]): Promise<Line[]> {
  const terminal = new xterm.Terminal({ scrollback: 5000, allowProposedApi: true })
  for (const event of history) {
    if (typeof event === 'string') await new Promise<void>((resolve) => terminal.write(event, resolve))
    else terminal.resize(event.columns, event.rows)
  }
  const buffer = terminal.buffer.active
  return Array.from({ length: buffer.length }, (_, y) => buffer.getLine(y)!).map((line, y) => ({
    text: line.translateToString(true),
    isBroken: line.isWrapped,
    isOnScreen: y >= buffer.baseY,
  }))
}

/** A scratch folder, and how to remove it. */
export function scratchFolder(): { folder: string; remove: () => void } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'beraad-pty-')))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
