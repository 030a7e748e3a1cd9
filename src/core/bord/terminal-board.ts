/** The board in a terminal: as many lines as the window has, calm and wide, told apart by words. */
import { wrapText } from '../text/width.js'
import { boardLines, marginOf, type Line, type Marks } from './terminal-lines.js'
import type { BoardView } from './view.js'

/** The window as it is now, and where the reader is in it. */
export interface Window {
  width: number
  height: number
  /** The first line of the content that shows. */
  scroll: number
  /** The part that changed and must come into sight. */
  deel?: string
  /** What the group should know about the file. */
  melding?: string
}

export interface Screenful {
  /** Exactly as many as the window is high, none wider than it. */
  lines: string[]
  /** The asked scroll, moved to where there is something to see. */
  scroll: number
  /** How many lines of content fit: one page. */
  page: number
}

/** One screenful of the board. All case text comes out safe for a terminal. */
export function terminalBoard(view: BoardView, window: Window, marks: Marks): Screenful {
  const { width, height } = window
  const content = boardLines(view, width, marks)
  const short = footer(window, content.length <= height - 2)
  const page = Math.max(1, height - short.length - 1)
  const last = Math.max(0, content.length - page)
  const scroll = Math.min(Math.max(0, inSight(content, page, window)), last)
  const shown = content.slice(scroll, scroll + page).map(({ text }) => text)
  const filled = [...shown, ...Array<string>(page - shown.length).fill('')]
  const more = scroll < last ? marks.dim(`${marginOf(width)}↓ meer`) : ''
  return { lines: [...filled, more, ...short.map(marks.dim)].slice(-height), scroll, page }
}

/** The asked scroll, or the one that shows the changed part with something of what stands around it. */
function inSight(content: readonly Line[], page: number, { scroll, deel }: Window): number {
  const first = deel === undefined ? -1 : content.findIndex(({ delen }) => delen.includes(deel))
  if (first === -1) return scroll
  const end = first + Math.min(below, page)
  if (first < scroll) return first - above
  return end > scroll + page ? end - page : scroll
}

function footer({ width, melding }: Window, fits: boolean): string[] {
  const margin = marginOf(width)
  const keys = fits ? 'q: sluiten' : '↑ ↓ spatie: bladeren · q: sluiten'
  return wrapText(melding ?? keys, width - 2 * margin.length).map((line) => margin + line)
}

/** How many lines above the first line of a changed part come into sight, and how many from that line on. */
const above = 2
const below = 6
