/** From what the days of the follow-up are counted: today, and the terms that the team set. */
import { termijnen } from '../core/opvolging/termijnen.js'
import type { Counting } from '../core/opvolging/wachtend.js'
import type { Environment } from '../environment.js'

/** The day of today, with the terms of `.beraad.yaml` over those of the program. */
export function countingOf(env: Environment): Counting {
  return { today: env.today(), termijnen: { ...termijnen, ...env.settings.opvolging } }
}
