/** The reading form of a case in a session. */
import type { Casus } from '../casus/casus.js'
import { readingForm } from '../casus/reading.js'
import type { CasusFile } from '../casus/schema.js'

/**
 * The reading form, made once for each state of a case: one answer asks for it ten times, and a group has thousands of
 * members. A session never changes a case in place.
 */
export function readingOf(file: CasusFile): Casus {
  const known = made.get(file)
  if (known !== undefined) return known
  const casus = readingForm(file)
  made.set(file, casus)
  return casus
}

const made = new WeakMap<CasusFile, Casus>()
