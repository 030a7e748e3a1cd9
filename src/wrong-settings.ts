/** What wrong settings mean for a verb. */
import type { Command } from 'commander'
import { UserError } from './core/errors.js'
import type { Problem } from './core/problem.js'

/** Settings that are wrong stop every verb but the one that tells all about it. */
export function refuseWrong([wrong]: readonly Problem[], verb: Command): void {
  if (wrong === undefined || verb.name() === 'controleer') return
  throw new UserError(`${wrong.file}:${wrong.line}:${wrong.column}: ${wrong.message}`, wrong.advice)
}
