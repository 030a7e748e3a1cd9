/** The ways of going wrong that are not bugs, and the exit code of each. */

/** What the process tells its caller. The same table stands in README.md. */
export const ExitCode = {
  good: 0,
  problems: 1,
  usage: 2,
  io: 3,
  locked: 4,
  unsafe: 5,
  bug: 70,
  stopped: 130,
} as const
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode]

/** The request is wrong. Thrown anywhere, caught once in `main`, shown as two Dutch sentences. */
export class UserError extends Error {
  /** `message`: what is wrong. `advice`: the way out. `code`: how the process ends. */
  constructor(
    message: string,
    readonly advice: string,
    readonly code: ExitCode = ExitCode.usage,
  ) {
    super(message)
    this.name = 'UserError'
  }
}

/** The user chose to stop. Everything accepted is on disk. */
export class Stopped extends Error {
  constructor() {
    super('gestopt')
    this.name = 'Stopped'
  }
}

/** Somebody closed the pipe that we write to: there is nobody to tell, which is no error. */
export class PipeClosed extends Error {
  constructor() {
    super('de lezer is weg')
    this.name = 'PipeClosed'
  }
}
