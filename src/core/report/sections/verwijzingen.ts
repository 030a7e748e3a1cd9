/** Earlier beraden: a later one may follow, distinguish or depart, and says so and why (moresprudentie). */
import type { Casus } from '../../casus/casus.js'
import type { Citation } from '../../moresprudentie/cited-by.js'
import { enumerate } from '../../text/enumerate.js'
import { heading, list, note, orNotFilled, paragraph, type Block, type Item } from '../blocks.js'
import { longDate } from '../dates.js'
import { behandelingLabels, citedLabels } from '../labels.js'
import type { Source } from './bron.js'

/** From both sides: what the case names, how it deals with it and why, and what names it. */
export function verwijzingen({ verwijzingen }: Casus, { latere = [] }: Source): Block[] {
  const title = heading(2, 'Eerdere beraden')
  const named =
    verwijzingen.length === 0 ? paragraph('Deze casus noemt geen eerdere beraden.') : list(verwijzingen.map(asItem))
  return [title, named, ...verwezenDoor(latere)]
}

/** Every later beraad that names this one. What departs from it comes first and says so. */
function verwezenDoor(cited: readonly Citation[]): Block[] {
  if (cited.length === 0) return []
  const departing = cited.filter(({ behandeling }) => behandeling === 'herziet')
  const others = cited.filter(({ behandeling }) => behandeling !== 'herziet')
  return [heading(2, 'Latere beraden'), list([...departing, ...others].map(citedItem))]
}

/** A line for at the top of a case that was departed from; none when nobody did. */
export function herzienDoor(cited: readonly Citation[] = []): Block[] {
  return cited
    .filter(({ behandeling }) => behandeling === 'herziet')
    .map(({ id, motivering }) => note(`Herzien door ${id}${motivering === undefined ? '.' : `: ${motivering}`}`))
}

function citedItem({ id, datum, behandeling, op, motivering }: Citation): Item {
  const lines = [
    ...(op.length > 0 ? [`Verschil: ${enumerate(op)}`] : []),
    ...(motivering === undefined ? [] : [`Motivering: ${motivering}`]),
  ]
  return { label: id, text: `${citedLabels[behandeling]} (${longDate(datum)})`, lines }
}

function asItem({ naar, behandeling, op, motivering }: Casus['verwijzingen'][number]): Item {
  return {
    label: naar,
    text: behandeling ? behandelingLabels[behandeling] : `Hoe dit beraad ermee omgaat: ${orNotFilled(undefined)}`,
    lines: [...(op.length > 0 ? [`Verschil: ${enumerate(op)}`] : []), `Motivering: ${orNotFilled(motivering)}`],
  }
}
