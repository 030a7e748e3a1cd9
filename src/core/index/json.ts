/** The index for programs. */
import { safeJson } from '../text/safe-json.js'
import type { Group, Index } from './build.js'
import { INDEX_VERSIE } from './schema.js'

/** The text of `moresprudentie/index.json`; the form is that of `indexSchema`. */
export function indexAsJson(index: Index): string {
  return safeJson({
    versie: INDEX_VERSIE,
    beraden: index.beraden,
    vertrouwelijk: index.vertrouwelijk.map(({ id, status }) => ({ id, status })),
    perLijn: index.perLijn.map(named),
    perBeginsel: index.perBeginsel.map(named),
    perKader: index.perKader.map(named),
    perOordeel: index.perOordeel.map(named),
    perJaar: index.perJaar.map(named),
  })
}

function named({ naam, beraden }: Group): { naam: string; beraden: string[] } {
  return { naam, beraden: beraden.map(({ id }) => id) }
}
