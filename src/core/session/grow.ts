/** A case becomes one of another kind, with all that it says. Pure: the case that goes in is not changed. */
import type { Soort } from '../casus/casus.js'
import type { CasusFile } from '../casus/schema.js'

/** What each kind of case may grow into. The new kind asks only what the case does not tell yet. */
export const growsInto: Partial<Record<Soort, readonly Soort[]>> = {
  maatwerk: ['beraad'],
}

/** The same case as one of that kind: nothing is lost, and what only the old kind knows stays in the file. */
export function grown(file: CasusFile, soort: Soort): CasusFile {
  return { ...file, soort }
}
