/** The short lines for a running session: which beraden came before in this lijn, and how the draft stands to them. */
import type { Casus } from '../casus/casus.js'
import type { Precedenten, Uitkomst } from '../moresprudentie/precedenten-schema.js'
import { precedentenOf } from '../moresprudentie/precedenten.js'
import { shorten } from '../text/shorten.js'
import { visibleLine } from '../text/visible.js'
import { sideWords, oordeelWord } from './precedent-words.js'

/**
 * At most ten lines, safe for a terminal: the latest earlier beraden of the lijn, and the level of the draft, or of both
 * outcomes while there is none. A confidential one counts without its title, as the screen may stand before a group.
 * Empty without a lijn and without earlier beraden. `today`: "JJJJ-MM-DD".
 */
export function precedentenInShort(casus: Casus, cases: readonly Casus[], today: string): string[] {
  const found = precedentenOf(casus, cases, [], today)
  if (found.beraden.length === 0) return []
  const { length } = found.beraden
  const secret = new Set(cases.filter((one) => one.vertrouwelijkheid === 'vertrouwelijk').map(({ id }) => id))
  const nameOf = (id: string, titel: string) => (secret.has(id) ? 'vertrouwelijk' : shorten(visibleLine(titel), 50))
  return [
    `In deze lijn ${length === 1 ? 'is 1 eerder beraad' : `zijn ${length} eerdere beraden`}:`,
    ...latest(found.beraden).map(({ id, titel, oordeel }) => `- ${nameOf(id, titel)} (${id}): ${oordeelWord(oordeel)}`),
    ...found.uitkomsten.map((outcome) => `${saidOf(outcome, found)} ${levelSentences[outcome.niveau]}`),
    ...measureLines(found),
    `Meer: beraad precedenten ${casus.id}`,
  ]
}

function latest(beraden: Precedenten['beraden']): Precedenten['beraden'] {
  return beraden.toSorted((a, b) => (`${a.datum} ${a.id}` < `${b.datum} ${b.id}` ? 1 : -1)).slice(0, mostShown)
}

/** Which outcome a sentence about it is of. */
export function saidOf({ kant }: Uitkomst, { oordeel }: Precedenten): string {
  return oordeel === '' ? `Wordt het ${sideWords[kant]}:` : `Het oordeel ${oordeelWord(oordeel)}:`
}

function measureLines({ uitkomsten: [outcome], zonder }: Precedenten): string[] {
  if (outcome?.niveau !== 'steunt' && outcome?.niveau !== 'nieuw') return []
  const fatal = zonder.find(({ houdtStand }) => !houdtStand)
  return fatal === undefined ? [] : [`Het ja staat of valt met ${fatal.maatregelen.join(' en ')}.`]
}

/** What an outcome meets in the earlier cases, as the rest of a sentence. */
export const levelSentences: Record<Uitkomst['niveau'], string> = {
  steunt: 'dat past bij een eerder beraad.',
  nieuw: 'dat is nieuw, en botst nergens mee.',
  'te-dun': 'de reden is nog te dun naast een eerder beraad.',
  botst: 'dat vraagt om uitleg, want een eerder beraad wijst de andere kant op.',
}

const mostShown = 4
