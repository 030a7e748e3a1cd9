/** Drives a session in a process of its own, which may be killed, stopped and traced. */
import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'rolldown'

export interface Session {
  pid: number
  /** Everything that it said so far. */
  said: readonly string[]
  /** The next line that it says; "EINDE" with the exit code or signal when there is no more. */
  says(): Promise<string>
  send(line: string): void
  kill(signal: NodeJS.Signals): void
  /** Closes stdin: the session closes its case. Gives the exit code or signal. */
  end(): Promise<string>
  ended: Promise<string>
}

/** What to start for a case: the program and its arguments. */
type Command = (root: string, id: string) => string[]

export interface BuiltSession {
  command: Command
  /** Clears it away. */
  remove: () => void
}

/** Bundles the little session once; starting it then takes about a tenth of a second. */
export async function builtSession(): Promise<BuiltSession> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'beraad-sessie-'))
  // Some tests run it as another user.
  chmodSync(folder, 0o755)
  const outfile = join(folder, 'session.cjs')
  await build({
    input: join(import.meta.dirname, 'session-child.ts'),
    platform: 'node',
    logLevel: 'warn',
    output: { file: outfile, format: 'cjs', codeSplitting: false },
  })
  return {
    command: (root, id) => [process.execPath, outfile, root, id],
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Starts a session; it has said nothing yet. */
export function startSession([program, ...args]: string[]): Session {
  // One thread for what takes long, so that a test can count its calls.
  const env = { ...process.env, UV_THREADPOOL_SIZE: '1' }
  const child = spawn(program!, args, { env, stdio: ['pipe', 'pipe', 'ignore'] })
  // Writing to a session that was just killed is no fault of the test.
  child.stdin.on('error', () => {})
  const lines = lineReader()
  const ended = endOf(child)
  createInterface({ input: child.stdout }).on('line', lines.push)
  void ended.then((how) => lines.push(`EINDE ${how}`))
  return {
    pid: child.pid!,
    said: lines.said,
    says: lines.says,
    send: (line) => void child.stdin.write(`${line}\n`),
    kill: (signal) => void child.kill(signal),
    end: () => (child.stdin.end(), ended),
    ended,
  }
}

/** Lines that come in, and a way to wait for the next one. */
export function lineReader(): { said: string[]; push: (line: string) => void; says: () => Promise<string> } {
  const said: string[] = []
  const waiting: ((line: string) => void)[] = []
  let read = 0
  const deliver = () => {
    while (waiting.length > 0 && read < said.length) waiting.shift()!(said[read++]!)
    // Who asks a session that has ended, hears so every time.
    if (said.at(-1)?.startsWith('EINDE')) for (const resolve of waiting.splice(0)) resolve(said.at(-1)!)
  }
  return {
    said,
    push: (line) => (said.push(line), deliver()),
    says: () => new Promise((resolve) => (waiting.push(resolve), deliver())),
  }
}

/** Starts a session and opens its case; gives what it said then, the last line being KLAAR, FOUT or EINDE. */
export async function openSession(command: string[]): Promise<{ session: Session; answer: string }> {
  const session = startSession(command)
  await session.says()
  session.send('open')
  let answer = await session.says()
  while (answer.startsWith('MELDING')) answer = await session.says()
  return { session, answer }
}

/** Gives an answer, and what the session says about it at last (a change outside is told before the save that follows). */
export async function answer(session: Session, line: string): Promise<string> {
  session.send(line)
  const said = await session.says()
  return said === 'GEWIJZIGD' ? session.says() : said
}

function endOf(child: ChildProcess): Promise<string> {
  // "close" and not "exit": only then all output has come.
  return new Promise((resolve) => child.on('close', (code, signal) => resolve(signal ?? String(code))))
}
