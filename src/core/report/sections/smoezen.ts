/** Step 5: what the group parked as a possible smoes. It is kept, with the answer, and counts only when it came back. */
import type { Argument, Casus } from '../../casus/casus.js'
import { heading, list, orNotFilled, paragraph, type Block, type Item } from '../blocks.js'
import { kantLabels, smoesUitkomstLabels } from '../labels.js'

/** The parked arguments with doubt, counter-question, answer and outcome; nothing when none was parked. */
export function smoezen({ argumenten }: Casus): Block[] {
  const items = argumenten.filter(({ smoes }) => smoes && Object.keys(smoes).length > 0).map(asItem)
  if (items.length === 0) return []
  return [
    heading(3, 'Geparkeerd als mogelijke smoes'),
    paragraph('Een smoes verontschuldigt, maar zegt niet wat je iemand verschuldigd bent.'),
    list(items),
  ]
}

function asItem({ id, kant, stelling, smoes = {} }: Argument): Item {
  const lines = [
    `Twijfel: ${orNotFilled(smoes.vermoeden)}`,
    `Wedervraag: ${orNotFilled(smoes.wedervraag)}`,
    `Antwoord: ${orNotFilled(smoes.antwoord)}`,
    `Uitkomst: ${smoesUitkomstLabels[smoes.uitkomst ?? 'open']}`,
  ]
  return { label: kant ? `${id} (${kantLabels[kant].toLowerCase()})` : id, text: stelling, lines }
}
