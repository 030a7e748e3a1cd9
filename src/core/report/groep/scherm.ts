/** A group on the screen: how far it is, what differs and what waits. */
import type { Casus } from '../../casus/casus.js'
import { trechterOf } from '../../groep/trechter.js'
import { heading, inWords, paragraph, table, type Block } from '../blocks.js'
import { gelijken } from '../sections/gelijken.js'
import { wachtend } from '../sections/leden.js'
import { countOf, shareOf, stapLabels, trechterBeeld, uitkomsten } from '../sections/trechter.js'

/** How the funnel is shown: as bars made of letters, in words and numbers only, for who listens, or as a form shows pictures. */
export type Staven = 'getekend' | 'gezegd' | 'beeld'

export function groepScherm(casus: Casus, staven: Staven): Block[] {
  return [
    heading(1, casus.titel),
    paragraph(`Casus: ${casus.id}. Dit zijn aantallen en verschillen, geen oordeel.`),
    heading(2, 'Van bekend tot aanvaard'),
    ...funnel[staven](casus),
    ...uitkomsten(casus),
    ...gelijken(casus),
    ...wachtend(casus),
  ]
}

const funnel: Record<Staven, (casus: Casus) => Block[]> = {
  getekend: (casus) => [barTable(casus)],
  gezegd: (casus) => inWords([trechterBeeld(casus)]),
  beeld: (casus) => [trechterBeeld(casus)],
}

function barTable(casus: Casus): Block {
  const trappen = trechterOf(casus)
  const most = Math.max(1, ...trappen.map(({ aantal }) => aantal ?? 0))
  const rows = trappen.map((trap) => [
    stapLabels[trap.stap],
    countOf(trap),
    shareOf(trap),
    bar((trap.aantal ?? 0) / most),
  ])
  return table('De groep per stap', ['Stap', 'Aantal', 'Deel', 'Beeld'], rows)
}

/** What is there, shows: a share too small for a whole block gets a thin one. */
function bar(share: number): string {
  return share > 0 ? '█'.repeat(Math.round(share * LONGEST)) || '▏' : ''
}

const LONGEST = 24
