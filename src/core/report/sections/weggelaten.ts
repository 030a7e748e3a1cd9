/** What a reader does not get to see, and on which ground: left out openly, never silently. */
import { heading, paragraph, table, type Block } from '../blocks.js'
import { gronden, type Profiel } from '../profiel/profielen.js'
import type { Source } from './bron.js'

/** Nothing for the group itself, which sees everything. */
export function weggelaten({ profiel, weggelaten }: Source): Block[] {
  const intro = inleiding[profiel]
  if (intro === undefined) return []
  const rows = weggelaten.map(({ naam, grond }) => [naam, `Het ${gronden[grond]}.`])
  return [
    heading(2, 'Wat is weggelaten'),
    paragraph(intro),
    rows.length > 0
      ? table('Wat is weggelaten, en waarom', ['Wat', 'Waarom'], rows)
      : paragraph('In deze casus was er niets om weg te laten.'),
  ]
}

const inleiding: Record<Profiel, string | undefined> = {
  intern: undefined,
  directie: 'Deze vorm is voor wie beslist. Wat in vertrouwen in de groep is gezegd, blijft in de groep.',
  moresprudentie:
    'Deze vorm is voor latere beraden. Wat er is gewogen, staat er. Wie erbij waren en wat in vertrouwen is gezegd, staat er niet.',
  openbaar:
    'Deze vorm is om openbaar te maken. Feiten, alternatieven en gevolgen staan er. Of de vorm openbaar wordt, beslist de organisatie.',
}
