/** What `beraad groep` can be asked, and of which case. */
import type { CasusFile } from '../core/casus/schema.js'
import { UserError } from '../core/errors.js'
import { soortLabels } from '../core/report/labels.js'
import type { ResultOptions } from './write-result.js'

export interface GroepOptions extends ResultOptions {
  json?: boolean
  vorm?: string
  importeer?: string
  schrijf?: boolean
  negeer?: string[]
  sjabloon?: boolean
  lid?: string
  zet?: string[]
  bundel?: boolean
}

/** Throws a UserError for a case of another kind. */
export function mustBeGroup({ id, soort }: CasusFile): void {
  if (soort !== 'groep')
    throw new UserError(`Deze casus is geen groep, maar: ${soortLabels[soort]}.`, `Bekijk haar met: beraad toon ${id}`)
}
