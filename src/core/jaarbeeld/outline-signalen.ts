/** What became of signals, as a part of the overview. */
import { heading, paragraph, type Block } from '../report/blocks.js'
import { afhandelingLabels } from '../report/labels-praktijken.js'
import { enumerate } from '../text/enumerate.js'
import { said } from './getallen.js'
import type { Jaarbeeld } from './schema.js'

/** One line; nothing in a year in which no signaal was settled. */
export function signaalBlocks({ signalen }: Jaarbeeld): Block[] {
  const some = signalen.filter(({ aantal }) => aantal !== 0)
  return some.length === 0 ? [] : [heading(2, 'Wat er van signalen kwam'), paragraph(ledTo(some))]
}

function ledTo(some: Jaarbeeld['signalen']): string {
  if (some.every(({ aantal }) => aantal === null))
    return 'Dit jaar zijn er signalen afgehandeld. Het zijn er te weinig om te noemen waar zij toe leidden.'
  const ways = enumerate(some.map(({ soort, aantal }) => `${afhandelingLabels[soort]} (${said(aantal)})`))
  return `Signalen die dit jaar zijn afgehandeld, leidden tot: ${ways}.`
}
