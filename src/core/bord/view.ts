/** What the group sees of a case: the question, the arguments and whom they touch. No score and no speakers. */
import type { Argument, Casus } from '../casus/casus.js'
import { counts, isParked, stakeholderRows, type StakeholderRow } from '../casus/weighing.js'
import { kantLabels, oordeelLabels, smoesUitkomstLabels } from '../report/labels.js'

export interface BoardArgument {
  id: string
  stelling: string
  /** Only of a parked one: on which side it was, and what became of it, in words. */
  stand?: string
}

export interface BoardView {
  titel: string
  /** Absent until step 1 has one. */
  vraag?: string
  /** Absent until step 6 has an answer: before that nothing is decisive. */
  conclusie?: { oordeel: string; tekst: string; doorslaggevend: BoardArgument[] }
  pro: BoardArgument[]
  contra: BoardArgument[]
  /** Written down, and not yet on a side. */
  zonderKant: BoardArgument[]
  /** Set aside as a possible smoes. */
  geparkeerd: BoardArgument[]
  belanghebbenden: StakeholderRow[]
  /** Functions, only when they were asked for. */
  deelnemers: string[]
}

/** The view of a case. Views stay untraceable to persons (Woo 5.2), so participants appear only when asked for. */
export function boardView(casus: Casus, options: { deelnemers: boolean }): BoardView {
  const counting = casus.argumenten.filter(counts)
  const onSide = (kant: Argument['kant']) => counting.filter((a) => a.kant === kant)
  return {
    titel: casus.titel,
    vraag: casus.beslissing.vraag?.trim() || undefined,
    conclusie: conclusieOf(casus, counting),
    pro: onSide('pro').map(asArgument),
    contra: onSide('contra').map(asArgument),
    zonderKant: onSide(undefined).map(asArgument),
    geparkeerd: casus.argumenten.filter(isParked).map(asParked),
    belanghebbenden: stakeholderRows(casus),
    deelnemers: options.deelnemers ? casus.deelnemers.map((d) => d.functie) : [],
  }
}

/** Whether there is an argument that counts: before step 5 the columns and the matrix would be empty. */
export function hasArguments({ pro, contra, zonderKant }: BoardView): boolean {
  return pro.length + contra.length + zonderKant.length > 0
}

function conclusieOf({ conclusie }: Casus, counting: readonly Argument[]): BoardView['conclusie'] {
  const { oordeel, tekst, doorslaggevend } = conclusie
  if (oordeel === undefined) return undefined
  return {
    oordeel: oordeelLabels[oordeel],
    tekst: tekst?.trim() ?? '',
    doorslaggevend: counting.filter(({ id }) => doorslaggevend.includes(id)).map(asArgument),
  }
}

function asArgument({ id, stelling }: Argument): BoardArgument {
  return { id, stelling }
}

function asParked({ id, stelling, kant, smoes }: Argument): BoardArgument {
  const uitkomst = smoesUitkomstLabels[smoes?.uitkomst ?? 'open']
  return { id, stelling, stand: kant === undefined ? uitkomst : `${kantLabels[kant].toLowerCase()}; ${uitkomst}` }
}
