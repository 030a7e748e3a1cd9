/** Starts a browser of this machine without a window, and leaves nothing of it behind. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { openBrowserPipe, type BrowserPipe } from './browser-pipe.js'
import { attempt } from './system-calls.js'

/**
 * Runs the work with a new browser, which ends with all its children whatever happens. Rejects as the work does, and
 * when the browser does not start or `signal` aborts. Its folder is its owner's alone; pages are given over the pipe.
 */
export async function withBrowser<T>(
  program: string,
  signal: AbortSignal,
  work: (pipe: BrowserPipe) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'beraad-pdf-'))
  let child: ChildProcess | undefined
  const terminate = () => {
    end(child)
    remove(folder)
    process.kill(process.pid, 'SIGTERM')
  }
  // Before the browser starts: a signal that comes while it does would leave it running.
  process.once('SIGTERM', terminate)
  let ended: Promise<unknown> | undefined
  try {
    child = start(program, folder)
    ended = hasEnded(child)
    const pipe = openBrowserPipe(child.stdio[3] as Writable, child.stdio[4] as Readable)
    return await Promise.race([work(pipe), failing(child, signal)])
  } finally {
    end(child)
    await ended
    process.off('SIGTERM', terminate)
    remove(folder)
  }
}

function start(program: string, folder: string): ChildProcess {
  // The sandbox does not work for root; such a machine is a container or a build server.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return spawn(program, [...flags, `--user-data-dir=${folder}`, ...asRoot], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    // A group of its own, so that it can end as a whole, and Ctrl+C reaches only us.
    detached: isPosix,
    // What it puts among temporary files or settings then goes with the folder.
    env: { ...process.env, TMPDIR: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder },
  })
}

async function failing(child: ChildProcess, signal: AbortSignal): Promise<never> {
  const stop = () => child.emit('error', new Error('the browser was stopped'))
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop, { once: true })
  const [error] = (await once(child, 'error')) as [Error]
  throw error
}

function hasEnded(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => child.once('exit', resolve).once('error', resolve))
}

function end(child: ChildProcess | undefined): void {
  if (child?.pid === undefined) return
  const { pid } = child
  attempt(() => (isPosix ? process.kill(-pid, 'SIGKILL') : child.kill()))
}

/** The last of its children may still be leaving. */
function remove(folder: string): void {
  attempt(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }))
}

const isPosix = process.platform !== 'win32'
/** No window, no network, no habits of a browser that somebody sits at, and no dumps of its memory. */
const flags = [
  '--headless',
  '--remote-debugging-pipe',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-component-update',
  '--disable-crash-reporter',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-gpu',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--password-store=basic',
  '--use-mock-keychain',
]
