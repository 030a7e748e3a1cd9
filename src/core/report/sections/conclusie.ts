/** Step 6: the conclusion. The beraad advises; somebody else decides. */
import type { Casus } from '../../casus/casus.js'
import { definitions, heading, list, note, orNotFilled, paragraphOrNotFilled, type Block } from '../blocks.js'
import { oordeelLabels } from '../labels.js'
import { stellingOf } from '../names.js'

/** The answer in words, the text, what was decisive, and why an interest came before a right. */
export function conclusie(casus: Casus): Block[] {
  const { oordeel, tekst, doorslaggevend, motiveringVoorrang } = casus.conclusie
  return [
    heading(2, 'Stap 6: welke conclusie?'),
    note(`Dit is een advies. Het besluit is aan: ${orNotFilled(casus.beslisser.functie)}.`),
    definitions([{ term: 'Oordeel', text: orNotFilled(oordeel && oordeelLabels[oordeel]) }]),
    paragraphOrNotFilled(tekst),
    heading(3, 'Doorslaggevende argumenten'),
    list(doorslaggevend.map((id) => ({ label: id, text: stellingOf(casus, id) }))),
    ...motivering(motiveringVoorrang),
  ]
}

function motivering(text: string | undefined): Block[] {
  if (!text?.trim()) return []
  return [heading(3, 'Waarom een belang of wens hier voorgaat'), paragraphOrNotFilled(text)]
}
