/** The end of a report about many cases: where it comes from, so that a reader can make the same report again. */
import { canonical } from '../../casus/canonical.js'
import type { Casus } from '../../casus/casus.js'
import { SCHEMA_VERSIE } from '../../casus/schema.js'
import { shortHash } from '../../casus/zegel.js'
import { aantalTekst } from '../../text/aantal.js'
import { hashOf } from '../../text/hash.js'
import { small, type Block } from '../blocks.js'
import { longDate } from '../dates.js'
import { profielInWords } from './bron.js'
import type { Profiel } from '../profiel/profielen.js'

/** When and with what it was made. `version`: of the program; `today`: "JJJJ-MM-DD", up to which is counted. */
export interface SamenBron {
  version: string
  today: string
  /** Absent where there is only one form. */
  profiel?: Profiel
}

/** In one line. `cases`: all that were read, whatever is said of them. */
export function bronSamen(cases: readonly Casus[], { version, today, profiel }: SamenBron): Block {
  const parts = [
    `Bron: ${aantalTekst(cases.length)} ${cases.length === 1 ? 'casus' : 'casussen'}`,
    `inhoud: ${shortHash(inhoudSamen(cases))}`,
    `geteld op ${longDate(today)}`,
    `schemaversie: ${SCHEMA_VERSIE}`,
    `gemaakt met beraad ${version}`,
    ...(profiel === undefined ? [] : [`profiel: ${profielInWords(profiel)}`]),
  ]
  return small(`${parts.join('; ')}.`)
}

/** The same cases give the same number, in whatever order and layout. */
export function inhoudSamen(cases: readonly Casus[]): string {
  const each = cases.map((casus) => hashOf(JSON.stringify(canonical(casus)))).toSorted()
  return hashOf(each.join(' '))
}
