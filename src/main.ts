/** Joins the verbs into one program. The only catch: what went wrong becomes a sentence and an exit code. */
import { CommanderError } from 'commander'
import { ExitCode, PipeClosed, Stopped, UserError } from './core/errors.js'
import { wrapped } from './commands/show.js'
import { visible } from './core/text/visible.js'
import type { Environment } from './environment.js'
import { buildProgram } from './program.js'
import { version } from './version.js'
import { ordered } from './words.js'

/** Runs one command line. `argv`: the arguments after the program's name. Never throws. */
export async function run(argv: readonly string[], env: Environment, debug: boolean): Promise<ExitCode> {
  try {
    let code: ExitCode = ExitCode.good
    const program = buildProgram(env, (result) => (code = result), argv)
    const words = ordered(argv, program)
    if (words[0] === '--version') env.out(`${version}\n`)
    else await program.parseAsync(words, { from: 'user' })
    return code
  } catch (error) {
    return outcome(isOutOfFiles(error) ? outOfFiles() : error, env, debug)
  }
}

/** The exit code of what went wrong where `run` could not catch it, perhaps with a question half answered on the screen. */
export function uncaught(error: unknown, env: Environment, debug: boolean): ExitCode {
  tell(env, '')
  return outcome(error, env, debug)
}

function outcome(error: unknown, env: Environment, debug: boolean): ExitCode {
  // The help was printed.
  if (error instanceof CommanderError) return ExitCode.good
  if (error instanceof PipeClosed) return ExitCode.good
  if (error instanceof Stopped) {
    tell(env, 'Gestopt.')
    return ExitCode.stopped
  }
  const trace = debug && error instanceof Error ? [error.stack ?? error.message] : []
  if (error instanceof UserError) {
    tell(env, error.message, error.advice, ...trace)
    return error.code
  }
  tell(
    env,
    'Er ging iets mis in het programma zelf. Je bestanden zijn niet aangeraakt door deze fout.',
    'Meld het met de uitvoer van dezelfde opdracht met --debug. Zie SECURITY.md voor het adres.',
    ...trace,
  )
  return ExitCode.bug
}

/** Each part of the program is a file too, so this may happen anywhere. It is a limit of the machine, no fault of ours. */
function isOutOfFiles(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EMFILE' || error.code === 'ENFILE')
}

function outOfFiles(): UserError {
  return new UserError(
    'Het programma mag hier te weinig bestanden tegelijk openen. Wat bewaard was, is bewaard.',
    'Sluit andere programma’s, of geef meer ruimte met: ulimit -n 256',
    ExitCode.io,
  )
}

/** The exit code stands, also where nobody can read why. */
function tell(env: Environment, ...lines: string[]): void {
  try {
    for (const line of lines) {
      const text = visible(line)
      // A person reads whole words; a program reads whole lines.
      const parts = env.terminal.canAsk ? wrapped(text, env.terminal.width) : [text]
      env.err(`${parts.join('\n')}\n`)
    }
  } catch {
    return
  }
}
