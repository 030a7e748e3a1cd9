/** Step 1: the moral question and where it came from. */
import type { Casus } from '../../casus/casus.js'
import { definitions, heading, note, orNotFilled, type Block } from '../blocks.js'
import { vormLabels } from '../labels.js'

/** The question, the act, whether it is done or left undone, and the occasion. A question of another form says why. */
export function beslissing(casus: Casus): Block[] {
  const { vraag, handeling, vorm, aanleiding, afgewekenVanVorm } = casus.beslissing
  const blocks = [
    heading(2, 'Stap 1: welke beslissing?'),
    definitions([
      { term: 'Morele vraag', text: orNotFilled(vraag) },
      { term: 'Handeling', text: orNotFilled(handeling) },
      { term: 'Doen of nalaten', text: orNotFilled(vorm && vormLabels[vorm]) },
      { term: 'Aanleiding', text: orNotFilled(aanleiding) },
    ]),
  ]
  if (afgewekenVanVorm) blocks.push(note(`De vraag wijkt af van de gewone vorm. De reden: ${afgewekenVanVorm}`))
  return blocks
}
