/** What a check gives to its printers. */
import type { Problem } from '../problem.js'

export interface CheckReport {
  /** In the order of the files, and of the text within each. */
  problems: readonly Problem[]
  /** What was checked, in order: paths as shown to the user. */
  files: readonly string[]
  /** Of this program. */
  version: string
}

/** Where a text for people lands. */
export interface Looks {
  /** In cells. */
  width: number
  /** Whether lines are broken between words: on a screen, never in a pipe or a file. */
  wraps: boolean
  /** Words instead of drawings, for a screen reader. */
  accessible: boolean
  style: Record<'dim' | 'warn' | 'bad', (text: string) => string>
}

/** For a pipe or a file. */
export const plainLooks: Looks = {
  width: 80,
  wraps: false,
  accessible: false,
  style: { dim: asIs, warn: asIs, bad: asIs },
}

function asIs(text: string): string {
  return text
}
