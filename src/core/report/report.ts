/** A whole report, as every form gets it. */
import type { Block } from './blocks.js'
import type { Kleuren } from './html-colours.js'

export interface Report {
  /** Names the report and what it is about, on one line: the title of a window or a file. */
  titel: string
  indeling: Indeling
  /** The day of what it is about, as "JJJJ-MM-DD": the date of a file that must have one. Empty when there is none. */
  datum: string
  /** Begins with the one heading of level 1. */
  blocks: readonly Block[]
  /** How the pages of an organisation look. Absent: as this program makes them. */
  huisstijl?: Huisstijl
}

interface Huisstijl {
  /** A picture as a `data:` address. */
  logo?: string
  /** Whether lines were added, for which one page must have room. */
  isLonger: boolean
  kleuren: Kleuren
}

/** How it lies on paper: pages that run on, one page A4, or a letter. */
export type Indeling = 'doorlopend' | 'bladzijde' | 'brief'

/** Blocks that run on and carry their own title. */
export function reportOf(blocks: readonly Block[], datum = ''): Report {
  const title = blocks.find((block) => block.kind === 'heading')
  return { titel: title?.text ?? 'Rapport', indeling: 'doorlopend', datum, blocks }
}
