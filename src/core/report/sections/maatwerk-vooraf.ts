/** The hour of maatwerk that a beraad grew from. */
import type { Casus } from '../../casus/casus.js'
import { definitions, heading, type Block } from '../blocks.js'
import { isGone } from '../profiel/casus-for.js'
import type { Source } from './bron.js'
import { doorlooptijdInWords, nodigTable, ruimteEntries, tijdlijnTable } from './maatwerk.js'

/** What the beraad itself has no place for; nothing for a case that did not begin as maatwerk. */
export function maatwerkVooraf(casus: Casus, { profiel }: Source): Block[] {
  if (casus.maatwerk === undefined) return []
  const seen = (path: string, ...blocks: Block[]) => (isGone(profiel, path) ? [] : blocks)
  return [
    heading(2, 'Hieraan vooraf: maatwerk'),
    definitions([{ term: 'Doorlooptijd', text: doorlooptijdInWords(casus) }, ...ruimteEntries(casus)]),
    ...seen('maatwerk.nodig', heading(3, 'Wie er aan tafel nodig waren'), nodigTable(casus)),
    ...seen('maatwerk.tijdlijn', heading(3, 'Wat er gebeurde'), tijdlijnTable(casus)),
  ]
}
