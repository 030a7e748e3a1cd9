/** `beraad verder --soort`: an open case goes on as another kind. */
import { soorten } from '../core/casus/soorten.js'
import { UserError } from '../core/errors.js'
import { grown, growsInto } from '../core/session/grow.js'
import { sealedNotice } from '../core/session/versions.js'
import { visibleLine } from '../core/text/visible.js'
import type { Environment } from '../environment.js'
import type { OpenCase } from '../environment/cases.js'
import { show } from './show.js'

/**
 * Makes the open case one of this kind, on disk; one that is it already stays as it is. Throws a UserError (code 2)
 * when this kind can't grow into that one, or when the case is no concept: then the case is let go.
 */
export async function growCase(open: OpenCase, typed: string, env: Environment): Promise<void> {
  const file = open.casus()
  const soort = soorten.find((name) => name === typed)
  if (soort === file.soort) return
  try {
    if (soort === undefined)
      throw new UserError(`De soort "${visibleLine(typed)}" bestaat niet.`, `Kies uit: ${soorten.join(', ')}.`)
    const possible = growsInto[file.soort] ?? []
    if (!possible.includes(soort))
      throw new UserError(`Een casus van de soort ${file.soort} kan geen ${soort} worden.`, advice(possible))
    if (file.zegel)
      throw new UserError(sealedNotice(file.zegel), `Heropen het eerst, met een reden: beraad heropen ${file.id}`)
    if (file.status !== 'concept')
      throw new UserError(`De status is ${file.status}. Alleen een concept kan groeien.`, `Zie: beraad toon ${file.id}`)
    await open.save(grown(file, soort))
  } catch (error) {
    await open.close()
    throw error
  }
  show(env, [`Deze casus is nu een ${soort}. Alles wat er stond, staat er nog; je hoeft niets opnieuw te typen.`, ''])
}

function advice(possible: readonly string[]): string {
  return possible.length === 0 ? 'Begin een nieuwe casus: beraad nieuw' : `Wel kan: ${possible.join(', ')}.`
}
