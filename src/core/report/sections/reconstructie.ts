/** The *morele reconstructie*: what the group looks back on, patterns across the chain, and what is to change. */
import type { Casus } from '../../casus/casus.js'
import { reconstructieOf, type Aanbeveling } from '../../casus/keten.js'
import { enumerate } from '../../text/enumerate.js'
import { heading, list, orNotFilled, paragraphOrNotFilled, type Block, type Item } from '../blocks.js'
import { longDate } from '../dates.js'
import { standLabels } from '../labels.js'
import { sentences } from '../names.js'

/** The headnote, for who was not there. */
export function kernVanReconstructie({ kernpunten }: Casus): Block[] {
  return [heading(2, 'Kernpunten'), paragraphOrNotFilled(kernpunten)]
}

/** On which decisions the group looks back, and why now. */
export function terugblik(casus: Casus): Block[] {
  return [heading(2, 'Stap 1: waarop kijkt de groep terug?'), paragraphOrNotFilled(reconstructieOf(casus).vraag)]
}

/** What comes back in more decisions than one, and in which. */
export function patronen(casus: Casus): Block[] {
  const items = reconstructieOf(casus).patronen.map(({ id, tekst, besluiten }) => ({
    label: id,
    text: tekst,
    lines: [`Komt terug in: ${orNotFilled(enumerate(besluiten))}.`],
  }))
  return [heading(2, 'Stap 6: welke patronen?'), list(items)]
}

/** What changes from now on, by whom and when, and the later cases in which it came back. */
export function aanbevelingen(casus: Casus): Block[] {
  return [heading(2, 'Stap 7: welke aanbevelingen?'), list(reconstructieOf(casus).aanbevelingen.map(asItem))]
}

function asItem({ id, tekst, patronen, eigenaar, uiterlijk, stand, casussen }: Aanbeveling): Item {
  const lines = [
    sentences([
      `Eigenaar: ${orNotFilled(eigenaar)}`,
      `Uiterlijk: ${orNotFilled(uiterlijk && longDate(uiterlijk))}`,
      `Stand: ${orNotFilled(stand && standLabels[stand])}`,
    ]),
    ...(patronen.length > 0 ? [`Aanleiding: ${enumerate(patronen)}.`] : []),
    ...(casussen.length > 0 ? [`Komt terug in latere casussen: ${enumerate(casussen)}.`] : []),
  ]
  return { label: id, text: tekst, lines }
}
