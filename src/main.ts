/** Joins the verbs into one program. The only catch: what went wrong becomes a sentence and an exit code. */
import { CommanderError } from 'commander'
import { ExitCode, PipeClosed, Stopped, UserError } from './core/errors.js'
import { visible } from './core/text/visible.js'
import type { Environment } from './environment.js'
import { buildProgram } from './program.js'
import { usageError } from './usage-error.js'
import { version } from './version.js'

/** Runs one command line. `argv`: the arguments after the program's name. Never throws. */
export async function run(argv: readonly string[], env: Environment, debug: boolean): Promise<ExitCode> {
  try {
    if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
      env.out(`${version}\n`)
      return ExitCode.good
    }
    let code: ExitCode = ExitCode.good
    const program = buildProgram(env, (result) => (code = result))
    await program.parseAsync(withHelpFirst(argv), { from: 'user' })
    return code
  } catch (error) {
    return outcome(error, env, debug)
  }
}

/** `-h` wins, whatever else is given: a wrong flag beside it does not hide the help. */
function withHelpFirst(argv: readonly string[]): string[] {
  const asksHelp = argv.some((word) => word === '-h' || word === '--help')
  return asksHelp ? [...argv.filter((word) => !word.startsWith('-')).slice(0, 1), '--help'] : [...argv]
}

function outcome(error: unknown, env: Environment, debug: boolean): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return ExitCode.good
    return told(usageError(error), env, debug)
  }
  if (error instanceof UserError) return told(error, env, debug)
  if (error instanceof Stopped) {
    env.err('Gestopt.\n')
    return ExitCode.stopped
  }
  if (error instanceof PipeClosed) return ExitCode.good
  env.err('Er ging iets mis in het programma zelf. Je bestanden zijn niet aangeraakt door deze fout.\n')
  env.err(`Meld het met de uitvoer van dezelfde opdracht met --debug. Zie SECURITY.md voor het adres.\n`)
  if (debug && error instanceof Error) env.err(`${visible(error.stack ?? error.message)}\n`)
  return ExitCode.bug
}

function told(error: UserError, env: Environment, debug: boolean): ExitCode {
  env.err(`${visible(error.message)}\n${visible(error.advice)}\n`)
  if (debug) env.err(`${visible(error.stack ?? '')}\n`)
  return error.code
}
