/** What a verb on the command line gives back. */
import type { ExitCode } from '../core/errors.js'

/** Takes the exit code of the verb that ran. */
export type Done = (code: ExitCode) => void
