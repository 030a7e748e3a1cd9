/** The parts of a report, as data. All texts are plain text; whoever writes a form escapes them. */

import type { Kant } from '../casus/casus.js'
import type { Figuur } from './picture/figuur.js'

export type Block =
  | Heading
  | { kind: 'paragraph'; text: string }
  | { kind: 'note'; text: string }
  | { kind: 'small'; text: string }
  | { kind: 'list'; items: Item[] }
  | { kind: 'definitions'; entries: Entry[] }
  | Table
  | Picture
  | { kind: 'fill-in'; choices: string[]; lines: string[] }

/** A heading. `kant`: what stands below it is that column of the arguments, so a form may put the two side by side. */
export interface Heading {
  kind: 'heading'
  level: 1 | 2 | 3
  text: string
  kant?: Kant
}

export interface Table {
  kind: 'table'
  caption: string
  head: string[]
  rows: string[][]
}

/** Something to look at. The words and the table say the same, for who does not see it and for forms without pictures. */
export interface Picture {
  kind: 'picture'
  titel: string
  /** What there is to see, in whole sentences. */
  beschrijving: string
  figuur: Figuur
  tabel: Table
}

/** One item of a list: a label to refer to, a text, lines about it, and where to read on. */
export interface Item {
  label?: string
  text: string
  lines?: string[]
  /** Public addresses to read on, as `publicAddress` gives them. */
  links?: string[]
}

/** One term with what is said about it. The text may hold several lines and paragraphs. */
export interface Entry {
  term: string
  text: string
}

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text }
}

/** The heading of one of the two columns. */
export function columnHeading(kant: Kant, text: string): Block {
  return { kind: 'heading', level: 3, text, kant }
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text }
}

export function note(text: string): Block {
  return { kind: 'note', text }
}

/** What must be there and asks for no attention, such as where a report comes from. */
export function small(text: string): Block {
  return { kind: 'small', text }
}

/** A list, or the sentence that it has not been filled in yet. */
export function list(items: Item[]): Block {
  return items.length > 0 ? { kind: 'list', items } : paragraph(NOT_FILLED)
}

export function definitions(entries: Entry[]): Block {
  return { kind: 'definitions', entries }
}

/**
 * A table, or the sentence that it has not been filled in yet. `caption` ends without a full stop; the first cell of a
 * row is the head of that row.
 */
export function table(caption: string, head: string[], rows: string[][]): Block {
  return rows.length > 0 ? { kind: 'table', caption, head, rows } : paragraph(NOT_FILLED)
}

export type WordBlock = Exclude<Block, Picture>

/** The blocks for a form that shows no pictures: what each says, then its table. */
export function inWords(blocks: readonly Block[]): WordBlock[] {
  return blocks.flatMap((block): WordBlock[] =>
    block.kind === 'picture' ? [{ kind: 'paragraph', text: block.beschrijving }, block.tabel] : [block],
  )
}

/** What somebody fills in on paper: boxes to tick, then lines to write on. */
export function fillIn(choices: string[], lines: string[]): Block {
  return { kind: 'fill-in', choices, lines }
}

/** A text of several lines, or the sentence that it has not been filled in yet. */
export function paragraphOrNotFilled(text: string | undefined): Block {
  return paragraph(text?.trim() || NOT_FILLED)
}

/** A text within a sentence, or what stands in its place while it is empty. */
export function orNotFilled(text: string | undefined): string {
  return text?.trim() || 'nog niet ingevuld'
}

const NOT_FILLED = 'Nog niet ingevuld.'
