/** Step 3: who decides. */
import type { Casus } from '../../casus/casus.js'
import { definitions, heading, orNotFilled, type Block } from '../blocks.js'

/** The one decider: function, body and mandate. */
export function beslisser({ beslisser }: Casus): Block[] {
  return [
    heading(2, 'Stap 3: wie neemt de beslissing?'),
    definitions([
      { term: 'Functie', text: orNotFilled(beslisser.functie) },
      { term: 'Orgaan', text: orNotFilled(beslisser.orgaan) },
      { term: 'Mandaat', text: orNotFilled(beslisser.mandaat) },
    ]),
  ]
}
