/** Earlier beraden: a later one may follow, distinguish or depart, and says so and why (moresprudentie). */
import type { Casus } from '../../casus/casus.js'
import { heading, list, orNotFilled, paragraph, type Block, type Item } from '../blocks.js'
import { behandelingLabels } from '../labels.js'
import { enumerate } from '../names.js'

/** Every earlier beraad that this one names, how it deals with it, and why. */
export function verwijzingen({ verwijzingen }: Casus): Block[] {
  const title = heading(2, 'Eerdere beraden')
  if (verwijzingen.length === 0) return [title, paragraph('Deze casus noemt geen eerdere beraden.')]
  return [title, list(verwijzingen.map(asItem))]
}

function asItem({ naar, behandeling, op, motivering }: Casus['verwijzingen'][number]): Item {
  return {
    label: naar,
    text: behandeling ? behandelingLabels[behandeling] : `Hoe dit beraad ermee omgaat: ${orNotFilled(undefined)}`,
    lines: [...(op.length > 0 ? [`Verschil: ${enumerate(op)}`] : []), `Motivering: ${orNotFilled(motivering)}`],
  }
}
