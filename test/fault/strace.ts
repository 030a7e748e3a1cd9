/** Attaches strace to a running session, to watch its system calls or to make them fail. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** How other processors name the call. */
export const renames = '?rename,?renameat,?renameat2'

/** Why strace can't be used here, told once on the screen too; undefined when it can. */
export function straceMissing(): string | undefined {
  const reason = missing()
  if (reason) console.warn(`overgeslagen: ${reason}`)
  return reason
}

function missing(): string | undefined {
  const tried = spawnSync('strace', ['-e', 'inject=fsync:error=EIO:when=9', '-o', '/dev/null', 'true'])
  if (tried.error) return 'strace ontbreekt'
  return tried.status === 0 ? undefined : 'strace mag hier geen processen volgen'
}

export interface Trace {
  /** Detaches, when the session still runs, and gives the calls that were seen, one on a line. */
  stop(): Promise<string>
}

/**
 * Traces `calls` of the main thread from now on, and where a sync is among them also of the thread that does that.
 * Calls are counted per thread. `inject`: what to do to some of them, in strace's words, such as "fsync:error=EIO:when=2".
 */
export async function trace(pid: number, calls: string, ...inject: string[]): Promise<Trace> {
  const folder = mkdtempSync(join(tmpdir(), 'beraad-strace-'))
  const log = join(folder, 'log')
  const threads = calls.includes('fsync') ? ['-f'] : []
  const args = [...threads, '-p', String(pid), '-o', log, '-s', '200', '-e', `trace=${calls}`]
  for (const what of inject) args.push('-e', `inject=${what}`)
  const strace = spawn('strace', args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise<void>((resolve) => strace.on('close', () => resolve()))
  await Promise.race([new Promise((resolve) => strace.stderr.once('data', resolve)), ended])
  return {
    stop: async () => {
      strace.kill('SIGINT')
      await ended
      const seen = readFileSync(log, 'utf8').replace(/^\d+ +/gm, '')
      rmSync(folder, { recursive: true })
      return seen
    },
  }
}
