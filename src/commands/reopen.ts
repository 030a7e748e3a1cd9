/** Opens a sealed advice again, once its text is kept beside the cases. */
import type { CasusFile } from '../core/casus/schema.js'
import { changedPath, versionPath } from '../core/casus/version-path.js'
import { isAsSealed, type Zegel } from '../core/casus/zegel.js'
import { reopened } from '../core/session/versions.js'
import type { OpenCase } from '../environment/cases.js'

export interface Reopened {
  next: CasusFile
  /** The path of the copy that was kept. */
  kopie: string
  /** What to tell about it: a text that was changed after the seal is not the version that was sealed. */
  about: string[]
}

/** Saves the case as a concept again, with the reason. Throws as `keepCopy` and `save`. */
export async function reopen(open: OpenCase, zegel: Zegel, reden: string): Promise<Reopened> {
  const { file } = open
  const { versie } = zegel
  const before = open.casus()
  const next = reopened(before, zegel, reden.replace(/\s+/g, ' ').trim())
  const isSealed = isAsSealed(before, zegel)
  const kopie = isSealed ? versionPath(file, versie) : changedPath(file, versie)
  await open.keepCopy(kopie)
  await open.save(next)
  const about = isSealed
    ? [`De oude versie staat in ${kopie}. Lezen: beraad toon ${next.id} --versie ${versie}`]
    : [
        `Let op: deze tekst is gewijzigd na het verzegelen. Hij staat in ${kopie}, en niet als versie ${versie}.`,
        `Misschien staat de verzegelde tekst in git: git log -p -- ${file}`,
      ]
  return { next, kopie, about }
}
