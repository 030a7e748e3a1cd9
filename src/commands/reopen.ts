/** Opens a sealed advice again, once the version that was sealed is kept beside the cases. */
import type { CasusFile } from '../core/casus/schema.js'
import type { Zegel } from '../core/casus/zegel.js'
import { reopened } from '../core/session/versions.js'
import type { OpenCase } from '../environment/cases.js'

/** Saves the case as a concept again, with the reason; `kopie` is the path of the old version. Throws as `keepVersion` and `save`. */
export async function reopen(open: OpenCase, zegel: Zegel, reden: string): Promise<{ next: CasusFile; kopie: string }> {
  const next = reopened(open.casus(), zegel, reden.replace(/\s+/g, ' ').trim())
  const kopie = await open.keepVersion(zegel.versie)
  await open.save(next)
  return { next, kopie }
}
