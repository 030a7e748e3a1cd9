/** What changed on the board, so that it can be brought into sight and read aloud. */
import { kantLabels } from '../report/labels.js'
import type { BoardArgument, BoardView } from './view.js'

/** One change: which part of the board it is in, and the words for who listens instead of looks. */
export interface News {
  deel: string
  tekst: string
}

/**
 * The last part that is new or reads differently. Undefined when nothing was added: a removal asks for no attention,
 * and neither does the matrix, which repeats what an argument says.
 */
export function boardNews(before: BoardView, after: BoardView): News | undefined {
  const known = new Set(partsOf(before).map(wordsOf))
  return partsOf(after).findLast((part) => !known.has(wordsOf(part)))
}

function wordsOf({ deel, tekst }: News): string {
  return `${deel} ${tekst}`
}

function partsOf(view: BoardView): News[] {
  const { vraag, conclusie, belanghebbenden, geparkeerd } = view
  const argumenten = (label: string, list: readonly BoardArgument[]) =>
    list.map(({ id, stelling }) => ({ deel: id, tekst: `${label}, ${id}: ${stelling}` }))
  return [
    ...belanghebbenden.map(({ id, naam }) => ({ deel: id, tekst: `Belanghebbende: ${naam}` })),
    ...argumenten('Nog zonder kant', view.zonderKant),
    ...argumenten(kantLabels.pro, view.pro),
    ...argumenten(kantLabels.contra, view.contra),
    ...geparkeerd.map(({ id, stelling, stand }) => ({ deel: id, tekst: `Geparkeerd, ${id}: ${stelling} (${stand})` })),
    ...(conclusie ? [{ deel: 'conclusie', tekst: spoken(conclusie) }] : []),
    ...(vraag ? [{ deel: 'vraag', tekst: vraag }] : []),
  ]
}

function spoken({ oordeel, tekst, doorslaggevend }: NonNullable<BoardView['conclusie']>): string {
  const ids = doorslaggevend.map(({ id }) => id)
  return `Advies: ${oordeel}. ${tekst}${ids.length > 0 ? ` Doorslaggevend: ${ids.join(', ')}.` : ''}`
}
