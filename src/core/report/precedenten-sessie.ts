/** What a running session says of its own accord about earlier beraden: one line at step 4, and one at step 6. */
import type { Casus } from '../casus/casus.js'
import { precedentsFor } from '../moresprudentie/precedent.js'
import { precedentenOf } from '../moresprudentie/precedenten.js'
import { levelSentences, saidOf } from './precedenten-kort.js'

/** A draft, and what it is held against. */
export interface Compared {
  draft: Casus
  cases: readonly Casus[]
  /** Today, as "JJJJ-MM-DD". */
  today: string
}

/**
 * Step 4: that there are earlier beraden. `unseen`: how many case files were not looked at. Empty without a lijn, and
 * when there is nothing to see.
 */
export function earlierLines({ draft, cases, today }: Compared, unseen: number): string[] {
  if (draft.lijn === undefined) return []
  const count = precedentsFor(draft, cases, today).precedents.length
  if (count === 0) return unseen > 0 ? ['Komt dit eerder voor? Typ precedenten om te kijken.'] : []
  const known = count === 1 ? 'is er 1 beraad' : `zijn er ${count} beraden`
  const many = unseen > 0 ? `zijn er ${count} of meer` : known
  return [`Komt dit eerder voor? In deze lijn ${many}. Bekijken? Typ precedenten.`]
}

/** Step 6: how the oordeel stands beside the earlier beraden. Empty while there is nothing to hold it against. */
export function standingLines({ draft, cases, today }: Compared): string[] {
  const found = precedentenOf(draft, cases, [], today)
  if (found.beraden.length === 0 || found.oordeel === '') return []
  const [outcome] = found.uitkomsten
  const said = outcome ? `${saidOf(outcome, found)} ${levelSentences[outcome.niveau]}` : noFactors
  return ['Naast eerdere beraden in deze lijn:', `- ${said} Meer weten? Typ precedenten.`]
}

const noFactors = 'nog niet te vergelijken. De factoren voor dit oordeel ontbreken, of staan niet goed.'
