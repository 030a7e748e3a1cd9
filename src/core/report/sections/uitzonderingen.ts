/** Where this case departs from a rule: a reader of the report sees it too. */
import type { Casus } from '../../casus/casus.js'
import { heading, list, type Block } from '../blocks.js'
import { longDate } from '../dates.js'

/** One line for each exception; nothing when there is none, for nobody is asked for them. */
export function uitzonderingen({ uitzonderingen }: Casus): Block[] {
  if (uitzonderingen.length === 0) return []
  return [heading(2, 'Afgeweken van regels'), list(uitzonderingen.map((one) => ({ text: inWords(one) })))]
}

function inWords({ regel, reden, tot }: Casus['uitzonderingen'][number]): string {
  return `Afgeweken van regel ${regel.trim()}, tot en met ${longDate(tot)}, omdat: ${reden.trim()}`
}
