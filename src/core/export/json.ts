/** Whole cases as JSON, exactly as they stand in their files. */
import type { CasusFile } from '../casus/schema.js'
import { safeJson } from '../text/safe-json.js'

/**
 * Every key and text of the files, without comments and layout; each case as `schema/casus.schema.json` says.
 * `versie` rises only when a field changes its meaning.
 */
export function asJson(cases: readonly CasusFile[]): string {
  return safeJson({ versie: 1, casussen: cases })
}
